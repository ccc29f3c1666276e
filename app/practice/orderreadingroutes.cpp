// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/orderinfo.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/seedparts.h"
#include "app/practice/term.h"
#include "app/practice/wire.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

bool contactApproved(const Order& order) {
  return order.issued.isValid() || order.status == "processing"_L1;
}

QJsonArray contactStates(const World& world, const Order& order) {
  QJsonArray rows;
  const QJsonArray people = verifiedContacts(world, order);
  for (const QJsonValue& value : people) {
    QJsonObject person = value.toObject();
    // A text, and "0" for people who are no users of the account (reference, section 9.3).
    const qint64 id = person.value("id"_L1).toInteger();
    person.remove(u"id"_s);
    person.insert(u"user_id"_s, world.user(id).isEmpty() ? u"0"_s : QString::number(id));
    person.insert(u"name"_s, QString(person.value("first_name"_L1).toString() + u' ' +
                                     person.value("last_name"_L1).toString()));
    person.insert(u"status"_s, contactApproved(order) ? u"active"_s : u"pending"_s);
    rows.append(person);
  }
  return rows;
}

QJsonObject organizationValidation(const World& world, const Order& order) {
  const QString type = validationType(order.product);
  const QJsonArray known = world.organization(order.organization).value("validations"_L1).toArray();
  QJsonObject entry = validation(type, u"pending"_s, order.stored);
  for (const QJsonValue& value : known)
    if (value.toObject().value("type"_L1).toString() == type) entry = value.toObject();
  const bool done = world.isValidated(order.organization, type);
  if (!done) entry.insert(u"status"_s, u"pending"_s);
  const QString organizationState = done ? u"complete"_s : u"pending"_s;
  entry.insert(u"verified_contacts"_s, contactStates(world, order));
  entry.insert(
      u"verification_details"_s,
      QJsonObject{{u"organization_type"_s, organizationState},
                  {u"organization_status"_s, organizationState},
                  {u"address_verification"_s, organizationState},
                  {u"request_authenticity"_s, contactApproved(order) ? u"complete"_s : u"pending"_s}});
  return entry;
}

Reply showOrder(const Call& call) {
  const Order* order = call.world.order(call.id());
  if (!order || !isVisible(call.caller, *order)) return notFound("order"_L1);
  return ok(orderInfo(call.world, *order));
}

Reply showValidation(const Call& call) {
  const Order* order = call.world.order(call.id());
  if (!order || !isVisible(call.caller, *order)) return notFound("order"_L1);
  const QString name = call.world.organization(order->organization).value("name"_L1).toString();
  return ok({{u"order_id"_s, QString::number(order->id)},
             {u"order_status"_s, order->status},
             {u"organization_id"_s, QString::number(order->organization)},
             {u"organization_name"_s, name},
             {u"organization_validations"_s, QJsonArray{organizationValidation(call.world, *order)}}});
}

}  // namespace

void addOrderReadingRoutes(Router& router) {
  router.add("GET", u"/order/certificate/{}"_s, Right::ViewOrders, showOrder);
  router.add("GET", u"/order/certificate/{}/validation"_s, Right::ViewOrders, showValidation);
}

}  // namespace codeseal::practice
