// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderpager.h"

namespace codeseal {

namespace {

/// The first page fills the window soon, the others keep the calls few.
constexpr int firstPage = 50;
constexpr int laterPage = 500;

}  // namespace

void OrderPager::start() {
  m_product = 0;
  m_offset = 0;
  m_seen.clear();
}

OrderQuery OrderPager::next() const {
  OrderQuery query;
  query.product = m_product == 0 ? Product::CodeSigning : Product::CodeSigningEv;
  query.offset = m_offset;
  query.limit = m_offset == 0 ? firstPage : laterPage;
  return query;
}

QList<OrderRow> OrderPager::take(const OrderPage& page) {
  const int limit = next().limit;
  QList<OrderRow> fresh;
  for (const OrderRow& row : page.orders) {
    if (m_seen.contains(row.id)) continue;
    m_seen.insert(row.id);
    fresh.append(row);
  }
  m_offset += page.rows;
  if (page.rows < limit || fresh.isEmpty()) skipProduct();
  return fresh;
}

void OrderPager::skipProduct() {
  ++m_product;
  m_offset = 0;
}

}  // namespace codeseal
