// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/policylimits.h"

#include "app/order/draftrules.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// More would be an address book, not a choice.
constexpr qsizetype mostAddresses = 20;
constexpr qsizetype longestLabel = 60;

struct Part {
  QString name;
  QString ShippingDraft::*member;
  Field field;
};

const QList<Part>& parts() {
  static const QList<Part> all{{u"name"_s, &ShippingDraft::name, Field::ShipName},
                               {u"addr1"_s, &ShippingDraft::addr1, Field::ShipAddr1},
                               {u"addr2"_s, &ShippingDraft::addr2, Field::ShipAddr2},
                               {u"zip"_s, &ShippingDraft::zip, Field::ShipZip},
                               {u"city"_s, &ShippingDraft::city, Field::ShipCity},
                               {u"state"_s, &ShippingDraft::state, Field::ShipState},
                               {u"country"_s, &ShippingDraft::country, Field::ShipCountry}};
  return all;
}

const QList<std::pair<QString, Field>>& requirable() {
  static const QList<std::pair<QString, Field>> all{
      {u"organization_units"_s, Field::OrganizationUnits},
      {u"additional_emails"_s, Field::AdditionalEmails},
      {u"comments"_s, Field::Comments},
      {u"auto_renew"_s, Field::AutoRenew},
      {u"custom_renewal_message"_s, Field::CustomRenewalMessage},
      {u"division"_s, Field::Container},
      {u"alternative_order_id"_s, Field::AlternativeOrderId}};
  return all;
}

tl::unexpected<Error> badAddress(const QString& why) {
  return failure(Error::Kind::BadPolicy, u"shipping_addresses: "_s + why);
}

/// What a registry writes as text.
QVariantMap mapIn(const QVariant& value) {
  if (value.typeId() != QMetaType::QString) return value.toMap();
  return QJsonDocument::fromJson(value.toString().toUtf8()).object().toVariantMap();
}

Result<FixedAddress> addressIn(const QVariant& value) {
  QVariantMap map = mapIn(value);
  for (const QVariant& text : std::as_const(map))
    if (text.typeId() != QMetaType::QString) return badAddress(u"texts expected"_s);
  FixedAddress fixed;
  fixed.label = map.take(u"label"_s).toString().simplified();
  if (fixed.label.isEmpty() || fixed.label.size() > longestLabel) return badAddress(u"a label expected"_s);
  for (const Part& part : parts()) fixed.address.*part.member = map.take(part.name).toString().trimmed();
  if (!map.isEmpty()) return badAddress(u"\"%1\" is not known"_s.arg(map.firstKey()));
  fixed.address.country = fixed.address.country.toUpper();
  for (const Problems problems = checkAddress(fixed.address); const FieldProblem& problem : problems) {
    const bool isRecipient = problem.where.field == Field::ShipName && isMissing(problem.code);
    const auto part = std::find_if(parts().begin(), parts().end(), [&problem](const Part& candidate) {
      return candidate.field == problem.where.field;
    });
    if (!isRecipient)
      return badAddress(u"\"%1\": no parcel arrives with this %2"_s.arg(fixed.label, part->name));
  }
  return fixed;
}

Result<QList<FixedAddress>> addressesIn(const QVariant& value) {
  QVariantList entries = value.toList();
  if (value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QVariantMap) entries = {value};
  if (entries.isEmpty() || entries.size() > mostAddresses)
    return badAddress(u"a list of 1 to %1 addresses expected"_s.arg(mostAddresses));
  QList<FixedAddress> addresses;
  for (const QVariant& entry : std::as_const(entries)) {
    const auto fixed = addressIn(entry);
    if (!fixed) return tl::unexpected(fixed.error());
    const bool isTaken = std::any_of(addresses.begin(), addresses.end(), [&fixed](const FixedAddress& other) {
      return other.label == fixed->label;
    });
    if (isTaken) return badAddress(u"\"%1\" stands there twice"_s.arg(fixed->label));
    addresses.append(*fixed);
  }
  return addresses;
}

Result<void> takeRequired(const QVariant& value, OrderLimits& limits) {
  const auto bad = [](const QString& why) {
    return failure(Error::Kind::BadPolicy, u"required_fields: "_s + why);
  };
  const auto words = wordsIn(value);
  if (!words || words->isEmpty()) return bad(u"a list of fields expected"_s);
  constexpr auto own = "custom_field:"_L1;
  for (const QString& word : *words) {
    const auto known = std::find_if(requirable().begin(), requirable().end(),
                                    [&word](const auto& candidate) { return candidate.first == word; });
    const QString label = word.startsWith(own) ? word.mid(own.size()).simplified() : QString();
    if (known != requirable().end())
      limits.required.append(known->second);
    else if (!label.isEmpty())
      limits.requiredCustomFields.append(label);
    else
      return bad(u"\"%1\" is no field that can be required"_s.arg(word));
  }
  return {};
}

}  // namespace

std::optional<QStringList> wordsIn(const QVariant& value) {
  if (value.typeId() == QMetaType::QString) return QStringList{value.toString()};
  if (value.typeId() == QMetaType::QStringList) return value.toStringList();
  if (value.typeId() != QMetaType::QVariantList) return std::nullopt;
  QStringList words;
  for (const QVariant& word : value.toList()) {
    if (word.typeId() != QMetaType::QString) return std::nullopt;
    words.append(word.toString());
  }
  return words;
}

Result<OrderLimits> readLimits(const QVariantMap& values) {
  OrderLimits limits;
  if (values.contains(u"shipping_addresses"_s)) {
    const auto addresses = addressesIn(values.value(u"shipping_addresses"_s));
    if (!addresses) return tl::unexpected(addresses.error());
    limits.addresses = *addresses;
  }
  if (values.contains(u"required_fields"_s))
    if (const auto taken = takeRequired(values.value(u"required_fields"_s), limits); !taken)
      return tl::unexpected(taken.error());
  return limits;
}

}  // namespace codeseal
