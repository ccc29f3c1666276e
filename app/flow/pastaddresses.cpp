// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/pastaddresses.h"

#include "app/journal/journal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

std::optional<ShippingDraft> addressIn(const QByteArray& body) {
  const QJsonObject ship = QJsonDocument::fromJson(body).object().value(u"ship_info"_s).toObject();
  const auto text = [&ship](const QString& name) { return ship.value(name).toString(); };
  ShippingDraft address;
  address.name = text(u"name"_s);
  address.addr1 = text(u"addr1"_s);
  address.addr2 = text(u"addr2"_s);
  address.zip = text(u"zip"_s);
  address.city = text(u"city"_s);
  address.state = text(u"state"_s);
  address.country = text(u"country"_s).toUpper();
  address.method = shipMethodFromWire(text(u"method"_s)).value_or(ShipMethod::Standard);
  if (address.name.isEmpty() || address.addr1.isEmpty()) return std::nullopt;
  return address;
}

}  // namespace

QList<PastAddress> pastAddresses(const FlowEnvironment& environment) {
  QList<PastAddress> known;
  if (!environment.journal) return known;
  const auto intents = environment.journal->intents();
  if (!intents) return known;
  for (const Intent& intent : *intents) {
    if (intent.state != IntentState::Placed) continue;
    const auto address = addressIn(intent.body);
    if (!address) continue;
    const bool isKnown = std::any_of(known.begin(), known.end(), [&address](const PastAddress& past) {
      return isSameAddress(past.address, *address);
    });
    if (!isKnown) known.append({*address, intent.createdAt.toLocalTime().date()});
  }
  return known;
}

bool isSameAddress(const ShippingDraft& a, const ShippingDraft& b) {
  ShippingDraft other = b;
  other.method = a.method;
  return a == other;
}

}  // namespace codeseal
