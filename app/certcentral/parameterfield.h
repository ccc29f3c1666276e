// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"

#include <QString>

#include <optional>

namespace codeseal {

/// The input that a parameter of the order call stands for: "ship_info.zip" is Field::ShipZip. Positions in
/// lists do not matter ("custom_fields[0].value", "custom_fields.0.value"). Nothing for a parameter nobody
/// types. The id of a custom field is not known from its parameter and stays 0.
std::optional<FieldRef> fieldOfParameter(const QString& parameter);

/// The input that an error code stands for (reference, section 4.3): the parameter behind its first | or :,
/// or what the word alone says, e.g. "csr_invalid_cannot_parse".
std::optional<FieldRef> fieldOfErrorCode(const QString& code);

}  // namespace codeseal
