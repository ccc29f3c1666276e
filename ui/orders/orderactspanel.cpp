// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/orderactspanel.h"

#include "app/flow/orderacts.h"
#include "ui/orders/actdialog.h"
#include "ui/orders/certificatesaver.h"
#include "ui/orders/setupcodecard.h"
#include "ui/text/actwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = OrderAct::Kind;

/// Those with a button in the row.
constexpr Kind inRow[] = {Kind::PassOn, Kind::Approve, Kind::Reject, Kind::Cancel};

QString buttonName(Kind kind) {
  switch (kind) {
    case Kind::PassOn: return u"act_pass_on"_s;
    case Kind::Approve: return u"act_approve"_s;
    case Kind::Reject: return u"act_reject"_s;
    case Kind::Cancel: return u"act_cancel"_s;
    case Kind::AddNote: return u"act_note"_s;
    case Kind::ResendMail: break;
  }
  return u"act_mail"_s;
}

bool isIssued(const OrderInfo& order) {
  const QString& status = order.status;
  return order.issued.isValid() || status == u"issued" || status == u"expired" ||
         status == u"reissue_pending";
}

bool hasCode(const OrderInfo& order) {
  const bool isToken = order.provisioning == u"ship_token" || order.provisioning == u"client_app";
  return isToken && (isIssued(order) || order.status == u"waiting_pickup");
}

QHBoxLayout* makeLine(QWidget* row) {
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins({});
  line->setSpacing(px(8));
  return line;
}

}  // namespace

OrderActsPanel::OrderActsPanel(OrderActs& acts, AccountFlow& account, OrderBoard& board, QWidget* parent)
    : QWidget(parent),
      m_acts(acts),
      m_board(board),
      m_code(account),
      m_said(new Banner(Tone::Info)),
      m_reasons(new MutedLabel({}, Type::Hint)),
      m_saver(new CertificateSaver(account)) {
  setObjectName(u"order_acts"_s);
  m_said->setObjectName(u"act_said"_s);
  m_said->setAlert(true);
  m_reasons->setObjectName(u"act_reasons"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(8));
  column->addWidget(m_said);
  m_busy = makeBusy();
  column->addWidget(m_busy);
  column->addWidget(makeButtons());
  column->addWidget(m_reasons);
  column->addWidget(m_saver);
  column->addWidget(new SetUpCodeCard(m_code));
  connect(&acts, &OrderActs::changed, this, &OrderActsPanel::refresh);
  connect(&m_code, &SetUpCode::changed, this, &OrderActsPanel::showFiles);
  connect(&board, &OrderBoard::answered, this, &OrderActsPanel::refresh);
  m_said->hide();
}

QWidget* OrderActsPanel::makeBusy() {
  auto* busy = new QWidget;
  busy->setObjectName(u"act_busy"_s);
  QHBoxLayout* line = makeLine(busy);
  m_busyText = new BodyLabel({});
  m_busyText->setObjectName(u"act_busy_text"_s);
  line->addWidget(new BusyRing);
  line->addWidget(m_busyText, 1);
  return busy;
}

QWidget* OrderActsPanel::makeButtons() {
  auto* rows = new QWidget;
  auto* column = new QVBoxLayout(rows);
  column->setContentsMargins({});
  column->setSpacing(px(8));
  m_row = new QWidget;
  QHBoxLayout* row = makeLine(m_row);
  for (const Kind kind : inRow) addButton(kind, row);
  row->addStretch(1);
  column->addWidget(m_row);
  m_files = new QWidget;
  QHBoxLayout* files = makeLine(m_files);
  files->addWidget(m_saver->button());
  m_showCode = new PlainButton(tr("&Show the set-up code"), u"eye"_s);
  m_showCode->setObjectName(u"show_setup_code"_s);
  connect(m_showCode, &QAbstractButton::clicked, this, [this] { m_code.show(m_orderId); });
  files->addWidget(m_showCode);
  files->addStretch(1);
  column->addWidget(m_files);
  return rows;
}

void OrderActsPanel::addButton(Kind kind, QLayout* row) {
  auto* button = new PlainButton(actButton(kind));
  button->setObjectName(buttonName(kind));
  connect(button, &QAbstractButton::clicked, this, [this, kind] { begin(kind); });
  m_buttons.insert(kind, button);
  row->addWidget(button);
}

void OrderActsPanel::addMailButton(Banner& banner) {
  QPushButton* button = banner.addButton(actButton(Kind::ResendMail), u"mail"_s);
  button->setObjectName(buttonName(Kind::ResendMail));
  connect(button, &QAbstractButton::clicked, this, [this] { begin(Kind::ResendMail); });
  m_buttons.insert(Kind::ResendMail, button);
}

void OrderActsPanel::setOrder(qint64 orderId) {
  if (orderId != m_orderId) leave();
  m_orderId = orderId;
  refresh();
}

ActHindrance OrderActsPanel::hindrance(Kind kind) const {
  return m_acts.hindrance(kind, m_orderId);
}

void OrderActsPanel::begin(Kind kind) {
  if (hindrance(kind) != ActHindrance::None) return;
  const OrderAct act = m_acts.act(kind, m_orderId);
  if (kind == Kind::ResendMail) {
    m_acts.start(act);
    return;
  }
  // What was written for an attempt that came to nothing is not lost.
  const ActReport* last = m_acts.report(m_orderId);
  const bool isAgain = last && last->act.kind == kind && last->state != ActReport::State::Done &&
                       last->state != ActReport::State::FoundDone;
  auto* dialog = new ActDialog(actQuestion(act), isAgain ? last->act.text : QString(), window());
  connect(dialog, &ActDialog::decided, this, [this, act](const QString& text) {
    OrderAct decided = act;
    decided.text = text;
    m_acts.start(decided);
  });
  dialog->open();
}

void OrderActsPanel::refresh() {
  showButtons();
  showFiles();
  showReport();
  // The button that was pressed may be gone; whoever has a keyboard only must not be lost with it.
  const QWidget* now = window()->focusWidget();
  if (isVisible() && (!now || !now->isVisible() || !now->isEnabled())) Q_EMIT focusLost();
}

void OrderActsPanel::showButtons() {
  bool isAny = false;
  for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
    const ActHindrance found = hindrance(it.key());
    const bool isOffered = found != ActHindrance::Unfit && found != ActHindrance::NotRead;
    it.value()->setVisible(isOffered);
    it.value()->setEnabled(found == ActHindrance::None);
    it.value()->setAccessibleDescription(hindranceText(found));
    isAny = isAny || (isOffered && it.key() != Kind::ResendMail);
  }
  m_row->setVisible(isAny);
  const QStringList why = reasons();
  m_reasons->setText(why.join(u'\n'));
  m_reasons->setVisible(!why.isEmpty());
}

QStringList OrderActsPanel::reasons() const {
  QStringList all;
  for (const Kind kind :
       {Kind::PassOn, Kind::Approve, Kind::Reject, Kind::Cancel, Kind::AddNote, Kind::ResendMail}) {
    const ActHindrance found = hindrance(kind);
    // The line with the ring says it already.
    if (found != ActHindrance::Busy) all.append(hindranceText(found));
  }
  all.removeAll(QString());
  all.removeDuplicates();
  return all;
}

void OrderActsPanel::showFiles() {
  const OrderFacts* facts = m_board.facts(m_orderId);
  const OrderInfo order = facts ? facts->order : OrderInfo();
  m_saver->setOrder(order);
  m_saver->button()->setVisible(isIssued(order));
  m_showCode->setVisible(hasCode(order));
  m_showCode->setEnabled(m_code.state() == SetUpCode::State::Hidden ||
                         m_code.state() == SetUpCode::State::Failed);
  m_files->setVisible(isIssued(order) || hasCode(order));
}

void OrderActsPanel::showReport() {
  const ActReport* report = m_acts.report(m_orderId);
  const ActWords words = report ? actWords(*report) : ActWords();
  const bool isUnderWay = report && report->isUnderWay();
  m_busy->setVisible(isUnderWay);
  m_busyText->setText(isUnderWay ? words.title : QString());
  const bool isSaid = report && !isUnderWay;
  const bool isOpen = m_acts.hindrance(Kind::AddNote, m_orderId) == ActHindrance::Undecided;
  QStringList now;
  if (isSaid) now = {words.title, words.sentence, isOpen ? u"open"_s : QString()};
  if (now == m_shown) return;
  m_shown = now;
  m_said->hide();
  m_said->clearButtons();
  if (!isSaid) return;
  m_said->setTone(words.tone);
  m_said->setText(words.title, words.sentence);
  if (isOpen) {
    QPushButton* again = m_said->addButton(tr("Read the order a&gain"), u"refresh"_s);
    again->setObjectName(u"act_read_again"_s);
    connect(again, &QAbstractButton::clicked, this, [this] { m_board.ask(m_orderId); });
  }
  m_said->show();
}

void OrderActsPanel::leave() {
  m_code.hide();
  m_saver->clear();
  m_acts.dismiss(m_orderId);
}

void OrderActsPanel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  // A window that is minimized shows its code to nobody either, but is not left.
  m_code.hide();
  if (!event->spontaneous()) leave();
}

}  // namespace codeseal::ui
