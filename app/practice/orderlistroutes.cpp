// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/orderfilter.h"
#include "app/practice/orderinfo.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/wire.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

constexpr qint64 sevenDays = 604800;

Reply listOrders(const Call& call) {
  QJsonArray rows;
  const auto orders = filteredOrders(call);
  for (const Order* order : orders) rows.append(orderRow(call.world, *order));
  return listReply(call.request, u"orders"_s, rows);
}

Reply nothingFound(const Call& call) {
  switch (call.world.settings.nothingFound) {
    case NothingFound::EmptyList: return listReply(call.request, u"orders"_s, {});
    case NothingFound::NotFound: return notFound("order"_L1);
    case NothingFound::EmptyObject: return ok({});
  }
  Q_UNREACHABLE();
}

Reply lookUpAlternativeId(const Call& call) {
  const QDateTime visible = call.world.now().addSecs(-call.world.settings.lookUpDelay.count());
  QJsonArray rows;
  for (const Order& order : std::as_const(call.world.orders))
    if (order.alternativeOrderId == call.parts.first() && order.stored <= visible &&
        isVisible(call.caller, order))
      rows.append(orderState(order));
  return rows.isEmpty() ? nothingFound(call) : listReply(call.request, u"orders"_s, rows);
}

/// Since when changes are wanted, in seconds before now; -1 if the call does not say.
qint64 secondsBack(const Call& call) {
  if (!call.query("minutes"_L1).isEmpty()) return call.query("minutes"_L1).toLongLong() * 60;
  if (!call.query("seconds"_L1).isEmpty()) return call.query("seconds"_L1).toLongLong();
  const QString range = call.filter("status_last_updated"_L1);
  const QDate from = QDate::fromString(range.left(10), u"yyyy-MM-dd"_s);
  if (!from.isValid()) return -1;
  const QDate to = QDate::fromString(range.mid(13, 10), u"yyyy-MM-dd"_s);
  return from.daysTo(to.isValid() ? to : from) > 7 ? sevenDays + 1
                                                   : from.startOfDay(Qt::UTC).secsTo(call.world.now());
}

Reply statusChanges(const Call& call) {
  const qint64 seconds = secondsBack(call);
  const QString range = call.filter("status_last_updated"_L1);
  if (seconds < 0) return refusal(400, requiredParam(u"minutes"_s));
  if (seconds > sevenDays && range.isEmpty()) return refusal(400, u"time_frame_too_long"_s);
  if (seconds == sevenDays + 1) return refusal(400, u"time_frame_too_long"_s);
  const QDateTime since = call.world.now().addSecs(-seconds);
  QJsonArray rows;
  for (const Order& order : std::as_const(call.world.orders)) {
    const bool changed = range.isEmpty() ? order.statusSince >= since : fitsDates(order.statusSince, range);
    if (changed && isVisible(call.caller, order)) rows.append(orderState(order));
  }
  return rows.isEmpty() ? ok({}) : ok({{u"orders"_s, rows}});
}

Reply report(const Call& call) {
  QByteArray csv = "order_id,status,product_name_id,date_created,organization,customer_order_id\r\n";
  const auto orders = filteredOrders(call);
  for (const Order* order : orders) {
    QString organization = call.world.organization(order->organization).value("name"_L1).toString();
    organization.replace(u'"', u"\"\""_s);
    csv += u"%1,%2,%3,%4,\"%5\",%6\r\n"_s
               .arg(QString::number(order->id), order->status, order->product, wireTime(order->stored),
                    organization, order->alternativeOrderId)
               .toUtf8();
  }
  return {200, "text/csv", csv};
}

}  // namespace

void addOrderListRoutes(Router& router) {
  router.add("GET", u"/order/certificate"_s, Right::ViewOrders, listOrders);
  router.add("GET", u"/order/certificate/status-changes"_s, Right::ViewOrders, statusChanges);
  router.add("GET", u"/order/alternate/{}"_s, Right::ViewOrders, lookUpAlternativeId);
  router.add("GET", u"/report/order"_s, Right::ViewOrders, report);
}

}  // namespace codeseal::practice
