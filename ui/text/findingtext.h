// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/finding.h"
#include "app/account/serviceaddress.h"
#include "ui/text/chiptext.h"
#include "ui/widgets/checklist.h"

namespace codeseal::ui {

/// What can be done about a finding from where it is shown.
enum class FindingHelp {
  Nothing,
  AskAgain,     ///< the question failed for a reason that may pass
  Connect,      ///< with another key
  OpenConsole,  ///< what is missing is put right in CertCentral
};

[[nodiscard]] FindingHelp helpFor(const Finding& finding);

/// A finding as a row; its action is that of helpFor().
[[nodiscard]] CheckItem findingItem(const Finding& finding, ServiceAddress::Region region);

/// What all findings together mean for an order: one sentence, with the tone of the worst.
[[nodiscard]] ChipText findingsSummary(const QList<Finding>& findings);

/// What is not as it should be, one line each with its remedy, to be sent to somebody who can help. Empty if
/// everything is good.
[[nodiscard]] QString findingsForOthers(const QList<Finding>& findings, ServiceAddress::Region region);

}  // namespace codeseal::ui
