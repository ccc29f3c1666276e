// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace codeseal {

/// The two products (reference, section 8.7).
enum class Product { CodeSigning, CodeSigningEv };

/// How the key and the certificate reach the customer (reference, section 8.2).
enum class Provisioning {
  ShipToken,  ///< DigiCert sends a token
  ClientApp,  ///< the customer's own supported token
  Email,      ///< the customer's own HSM; needs a CSR
};

/// How fast the token travels (order page, `ship_info.method`).
enum class ShipMethod { Standard, Expedited };

/// What pays for the order (order page, `payment_method`).
enum class PaymentMethod { Balance, Card, Profile };

/// How the term is stated: in years, or by a last day of the customer's own.
enum class TermKind { Years, LastDay };

/// Whether the certificate is for an organization the account knows, or for a new one given with the order.
enum class OrganizationKind { Existing, New };

/// Who approves the order at the customer (reference, section 5.6).
enum class VerifiedContactKind {
  OfOrganization,  ///< the contacts the organization has; nothing is sent
  AccountUser,     ///< a user of the account, by id
  NewPerson,       ///< a person given with the order
};

/// The values as they stand on the wire.
QString wireName(Product product);
QString wireName(Provisioning provisioning);
QString wireName(ShipMethod method);
QString wireName(PaymentMethod method);

/// The value for a wire name; nothing for any other text.
std::optional<Product> productFromWire(QStringView name);
std::optional<Provisioning> provisioningFromWire(QStringView name);
std::optional<ShipMethod> shipMethodFromWire(QStringView name);
std::optional<PaymentMethod> paymentMethodFromWire(QStringView name);

}  // namespace codeseal
