// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/wizard/doubtrig.h"
#include "ui/widgets/banner.h"

namespace codeseal {

using namespace Qt::StringLiterals;

/// A renewal that DigiCert refuses becomes a new order only if the person says so.
class TestRenewalRefusal : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksAndPlacesOnlyThen_data();
  void asksAndPlacesOnlyThen();
  void asksNothingAboutOtherRefusals();
};

namespace {

OrderOutcome refusedFor(Field field, const QString& code) {
  OrderOutcome refused;
  refused.kind = OrderOutcome::Kind::Refused;
  refused.error.kind = Error::Kind::InvalidInput;
  refused.error.messages = {{code, u"said"_s}};
  refused.error.fields = {{{field}, FieldProblem::Code::RefusedByService, 0, u"said"_s, {}}};
  return refused;
}

}  // namespace

void TestRenewalRefusal::asksAndPlacesOnlyThen_data() {
  QTest::addColumn<QString>("code");
  QTest::newRow("not eligible") << u"order_not_eligible_for_renewal"_s;
  QTest::newRow("renewed already") << u"order_renewed_already"_s;
}

void TestRenewalRefusal::asksAndPlacesOnlyThen() {
  QFETCH(QString, code);
  DoubtRig doubt;
  doubt.rig.service().outcomes.append(refusedFor(Field::RenewalOfOrderId, code));
  doubt.goToReview();
  if (QTest::currentTestFailed()) return;
  doubt.rig.flow().edit([](OrderDraft& draft) { draft.renewalOfOrderId = u"111480"_s; });
  QVERIFY(doubt.hands->press(u"place_order"_s));
  auto* banner = doubt.wizard->findChild<ui::Banner*>(u"outcome_banner"_s);
  QTRY_VERIFY(banner->isVisible());
  QVERIFY(banner->accessibleDescription().contains(u"“Renews order”"_s));
  QVERIFY(!doubt.button(u"place_order"_s)->isEnabled());
  QCOMPARE(doubt.rig.service().ordersSent(), 1);
  QVERIFY(doubt.hands->press(u"without_renewal"_s));
  QVERIFY(!banner->isVisible());
  QVERIFY(doubt.rig.flow().draft().renewalOfOrderId.isEmpty());
  QCOMPARE(doubt.rig.service().ordersSent(), 1);
  QTRY_VERIFY(doubt.button(u"place_order"_s)->isEnabled());
  doubt.rig.service().outcomes.clear();
  QVERIFY(doubt.hands->press(u"place_order"_s));
  QTRY_COMPARE(doubt.wizard->currentStep(), Step::Status);
  QCOMPARE(doubt.rig.service().ordersSent(), 2);
}

void TestRenewalRefusal::asksNothingAboutOtherRefusals() {
  DoubtRig doubt;
  doubt.rig.service().outcomes.append(refusedFor(Field::Comments, u"invalid_value|comments"_s));
  doubt.goToReview();
  if (QTest::currentTestFailed()) return;
  doubt.rig.flow().edit([](OrderDraft& draft) { draft.renewalOfOrderId = u"111480"_s; });
  QVERIFY(doubt.hands->press(u"place_order"_s));
  QTRY_VERIFY(doubt.wizard->findChild<ui::Banner*>(u"outcome_banner"_s)->isVisible());
  QVERIFY(!doubt.button(u"without_renewal"_s));
}

}  // namespace codeseal

QTEST_MAIN(codeseal::TestRenewalRefusal)
#include "tst_renewalrefusal.moc"
