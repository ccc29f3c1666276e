// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/lifecycle.h"
#include "app/practice/orderinfo.h"
#include "app/practice/orderparts.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/wire.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

QJsonObject requestRow(const World& world, const Order& order, const OrderRequest& request) {
  const QJsonObject certificate = pick(briefCertificate(world, order), {u"common_name"_s});
  QJsonObject row{
      {u"id"_s, request.id},
      {u"date"_s, wireTime(request.date)},
      {u"type"_s, request.type},
      {u"status"_s, request.status},
      {u"order"_s, QJsonObject{{u"id"_s, order.id},
                               {u"certificate"_s, certificate},
                               {u"organization"_s, briefOrganization(world, order)},
                               {u"container"_s, pick(world.container(order.container), {u"id"_s, u"name"_s})},
                               {u"product"_s, briefProduct(world, order)}}}};
  // Old requests are answered without the one who asked.
  if (request.type != "new request"_L1) row.insert(u"requester"_s, userBrief(world, request.requester));
  return row;
}

Reply listRequests(const Call& call) {
  const QString status = call.filter("status"_L1);
  const QString type = call.filter("type"_L1);
  QJsonArray rows;
  for (const Order& order : std::as_const(call.world.orders)) {
    if (!isVisible(call.caller, order)) continue;
    for (const OrderRequest& request : order.requests)
      if ((status.isEmpty() || request.status == status) && (type.isEmpty() || request.type == type))
        rows.prepend(requestRow(call.world, order, request));
  }
  Reply reply = listReply(call.request, u"requests"_s, rows);
  // The documentation's sample has 0 here (reference, section 10.2).
  QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
  if (reply.status != 200) return reply;
  QJsonObject page = answer.value("page"_L1).toObject();
  page.insert(u"limit"_s, 0);
  answer.insert(u"page"_s, page);
  return ok(answer);
}

OrderRequest* requestOf(Order* order, qint64 id) {
  if (!order) return nullptr;
  for (OrderRequest& request : order->requests)
    if (request.id == id) return &request;
  return nullptr;
}

Reply showRequest(const Call& call) {
  Order* order = call.world.orderOfRequest(call.id());
  const OrderRequest* request = requestOf(order, call.id());
  if (!request || !isVisible(call.caller, *order)) return notFound("request"_L1);
  QJsonObject info = requestRow(call.world, *order, *request);
  info.insert(u"order"_s, orderInfo(call.world, *order));
  info.insert(u"comments"_s, request->comments);
  if (!request->processed.isValid()) return ok(info);
  info.insert(u"date_processed"_s, wireTime(request->processed));
  info.insert(u"processor_comment"_s, request->processorComment);
  if (request->processor != 0) info.insert(u"processor"_s, userBrief(call.world, request->processor));
  return ok(info);
}

/// Approvers are administrators and managers; managers do not approve what they ordered themselves.
bool mayDecide(const Caller& caller, const OrderRequest& request) {
  return caller.may(Right::ApproveRequests) && (caller.role == 1 || request.requester != caller.userId);
}

Reply decide(const Call& call) {
  Order* order = call.world.orderOfRequest(call.id());
  OrderRequest* request = requestOf(order, call.id());
  if (!request || !isVisible(call.caller, *order)) return notFound("request"_L1);
  if (!mayDecide(call.caller, *request)) return refusal(403, u"access_denied|invalid_approver"_s);
  const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
  const QString status = body.value("status"_L1).toString();
  const bool open = request->status == "submitted"_L1 || request->status == "pending"_L1;
  if (status.isEmpty()) return refusal(400, requiredParam(u"status"_s));
  if (!open) return refusal(400, invalidValue(u"status"_s));

  const QDateTime now = call.world.now();
  if (status == "approved"_L1)
    approve(call.world, *order, *request, now);
  else if (status == "rejected"_L1)
    reject(*order, *request, now);
  else if (status == "pending"_L1 && request->status == "submitted"_L1)
    passReview(call.world, *order, *request, now);
  else
    return refusal(400, invalidValue(u"status"_s));
  request->processor = call.caller.userId;
  request->processorComment = body.value("processor_comment"_L1).toString();
  return noContent();
}

}  // namespace

void addRequestRoutes(Router& router) {
  router.add("GET", u"/request"_s, Right::ViewOrders, listRequests);
  router.add("GET", u"/request/{}"_s, Right::ViewOrders, showRequest);
  router.add("PUT", u"/request/{}/status"_s, Right::ViewOrders, decide);
}

}  // namespace codeseal::practice
