// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/setupcodecard.h"

#include "app/flow/setupcode.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QFontDatabase>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

SetUpCodeCard::SetUpCodeCard(SetUpCode& code, QWidget* parent)
    : QWidget(parent), m_code(code), m_column(new QVBoxLayout(this)) {
  setObjectName(u"setup_code"_s);
  m_column->setContentsMargins({});
  connect(&code, &SetUpCode::changed, this, &SetUpCodeCard::showCode);
  hide();
}

void SetUpCodeCard::showCode() {
  // Later deletion would leave the code in the tree of assistive technology for a moment.
  delete m_card;
  m_card = nullptr;
  switch (m_code.state()) {
    case SetUpCode::State::Hidden: hide(); return;
    case SetUpCode::State::Asking: say(tr("Asking DigiCert for the code…")); break;
    case SetUpCode::State::Failed: say(errorText(m_code.error()).sentence); break;
    case SetUpCode::State::Shown:
      if (m_code.code()->isEmpty())
        say(tr("DigiCert tells no code for this order."));
      else
        spell();
      break;
  }
  show();
}

void SetUpCodeCard::say(const QString& text) {
  auto* card = new Card(Card::Look::Quiet);
  card->setAccessibleName(tr("Set-up code"));
  card->body()->addWidget(new HeadingLabel(tr("Set-up code"), Type::GroupTitle));
  auto* sentence = new BodyLabel(text);
  sentence->setTextFormat(Qt::PlainText);
  card->body()->addWidget(sentence);
  m_card = card;
  m_column->addWidget(card);
}

void SetUpCodeCard::spell() {
  say(
      tr("Type it into DigiCert's Hardware Certificate Installer. Tell it to nobody: with it and the token, "
         "the certificate can be set up."));
  auto* code = new TextLabel(Type::PageTitle, TextLabel::Ink::Text, quotable(m_code.code()->text()));
  code->setObjectName(u"setup_code_text"_s);
  code->setTextFormat(Qt::PlainText);
  code->setLayoutDirection(Qt::LeftToRight);
  code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* done = new PlainButton(tr("Hide the code"));
  done->setObjectName(u"hide_setup_code"_s);
  // The button goes with the card, so not while it is still being pressed.
  connect(done, &QAbstractButton::clicked, &m_code, &SetUpCode::hide, Qt::QueuedConnection);
  auto* body = static_cast<Card*>(m_card)->body();
  // It reads from left to right everywhere, but stands where a line begins.
  body->insertWidget(1, code, 0, Qt::AlignLeading);
  body->addWidget(done, 0, Qt::AlignLeading);
}

}  // namespace codeseal::ui
