// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sweep/simulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

const QByteArray root = "/services/v2";

QByteArray json(const QByteArray& status, const QJsonObject& object) {
  return httpAnswer(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray refusal(const QByteArray& status, const QString& code, const QString& message) {
  return json(status, {{u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}}});
}

QByteArray listOf(const QJsonArray& orders) {
  return json("200 OK", {{u"orders"_s, orders}});
}

}  // namespace

Simulator::Simulator(const QString& clock) : m_clock(clock) {
  m_server.answer = [this](const SeenRequest& request) { return answer(request); };
  m_http2.answer = [this](const QByteArray& body) {
    const QByteArray bytes = placeOrder(body).bytes;
    return bytes.sliced(bytes.indexOf("\r\n\r\n") + 4);
  };
}

void Simulator::leadNextToHttp2(Http2FaultServer::Act act) {
  m_http2.setAct(act);
  m_proxy.setAct(FaultProxy::Act::Lead);
  m_proxy.leadNextTo(m_http2.port());
}

int Simulator::count(const QString& reference) const {
  return int(std::count_if(m_orders.begin(), m_orders.end(),
                           [&](const Order& order) { return order.reference == reference; }));
}

qint64 Simulator::idOf(const QString& reference) const {
  qint64 id = 0;
  for (const Order& order : m_orders)
    if (order.reference == reference) id = order.id;
  return id;
}

FaultAct Simulator::answer(const SeenRequest& request) {
  const QUrl url = QUrl::fromEncoded(request.target);
  const QString path = url.path().mid(root.size());
  const bool isUsed = m_usedConnections.contains(request.connection);
  m_usedConnections.insert(request.connection);
  if (request.method == "POST") {
    if (isUsed && dropsOrdersOnUsedConnections) return {{}, FaultAct::After::Close};
    m_requestSize = request.size;
    return placeOrder(request.body);
  }
  if (!nextAnswers.isEmpty()) return {nextAnswers.takeFirst(), FaultAct::After::Close};
  const QString last = path.section(u'/', -1);
  if (path.startsWith("/order/alternate/"_L1)) return {lookUp(last)};
  if (path == "/order/certificate"_L1) return {list(url.query(QUrl::FullyDecoded))};
  return {info(last.toLongLong())};
}

FaultAct Simulator::placeOrder(const QByteArray& order) {
  const OrderFault fault = std::exchange(nextOrder, std::nullopt).value_or(OrderFault());
  const QJsonObject body = QJsonDocument::fromJson(order).object();
  const QString reference = body.value(u"alternative_order_id"_s).toString();
  if (isUnique && count(reference) > 0)
    return {refusal("400 Bad Request", u"invalid_value"_s, u"The alternative order id is in use."_s)};

  // Ids of one length, so that every answer has the same size.
  const qint64 id = 90000001 + m_orders.size();
  const qint64 organization = body.value(u"organization"_s).toObject().value(u"id"_s).toInteger();
  if (fault.isStored) m_orders.append({id, reference, organization, m_clock.now()});
  if (fault.isDoubled) m_orders.append({id + 1, reference, organization, m_clock.now()});
  const QByteArray truth =
      json("201 Created",
           {{u"id"_s, id},
            {u"requests"_s, QJsonArray{QJsonObject{{u"id"_s, id + 500000}, {u"status"_s, u"pending"_s}}}}});
  m_answerSize = truth.size();
  FaultAct act;
  act.bytes = fault.answer ? QByteArray(*fault.answer).replace("ID", QByteArray::number(id)) : truth;
  if (fault.cutAfter) act.bytes.truncate(*fault.cutAfter);
  act.after = fault.after;
  act.dripMs = fault.dripMs;
  act.waitMs = fault.waitMs;
  return act;
}

QByteArray Simulator::lookUp(const QString& reference) {
  if (!mayLookUp) return refusal("403 Forbidden", u"access_denied|missing_permission"_s, u"No."_s);
  QJsonArray orders;
  for (const Order& order : std::as_const(m_orders))
    if (order.reference == reference && order.at.addSecs(hiddenFor.count()) <= m_clock.now())
      orders.append(QJsonObject{{u"order_id"_s, order.id}, {u"status"_s, u"pending"_s}});
  return listOf(orders);
}

QByteArray Simulator::list(const QString& query) const {
  const QString organization = QUrlQuery(query).queryItemValue(u"filters[organization_id]"_s);
  QJsonArray orders;
  for (auto order = m_orders.rbegin(); order != m_orders.rend(); ++order)
    if (QString::number(order->organization) == organization)
      orders.append(QJsonObject{{u"id"_s, order->id}, {u"status"_s, u"pending"_s}});
  return listOf(orders);
}

QByteArray Simulator::info(qint64 id) const {
  for (const Order& order : m_orders)
    if (order.id == id)
      return json("200 OK", {{u"id"_s, id},
                             {u"status"_s, u"pending"_s},
                             {u"alternative_order_id"_s, order.reference},
                             {u"product"_s, QJsonObject{{u"name_id"_s, u"code_signing_ev"_s}}},
                             {u"organization"_s, QJsonObject{{u"id"_s, order.organization}}}});
  return refusal("404 Not Found", u"not_found|order"_s, u"No such order."_s);
}

}  // namespace codeseal
