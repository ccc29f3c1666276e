// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/tokenjourney.h"
#include "tests/ui/orders/homerig.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/ordertablemodel.h"
#include "ui/orders/tokencard.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace codeseal::ui {

/// What is written down of a token, from the keyboard.
class TokenCardTest : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void isOnlyThereForTokens_data();
  void isOnlyThereForTokens();
  void writesDownWhatHappens();
  void completesTheSteps();
  void takesBack();
  void keepsWhoHasIt();
  void anOwnTokenIsThereAtOnce();
  void saysWhenItCannotBeSaved();
  void standsOnThePageAfterARestart();
  void standsInTheTable();
};

namespace {

const QString service = u"https://eu.example/services/v2"_s;
const QDate today(2026, 11, 23);

OrderInfo order(const QString& provisioning, bool isIssued = true) {
  OrderInfo info;
  info.id = 111480;
  info.status = isIssued ? u"issued"_s : u"pending"_s;
  info.provisioning = provisioning;
  if (isIssued) info.issued = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
  return info;
}

TokenBook bookAt(const QString& path) {
  return TokenBook::open(path, QDateTime(today, QTime(12, 0), Qt::UTC)).value().book;
}

/// A card that is shown, over a book of its own.
struct CardRig {
  explicit CardRig(const OrderInfo& info, const QString& path = {}) : book(bookAt(path)) {
    card.setBook(&book, service);
    card.setOrder(info, today);
    card.show();
  }
  TokenRecord record() const { return book.record(service, 111480); }
  QPushButton* button(const QString& name) const { return card.findChild<QPushButton*>(name); }
  QString chip() const { return card.findChild<QWidget*>(u"token_chip"_s)->accessibleName(); }
  QString warning() const { return card.findChild<QLabel*>(u"token_warning"_s)->text(); }

  TokenBook book;
  TokenCard card;
};

}  // namespace

void TokenCardTest::isOnlyThereForTokens_data() {
  QTest::addColumn<QString>("provisioning");
  QTest::addColumn<bool>("isThere");
  QTest::newRow("shipped") << u"ship_token"_s << true;
  QTest::newRow("own") << u"client_app"_s << true;
  QTest::newRow("HSM") << u"email"_s << false;
  QTest::newRow("not told") << QString() << false;
  QTest::newRow("unknown") << u"carrier_pigeon"_s << false;
}

void TokenCardTest::isOnlyThereForTokens() {
  QFETCH(QString, provisioning);
  QWidget page;
  TokenBook book = bookAt({});
  auto* card = new TokenCard(&page);
  page.show();
  card->setOrder(order(provisioning), today);
  QVERIFY(!card->isVisible());
  card->setBook(&book, service);
  card->setOrder(order(provisioning), today);
  QTEST(card->isVisible(), "isThere");
}

void TokenCardTest::writesDownWhatHappens() {
  CardRig rig(order(u"ship_token"_s, false));
  QCOMPARE(rig.chip(), u"Not shipped yet"_s);
  rig.card.setOrder(order(u"ship_token"_s), today);
  QCOMPARE(rig.chip(), u"Expected"_s);
  QVERIFY(rig.warning().contains(u"driver first"_s));
  QTest::keyClick(rig.button(u"token_advance"_s), Qt::Key_Space);
  QCOMPARE(rig.record(), (TokenRecord{today, {}, {}}));
  QCOMPARE(rig.chip(), u"To be set up"_s);
  QVERIFY(rig.warning().contains(u"administrator password"_s));
  rig.card.setOrder(order(u"ship_token"_s), today.addDays(1));
  QTest::keyClick(rig.button(u"token_advance"_s), Qt::Key_Space);
  QCOMPARE(rig.record(), (TokenRecord{today, today.addDays(1), {}}));
  QCOMPARE(rig.chip(), u"Set up"_s);
  QVERIFY(rig.warning().contains(u"erases the key"_s));
  QVERIFY(!rig.button(u"token_advance"_s)->isVisible());
}

void TokenCardTest::completesTheSteps() {
  CardRig rig(order(u"ship_token"_s));
  OrderFacts facts;
  facts.order = order(u"ship_token"_s);
  const QDateTime now(today, QTime(12, 0), Qt::UTC);
  const auto waitsFor = [&rig, &facts, &now] {
    return waitOf(withToken(orderJourney(facts, now), rig.card.record(), u"issued"_s));
  };
  QCOMPARE(waitsFor().act, Act::Delivery);
  QTest::keyClick(rig.button(u"token_advance"_s), Qt::Key_Space);
  QCOMPARE(waitsFor().act, Act::SetUp);
  QTest::keyClick(rig.button(u"token_advance"_s), Qt::Key_Space);
  QCOMPARE(waitsFor().actor.kind, Actor::Kind::Nobody);
}

void TokenCardTest::takesBack() {
  CardRig rig(order(u"ship_token"_s));
  QVERIFY(!rig.button(u"token_take_back"_s)->isVisible());
  QTest::keyClick(rig.button(u"token_advance"_s), Qt::Key_Space);
  QTest::keyClick(rig.button(u"token_advance"_s), Qt::Key_Space);
  QTest::keyClick(rig.button(u"token_take_back"_s), Qt::Key_Space);
  QCOMPARE(rig.record(), (TokenRecord{today, {}, {}}));
  QTest::keyClick(rig.button(u"token_take_back"_s), Qt::Key_Space);
  QCOMPARE(rig.record(), TokenRecord());
  QCOMPARE(rig.chip(), u"Expected"_s);
}

void TokenCardTest::keepsWhoHasIt() {
  CardRig rig(order(u"ship_token"_s));
  auto* holder = rig.card.findChild<QLineEdit*>(u"token_holder"_s);
  QTest::keyClicks(holder, u"Tom Ashby"_s);
  QTest::keyClick(holder, Qt::Key_Return);
  QCOMPARE(rig.record().holder, u"Tom Ashby"_s);
  QTest::keyClick(rig.button(u"token_advance"_s), Qt::Key_Space);
  QCOMPARE(rig.record(), (TokenRecord{today, {}, u"Tom Ashby"_s}));
  OrderInfo other = order(u"ship_token"_s);
  other.id = 111481;
  rig.card.setOrder(other, today);
  QVERIFY(holder->text().isEmpty());
}

void TokenCardTest::anOwnTokenIsThereAtOnce() {
  CardRig rig(order(u"client_app"_s, false));
  QCOMPARE(rig.chip(), u"Not issued yet"_s);
  QVERIFY(!rig.button(u"token_advance"_s)->isVisible());
  rig.card.setOrder(order(u"client_app"_s), today);
  QCOMPARE(rig.chip(), u"To be set up"_s);
  QTest::keyClick(rig.button(u"token_advance"_s), Qt::Key_Space);
  QCOMPARE(rig.record(), (TokenRecord{{}, today, {}}));
}

void TokenCardTest::saysWhenItCannotBeSaved() {
  const QTemporaryDir directory;
  CardRig rig(order(u"ship_token"_s), directory.filePath(u"tokens.json"_s));
  QVERIFY(QDir(directory.path()).mkdir(u"tokens.json"_s));
  QTest::keyClick(rig.button(u"token_advance"_s), Qt::Key_Space);
  QVERIFY(!rig.card.findChild<QLabel*>(u"token_problem"_s)->text().isEmpty());
  QCOMPARE(rig.chip(), u"Expected"_s);
}

void TokenCardTest::standsOnThePageAfterARestart() {
  HomeRig rig;
  OrderInfo info = order(u"ship_token"_s);
  rig.service().orderPages = {HomeRig::page({HomeRig::row(111480, u"issued"_s, u"Nordlicht"_s)}),
                              OrderPage()};
  rig.service().orderInfos = {Result<OrderInfo>(info)};
  rig.connect();
  const auto open = [&rig] {
    rig.window().openOrder(111480);
    QTRY_VERIFY(rig.find(u"token_card"_s)->isVisible());
  };
  open();
  QTest::keyClick(rig.find(u"token_advance"_s), Qt::Key_Space);
  rig.service().orderPages = {HomeRig::page({HomeRig::row(111480, u"issued"_s, u"Nordlicht"_s)}),
                              OrderPage()};
  rig.service().orderInfos = {Result<OrderInfo>(info)};
  rig.start();
  rig.connect();
  open();
  QCOMPARE(rig.find(u"token_chip"_s)->accessibleName(), u"To be set up"_s);
}

void TokenCardTest::standsInTheTable() {
  HomeRig rig;
  rig.service().orderPages = {HomeRig::page({HomeRig::row(111480, u"issued"_s, u"Nordlicht"_s)}),
                              OrderPage()};
  rig.service().orderInfos = {Result<OrderInfo>(order(u"ship_token"_s))};
  rig.connect();
  OrderTableModel& model = rig.window().orders().model();
  const auto waitsFor = [&model] {
    return model.index(model.rowOf(111480), OrderTableModel::WaitingFor).data().toString();
  };
  rig.window().openOrder(111480);
  QTRY_COMPARE(waitsFor(), u"Courier, token on its way"_s);
  QTest::keyClicks(rig.find<QLineEdit>(u"token_holder"_s), u"Tom Ashby"_s);
  QTest::keyClick(rig.find(u"token_holder"_s), Qt::Key_Return);
  QTest::keyClick(rig.find(u"token_advance"_s), Qt::Key_Space);
  QTRY_COMPARE(waitsFor(), u"Tom Ashby, set up the token"_s);
  QCOMPARE(model.count(OrderGroup::Others), 1);
  QTest::keyClick(rig.find(u"token_advance"_s), Qt::Key_Space);
  QTRY_COMPARE(waitsFor(), u"Nobody"_s);
  QCOMPARE(model.count(OrderGroup::Others), 0);
  QTest::keyClick(rig.find(u"token_take_back"_s), Qt::Key_Space);
  QTest::keyClick(rig.find(u"token_take_back"_s), Qt::Key_Space);
  QTRY_COMPARE(waitsFor(), u"Courier, token on its way"_s);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::TokenCardTest)
#include "tst_tokencard.moc"
