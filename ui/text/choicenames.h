// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/serviceaddress.h"
#include "app/order/choices.h"

#include <QString>

namespace codeseal::ui {

/// "Code signing", "EV code signing".
[[nodiscard]] QString productName(Product product);
/// The same from a wire name; any other name is given back verbatim.
[[nodiscard]] QString productName(QStringView wireName);
/// "Token shipped by DigiCert", "Own token", "Own HSM".
[[nodiscard]] QString provisioningName(Provisioning provisioning);
/// "Standard", "Expedited".
[[nodiscard]] QString shipMethodName(ShipMethod method);
/// "Account balance", "Card on file", "Stored card".
[[nodiscard]] QString paymentMethodName(PaymentMethod method);
/// "1 year", "3 years".
[[nodiscard]] QString yearsText(int years);

/// The region of an address: "Europe".
[[nodiscard]] QString regionName(ServiceAddress::Region region);

}  // namespace codeseal::ui
