// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/orderinfocodec.h"

#include "app/certcentral/jsonfields.h"
#include "app/certcentral/requestcodec.h"
#include "app/certcentral/usercodec.h"

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

std::optional<ShippingDraft> shippingOf(const JsonFields& ship) {
  ShippingDraft address;
  address.name = ship.text("name"_L1);
  address.addr1 = ship.text("addr1"_L1);
  address.addr2 = ship.text("addr2"_L1);
  address.zip = ship.text("zip"_L1);
  address.city = ship.text("city"_L1);
  address.state = ship.text("state"_L1);
  address.country = ship.text("country"_L1).toUpper();
  if (address.name.isEmpty() && address.addr1.isEmpty() && address.city.isEmpty()) return std::nullopt;
  address.method = shipMethodFromWire(ship.text("method"_L1)).value_or(ShipMethod::Standard);
  return address;
}

QList<CustomFieldAnswer> customFieldsOf(const JsonFields& fields) {
  QList<CustomFieldAnswer> answers;
  for (const JsonFields& entry : fields.objects("custom_fields"_L1)) {
    const CustomFieldAnswer answer{entry.id("metadata_id"_L1), entry.text("label"_L1),
                                   entry.text("value"_L1)};
    if (!answer.value.isEmpty()) answers.append(answer);
  }
  return answers;
}

void readCertificate(const JsonFields& certificate, OrderInfo& info) {
  info.certificateId = certificate.id("id"_L1);
  info.validTill = certificate.text("valid_till"_L1);
  info.issued = certificate.time("date_issued"_L1);
  if (!info.issued.isValid()) info.issued = certificate.time("valid_from"_L1);
}

/// Lists of texts come as one text as well.
QStringList textsOf(const JsonFields& fields, QLatin1StringView name) {
  QStringList texts = fields.texts(name);
  if (texts.isEmpty()) texts = fields.text(name).split(u',', Qt::SkipEmptyParts);
  for (QString& text : texts) text = text.trimmed();
  texts.removeAll(QString());
  return texts;
}

OrderedWith orderedWith(const JsonFields& fields) {
  const JsonFields certificate = fields.object("certificate"_L1);
  OrderedWith with;
  auto years = fields.object("order_validity"_L1).number("years"_L1);
  if (!years) years = certificate.object("cert_validity"_L1).number("years"_L1);
  if (!years) years = fields.number("validity_years"_L1);
  with.years = int(std::clamp<qint64>(years.value_or(0), 0, 3));
  with.serverPlatform = certificate.object("server_platform"_L1).number("id"_L1).value_or(0);
  with.signatureHash = certificate.text("signature_hash"_L1);
  with.organizationUnits = textsOf(certificate, "organization_units"_L1);
  with.additionalEmails = textsOf(fields, "additional_emails"_L1);
  with.container = fields.object("container"_L1).id("id"_L1);
  const auto price = fields.hundredths("price"_L1);
  if (price && *price > 0) with.price = Money{*price, fields.text("currency"_L1)};
  with.isRenewed = fields.flag("is_renewed"_L1).value_or(false);
  return with;
}

}  // namespace

Result<OrderInfo> readOrderInfo(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  const JsonFields certificate = fields->object("certificate"_L1);
  const JsonFields organization = fields->object("organization"_L1);
  OrderInfo info;
  info.id = fields->id("id"_L1);
  if (info.id == 0) return failure(Error::Kind::MalformedReply, u"order without id"_s);
  info.status = fields->text("status"_L1);
  info.alternativeOrderId = fields->text("alternative_order_id"_L1);
  info.productNameId = fields->object("product"_L1).text("name_id"_L1);
  readCertificate(certificate, info);
  info.created = fields->time("date_created"_L1);
  info.organizationName = organization.text("name"_L1);
  info.organizationId = organization.id("id"_L1);
  if (info.organizationId == 0) info.organizationId = certificate.object("organization"_L1).id("id"_L1);
  info.containerName = fields->object("container"_L1).text("name"_L1);
  info.requests = readRequestStates(*fields);
  for (const JsonFields& person : fields->objects("verified_contacts"_L1))
    info.verifiedContacts.append(readContact(person, "user_id"_L1));
  const JsonFields user = fields->object("user"_L1);
  info.orderedBy = readContact(user, {}).fullName();
  info.orderedById = user.id("id"_L1);
  info.provisioning = fields->text("cs_provisioning_method"_L1);
  const JsonFields ship = fields->object("ship_info"_L1);
  info.shipTo = shippingOf(ship);
  if (info.shipTo) info.shipMethod = ship.text("method"_L1);
  info.customFields = customFieldsOf(*fields);
  info.with = orderedWith(*fields);
  return info;
}

Result<HardwareCodePtr> readHardwareCode(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  if (fields->id("id"_L1) == 0) return failure(Error::Kind::MalformedReply, u"order without id"_s);
  return std::make_shared<const HardwareCode>(fields->text("hardware_init_code"_L1));
}

Result<OrderValidation> readOrderValidation(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  OrderValidation validation;
  for (const JsonFields& entry : fields->objects("organization_validations"_L1)) {
    validation.organization.append({entry.text("type"_L1).toLower(), entry.text("status"_L1).toLower(),
                                    entry.time("date_created"_L1), entry.time("validated_until"_L1)});
    for (const JsonFields& person : entry.objects("verified_contacts"_L1))
      validation.approvers.append({readContact(person, "user_id"_L1), person.text("status"_L1).toLower()});
  }
  return validation;
}

Result<QList<OrderNote>> readOrderNotes(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  QList<OrderNote> notes;
  for (const JsonFields& entry : fields->objects("notes"_L1)) {
    const OrderNote note{entry.id("id"_L1), entry.time("date_created"_L1),
                         readContact(entry.object("user"_L1), {}).fullName(), entry.text("text"_L1)};
    if (!note.text.isEmpty()) notes.append(note);
  }
  return notes;
}

}  // namespace codeseal
