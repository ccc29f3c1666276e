// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/orders/homerig.h"
#include "ui/language.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/ordertable.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenuBar>

namespace codeseal::ui {

/// Holds the home window to what somebody needs who does not see it or has no mouse.
class HomeAccessTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everythingHasAName_data() { languages(); }
  void everythingHasAName();
  void noTwoShareAKey_data() { languages(); }
  void noTwoShareAKey();
  void tabLeavesTheTable();
  void aCellIsSpoken();

 private:
  static void languages() {
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
  }
};

namespace {

void fill(HomeRig& rig) {
  rig.service().orderPages = {
      HomeRig::page({HomeRig::row(112233, u"needs_approval"_s, u"Nordlicht"_s, u"2026-12-31"_s),
                     HomeRig::row(111990, u"issued"_s, u"Boreal"_s)}),
      OrderPage()};
  Error error;
  error.kind = Error::Kind::NotFound;
  rig.service().orderInfos = {Result<OrderInfo>(tl::unexpected(error))};
  rig.connect();
  QTRY_COMPARE(rig.board().entries().size(), 2);
}

QList<QWidget*> tabChain(QWidget& window) {
  QList<QWidget*> chain;
  for (QWidget* next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain())
    if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisible() && !next->focusProxy() &&
        !next->objectName().startsWith("qt_"_L1))
      chain.append(next);
  return chain;
}

QStringList faults(QWidget& window) {
  QStringList found;
  for (QWidget* widget : tabChain(window)) {
    const auto* seen = QAccessible::queryAccessibleInterface(widget);
    const bool isInput = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget);
    const QString name = isInput ? widget->accessibleName() : seen->text(QAccessible::Name);
    const bool hasRole = seen->role() != QAccessible::NoRole && seen->role() != QAccessible::Client;
    if (name.trimmed().isEmpty() || name.contains(u'&') || widget->objectName().isEmpty() || !hasRole)
      found.append(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName() + u' ' +
                   name);
  }
  return found;
}

QStringList clashes(QWidget& window) {
  QMap<QString, QStringList> keys;
  const auto add = [&keys](const QString& text) {
    if (const QString key = QKeySequence::mnemonic(text).toString(); !key.isEmpty()) keys[key].append(text);
  };
  const auto isOn = [&window](const QWidget* widget) {
    return widget->isVisible() && widget->window() == &window;
  };
  if (const auto* home = qobject_cast<HomeWindow*>(&window))
    for (const QAction* menu : home->menuBar()->actions()) add(menu->text());
  for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
    if (isOn(button)) add(button->text());
  for (const QLabel* label : window.findChildren<QLabel*>())
    if (isOn(label) && label->buddy()) add(label->text());
  QStringList found;
  for (auto key = keys.begin(); key != keys.end(); ++key)
    if (key->size() > 1) found.append(key->join(u" | "_s));
  return found;
}

using Look = std::function<void(const QString&, QWidget&)>;

void activate(QWidget& window) {
  window.activateWindow();
  QTRY_COMPARE(QApplication::activeWindow(), &window);
}

/// The dialog of this name on the screen; one that was closed may still be there for a moment.
QDialog* dialogOn(HomeRig& rig, const QString& name) {
  for (auto* dialog : rig.window().findChildren<QDialog*>(name))
    if (dialog->isVisible()) return dialog;
  return nullptr;
}

/// Opens a dialog by Space on a button, shows it, with its second question if there is one, and leaves it.
void visitDialog(HomeRig& rig, const QString& button, const Look& look) {
  QTRY_VERIFY2(rig.find(button)->isVisible() && rig.find(button)->isEnabled(), qPrintable(button));
  rig.find(button)->setFocus();
  QTest::keyClick(rig.find(button), Qt::Key_Space);
  QTRY_VERIFY2(dialogOn(rig, u"act_dialog"_s), qPrintable(button));
  QDialog* dialog = dialogOn(rig, u"act_dialog"_s);
  activate(*dialog);
  look(u"dialog of "_s + button, *dialog);
  QTest::keyClicks(dialog->findChild<QWidget*>(u"act_text"_s), u"Why"_s);
  if (auto* confirm = dialog->findChild<QWidget*>(u"act_confirm"_s)) {
    QTest::keyClick(dialog->findChild<QWidget*>(u"act_do"_s), Qt::Key_Space);
    QTRY_VERIFY(confirm->isVisible());
    look(u"second question of "_s + button, *dialog);
  }
  QTest::keyClick(dialog, Qt::Key_Escape);
  QTRY_VERIFY(!dialogOn(rig, u"act_dialog"_s));
  activate(rig.window());
}

/// Shows the page of the order as the service tells it from now on.
void showOrder(HomeRig& rig, const OrderInfo& order) {
  rig.service().orderInfos = {order};
  rig.board().ask(order.id);
  const auto isTold = [&] {
    const OrderFacts* facts = rig.board().facts(order.id);
    return facts && facts->order.status == order.status && facts->order.issued == order.issued &&
           facts->order.requests.first().type == order.requests.first().type &&
           facts->order.requests.first().status == order.requests.first().status;
  };
  QTRY_VERIFY(isTold());
  QTRY_VERIFY(rig.find(u"add_note"_s)->isVisible());
}

/// The code, the token, what follows the order, and where to save the certificate.
void visitFiles(HomeRig& rig, const Look& look) {
  QVERIFY(rig.find(u"save_calendar"_s)->isVisible());
  QTest::keyClick(rig.find(u"show_setup_code"_s), Qt::Key_Space);
  QTRY_VERIFY(rig.find(u"setup_code_text"_s));
  look(u"set-up code"_s, rig.window());
  QTest::keyClick(rig.find(u"hide_setup_code"_s), Qt::Key_Space);
  QTRY_VERIFY(!rig.find(u"setup_code_text"_s));
  QTest::keyClick(rig.find(u"token_advance"_s), Qt::Key_Space);
  QTRY_VERIFY(rig.find(u"token_take_back"_s)->isVisible());
  look(u"token that has arrived"_s, rig.window());
  QTest::keySequence(&rig.window(), QKeySequence(u"Ctrl+Shift+N"_s));
  QTRY_VERIFY(dialogOn(rig, u"next_order_dialog"_s));
  QDialog* next = dialogOn(rig, u"next_order_dialog"_s);
  activate(*next);
  QTRY_VERIFY(next->findChild<QWidget*>(u"next_begin"_s)->isEnabled());
  look(u"next order"_s, *next);
  QTest::keyClick(next, Qt::Key_Escape);
  QTRY_VERIFY(!dialogOn(rig, u"next_order_dialog"_s));
  activate(rig.window());
  rig.find<QAction>(u"format_pem_all"_s)->trigger();
  QTRY_VERIFY(dialogOn(rig, u"certificate_dialog"_s));
  QDialog* save = dialogOn(rig, u"certificate_dialog"_s);
  activate(*save);
  // It is the system's, or Qt's where that has none.
  for (const QString& label : {u"lookInLabel"_s, u"fileTypeLabel"_s, u"fileNameLabel"_s})
    QVERIFY2(save->findChild<QLabel*>(label)->buddy(), qPrintable(label));
  QTest::keyClick(save, Qt::Key_Escape);
  QTRY_VERIFY(!dialogOn(rig, u"certificate_dialog"_s));
  activate(rig.window());
}

/// Shows an order with all that can be done to it.
void visitOrder(HomeRig& rig, const Look& look) {
  OrderInfo order;
  order.id = 112233;
  order.productNameId = u"code_signing_ev"_s;
  order.provisioning = u"ship_token"_s;
  order.orderedById = 1;
  order.verifiedContacts = {{0, u"Harriet"_s, u"Cole"_s, {}, {}, u"h.cole@polarstern.example"_s}};
  const auto visit = [&](const QString& status, const QString& request, const QString& type,
                         const QStringList& buttons) {
    order.status = status;
    order.requests = {{100, request, type, {}}};
    showOrder(rig, order);
    look(u"order %1, %2 %3"_s.arg(status, type, request), rig.window());
    for (const QString& button : buttons) visitDialog(rig, button, look);
  };
  const QString first = u"new_request"_s;
  visit(u"needs_approval"_s, u"submitted"_s, first, {u"act_pass_on"_s, u"act_reject"_s});
  visit(u"needs_approval"_s, u"pending"_s, first, {u"act_approve"_s, u"act_reject"_s, u"add_note"_s});
  visit(u"reissue_pending"_s, u"pending"_s, u"reissue"_s, {u"act_approve"_s, u"act_cancel"_s});
  visit(u"issued"_s, u"pending"_s, u"revoke"_s, {u"act_approve"_s, u"act_reject"_s});
  visit(u"pending"_s, u"approved"_s, first, {u"act_cancel"_s});
  order.certificateId = 69;
  order.issued = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
  visit(u"issued"_s, u"approved"_s, first, {});
  visitFiles(rig, look);
}

/// Shows the window in all its states, one after the other.
void visit(HomeRig& rig, const Look& lookAt) {
  const auto look = [&](const QString& state) { lookAt(state, rig.window()); };
  look(u"loading"_s);
  fill(rig);
  look(u"orders"_s);
  rig.window().openOrder(112233);
  look(u"order"_s);
  visitOrder(rig, lookAt);
  QTest::keyClick(rig.find(u"back_to_orders"_s), Qt::Key_Space);
  QTest::keyClicks(rig.find<QLineEdit>(u"order_search"_s), u"xyz"_s);
  look(u"no match"_s);
  Error error;
  error.kind = Error::Kind::Offline;
  rig.board().fail(error);
  look(u"offline"_s);
  rig.board().show(u"another"_s);
  rig.board().fail(error);
  look(u"offline, nothing known"_s);
}

}  // namespace

void HomeAccessTest::everythingHasAName() {
  QFETCH(QString, code);
  Language language;
  language.use(code);
  HomeRig rig;
  QStringList found;
  visit(rig, [&](const QString& state, QWidget& window) {
    QVERIFY2(tabChain(window).size() > 0, qPrintable(state));
    for (const QString& fault : faults(window)) found.append(state + u": "_s + fault);
  });
  language.use(u"en"_s);
  QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void HomeAccessTest::noTwoShareAKey() {
  QFETCH(QString, code);
  Language language;
  language.use(code);
  HomeRig rig;
  QStringList found;
  visit(rig, [&](const QString& state, QWidget& window) {
    for (const QString& clash : clashes(window)) found.append(state + u": "_s + clash);
  });
  language.use(u"en"_s);
  QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void HomeAccessTest::tabLeavesTheTable() {
  HomeRig rig;
  fill(rig);
  QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
  OrderTable& table = rig.window().orders().table();
  QTRY_VERIFY(table.isVisible());
  table.setFocus();
  // Whoever comes to the table stands on a row.
  QVERIFY(table.chosen() != 0);
  QTest::keyClick(&table, Qt::Key_Tab);
  QVERIFY(!table.hasFocus());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
  QVERIFY(table.hasFocus());
}

void HomeAccessTest::aCellIsSpoken() {
  HomeRig rig;
  fill(rig);
  OrderTable& table = rig.window().orders().table();
  QTRY_COMPARE(table.model()->rowCount(), 2);
  auto* seen = QAccessible::queryAccessibleInterface(&table);
  QCOMPARE(seen->text(QAccessible::Name), u"Orders"_s);
  auto* cells = seen->tableInterface();
  QVERIFY(cells);
  QCOMPARE(cells->cellAt(0, 0)->text(QAccessible::Name), u"112233"_s);
  QCOMPARE(cells->cellAt(0, 3)->text(QAccessible::Name), u"Your account, approval in the account"_s);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::HomeAccessTest)
#include "tst_homeaccess.moc"
