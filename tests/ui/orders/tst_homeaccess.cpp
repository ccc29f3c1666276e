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
#include <QKeySequence>
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
  rig.service().orderPages = {HomeRig::page({HomeRig::row(112233, u"needs_approval"_s, u"Nordlicht"_s),
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

QStringList clashes(HomeWindow& window) {
  QMap<QString, QStringList> keys;
  const auto add = [&keys](const QString& text) {
    if (const QString key = QKeySequence::mnemonic(text).toString(); !key.isEmpty()) keys[key].append(text);
  };
  for (const QAction* menu : window.menuBar()->actions()) add(menu->text());
  for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
    if (button->isVisible()) add(button->text());
  QStringList found;
  for (auto key = keys.begin(); key != keys.end(); ++key)
    if (key->size() > 1) found.append(key->join(u" | "_s));
  return found;
}

/// Shows an order with all that can be done to it.
void visitOrder(HomeRig& rig, const std::function<void(const QString&)>& look) {
  OrderInfo order;
  order.id = 112233;
  order.provisioning = u"ship_token"_s;
  order.verifiedContacts = {{0, u"Harriet"_s, u"Cole"_s, {}, {}, u"h.cole@polarstern.example"_s}};
  for (const QString& status : {u"needs_approval"_s, u"reissue_pending"_s, u"pending"_s}) {
    order.status = status;
    order.requests = {{100, status == u"pending" ? u"approved"_s : u"pending"_s, u"new_request"_s, {}}};
    rig.service().orderInfos = {order};
    rig.board().ask(order.id);
    QTRY_VERIFY(rig.board().facts(order.id) && rig.board().facts(order.id)->order.status == status);
    QTRY_VERIFY(rig.find(u"add_note"_s)->isVisible());
    look(u"order "_s + status);
  }
  QTest::keyClick(rig.find(u"add_note"_s), Qt::Key_Space);
  auto* dialog = rig.find(u"act_dialog"_s);
  QTRY_VERIFY(dialog && dialog->isVisible());
  dialog->activateWindow();
  QTRY_COMPARE(QApplication::activeWindow(), dialog);
  look(u"dialog"_s);
  QTest::keyClick(dialog, Qt::Key_Escape);
  QTRY_VERIFY(!rig.find(u"act_dialog"_s));
  rig.window().activateWindow();
  QTRY_COMPARE(QApplication::activeWindow(), &rig.window());
}

/// Shows the window in all its states, one after the other.
void visit(HomeRig& rig, const std::function<void(const QString&)>& look) {
  look(u"loading"_s);
  fill(rig);
  look(u"orders"_s);
  rig.window().openOrder(112233);
  look(u"order"_s);
  visitOrder(rig, look);
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
  visit(rig, [&](const QString& state) {
    QVERIFY2(tabChain(rig.window()).size() > 0, qPrintable(state));
    for (const QString& fault : faults(rig.window())) found.append(state + u": "_s + fault);
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
  visit(rig, [&](const QString& state) {
    for (const QString& clash : clashes(rig.window())) found.append(state + u": "_s + clash);
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
