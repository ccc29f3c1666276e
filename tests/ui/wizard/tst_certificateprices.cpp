// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/wizard/doubtrig.h"
#include "ui/widgets/choicecard.h"

namespace codeseal {

using namespace Qt::StringLiterals;

/// Both certificates say what they cost, as far as the service tells, and for the term that is chosen.
class TestCertificatePrices : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void standBesideBothProducts();
};

void TestCertificatePrices::standBesideBothProducts() {
  DoubtRig rig;
  PriceEstimate estimate;
  estimate.total = Money{41900, u"USD"_s};
  rig.rig.service().priceAnswer = estimate;
  rig.goToReview();
  if (QTest::currentTestFailed()) return;
  rig.wizard->goTo(Step::Certificate);
  const auto price = [&rig](const QString& product) {
    return rig.wizard->findChild<ui::ChoiceCard*>(u"product_"_s + product)->choice().price;
  };
  QTRY_COMPARE(price(u"code_signing_ev"_s), u"419.00 USD for 1 year"_s);
  QTRY_COMPARE(price(u"code_signing"_s), u"419.00 USD for 1 year"_s);
  rig.rig.service().holdsAnswers = true;
  rig.rig.flow().edit([](OrderDraft& draft) {
    draft.termKind = TermKind::LastDay;
    draft.lastDay = u"2027-06-30"_s;
  });
  QCOMPARE(price(u"code_signing_ev"_s), QString());
  QCOMPARE(price(u"code_signing"_s), QString());
  rig.rig.service().release();
  QTRY_COMPARE(price(u"code_signing_ev"_s), u"419.00 USD"_s);
  QTRY_COMPARE(price(u"code_signing"_s), u"419.00 USD"_s);
}

}  // namespace codeseal

QTEST_MAIN(codeseal::TestCertificatePrices)
#include "tst_certificateprices.moc"
