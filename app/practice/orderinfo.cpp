// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/orderinfo.h"

#include "app/practice/orderparts.h"
#include "app/practice/productinfo.h"
#include "app/practice/term.h"
#include "app/practice/wire.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

void addOptional(QJsonObject& info, const World& world, const Order& order) {
  if (!order.alternativeOrderId.isEmpty()) info.insert(u"alternative_order_id"_s, order.alternativeOrderId);
  if (order.body.contains("ship_info"_L1)) info.insert(u"ship_info"_s, shipInfo(order));
  if (order.issued.isValid() && order.needsToken())
    info.insert(u"hardware_init_code"_s, hardwareInitCode(order));
  if (order.validTill.isValid()) {
    info.insert(u"order_valid_from"_s, wireDate(order.issued));
    info.insert(u"order_valid_till"_s, wireDate(order.validTill));
  }
  if (order.oddities.value("multi_year"_L1).toBool()) info.insert(u"is_multi_year_plan"_s, u"1"_s);
  for (const QString& name :
       {u"additional_emails"_s, u"auto_renew"_s, u"payment_profile"_s, u"disable_renewal_notifications"_s})
    if (order.body.contains(name)) info.insert(name, order.body.value(name));
  const QJsonObject organization = world.organization(order.organization);
  for (const QString& name : {u"organization_contact"_s, u"technical_contact"_s})
    if (organization.contains(name)) info.insert(name, organization.value(name));
}

}  // namespace

bool isVisible(const Caller& caller, const Order& order) {
  return !caller.seesOnlyOwnOrders() || order.user == caller.userId;
}

QJsonValue certificateId(const Order& order) {
  return order.certificate == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(order.certificate);
}

QJsonObject orderState(const Order& order) {
  return {
      {u"order_id"_s, order.id}, {u"certificate_id"_s, certificateId(order)}, {u"status"_s, order.status}};
}

QJsonObject orderRow(const World& world, const Order& order) {
  QJsonObject row{{u"id"_s, order.id},
                  {u"certificate"_s, briefCertificate(world, order)},
                  {u"status"_s, order.status},
                  {u"is_renewed"_s, renewalOf(world, order.id) != 0},
                  {u"date_created"_s, wireTime(order.stored)},
                  {u"organization"_s, briefOrganization(world, order)},
                  {u"disable_renewal_notifications"_s, false},
                  {u"container"_s, pick(world.container(order.container), {u"id"_s, u"name"_s})},
                  {u"product"_s, briefProduct(world, order)},
                  {u"has_duplicates"_s, false},
                  {u"product_name_id"_s, order.product},
                  {u"price"_s, order.price}};
  const QJsonObject term = termOf(order.body);
  if (term.contains("years"_L1)) row.insert(u"validity_years"_s, term.value("years"_L1));
  if (order.body.contains("order_validity"_L1)) row.insert(u"order_validity"_s, term);
  if (order.validTill.isValid()) row.insert(u"order_valid_till"_s, wireDate(order.validTill));
  return row;
}

QJsonObject orderInfo(const World& world, const Order& order) {
  const qint64 renewed = order.body.value("renewal_of_order_id"_L1).toInteger();
  const bool waits =
      order.requests.last().status != "approved"_L1 && order.requests.last().status != "rejected"_L1;
  QJsonObject info{
      {u"id"_s, order.id},
      {u"status"_s, order.status},
      {u"date_created"_s, wireTime(order.stored)},
      {u"certificate"_s, fullCertificate(world, order)},
      {u"order_validity"_s, termOf(order.body)},
      {u"is_renewal"_s, renewed != 0},
      {u"is_renewed"_s, renewalOf(world, order.id) != 0},
      {u"renewed_order_id"_s, renewed},
      {u"organization"_s, fullOrganization(world, order)},
      {u"container"_s, pick(world.container(order.container), {u"id"_s, u"name"_s})},
      {u"product"_s, fullProduct(world, order)},
      {u"verified_contacts"_s, verifiedContacts(world, order)},
      {u"user"_s, userBrief(world, order.user)},
      {u"requests"_s, briefRequests(order)},
      {u"cs_provisioning_method"_s, order.provisioningMethod()},
      {u"custom_fields"_s, customFields(world, order)},
      {u"payment_method"_s, order.body.value("payment_method"_L1).toString(u"balance"_s)},
      {u"price"_s, order.price},
      {u"currency"_s, world.seed.currency},
      {u"has_pending_request"_s, waits},
      {u"api_key"_s, QJsonObject{{u"name"_s, order.keyName}, {u"key_type"_s, u"permanent_api_key"_s}}}};
  addOptional(info, world, order);
  return info;
}

QJsonObject userBrief(const World& world, qint64 userId) {
  return pick(world.user(userId), {u"id"_s, u"first_name"_s, u"last_name"_s, u"email"_s});
}

QJsonArray verifiedContacts(const World& world, const Order& order) {
  const QStringList members{u"id"_s,        u"first_name"_s, u"last_name"_s,
                            u"job_title"_s, u"telephone"_s,  u"email"_s};
  const QJsonArray given = order.body.value("organization"_L1).toObject().value("contacts"_L1).toArray();
  QJsonArray people;
  for (const QJsonValue& value : given) {
    const QJsonObject contact = value.toObject();
    const QString type = contact.value("contact_type"_L1).toString();
    if (type != "verified_contact"_L1 && type != "ev_approver"_L1) continue;
    people.append(
        pick(contact.contains("user_id"_L1) ? world.user(contact.value("user_id"_L1).toInteger()) : contact,
             members));
  }
  if (!people.isEmpty()) return people;
  people = world.organization(order.organization).value("verified_contacts"_L1).toArray();
  if (people.isEmpty()) people.append(pick(world.user(order.user), members));
  return people;
}

}  // namespace codeseal::practice
