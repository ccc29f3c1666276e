// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/flow/settle.h"
#include "tests/app/flow/someorder.h"
#include "tests/support/flowrig.h"
#include "tests/support/wizardhands.h"
#include "ui/wizard/orderwizard.h"

#include <QAbstractButton>
#include <QTest>

#include <memory>

namespace codeseal {

/// The wizard over an account whose answers a test decides, with a whole draft, at Review.
class DoubtRig {
 public:
  DoubtRig() {
    Organization organization;
    organization.id = 5500913;
    organization.name = QStringLiteral("Nordlys A/S");
    rig.service().organizationsAnswer = {organization};
  }

  /// Set the answers of the service before.
  void goToReview() {
    rig.connectAccount();
    rig.flow().account().useForThisSession();
    rig.flow().edit(fillDraft);
    wizard = std::make_unique<ui::OrderWizard>(rig.flow(), ui::StartOptions{});
    wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(wizard.get()));
    wizard->goTo(Step::Review);
    QCOMPARE(wizard->currentStep(), Step::Review);
    QTRY_VERIFY(!rig.flow().similar().isAsking());
    hands = std::make_unique<WizardHands>(*wizard);
  }

  /// Places an order that nobody answers, and lets time pass until look-ups can tell no more.
  void placeInDoubt() {
    OrderOutcome unknown;
    unknown.error.kind = Error::Kind::Timeout;
    rig.service().outcomes.prepend(unknown);
    QVERIFY(hands->press(QStringLiteral("place_order")));
    QTRY_COMPARE(wizard->currentStep(), Step::Status);
    for (int round = 0; round < 8 && rig.flow().placing().state() == OrderPlacing::State::Checking; ++round) {
      settle();
      rig.pass(std::chrono::minutes(5));
      settle();
    }
  }

  QAbstractButton* button(const QString& name) const { return wizard->findChild<QAbstractButton*>(name); }

  FlowRig rig;
  std::unique_ptr<ui::OrderWizard> wizard;
  std::unique_ptr<WizardHands> hands;
};

}  // namespace codeseal
