// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/homewindow.h"

#include "app/flow/accountorders.h"
#include "app/flow/orderacts.h"
#include "app/flow/orderflow.h"
#include "app/settings/accountbook.h"
#include "app/settings/safefile.h"
#include "ui/orders/nextorderdialog.h"
#include "ui/orders/ordercsv.h"
#include "ui/orders/orderdetailpage.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/ordertable.h"
#include "ui/orders/ordertablemodel.h"
#include "ui/orders/statusline.h"
#include "ui/readiness/readinessdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/savedialog.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

HomeWindow::HomeWindow(OrderFlow& flow, OrderBoard& board, AccountOrders& orders, const HomeMemory& memory,
                       QWidget* parent)
    : QMainWindow(parent), m_flow(flow), m_board(board), m_accountOrders(orders) {
  setObjectName(u"home"_s);
  setWindowTitle(tr("Orders"));
  m_orders = new OrdersPage(board, flow.environment().now);
  auto* acts = new OrderActs(flow.account(), board, flow.environment(), this);
  connect(acts, &OrderActs::changed, this, [this, acts](qint64 orderId) {
    if (const ActReport* report = acts->report(orderId)) Q_EMIT acted(*report);
  });
  m_order = new OrderDetailPage(board, *acts, flow.account(), flow.environment().now);
  setCentralWidget(makeBody());
  addMenus();
  connectParts();
  m_orders->table().setColumns(memory.columns);
  resize(px(1120), px(760));
  if (!memory.geometry.isEmpty()) restoreGeometry(memory.geometry);
  showFoot();
  m_orders->takeFocus();
}

HomeWindow::~HomeWindow() {
  // When it goes, the page lets go of what was said about acts; those are still there now.
  delete m_order;
}

QWidget* HomeWindow::makeBody() {
  m_pages = new QStackedWidget;
  m_pages->addWidget(m_orders);
  m_pages->addWidget(m_order);
  m_pages->setAutoFillBackground(true);
  m_pages->setBackgroundRole(QPalette::Base);
  m_pages->setForegroundRole(QPalette::Text);
  m_foot = new StatusLine;
  auto* body = new QWidget;
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_pages, 1);
  column->addWidget(m_foot);
  return body;
}

void HomeWindow::connectParts() {
  connect(m_orders, &OrdersPage::newOrderWanted, this, &HomeWindow::newOrderWanted);
  connect(m_orders, &OrdersPage::readinessWanted, this, &HomeWindow::checkReadiness);
  auto* drop = new FileDrop(this, u"codeseal"_s);
  connect(drop, &FileDrop::dropped, this, &HomeWindow::requestWanted);
  connect(m_orders, &OrdersPage::againWanted, &m_accountOrders, &AccountOrders::tryAgain);
  connect(m_orders, &OrdersPage::exportWanted, this, &HomeWindow::askForFile);
  connect(m_orders, &OrdersPage::opened, this, &HomeWindow::openOrder);
  connect(m_order, &OrderDetailPage::backWanted, this, &HomeWindow::showOrders);
  connect(m_order, &OrderDetailPage::tokenRecorded, &m_orders->model(), &OrderTableModel::takeToken);
  connect(m_order, &OrderDetailPage::againWanted, this, &HomeWindow::askForNext);
  connect(&m_orders->table(), &OrderTable::againWanted, this, &HomeWindow::askForNext);
  connect(&m_board, &OrderBoard::stateChanged, this, &HomeWindow::showFoot);
  connect(&m_board, &OrderBoard::added, this, &HomeWindow::showFoot);
  connect(&m_flow.account(), &AccountFlow::changed, this, &HomeWindow::showFoot);
  // Ages and the time to the next try go on by themselves.
  m_tick = new QTimer(this);
  m_tick->setInterval(30s);
  connect(m_tick, &QTimer::timeout, this, [this] {
    showFoot();
    m_orders->table().viewport()->update();
  });
  m_tick->start();
}

void HomeWindow::addMenus() {
  const auto add = [](QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys) {
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
  };
  QMenu* file = menuBar()->addMenu(tr("&File"));
  connect(add(file, u"menu_open_request"_s, tr("&Open request…"), QKeySequence::Open), &QAction::triggered,
          this, [this] { Q_EMIT requestWanted({}); });
  connect(add(file, u"menu_export"_s, tr("&Export the orders shown…"), {}), &QAction::triggered, this,
          &HomeWindow::askForFile);
  file->addSeparator();
  m_quit = add(file, u"menu_quit"_s, tr("&Quit"), QKeySequence::Quit);
  connect(m_quit, &QAction::triggered, this, &HomeWindow::quitWanted);
  QMenu* order = menuBar()->addMenu(tr("O&rder"));
  connect(add(order, u"menu_new"_s, tr("&New order"), QKeySequence::New), &QAction::triggered, this,
          &HomeWindow::newOrderWanted);
  connect(add(order, u"menu_again"_s, tr("&Renew or order again…"), QKeySequence(u"Ctrl+Shift+N"_s)),
          &QAction::triggered, this, &HomeWindow::askForChosen);
  connect(add(order, u"menu_readiness"_s, tr("&Check readiness…"), {}), &QAction::triggered, this,
          &HomeWindow::checkReadiness);
  connect(add(order, u"menu_search"_s, tr("&Search"), QKeySequence::Find), &QAction::triggered, this, [this] {
    showOrders();
    m_orders->focusSearch();
  });
  QMenu* view = menuBar()->addMenu(tr("&View"));
  connect(add(view, u"menu_orders"_s, tr("&All orders"), {}), &QAction::triggered, this,
          &HomeWindow::showOrders);
  connect(add(view, u"menu_refresh"_s, tr("Re&fresh"), QKeySequence::Refresh), &QAction::triggered, this,
          [this] { m_accountOrders.tryAgain(); });
  QMenu* help = menuBar()->addMenu(tr("&Help"));
  connect(add(help, u"menu_support"_s, tr("&Support file…"), {}), &QAction::triggered, this,
          &HomeWindow::supportWanted);
}

void HomeWindow::addChoice(QAction* choice) {
  auto* file = qobject_cast<QMenu*>(m_quit->parent());
  file->insertAction(m_quit, choice);
  file->insertSeparator(m_quit);
}

HomeMemory HomeWindow::memory() const {
  return {saveGeometry(), m_orders->table().columns()};
}

/// Only DigiCert's own instances have a console that is known. What follows the # is not documented; without
/// it the console lists all orders.
std::optional<QUrl> HomeWindow::consoleOf(qint64 orderId) const {
  const auto address = m_flow.account().address();
  if (!address || address->region() == ServiceAddress::Region::Other) return std::nullopt;
  return QUrl(u"https://%1/secure/orders/#%2"_s.arg(address->consoleHost()).arg(orderId));
}

/// That of the account whose orders are shown, whether its key is to be had or not.
QString HomeWindow::serviceAddress() const {
  if (const auto address = m_flow.account().address()) return address->toString();
  const AccountBook* accounts = m_flow.environment().accounts;
  const auto last = accounts ? accounts->current() : std::nullopt;
  return last ? last->address.toString() : QString();
}

void HomeWindow::keepTokens(TokenBook& book) {
  m_tokens = &book;
  m_orders->model().setTokens([this](qint64 orderId) { return m_tokens->record(serviceAddress(), orderId); });
}

void HomeWindow::openOrder(qint64 orderId) {
  m_order->setConsole(consoleOf(orderId));
  m_order->keepTokens(m_tokens, serviceAddress());
  m_order->showOrder(orderId);
  m_pages->setCurrentWidget(m_order);
  setWindowTitle(tr("Order %1").arg(orderId));
  m_order->takeFocus();
}

void HomeWindow::showOrders() {
  m_pages->setCurrentWidget(m_orders);
  setWindowTitle(tr("Orders"));
  m_orders->takeFocus();
}

/// The order whose page is shown, else the one that is chosen in the table.
void HomeWindow::askForChosen() {
  const bool isPage = m_pages->currentWidget() == m_order;
  askForNext(isPage ? m_order->orderId() : m_orders->table().chosen());
}

void HomeWindow::askForNext(qint64 orderId) {
  if (m_board.indexOf(orderId) < 0) return;
  auto* dialog = new NextOrderDialog(m_flow, m_board, orderId, this);
  connect(dialog, &QDialog::accepted, this, &HomeWindow::nextOrderBegun);
  dialog->open();
}

void HomeWindow::checkReadiness() {
  auto* dialog = new ReadinessDialog(m_flow, this);
  connect(dialog, &ReadinessDialog::connectWanted, this, &HomeWindow::newOrderWanted);
  dialog->open();
}

void HomeWindow::showFoot() {
  m_foot->showBoard(m_board, m_flow.environment().now());
  const AccountFlow& account = m_flow.account();
  QStringList words;
  if (account.state() == AccountFlow::State::Works) {
    words = {quotable(account.report().user.fullName()), quotable(account.report().user.containerName)};
    switch (account.address()->region()) {
      case ServiceAddress::Region::UnitedStates: words.append(tr("United States")); break;
      case ServiceAddress::Region::Europe: words.append(tr("Europe")); break;
      case ServiceAddress::Region::Other: words.append(account.address()->toString()); break;
    }
  }
  words.removeAll(QString());
  m_foot->setAccount(words.join(u", "_s));
}

/// The dialog asks before it lets an existing file be replaced.
void HomeWindow::askForFile() {
  auto* dialog = makeSaveDialog(this, {u"export_dialog"_s, tr("Export orders"),
                                       tr("Table for spreadsheets (*.csv)"), u"codeseal-orders.csv"_s});
  connect(dialog, &QFileDialog::fileSelected, this, &HomeWindow::saveTo);
  dialog->open();
}

void HomeWindow::saveTo(const QString& path) {
  QList<OrderLine> lines;
  for (int row = 0; row < m_orders->model().rowCount(); ++row) lines.append(m_orders->model().line(row));
  const auto saved = SafeFile(path).write(orderCsv(lines), SafeFile::Access::AsUsual);
  if (saved) return;
  const ErrorText text = errorText(saved.error());
  auto* box = new QMessageBox(QMessageBox::Warning, text.title, text.title, QMessageBox::Ok, this);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
  box->setInformativeText(text.sentence + u"\n\n"_s + saved.error().detail);
  box->open();
}

void HomeWindow::closeEvent(QCloseEvent* event) {
  Q_EMIT closing(memory());
  QMainWindow::closeEvent(event);
}

}  // namespace codeseal::ui
