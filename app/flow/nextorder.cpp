// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/nextorder.h"

#include "app/async/whendone.h"
#include "app/flow/orderboard.h"
#include "app/flow/orderby.h"
#include "app/flow/orderflow.h"

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

NextOrder::NextOrder(OrderFlow& flow, OrderBoard& board, qint64 orderId, QObject* parent)
    : QObject(parent), m_flow(flow), m_board(board), m_orderId(orderId) {
  connect(&board, &OrderBoard::answered, this, &NextOrder::take);
  askPrice();
  if (!order()) ask();
}

OrderRow NextOrder::row() const {
  const int index = m_board.indexOf(m_orderId);
  return index < 0 ? OrderRow() : m_board.entries().at(index).row;
}

const OrderInfo* NextOrder::order() const {
  const OrderFacts* facts = m_board.facts(m_orderId);
  return facts ? &facts->order : nullptr;
}

void NextOrder::ask() {
  m_error.reset();
  m_board.ask(m_orderId);
}

void NextOrder::take(qint64 orderId, const std::optional<Error>& error) {
  if (orderId != m_orderId) return;
  m_error = error;
  Q_EMIT changed();
}

void NextOrder::askPrice() {
  const auto service = m_flow.account().service();
  const auto product = productFromWire(row().productNameId);
  if (!service || !product) return;
  m_isAskingPrice = true;
  whenDone(service->price({*product, 1, {}}), this, [this](const Result<PriceEstimate>& price) {
    m_isAskingPrice = false;
    if (price) m_price = price->total ? price->total : price->base;
    Q_EMIT changed();
  });
}

QList<OrderRow> NextOrder::others() const {
  const OrderRow self = row();
  const QDate today = m_flow.environment().now().toLocalTime().date();
  QList<OrderRow> others;
  for (const OrderEntry& entry : m_board.entries()) {
    const OrderRow& other = entry.row;
    const bool isSame =
        other.id != self.id && other.productNameId == self.productNameId && isSameOrganization(other, self);
    const bool isInUse =
        other.status == u"issued" && QDate::fromString(other.validTill.left(10), Qt::ISODate) >= today;
    if (isSame && (entry.isOpen() || isInUse)) others.append(other);
  }
  std::sort(others.begin(), others.end(),
            [](const OrderRow& a, const OrderRow& b) { return a.created > b.created; });
  return others;
}

bool NextOrder::mayRenew() const {
  const QString status = row().status;
  return status == u"issued" || status == u"reissue_pending" || status == u"expired";
}

bool NextOrder::putsDraftAside() const {
  return m_flow.hasDraft();
}

bool NextOrder::mayBegin() const {
  return m_flow.mayBegin();
}

Result<void> NextOrder::begin(Following following) {
  const OrderInfo* info = order();
  if (!info) return failure(Error::Kind::Conflict, u"the order is not known yet"_s);
  return m_flow.begin(draftFromOrder(m_flow.environment(), *info, following));
}

}  // namespace codeseal
