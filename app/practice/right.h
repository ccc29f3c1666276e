// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace codeseal::practice {

/// What a call needs. How the real service cuts its rights is only partly documented (reference, 2.2
/// and 2.3); these are the practice service's own.
enum class Right {
  None,  ///< any valid key
  ViewProducts,
  ViewAccount,
  ViewUsers,
  ViewContainers,
  ViewOrganizations,
  EditOrganizations,
  ViewOrders,
  PlaceOrders,
  ManageOrders,
  ApproveRequests,
  ViewFinance,
  ViewKeys,
};

}  // namespace codeseal::practice
