// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderlimits.h"
#include "app/order/result.h"

#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace codeseal {

/// A list of words; a single word may stand without one, as registries have it.
[[nodiscard]] std::optional<QStringList> wordsIn(const QVariant& value);

/// `shipping_addresses` and `required_fields` of a policy, without setBy. An address is an object with label,
/// name, addr1, addr2, zip, city, state and country, or a text that holds one, as registries have it. A
/// required field is one of the names in the administrator's guide, or "custom_field:" with the field's
/// label. Error::Kind::BadPolicy for anything else.
[[nodiscard]] Result<OrderLimits> readLimits(const QVariantMap& values);

}  // namespace codeseal
