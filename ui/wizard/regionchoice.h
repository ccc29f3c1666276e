// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/policy.h"
#include "ui/widgets/choicecard.h"

namespace codeseal::ui {

/// The regions DigiCert runs a service in. What the policy does not allow is shown as locked, and by whom.
class RegionChoice final : public ChoiceRow {
  Q_OBJECT

 public:
  explicit RegionChoice(const Policy& policy, QWidget* parent = nullptr);

  [[nodiscard]] ServiceAddress address() const;
};

}  // namespace codeseal::ui
