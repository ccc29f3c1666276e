// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/router.h"

namespace codeseal::practice {

/// Each adds the calls of one resource (reference, appendix A).
void addUserRoutes(Router& router);
void addAuthorizationRoutes(Router& router);
void addKeyRoutes(Router& router);
void addProductRoutes(Router& router);
void addContainerRoutes(Router& router);
void addCustomFieldRoutes(Router& router);
void addOrganizationRoutes(Router& router);
void addOrganizationEditingRoutes(Router& router);
void addFinanceRoutes(Router& router);
void addOrderPlacingRoutes(Router& router);
void addOrderListRoutes(Router& router);
void addOrderReadingRoutes(Router& router);
void addOrderChangingRoutes(Router& router);
void addNoteRoutes(Router& router);
void addRequestRoutes(Router& router);
void addDownloadRoutes(Router& router);

}  // namespace codeseal::practice
