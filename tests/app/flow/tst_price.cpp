// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderflow.h"
#include "tests/app/flow/settle.h"
#include "tests/app/flow/someorder.h"
#include "tests/support/flowrig.h"

#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

/// What an OrderFlow knows of the price.
class PriceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksThePriceOfEachChoice();
  void asksNoPriceOfWhatIsWrong();
  void showsThePriceOfTheLatestChoice();
  void knowsNoPriceFromZero();
  void asksThePriceOfALongTermWhenItIsOffered();
  void forgetsThePriceOfADiscardedDraft();
};

namespace {

PriceEstimate price(qint64 hundredths) {
  PriceEstimate estimate;
  estimate.total = Money{hundredths, u"USD"_s};
  return estimate;
}

/// Remembers what it was asked to estimate.
class PricingCertCentral final : public FakeCertCentral {
 public:
  QList<PriceQuestion> questions;
  QFuture<Result<PriceEstimate>> price(const PriceQuestion& question) override {
    questions.append(question);
    return FakeCertCentral::price(question);
  }
};

}  // namespace

void PriceTest::asksThePriceOfEachChoice() {
  FlowRig rig;
  const auto service = std::make_shared<PricingCertCentral>();
  service->priceAnswer = price(41900);
  FlowEnvironment environment = rig.flow().environment();
  environment.connect = [&](const ApiKeyPtr&) { return service; };
  OrderFlow flow(environment);
  flow.edit([](OrderDraft& draft) { draft.product = Product::CodeSigningEv; });
  QVERIFY(service->questions.isEmpty());
  flow.account().tryKey(ServiceAddress::europe(), u"EXAMPLEKEYEXAMPLEKEY"_s);
  QTRY_VERIFY(flow.price());
  QCOMPARE(flow.price()->total->hundredths, 41900);
  QCOMPARE(service->questions.size(), 1);
  QVERIFY(service->questions.last().product == Product::CodeSigningEv);
  QCOMPARE(service->questions.last().years, 1);

  flow.edit([](OrderDraft& draft) { draft.comments = u"Costs nothing"_s; });
  QCOMPARE(service->questions.size(), 1);
  QSignalSpy changed(&flow, &OrderFlow::priceChanged);
  flow.edit([](OrderDraft& draft) { draft.product = Product::CodeSigning; });
  QVERIFY(!flow.price());
  QCOMPARE(changed.count(), 1);
  QTRY_VERIFY(flow.price());
  QCOMPARE(changed.count(), 2);
  QVERIFY(service->questions.last().product == Product::CodeSigning);

  flow.edit([](OrderDraft& draft) {
    draft.termKind = TermKind::LastDay;
    draft.lastDay = u" 2027-06-30"_s;
  });
  QCOMPARE(service->questions.size(), 3);
  QCOMPARE(service->questions.last().lastDay, u"2027-06-30"_s);
}

void PriceTest::asksNoPriceOfWhatIsWrong() {
  FlowRig rig;
  rig.service().priceAnswer = price(41900);
  rig.connectAccount();
  rig.flow().edit([](OrderDraft& draft) { draft.product = Product::CodeSigningEv; });
  QTRY_VERIFY(rig.flow().price());
  const qsizetype asked = rig.service().calls.count(u"price code_signing_ev"_s);
  rig.flow().edit([](OrderDraft& draft) { draft.years = u"7"_s; });
  rig.flow().edit([](OrderDraft& draft) { draft.termKind = TermKind::LastDay; });
  rig.flow().edit([](OrderDraft& draft) { draft.lastDay = u"2026-02-30"_s; });
  settle();
  QVERIFY(!rig.flow().price());
  QCOMPARE(rig.service().calls.count(u"price code_signing_ev"_s), asked);
}

void PriceTest::showsThePriceOfTheLatestChoice() {
  FlowRig rig;
  rig.connectAccount();
  rig.service().holdsAnswers = true;
  rig.service().priceAnswer = price(1);
  rig.flow().edit([](OrderDraft& draft) { draft.product = Product::CodeSigning; });
  rig.service().priceAnswer = price(2);
  rig.flow().edit([](OrderDraft& draft) { draft.product = Product::CodeSigningEv; });
  rig.service().releaseOne();
  settle();
  QVERIFY(!rig.flow().price());
  rig.service().releaseOne();
  QTRY_VERIFY(rig.flow().price());
  QCOMPARE(rig.flow().price()->total->hundredths, 2);
}

void PriceTest::knowsNoPriceFromZero() {
  FlowRig rig;
  rig.connectAccount();
  QSignalSpy changed(&rig.flow(), &OrderFlow::priceChanged);
  // An answer of 0 comes as nothing.
  rig.service().priceAnswer = PriceEstimate{};
  rig.flow().edit(fillDraft);
  QTRY_COMPARE(changed.count(), 2);
  QVERIFY(!rig.flow().price()->total);
  rig.service().priceAnswer = failure(Error::Kind::Forbidden);
  rig.flow().edit([](OrderDraft& draft) { draft.product = Product::CodeSigning; });
  settle();
  QVERIFY(!rig.flow().price());
  QVERIFY(rig.flow().problems().isEmpty());
}

void PriceTest::asksThePriceOfALongTermWhenItIsOffered() {
  FlowRig rig;
  rig.service().priceAnswer = price(99000);
  rig.service().productInfoAnswer = [](Product product) {
    auto info = FakeCertCentral::someProductInfo(product);
    info->summary.years = {1, 2, 3};
    return info;
  };
  rig.flow().edit(fillDraft);
  rig.flow().edit([](OrderDraft& draft) { draft.years = u"3"_s; });
  QVERIFY(rig.flow().problem({Field::Term}));
  rig.connectAccount();
  QVERIFY(!rig.flow().problem({Field::Term}));
  QTRY_VERIFY(rig.flow().price());
}

void PriceTest::forgetsThePriceOfADiscardedDraft() {
  FlowRig rig;
  rig.connectAccount();
  rig.service().holdsAnswers = true;
  rig.service().priceAnswer = price(41900);
  rig.flow().edit(fillDraft);
  QCOMPARE(rig.service().heldCount(), 1);
  rig.flow().discardDraft();
  rig.service().release();
  settle();
  QVERIFY(!rig.flow().price());
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::PriceTest)
#include "tst_price.moc"
