// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/world.h"

#include <QJsonObject>

namespace codeseal::practice {

/// One row of `GET /organization` (reference, section 14.1); the odd one has its id as a text.
QJsonObject organizationRow(const World& world, const QJsonObject& organization, bool withValidations);
/// `GET /organization/{id}` (reference, section 14.2).
QJsonObject organizationInfo(const World& world, const QJsonObject& organization);

}  // namespace codeseal::practice
