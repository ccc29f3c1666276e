// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace codeseal::ui {

/// What a part of a country is called in its addresses: "State", "Province", "State or region". The country
/// is ISO 3166-1 alpha-2, any case; empty or unknown gives the last.
[[nodiscard]] QString stateLabel(const QString& country);

/// "ZIP code" in the United States, "Postcode" elsewhere.
[[nodiscard]] QString postcodeLabel(const QString& country);

/// Whether addresses of the country are written "City, State Postcode" instead of "Postcode City".
[[nodiscard]] bool writesStateWithPostcode(const QString& country);

}  // namespace codeseal::ui
