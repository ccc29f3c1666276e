// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/lifecycle.h"
#include "app/practice/ordercheck.h"
#include "app/practice/productinfo.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

/// The organization an order belongs to, and whether the order made it (reference, section 5.2).
struct OrderedFor {
  qint64 id = 0;
  bool isNew = false;
};

OrderedFor organizationFor(World& world, const QJsonObject& details, qint64 container) {
  if (details.contains("id"_L1)) return {details.value("id"_L1).toInteger(), false};
  const QList<qint64> known = world.organizationsLike(details);
  if (!known.isEmpty() && !details.value("skip_duplicate_org_check"_L1).toBool())
    return {known.first(), false};
  return {world.addOrganization(details, container), true};
}

QString firstRequestStatus(const Call& call, const QJsonObject& body) {
  const bool skipped = body.value("skip_approval"_L1).toBool() && call.caller.maySkipApproval();
  if (skipped) return u"approved"_s;
  switch (call.world.settings.approval) {
    case Approval::OneStep: return u"pending"_s;
    case Approval::TwoSteps: return u"submitted"_s;
    case Approval::Automatic: return u"approved"_s;
  }
  Q_UNREACHABLE();
}

Order newOrder(const Call& call, const QString& product, const QJsonObject& body) {
  World& world = call.world;
  Order order;
  order.id = world.nextOrder++;
  order.product = product;
  order.alternativeOrderId = body.value("alternative_order_id"_L1).toString();
  order.body = body;
  order.rawBody = call.request.body;
  order.stored = world.now();
  order.container = body.value("container"_L1).toObject().value("id"_L1).toInteger(3001);
  order.user = call.caller.userId;
  order.keyName = call.caller.keyName;
  order.price = orderPrice(world, product, body);
  order.viaApi = true;
  OrderRequest request;
  request.id = world.nextRequest++;
  request.date = order.stored;
  request.type = u"new_request"_s;
  request.comments = body.value("comments"_L1).toString();
  request.requester = order.user;
  order.requests.append(request);
  return order;
}

Reply place(const Call& call) {
  World& world = call.world;
  const QString product = call.parts.first();
  if (world.product(product).isEmpty()) return notFound("product"_L1);
  const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
  if (!document.isObject()) return refusal(400, u"bad_request_format"_s);
  const QJsonObject body = document.object();
  const QStringList refusals = refusalsOf(world, call.caller, product, body);
  if (!refusals.isEmpty()) return badRequest(refusals);

  Order order = newOrder(call, product, body);
  const OrderedFor orderedFor =
      organizationFor(world, body.value("organization"_L1).toObject(), order.container);
  order.organization = orderedFor.id;
  begin(world, order, firstRequestStatus(call, body), order.stored);
  world.orders.append(order);

  const OrderRequest& request = order.requests.first();
  QJsonObject answer{
      {u"id"_s, order.id},
      {u"requests"_s, QJsonArray{QJsonObject{{u"id"_s, request.id}, {u"status"_s, request.status}}}}};
  if (order.certificate != 0) answer.insert(u"certificate_id"_s, order.certificate);
  if (orderedFor.isNew) answer.insert(u"organization"_s, QJsonObject{{u"id"_s, orderedFor.id}});
  return created(answer);
}

}  // namespace

void addOrderPlacingRoutes(Router& router) {
  router.add("POST", u"/order/certificate/{}"_s, Right::PlaceOrders, place);
}

}  // namespace codeseal::practice
