// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/wizard/doubtrig.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/checkline.h"

#include <QCheckBox>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

OrderPage onePage() {
  OrderRow row;
  row.id = 112230;
  row.status = u"needs_approval"_s;
  row.productNameId = u"code_signing_ev"_s;
  row.created = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
  row.organizationId = 5500913;
  return {{row}, 1};
}

bool hasLine(DoubtRig& doubt, const QString& title) {
  const auto lines = doubt.wizard->currentPage()->findChildren<ui::CheckLine*>();
  return std::any_of(lines.begin(), lines.end(), [&title](const ui::CheckLine* line) {
    return line->isVisible() && line->accessibleName() == title;
  });
}

}  // namespace

/// Review lets nobody order twice by mistake.
class TestSimilarNotice : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsFromPlacingUntilTicked();
  void startsAnewWithAnotherProduct();
  void waitsForTheAnswer();
  void saysThatThereIsNone();
  void saysThatItCouldNotBeChecked();
};

void TestSimilarNotice::keepsFromPlacingUntilTicked() {
  DoubtRig doubt;
  doubt.rig.service().orderPages = {onePage()};
  OrderInfo info;
  info.id = 112230;
  info.orderedBy = u"Mara Lindqvist"_s;
  doubt.rig.service().orderInfos = {info};
  doubt.goToReview();
  if (QTest::currentTestFailed()) return;
  settle();
  auto* banner = doubt.wizard->findChild<ui::Banner*>(u"similar_orders"_s);
  QVERIFY(banner->isVisible());
  QCOMPARE(banner->accessibleDescription(),
           u"Order 112230, Needs approval, placed 3 day(s) ago, by Mara Lindqvist"_s);
  QVERIFY(!doubt.button(u"place_order"_s)->isEnabled());
  QTest::keyClick(doubt.wizard.get(), Qt::Key_P, Qt::AltModifier);
  doubt.rig.flow().placeOrder();
  QCOMPARE(doubt.rig.flow().placing().state(), OrderPlacing::State::Idle);
  // The sentence that says what is missing leads there.
  QVERIFY(doubt.hands->press(u"notice"_s));
  QVERIFY(doubt.button(u"place_another"_s)->hasFocus());
  QVERIFY(doubt.hands->key(Qt::Key_Space));
  QTRY_VERIFY(doubt.button(u"place_order"_s)->isEnabled());
  QTest::keyClick(doubt.wizard.get(), Qt::Key_P, Qt::AltModifier);
  QTRY_COMPARE(doubt.wizard->currentStep(), Step::Status);
  QCOMPARE(doubt.rig.service().ordersSent(), 1);
}

void TestSimilarNotice::startsAnewWithAnotherProduct() {
  DoubtRig doubt;
  doubt.rig.service().orderPages = {onePage()};
  doubt.goToReview();
  if (QTest::currentTestFailed()) return;
  QVERIFY(doubt.hands->tick(u"place_another"_s, true));
  QVERIFY(doubt.button(u"place_order"_s)->isEnabled());
  doubt.wizard->goTo(Step::Certificate);
  doubt.rig.flow().edit([](OrderDraft& draft) { draft.product = Product::CodeSigning; });
  doubt.rig.flow().edit([](OrderDraft& draft) { draft.product = Product::CodeSigningEv; });
  doubt.wizard->goTo(Step::Review);
  QTRY_VERIFY(!doubt.rig.flow().similar().isAsking());
  auto* box = qobject_cast<QCheckBox*>(doubt.button(u"place_another"_s));
  QVERIFY(box->isVisible());
  QVERIFY(!box->isChecked());
  QVERIFY(!doubt.button(u"place_order"_s)->isEnabled());
}

void TestSimilarNotice::waitsForTheAnswer() {
  DoubtRig doubt;
  doubt.goToReview();
  if (QTest::currentTestFailed()) return;
  doubt.wizard->goTo(Step::Details);
  doubt.rig.pass(std::chrono::minutes(2));
  doubt.rig.service().holdsAnswers = true;
  doubt.wizard->goTo(Step::Review);
  QVERIFY(!doubt.button(u"place_order"_s)->isEnabled());
  QTRY_VERIFY(hasLine(doubt, u"Looking for similar orders…"_s));
  doubt.rig.service().holdsAnswers = false;
  doubt.rig.service().release();
  QTRY_VERIFY(doubt.button(u"place_order"_s)->isEnabled());
}

void TestSimilarNotice::saysThatThereIsNone() {
  DoubtRig doubt;
  doubt.goToReview();
  if (QTest::currentTestFailed()) return;
  QTRY_VERIFY(hasLine(doubt, u"No similar order"_s));
  QVERIFY(!doubt.button(u"place_another"_s)->isVisible());
  QVERIFY(doubt.button(u"place_order"_s)->isEnabled());
}

void TestSimilarNotice::saysThatItCouldNotBeChecked() {
  DoubtRig doubt;
  doubt.rig.service().orderPages = {failure(Error::Kind::Forbidden)};
  doubt.goToReview();
  if (QTest::currentTestFailed()) return;
  QTRY_VERIFY(hasLine(doubt, u"Similar orders could not be checked"_s));
  QVERIFY(doubt.button(u"place_order"_s)->isEnabled());
}

}  // namespace codeseal

QTEST_MAIN(codeseal::TestSimilarNotice)
#include "tst_similarnotice.moc"
