// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/orders/homerig.h"
#include "ui/language.h"
#include "ui/readiness/readinessdialog.h"
#include "ui/readiness/readinessview.h"
#include "ui/widgets/checklist.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QSignalSpy>

namespace codeseal::ui {

/// The check of readiness from the home window and beside the key, from the keyboard.
class ReadinessTest : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void opensFromTheHomeWindow();
  void opensFromTheMenu();
  void opensWhereThereAreNoOrders();
  void showsEachFinding();
  void showsThemAsTheyCome();
  void asksAgain();
  void copiesWhatIsMissing();
  void leadsToAnotherKey();
  void asksAgainWhatFailed();
  void leavesOutWhatTheKeySays();
  void hidesBesideNoKey();
  void isSpoken();
  void noTwoShareAKey_data();
  void noTwoShareAKey();
};

namespace {

/// An account with all that an order needs.
void fill(HomeRig& rig) {
  Organization organization;
  organization.id = 1;
  organization.name = u"Nordlicht Software GmbH"_s;
  const QDateTime until(QDate(2027, 2, 11), QTime(12, 0), Qt::UTC);
  organization.validations = {{u"cs"_s, u"active"_s, {}, until}, {u"ev_cs"_s, u"active"_s, {}, until}};
  rig.service().keysAnswer = QList<KeyInfo>{{912, u"Desk"_s, u"active"_s, rig.flow().now(), 0}};
  rig.service().organizationsAnswer = QList<Organization>{organization};
  rig.service().balanceAnswer = Balance{{240000, u"USD"_s}, false};
  rig.service().priceAnswer = PriceEstimate{{}, {}, Money{81900, u"USD"_s}};
}

ReadinessDialog* dialogOf(HomeRig& rig) {
  return rig.find<ReadinessDialog>(u"readiness_dialog"_s);
}

ReadinessDialog* open(HomeRig& rig) {
  QTest::keyClick(rig.find(u"check_readiness"_s), Qt::Key_Space);
  return dialogOf(rig);
}

QStringList rowsOf(const QWidget* window) {
  QStringList rows;
  for (const CheckRow* row : window->findChildren<CheckRow*>())
    if (!row->isHidden()) rows.append(row->accessibleName());
  return rows;
}

QString summaryOf(const QWidget* window) {
  return window->findChild<QWidget*>(u"readiness_summary"_s)->accessibleName();
}

}  // namespace

void ReadinessTest::opensFromTheHomeWindow() {
  HomeRig rig;
  QVERIFY(open(rig));
  QTest::keyClick(dialogOf(rig), Qt::Key_Escape);
  QTRY_VERIFY(!dialogOf(rig));
  QVERIFY(open(rig));
  QTest::keyClick(dialogOf(rig), Qt::Key_Return);
  QTRY_VERIFY(!dialogOf(rig));
}

void ReadinessTest::opensFromTheMenu() {
  HomeRig rig;
  rig.find<QAction>(u"menu_readiness"_s)->trigger();
  QTRY_VERIFY(dialogOf(rig) && dialogOf(rig)->isVisible());
}

void ReadinessTest::opensWhereThereAreNoOrders() {
  HomeRig rig;
  rig.connect();
  auto* button = rig.find(u"standin_readiness"_s);
  QTRY_VERIFY(button->isVisible());
  QVERIFY(!rig.find(u"check_readiness"_s)->isVisible());
  QTest::keyClick(button, Qt::Key_Space);
  QTRY_VERIFY(dialogOf(rig) && dialogOf(rig)->isVisible());
}

void ReadinessTest::showsEachFinding() {
  HomeRig rig;
  fill(rig);
  rig.service().orderPages = {HomeRig::page({HomeRig::row(1, u"issued"_s, u"Nordlicht"_s)}), OrderPage()};
  rig.connect();
  const ReadinessDialog* dialog = open(rig);
  QTRY_COMPARE(summaryOf(dialog), u"Everything is ready for an order"_s);
  QCOMPARE(rowsOf(dialog),
           (QStringList{u"The key may place orders: Ready"_s, u"Both certificates are enabled: Ready"_s,
                        u"Code signing: 1 organization(s) validated: Ready"_s,
                        u"EV code signing: 1 organization(s) validated: Ready"_s,
                        u"1 person(s) can be the verified contact: Ready"_s,
                        u"The funds cover an order: Ready"_s}));
  QCOMPARE(dialog->findChild<QLabel*>(u"readiness_subject"_s)->text(), u"Build Orders, Nordlys"_s);
  QVERIFY(!dialog->findChild<QWidget*>(u"readiness_copy"_s)->isVisible());
}

void ReadinessTest::showsThemAsTheyCome() {
  HomeRig rig;
  fill(rig);
  rig.service().organizationsAnswer = QList<Organization>();
  rig.flow().connectAccount();
  rig.service().holdsAnswers = true;
  const ReadinessDialog* dialog = open(rig);
  QTRY_VERIFY(rowsOf(dialog).contains(u"The key may place orders: Ready"_s));
  QVERIFY(rowsOf(dialog).contains(u"Whether the funds are enough: Asking DigiCert…"_s));
  // Whoever is impatient asks nothing twice.
  const auto calls = rig.service().calls;
  QTest::keyClick(dialog->findChild<QWidget*>(u"readiness_again"_s), Qt::Key_Space);
  QCOMPARE(rig.service().calls, calls);
  rig.service().holdsAnswers = false;
  rig.service().release();
  QTRY_COMPARE(summaryOf(dialog), u"You can order, with 1 thing(s) to note"_s);
}

void ReadinessTest::asksAgain() {
  HomeRig rig;
  fill(rig);
  rig.flow().connectAccount();
  const ReadinessDialog* dialog = open(rig);
  QTRY_COMPARE(summaryOf(dialog), u"Everything is ready for an order"_s);
  rig.service().balanceAnswer = Balance{{0, u"USD"_s}, false};
  QTest::keyClick(dialog->findChild<QWidget*>(u"readiness_again"_s), Qt::Key_Space);
  QTRY_COMPARE(summaryOf(dialog), u"You can order, with 1 thing(s) to note"_s);
  QVERIFY(rowsOf(dialog).contains(u"There are no funds: Take note"_s));
}

void ReadinessTest::copiesWhatIsMissing() {
  HomeRig rig;
  fill(rig);
  rig.service().balanceAnswer = Balance{{0, u"USD"_s}, false};
  rig.flow().connectAccount();
  const ReadinessDialog* dialog = open(rig);
  auto* copy = dialog->findChild<QWidget*>(u"readiness_copy"_s);
  QTRY_VERIFY(copy->isVisible());
  QTest::keyClick(copy, Qt::Key_Space);
  const QString text = QApplication::clipboard()->text();
  QVERIFY2(text.contains(u"There are no funds."_s) && text.contains(u"Deposit funds"_s), qPrintable(text));
  QVERIFY(!text.contains(u"EXAMPLEKEY"_s));
  QVERIFY(dialog->findChild<QLabel*>(u"readiness_state"_s)->text().startsWith("Copied."_L1));
}

void ReadinessTest::leadsToAnotherKey() {
  HomeRig rig;
  QSignalSpy wanted(&rig.window(), &HomeWindow::newOrderWanted);
  const ReadinessDialog* dialog = open(rig);
  QCOMPARE(rowsOf(dialog), QStringList{u"No account is connected: In the way"_s});
  auto* link = dialog->findChild<QPushButton*>(u"remedy_action"_s);
  QCOMPARE(link->text(), u"Connect an account"_s);
  QTest::keyClick(link, Qt::Key_Space);
  QCOMPARE(wanted.count(), 1);
  QTRY_VERIFY(!dialogOf(rig));
}

void ReadinessTest::asksAgainWhatFailed() {
  HomeRig rig;
  fill(rig);
  rig.service().organizationsAnswer = failure(Error::Kind::Timeout);
  rig.flow().connectAccount();
  const ReadinessDialog* dialog = open(rig);
  QTRY_VERIFY(rowsOf(dialog).contains(u"Which organizations are validated is not known: Not known"_s));
  rig.service().organizationsAnswer = QList<Organization>();
  for (auto* link : dialog->findChildren<QPushButton*>(u"remedy_action"_s))
    if (link->isVisible()) QTest::keyClick(link, Qt::Key_Space);
  QTRY_VERIFY(rowsOf(dialog).contains(u"The account has no organization: Take note"_s));
}

void ReadinessTest::leavesOutWhatTheKeySays() {
  FlowRig rig;
  rig.service().productsAnswer = QList<ProductSummary>();
  rig.service().keysAnswer = QList<KeyInfo>{{912, u"Audit"_s, u"active"_s, rig.now(), viewOnlyKeyRole}};
  QWidget page;
  auto* view = new ReadinessView(rig.flow(), ReadinessView::Shows::BesideTheKey, &page);
  page.show();
  rig.connectAccount();
  QTRY_VERIFY(!view->check().isAsking());
  const QStringList rows = rowsOf(view);
  QVERIFY(!rows.contains(u"The key may look but not order: In the way"_s));
  QVERIFY(rows.contains(u"No code signing certificate is enabled: In the way"_s));
  // The sentence above all tells of the key as well.
  QCOMPARE(summaryOf(view), u"An order is not possible: 2 thing(s) in the way"_s);
}

void ReadinessTest::hidesBesideNoKey() {
  FlowRig rig;
  QWidget page;
  auto* view = new ReadinessView(rig.flow(), ReadinessView::Shows::BesideTheKey, &page);
  page.show();
  QVERIFY(!view->isVisible());
  rig.connectAccount();
  QTRY_VERIFY(view->isVisible());
  rig.flow().account().disconnectAccount();
  QVERIFY(!view->isVisible());
}

void ReadinessTest::isSpoken() {
  HomeRig rig;
  fill(rig);
  rig.service().balanceAnswer = Balance{{0, u"USD"_s}, false};
  rig.flow().connectAccount();
  const ReadinessDialog* dialog = open(rig);
  QTRY_COMPARE(summaryOf(dialog), u"You can order, with 1 thing(s) to note"_s);
  auto* list = QAccessible::queryAccessibleInterface(dialog->findChild<QWidget*>(u"readiness_list"_s));
  QCOMPARE(list->role(), QAccessible::List);
  QCOMPARE(list->text(QAccessible::Name), u"What an order needs"_s);
  auto* row = QAccessible::queryAccessibleInterface(dialog->findChildren<CheckRow*>().last());
  QCOMPARE(row->role(), QAccessible::ListItem);
  QCOMPARE(row->text(QAccessible::Name), u"There are no funds: Take note"_s);
  QVERIFY(row->text(QAccessible::Description).contains(u"Deposit funds"_s));
  for (const auto* button : dialog->findChildren<QPushButton*>())
    if (button->isVisible())
      QVERIFY2(!button->objectName().isEmpty() && !button->accessibleName().contains(u'&'),
               qPrintable(button->text()));
}

void ReadinessTest::noTwoShareAKey_data() {
  QTest::addColumn<QString>("code");
  QTest::newRow("English") << u"en"_s;
  QTest::newRow("German") << u"de"_s;
}

void ReadinessTest::noTwoShareAKey() {
  QFETCH(QString, code);
  Language language;
  language.use(code);
  HomeRig rig;
  const ReadinessDialog* dialog = open(rig);
  QMap<QString, QStringList> keys;
  for (const auto* button : dialog->findChildren<QPushButton*>())
    if (const QString key = QKeySequence::mnemonic(button->text()).toString(); !key.isEmpty())
      keys[key].append(button->text());
  language.use(u"en"_s);
  for (const QStringList& texts : keys) QVERIFY2(texts.size() == 1, qPrintable(texts.join(u'|')));
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::ReadinessTest)
#include "tst_readiness.moc"
