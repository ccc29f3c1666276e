// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/csrtext.h"
#include "app/practice/lifecycle.h"
#include "app/practice/orderinfo.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/wire.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

Order* visibleOrder(const Call& call) {
  Order* order = call.world.order(call.id());
  return order && isVisible(call.caller, *order) ? order : nullptr;
}

bool canBeCanceled(const Order& order) {
  return order.status == "pending"_L1 || order.status == "waiting_pickup"_L1 ||
         order.status == "reissue_pending"_L1;
}

Reply changeStatus(const Call& call) {
  Order* order = visibleOrder(call);
  if (!order) return notFound("order"_L1);
  const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
  const QString status = body.value("status"_L1).toString();
  const QString note = body.value("note"_L1).toString();
  // The older edition wanted capitals.
  const bool cancels =
      status == "canceled"_L1 || (status == "CANCELED"_L1 && call.world.settings.mode == Mode::Pinned);
  if (status.isEmpty()) return refusal(400, requiredParam(u"status"_s));
  if (!cancels || !canBeCanceled(*order)) return refusal(400, invalidValue(u"status"_s));
  if (note.trimmed().isEmpty()) return refusal(400, requiredParam(u"note"_s));
  const QDateTime now = call.world.now();
  if (order->status == "reissue_pending"_L1)
    order->requests.last().processorComment = note;
  else
    order->notes.append({call.world.nextNote++, now, note, call.caller.userId});
  cancel(*order, now);
  return noContent();
}

Reply addCsr(const Call& call) {
  Order* order = visibleOrder(call);
  if (!order) return notFound("order"_L1);
  const QJsonValue csr = QJsonDocument::fromJson(call.request.body).object().value("csr"_L1);
  if (!isText(csr)) return refusal(400, requiredParam(u"csr"_s));
  if (!looksLikeCsr(csr.toString())) return refusal(400, u"csr_invalid_cannot_parse"_s);
  QJsonObject certificate = order->body.value("certificate"_L1).toObject();
  certificate.insert(u"csr"_s, csr);
  order->body.insert(u"certificate"_s, certificate);
  csrArrived(call.world, *order, call.world.now());
  return noContent();
}

Reply resendApprovalMail(const Call& call) {
  // For code signing the reference only guesses that there is such a call.
  if (!call.world.settings.resendsApprovalMail) return notFound("route"_L1);
  return visibleOrder(call) ? noContent() : notFound("order"_L1);
}

}  // namespace

void addOrderChangingRoutes(Router& router) {
  router.add("PUT", u"/order/certificate/{}/status"_s, Right::ManageOrders, changeStatus);
  router.add("POST", u"/order/certificate/{}/csr"_s, Right::ManageOrders, addCsr);
  router.add("PUT", u"/order/certificate/{}/order-approval/resend-emails"_s, Right::ManageOrders,
             resendApprovalMail);
}

}  // namespace codeseal::practice
