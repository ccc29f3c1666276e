// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/statusline.h"

#include "app/flow/orderboard.h"
#include "ui/text/formats.h"
#include "ui/text/journeytext.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget* parent) : QWidget(parent) {
  setObjectName(u"status_line"_s);
  setAutoFillBackground(true);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(px(20), px(6), px(20), px(6));
  row->setSpacing(px(8));
  m_icon = new IconView(u"check"_s, 16);
  m_words = new TextLabel(Type::Body, TextLabel::Ink::Muted, {});
  m_words->setObjectName(u"board_state"_s);
  m_account = new TextLabel(Type::Body, TextLabel::Ink::Muted, {});
  m_account->setObjectName(u"board_account"_s);
  m_account->setTextFormat(Qt::PlainText);
  m_account->setTrailing(true);
  // In a narrow window each takes two lines.
  m_words->setWordWrap(true);
  m_account->setWordWrap(true);
  row->addWidget(m_icon);
  row->addWidget(m_words, 1);
  row->addWidget(m_account, 1);
}

void StatusLine::setAccount(const QString& words) {
  m_account->setText(words);
}

void StatusLine::showBoard(const OrderBoard& board, const QDateTime& now) {
  using State = OrderBoard::State;
  const bool isGood = board.state() == State::Ready;
  m_icon->setIconName(isGood ? u"check"_s : board.state() == State::Failed ? u"warning"_s : u"refresh"_s);
  if (isGood) m_icon->setTone(Tone::Success);
  if (!isGood) m_icon->setTone(board.state() == State::Failed ? Tone::Warning : Tone::Info);
  QString text = tr("%n order(s)", nullptr, int(board.entries().size()));
  if (board.asOf().isValid()) text = tr("%1, as of %2").arg(text, timeText(board.asOf()));
  if (board.state() == State::Failed && board.nextCheck().isValid())
    text = tr("%1, next try in %2").arg(text, ageText(now, board.nextCheck()));
  const bool isEmpty = board.entries().isEmpty();
  if (board.state() == State::Loading)
    text = isEmpty ? tr("Asking DigiCert…") : tr("%1, asking DigiCert…").arg(text);
  if (board.state() == State::Idle && isEmpty) text.clear();
  m_words->setText(text);
}

}  // namespace codeseal::ui
