// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/orderparts.h"

#include "app/practice/term.h"
#include "app/practice/wire.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

/// Digits that look random but are the same in each run.
QString digits(qint64 number, const char* salt, qsizetype length) {
  const QByteArray source = QByteArray(salt) + QByteArray::number(number);
  return QString::fromLatin1(QCryptographicHash::hash(source, QCryptographicHash::Sha256).toHex().toUpper())
      .left(length);
}

}  // namespace

QJsonObject briefCertificate(const World& world, const Order& order) {
  const QJsonObject ordered = order.body.value("certificate"_L1).toObject();
  QJsonObject certificate = pick(ordered, {u"signature_hash"_s});
  if (order.certificate != 0) {
    certificate.insert(u"id"_s, order.certificate);
    certificate.insert(u"common_name"_s, world.organization(order.organization).value("name"_L1));
  }
  if (order.issued.isValid()) {
    certificate.insert(u"valid_from"_s, wireDate(order.issued));
    certificate.insert(u"valid_till"_s, wireDate(order.validTill));
    certificate.insert(u"days_remaining"_s, world.now().daysTo(order.validTill));
    certificate.insert(u"serial_number"_s, digits(order.certificate, "serial", 32));
  }
  return certificate;
}

QJsonObject fullCertificate(const World& world, const Order& order) {
  QJsonObject certificate = briefCertificate(world, order);
  const QJsonObject ordered = order.body.value("certificate"_L1).toObject();
  certificate.insert(u"organization"_s, QJsonObject{{u"id"_s, order.organization}});
  certificate.insert(u"cert_validity"_s, termOf(order.body));
  if (order.certificate != 0) certificate.insert(u"date_created"_s, wireTime(order.stored));
  // The real service gives PEM back with the line ends of another system.
  if (ordered.contains("csr"_L1))
    certificate.insert(u"csr"_s,
                       ordered.value("csr"_L1).toString().remove(u'\r').replace("\n"_L1, "\r\n"_L1));
  const qint64 platform = ordered.value("server_platform"_L1).toObject().value("id"_L1).toInteger();
  if (platform != 0) certificate.insert(u"server_platform"_s, withId(world.seed.platforms, platform));
  if (!order.issued.isValid()) return certificate;
  certificate.insert(u"date_issued"_s, wireTime(order.issued));
  certificate.insert(u"thumbprint"_s, digits(order.certificate, "thumbprint", 40));
  certificate.insert(u"key_size"_s, 4096);
  certificate.insert(u"ca_cert"_s,
                     QJsonObject{{u"id"_s, u"PRACTICECA"_s}, {u"name"_s, u"Practice Code Signing CA"_s}});
  return certificate;
}

QJsonValue briefOrganization(const World& world, const Order& order) {
  if (order.oddities.value("no_organization"_L1).toBool()) return QJsonArray();
  return pick(world.organization(order.organization), {u"id"_s, u"name"_s});
}

QJsonValue fullOrganization(const World& world, const Order& order) {
  if (order.oddities.value("no_organization"_L1).toBool()) return QJsonArray();
  return pick(world.organization(order.organization),
              {u"id"_s, u"name"_s, u"display_name"_s, u"assumed_name"_s, u"is_active"_s, u"address"_s,
               u"address2"_s, u"zip"_s, u"city"_s, u"state"_s, u"country"_s, u"telephone"_s});
}

QJsonObject briefProduct(const World& world, const Order& order) {
  return pick(fullProduct(world, order), {u"name_id"_s, u"name"_s, u"type"_s});
}

QJsonObject fullProduct(const World& world, const Order& order) {
  for (const QJsonObject& product : world.seed.products)
    if (product.value("name_id"_L1).toString() == order.product)
      return pick(product, {u"name_id"_s, u"name"_s, u"type"_s, u"validation_type"_s, u"validation_name"_s,
                            u"validation_description"_s});
  return {};
}

QJsonArray briefRequests(const Order& order) {
  QJsonArray rows;
  for (const OrderRequest& request : order.requests)
    rows.append(QJsonObject{{u"id"_s, request.id},
                            {u"date"_s, wireTime(request.date)},
                            {u"type"_s, request.type},
                            {u"status"_s, request.status},
                            {u"comments"_s, request.comments}});
  return rows;
}

QJsonArray customFields(const World& world, const Order& order) {
  QJsonArray rows;
  const QJsonArray given = order.body.value("custom_fields"_L1).toArray();
  for (const QJsonValue& value : given) {
    QJsonObject row = value.toObject();
    row.insert(u"label"_s,
               withId(world.seed.fields, row.value("metadata_id"_L1).toInteger()).value("label"_L1));
    rows.append(row);
  }
  return rows;
}

QJsonObject shipInfo(const Order& order) {
  QJsonObject info = order.body.value("ship_info"_L1).toObject();
  bool isNumber = false;
  const int zip = info.value("zip"_L1).toString().toInt(&isNumber);
  if (isNumber && order.oddities.value("ship_zip_as_number"_L1).toBool()) info.insert(u"zip"_s, zip);
  return info;
}

QString hardwareInitCode(const Order& order) {
  return digits(order.id, "token", 16);
}

qint64 renewalOf(const World& world, qint64 orderId) {
  for (const Order& order : world.orders)
    if (order.body.value("renewal_of_order_id"_L1).toInteger() == orderId) return order.id;
  return 0;
}

}  // namespace codeseal::practice
