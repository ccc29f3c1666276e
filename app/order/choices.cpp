// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/choices.h"

#include <array>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

template <class Choice, std::size_t Size>
std::optional<Choice> fromWire(QStringView name, const std::array<Choice, Size>& all) {
  for (const Choice choice : all)
    if (wireName(choice) == name) return choice;
  return std::nullopt;
}

}  // namespace

QString wireName(Product product) {
  switch (product) {
    case Product::CodeSigning: return u"code_signing"_s;
    case Product::CodeSigningEv: return u"code_signing_ev"_s;
  }
  Q_UNREACHABLE();
}

QString wireName(Provisioning provisioning) {
  switch (provisioning) {
    case Provisioning::ShipToken: return u"ship_token"_s;
    case Provisioning::ClientApp: return u"client_app"_s;
    case Provisioning::Email: return u"email"_s;
  }
  Q_UNREACHABLE();
}

QString wireName(ShipMethod method) {
  switch (method) {
    case ShipMethod::Standard: return u"STANDARD"_s;
    case ShipMethod::Expedited: return u"EXPEDITED"_s;
  }
  Q_UNREACHABLE();
}

QString wireName(PaymentMethod method) {
  switch (method) {
    case PaymentMethod::Balance: return u"balance"_s;
    case PaymentMethod::Card: return u"card"_s;
    case PaymentMethod::Profile: return u"profile"_s;
  }
  Q_UNREACHABLE();
}

std::optional<Product> productFromWire(QStringView name) {
  return fromWire(name, std::array{Product::CodeSigning, Product::CodeSigningEv});
}

std::optional<Provisioning> provisioningFromWire(QStringView name) {
  return fromWire(name, std::array{Provisioning::ShipToken, Provisioning::ClientApp, Provisioning::Email});
}

std::optional<ShipMethod> shipMethodFromWire(QStringView name) {
  return fromWire(name, std::array{ShipMethod::Standard, ShipMethod::Expedited});
}

std::optional<PaymentMethod> paymentMethodFromWire(QStringView name) {
  return fromWire(name, std::array{PaymentMethod::Balance, PaymentMethod::Card, PaymentMethod::Profile});
}

}  // namespace codeseal
