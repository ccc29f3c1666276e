// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"
#include "tests/support/practicerig.h"

#include <QString>

#include <functional>
#include <memory>

namespace codeseal::ui {

class OrderWizard;

/// Leads a wizard through every page and every state of a page that looks different, on the practice service.
class WizardWalk {
 public:
  /// What is done at each stop; the name is that of the picture: "shipping-error".
  using Stop = std::function<void(const QString& name, OrderWizard& wizard)>;

  /// How many stops there are.
  static constexpr int stops = 20;

  explicit WizardWalk(Stop stop);
  ~WizardWalk();
  Q_DISABLE_COPY_MOVE(WizardWalk)

  /// Goes all the way, from an empty account page to a placed order, and then to orders nobody answered.
  void walk();

 private:
  void begin();
  void stopAt(const QString& name);
  void connectAccount();
  void certificate();
  void organization();
  void key();
  void shipping();
  void review();
  void place();
  void status();
  void checking();
  void notFound();
  void prepareRequest();
  void openRequest();
  void placeInDoubt(practice::Fault kind);
  void goTo(Step step);
  void click(const QString& button);
  void edit(const std::function<void(OrderDraft&)>& change);

  Stop m_stop;
  std::unique_ptr<PracticeRig> m_rig;
  std::unique_ptr<OrderWizard> m_wizard;
};

}  // namespace codeseal::ui
