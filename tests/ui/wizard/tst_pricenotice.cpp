// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/wizard/doubtrig.h"
#include "ui/widgets/banner.h"

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PriceEstimate price(qint64 hundredths) {
  PriceEstimate estimate;
  estimate.total = Money{hundredths, u"USD"_s};
  return estimate;
}

}  // namespace

/// A price that changed while Review was open is paid by nobody who has not seen it.
class TestPriceNotice : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksAgainWhenThePriceChanged();
  void sendsNothingBehindTheQuestionWhetherToClose();
};

void TestPriceNotice::asksAgainWhenThePriceChanged() {
  DoubtRig doubt;
  doubt.rig.service().priceAnswer = price(41900);
  doubt.goToReview();
  if (QTest::currentTestFailed()) return;
  auto* banner = doubt.wizard->findChild<ui::Banner*>(u"price_changed"_s);
  QVERIFY(!banner->isVisible());
  doubt.rig.pass(1h);
  doubt.rig.service().priceAnswer = price(65900);
  doubt.rig.service().holdsAnswers = true;
  QTest::keyClick(doubt.wizard.get(), Qt::Key_P, Qt::AltModifier);
  QTRY_COMPARE(doubt.button(u"place_order"_s)->text(), u"Asking for the price once more…"_s);
  QVERIFY(!doubt.button(u"place_order"_s)->isEnabled());
  doubt.wizard->goTo(Step::Details);
  QCOMPARE(doubt.wizard->currentStep(), Step::Review);
  doubt.rig.service().holdsAnswers = false;
  doubt.rig.service().release();
  QTRY_VERIFY(banner->isVisible());
  QCOMPARE(banner->accessibleName(), u"The price has changed"_s);
  QVERIFY(banner->accessibleDescription().contains(u"659"_s));
  QVERIFY(banner->accessibleDescription().contains(u"419"_s));
  QVERIFY(doubt.button(u"place_order"_s)->text().contains(u"659"_s));
  QCOMPARE(doubt.rig.service().ordersSent(), 0);
  QTest::keyClick(doubt.wizard.get(), Qt::Key_P, Qt::AltModifier);
  QTRY_COMPARE(doubt.wizard->currentStep(), Step::Status);
  QCOMPARE(doubt.rig.service().ordersSent(), 1);
}

void TestPriceNotice::sendsNothingBehindTheQuestionWhetherToClose() {
  DoubtRig doubt;
  doubt.rig.service().priceAnswer = price(41900);
  doubt.goToReview();
  if (QTest::currentTestFailed()) return;
  doubt.rig.pass(1h);
  doubt.rig.service().holdsAnswers = true;
  QTest::keyClick(doubt.wizard.get(), Qt::Key_P, Qt::AltModifier);
  QTRY_VERIFY(doubt.rig.flow().isPlacing());
  QTest::keyClick(doubt.wizard.get(), Qt::Key_Escape);
  doubt.rig.service().holdsAnswers = false;
  doubt.rig.service().release();
  settle();
  QCOMPARE(doubt.rig.service().ordersSent(), 0);
  QVERIFY(doubt.button(u"place_order"_s)->isEnabled());
}

}  // namespace codeseal

QTEST_MAIN(codeseal::TestPriceNotice)
#include "tst_pricenotice.moc"
