// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderflow.h"
#include "app/flow/otherprices.h"
#include "tests/app/flow/settle.h"
#include "tests/support/flowrig.h"

#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// Tells a price for each product, or none, and remembers what it was asked.
class PricingCertCentral final : public FakeCertCentral {
 public:
  QMap<Product, qint64> prices{{Product::CodeSigning, 48900}, {Product::CodeSigningEv, 69900}};
  QList<PriceQuestion> questions;
  QFuture<Result<PriceEstimate>> price(const PriceQuestion& question) override {
    questions.append(question);
    PriceEstimate estimate;
    if (prices.contains(question.product)) estimate.total = Money{prices[question.product], u"USD"_s};
    priceAnswer = estimate;
    return FakeCertCentral::price(question);
  }
};

/// A flow that is connected to such an account.
struct Desk {
  FlowRig rig;
  std::shared_ptr<PricingCertCentral> service = std::make_shared<PricingCertCentral>();
  std::unique_ptr<OrderFlow> flow;

  explicit Desk(const QList<Product>& allowed = {}) {
    FlowEnvironment environment = rig.flow().environment();
    environment.connect = [this](const ApiKeyPtr&) { return service; };
    environment.policy.products = allowed;
    flow = std::make_unique<OrderFlow>(environment);
    connect();
  }
  void connect() const {
    flow->account().tryKey(ServiceAddress::europe(), u"EXAMPLEKEYEXAMPLEKEY"_s);
    QTRY_VERIFY(!flow->offer().products.isEmpty());
    settle();
    service->questions.clear();
  }
};

}  // namespace

/// What the products cost that are not chosen.
class OtherPricesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksForBothBeforeOneIsChosen();
  void asksForTheOtherOneOnly();
  void asksOnceForEachTerm();
  void asksNothingWhileTheTermIsWrong();
  void asksNothingForWhatMayNotBeOrdered();
  void showsNoPriceOfAnEarlierTerm();
  void asksAnotherAccountAgain();
};

void OtherPricesTest::asksForBothBeforeOneIsChosen() {
  const Desk desk;
  OtherPrices prices(*desk.flow);
  prices.ask();
  settle();
  QCOMPARE(desk.service->questions.size(), 2);
  QCOMPARE(prices.total(Product::CodeSigning)->hundredths, 48900);
  QCOMPARE(prices.total(Product::CodeSigningEv)->hundredths, 69900);
}

void OtherPricesTest::asksForTheOtherOneOnly() {
  const Desk desk;
  desk.service->prices.remove(Product::CodeSigning);
  desk.flow->edit([](OrderDraft& draft) { draft.product = Product::CodeSigningEv; });
  settle();
  desk.service->questions.clear();
  OtherPrices prices(*desk.flow);
  prices.ask();
  settle();
  QCOMPARE(desk.service->questions, (QList<PriceQuestion>{{Product::CodeSigning, 1, {}}}));
  QVERIFY2(!prices.total(Product::CodeSigning), "the service tells none");
  QVERIFY(!prices.total(Product::CodeSigningEv));
}

void OtherPricesTest::asksOnceForEachTerm() {
  const Desk desk;
  OtherPrices prices(*desk.flow);
  prices.ask();
  prices.ask();
  settle();
  prices.ask();
  QCOMPARE(desk.service->questions.size(), 2);
  desk.flow->edit([](OrderDraft& draft) {
    draft.termKind = TermKind::LastDay;
    draft.lastDay = u" 2027-06-30"_s;
  });
  QSignalSpy changed(&prices, &OtherPrices::changed);
  prices.ask();
  QVERIFY2(!prices.total(Product::CodeSigning), "that was the price of a year");
  QCOMPARE(changed.count(), 1);
  settle();
  QCOMPARE(changed.count(), 3);
  QCOMPARE(desk.service->questions.last().lastDay, u"2027-06-30"_s);
  QVERIFY(prices.total(Product::CodeSigning));
}

void OtherPricesTest::asksNothingWhileTheTermIsWrong() {
  const Desk desk;
  OtherPrices prices(*desk.flow);
  desk.flow->edit([](OrderDraft& draft) {
    draft.termKind = TermKind::LastDay;
    draft.lastDay = u"2026-02-30"_s;
  });
  prices.ask();
  settle();
  QVERIFY(desk.service->questions.isEmpty());
}

void OtherPricesTest::asksNothingForWhatMayNotBeOrdered() {
  const Desk desk({Product::CodeSigning});
  OtherPrices prices(*desk.flow);
  prices.ask();
  settle();
  QCOMPARE(desk.service->questions, (QList<PriceQuestion>{{Product::CodeSigning, 1, {}}}));
}

void OtherPricesTest::showsNoPriceOfAnEarlierTerm() {
  const Desk desk;
  OtherPrices prices(*desk.flow);
  desk.service->holdsAnswers = true;
  prices.ask();
  desk.service->prices.clear();
  desk.flow->edit([](OrderDraft& draft) {
    draft.termKind = TermKind::LastDay;
    draft.lastDay = u"2027-06-30"_s;
  });
  prices.ask();
  desk.service->release();
  settle();
  QVERIFY(!prices.total(Product::CodeSigning));
  QVERIFY(!prices.total(Product::CodeSigningEv));
}

void OtherPricesTest::asksAnotherAccountAgain() {
  const Desk desk;
  OtherPrices prices(*desk.flow);
  prices.ask();
  settle();
  desk.flow->account().disconnectAccount();
  prices.ask();
  QVERIFY(!prices.total(Product::CodeSigning));
  desk.connect();
  prices.ask();
  settle();
  QCOMPARE(desk.service->questions.size(), 2);
  QVERIFY(prices.total(Product::CodeSigning));
}

}  // namespace codeseal

QTEST_MAIN(codeseal::OtherPricesTest)
#include "tst_otherprices.moc"
