// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/similarsteps.h"

#include <QTest>

#include <functional>

Q_DECLARE_METATYPE(std::function<void(codeseal::OrderFlow&)>)

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Looked = LastLook::State;
using Placed = OrderPlacing::State;

namespace {

PriceEstimate price(qint64 hundredths) {
  PriceEstimate estimate;
  estimate.total = Money{hundredths, u"USD"_s};
  return estimate;
}

/// A whole draft with a price, and Review open for so long.
void waitOnReview(FlowRig& rig, std::chrono::milliseconds time,
                  const Result<PriceEstimate>& told = price(41900)) {
  rig.service().priceAnswer = told;
  begin(rig);
  look(rig);
  rig.pass(time);
}

}  // namespace

/// Row A13: what Review showed may be old by the time the order is placed.
class LastLookTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksNothingOfWhatIsFresh();
  void placesIfEverythingIsAsItWas();
  void keepsTheOrderBackIfThePriceChanged();
  void keepsTheOrderBackIfAPriceBecameKnown();
  void keepsTheOrderBackIfTheProductIsGone();
  void keepsTheOrderBackIfTheTermIsGone();
  void keepsTheOrderBackIfAnotherOrderTurnedUp();
  void letsOrderIfTheServiceCanNotTell();
  void looksOnceForTwoClicks();
  void sendsNothingAfterACancel_data();
  void sendsNothingAfterACancel();
};

void LastLookTest::asksNothingOfWhatIsFresh() {
  FlowRig rig;
  waitOnReview(rig, 5min);
  const qsizetype calls = rig.service().calls.size();
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().placing().state(), Placed::Placed);
  QCOMPARE(rig.service().calls.at(calls), u"placeOrder code_signing_ev"_s);
}

void LastLookTest::placesIfEverythingIsAsItWas() {
  FlowRig rig;
  waitOnReview(rig, 6min);
  const qsizetype prices = rig.service().calls.count(u"price code_signing_ev"_s);
  rig.flow().placeOrder();
  QVERIFY(rig.flow().isPlacing());
  QCOMPARE(rig.service().ordersSent(), 0);
  QTRY_COMPARE(rig.flow().placing().state(), Placed::Placed);
  QCOMPARE(rig.service().ordersSent(), 1);
  QCOMPARE(rig.service().calls.count(u"price code_signing_ev"_s), prices + 1);
  QCOMPARE(rig.flow().lastLook().state(), Looked::None);
}

void LastLookTest::keepsTheOrderBackIfThePriceChanged() {
  FlowRig rig;
  waitOnReview(rig, 6min);
  rig.service().priceAnswer = price(65900);
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().lastLook().state(), Looked::PriceChanged);
  settle();
  QCOMPARE(rig.service().ordersSent(), 0);
  QVERIFY(!rig.flow().isPlacing());
  QCOMPARE(rig.flow().lastLook().priceBefore()->total->hundredths, 41900);
  QCOMPARE(rig.flow().price()->total->hundredths, 65900);
  // Whoever places it now has seen the new price.
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().placing().state(), Placed::Placed);
  QCOMPARE(rig.service().ordersSent(), 1);
}

void LastLookTest::keepsTheOrderBackIfAPriceBecameKnown() {
  FlowRig rig;
  waitOnReview(rig, 6min, failure(Error::Kind::Forbidden));
  rig.service().priceAnswer = price(41900);
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().lastLook().state(), Looked::PriceChanged);
  settle();
  QCOMPARE(rig.service().ordersSent(), 0);
  QVERIFY(!rig.flow().lastLook().priceBefore());
}

void LastLookTest::keepsTheOrderBackIfTheProductIsGone() {
  FlowRig rig;
  waitOnReview(rig, 6min);
  rig.service().productsAnswer =
      QList<ProductSummary>{FakeCertCentral::someProductInfo(Product::CodeSigning)->summary};
  rig.flow().placeOrder();
  QTRY_VERIFY(!rig.flow().isPlacing());
  settle();
  QCOMPARE(rig.service().ordersSent(), 0);
  QVERIFY(rig.flow().problem({Field::Product}));
}

void LastLookTest::keepsTheOrderBackIfTheTermIsGone() {
  FlowRig rig;
  rig.service().productInfoAnswer = [](Product product) {
    auto info = FakeCertCentral::someProductInfo(product);
    info->summary.years = {1, 2, 3};
    return info;
  };
  rig.service().priceAnswer = price(99000);
  begin(rig);
  rig.flow().edit([](OrderDraft& draft) { draft.years = u"3"_s; });
  settle();
  QVERIFY(rig.flow().problems().isEmpty());
  rig.service().productInfoAnswer = FakeCertCentral::someProductInfo;
  rig.pass(6min);
  rig.flow().placeOrder();
  QTRY_VERIFY(!rig.flow().isPlacing());
  settle();
  QCOMPARE(rig.service().ordersSent(), 0);
  QVERIFY(rig.flow().problem({Field::Term}));
}

void LastLookTest::keepsTheOrderBackIfAnotherOrderTurnedUp() {
  FlowRig rig;
  waitOnReview(rig, 6min);
  rig.service().orderPages = {page({row(1, u"pending"_s, 0)})};
  rig.flow().placeOrder();
  QTRY_VERIFY(!rig.flow().isPlacing());
  settle();
  QCOMPARE(rig.service().ordersSent(), 0);
  QVERIFY(rig.flow().similar().needsConfirmation());
}

void LastLookTest::letsOrderIfTheServiceCanNotTell() {
  FlowRig rig;
  waitOnReview(rig, 6min);
  rig.service().priceAnswer = failure(Error::Kind::Forbidden);
  rig.service().productsAnswer = failure(Error::Kind::Forbidden);
  rig.service().orderPages = {failure(Error::Kind::Forbidden)};
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().placing().state(), Placed::Placed);
  QCOMPARE(rig.service().ordersSent(), 1);
}

void LastLookTest::looksOnceForTwoClicks() {
  FlowRig rig;
  waitOnReview(rig, 6min);
  const qsizetype prices = rig.service().calls.count(u"price code_signing_ev"_s);
  rig.flow().placeOrder();
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().placing().state(), Placed::Placed);
  settle();
  QCOMPARE(rig.service().ordersSent(), 1);
  QCOMPARE(rig.service().calls.count(u"price code_signing_ev"_s), prices + 1);
}

void LastLookTest::sendsNothingAfterACancel_data() {
  QTest::addColumn<std::function<void(OrderFlow&)>>("act");
  using Move = std::function<void(OrderFlow&)>;
  QTest::newRow("given up") << Move([](OrderFlow& flow) { flow.lastLook().cancel(); });
  QTest::newRow("edited") << Move(
      [](OrderFlow& flow) { flow.edit([](OrderDraft& draft) { draft.comments = u"Another word"_s; }); });
  QTest::newRow("another draft") << Move([](OrderFlow& flow) { flow.discardDraft(); });
  QTest::newRow("another account") << Move([](OrderFlow& flow) { flow.account().disconnectAccount(); });
}

void LastLookTest::sendsNothingAfterACancel() {
  QFETCH(const std::function<void(OrderFlow&)>, act);
  FlowRig rig;
  waitOnReview(rig, 6min);
  rig.service().holdsAnswers = true;
  rig.flow().placeOrder();
  QVERIFY(rig.flow().lastLook().isLooking());
  act(rig.flow());
  QVERIFY(!rig.flow().isPlacing());
  rig.service().holdsAnswers = false;
  rig.service().release();
  settle();
  QCOMPARE(rig.service().ordersSent(), 0);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::LastLookTest)
#include "tst_lastlook.moc"
