// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/readiness/readinessdialog.h"

#include "ui/readiness/readinessview.h"
#include "ui/text/formats.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pagebody.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

ReadinessDialog::ReadinessDialog(OrderFlow& flow, QWidget* parent)
    : QDialog(parent),
      m_view(new ReadinessView(flow, ReadinessView::Shows::Everything)),
      m_subject(new MutedLabel({})),
      m_state(new MutedLabel({}, Type::Hint)) {
  setObjectName(u"readiness_dialog"_s);
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Check readiness"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(24), px(20), px(24), px(20));
  column->setSpacing(px(12));
  auto* body = new PageBody;
  body->column()->addWidget(new HeadingLabel(tr("Is everything ready for an order?"), Type::PageTitle));
  m_subject->setObjectName(u"readiness_subject"_s);
  m_subject->setTextFormat(Qt::PlainText);
  body->column()->addWidget(m_subject);
  body->column()->addWidget(m_view);
  body->column()->addStretch(1);
  column->addWidget(body, 1);
  m_state->setObjectName(u"readiness_state"_s);
  column->addWidget(m_state);
  column->addWidget(makeButtons());
  connect(&m_view->check(), &ReadinessCheck::changed, this, &ReadinessDialog::showCheck);
  connect(m_view, &ReadinessView::connectWanted, this, [this] {
    accept();
    Q_EMIT connectWanted();
  });
  showCheck();
  resize(px(720), px(620));
}

QWidget* ReadinessDialog::makeButtons() {
  auto* buttons = new QWidget;
  auto* row = new QHBoxLayout(buttons);
  row->setContentsMargins({});
  auto* again = new PlainButton(tr("Check &again"), u"refresh"_s);
  again->setObjectName(u"readiness_again"_s);
  again->setAutoDefault(false);
  auto* copy = new PlainButton(tr("Copy for an ad&ministrator"), u"copy"_s);
  copy->setObjectName(u"readiness_copy"_s);
  copy->setAutoDefault(false);
  m_copy = copy;
  auto* close = new PlainButton(tr("&Close"));
  close->setObjectName(u"readiness_close"_s);
  close->setDefault(true);
  row->addWidget(again);
  row->addWidget(copy);
  row->addStretch(1);
  row->addWidget(close);
  // It stays enabled meanwhile, so that it keeps the focus.
  connect(again, &QAbstractButton::clicked, this, [this] {
    if (!m_view->check().isAsking()) m_view->check().checkAgain();
  });
  connect(copy, &QAbstractButton::clicked, this, &ReadinessDialog::copy);
  connect(close, &QAbstractButton::clicked, this, &QDialog::close);
  close->setFocus();
  return buttons;
}

void ReadinessDialog::showCheck() {
  ReadinessCheck& check = m_view->check();
  const User user = check.user();
  QStringList words{quotable(user.fullName()), quotable(user.containerName)};
  words.removeAll(QString());
  m_subject->setText(words.join(u", "_s));
  m_subject->setVisible(!words.isEmpty());
  const QDateTime at = check.checkedAt();
  m_state->setText(check.isAsking() ? tr("Asking DigiCert…")
                   : at.isValid()   ? tr("Checked at %1. Nothing was ordered or changed.").arg(timeText(at))
                                    : tr("Nothing was ordered or changed."));
  m_copy->setVisible(!m_view->textForOthers().isEmpty());
}

void ReadinessDialog::copy() {
  QGuiApplication::clipboard()->setText(m_view->textForOthers());
  m_state->setText(tr("Copied. The key is not in it."));
}

}  // namespace codeseal::ui
