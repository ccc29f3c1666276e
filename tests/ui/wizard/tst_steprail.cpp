// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/lockedflow.h"
#include "ui/wizard/steprail.h"

#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

/// What the list of steps says below the name of a step.
class StepRailTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void namesTheFieldThatIsWrong();
  void saysThatAnAddressIsNotAllowed();
  void saysThatACertificateIsNotOffered();

 private:
  OrderFlow& flow() { return m_locked->flow(); }
  QString problemOf(Step step) {
    for (const StepItem& item : stepItems(flow(), step, {}))
      if (item.state == StepState::Current) return item.problem;
    return u"no such step"_s;
  }

  std::unique_ptr<FlowRig> m_rig;
  std::unique_ptr<LockedFlow> m_locked;
};

void StepRailTest::init() {
  Policy policy = twoAddresses();
  policy.products = {Product::CodeSigningEv};
  m_rig = std::make_unique<FlowRig>();
  m_locked = std::make_unique<LockedFlow>(*m_rig, policy);
  m_locked->connectAccount();
  flow().edit([](OrderDraft& draft) {
    draft.product = Product::CodeSigningEv;
    draft.provisioning = Provisioning::ShipToken;
    draft.shipping = twoAddresses().limits.addresses.first().address;
  });
}

void StepRailTest::cleanup() {
  m_locked.reset();
  m_rig.reset();
}

void StepRailTest::namesTheFieldThatIsWrong() {
  QCOMPARE(problemOf(Step::Certificate), QString());
  flow().edit([](OrderDraft& draft) { draft.years = u"3"_s; });
  QCOMPARE(problemOf(Step::Certificate), u"Validity"_s);
}

void StepRailTest::saysThatAnAddressIsNotAllowed() {
  QCOMPARE(problemOf(Step::TokenShipping), QString());
  flow().edit([](OrderDraft& draft) { draft.shipping.addr1 = u"Elsewhere 1"_s; });
  QCOMPARE(problemOf(Step::TokenShipping), u"Not allowed"_s);
}

void StepRailTest::saysThatACertificateIsNotOffered() {
  flow().edit([](OrderDraft& draft) { draft.product = Product::CodeSigning; });
  QCOMPARE(problemOf(Step::Certificate), u"Not offered"_s);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::StepRailTest)
#include "tst_steprail.moc"
