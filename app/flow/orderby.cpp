// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderby.h"

#include <algorithm>

namespace codeseal {

namespace {

constexpr int longestLead = 180;

QDate dayOf(const QString& text) {
  return QDate::fromString(text.left(10), Qt::ISODate);
}

struct Taken {
  QDateTime created;
  int days = 0;
};

QList<Taken> takenBy(const QList<OrderEntry>& entries, const QString& productNameId) {
  QList<Taken> taken;
  for (const OrderEntry& entry : entries) {
    const QDate issued = dayOf(entry.row.validFrom);
    const bool counts = productNameId.isEmpty() || entry.row.productNameId == productNameId;
    if (!counts || !issued.isValid() || !entry.row.created.isValid()) continue;
    const auto days = entry.row.created.toUTC().date().daysTo(issued);
    if (days >= 0 && days < longestLead) taken.append({entry.row.created, int(days)});
  }
  return taken;
}

bool isIssued(const OrderRow& row) {
  return row.status == u"issued" || row.status == u"reissue_pending";
}

/// Whether `other` is there to take the place of `row`: ordered later for the same, and alive.
bool follows(const OrderEntry& other, const OrderRow& row) {
  const bool isSame = other.row.productNameId == row.productNameId && isSameOrganization(other.row, row);
  const bool isLater =
      other.row.created.isValid() && row.created.isValid() && other.row.created > row.created;
  if (!isSame || !isLater || other.row.id == row.id) return false;
  return other.isOpen() || (isIssued(other.row) && dayOf(other.row.validTill) > dayOf(row.validTill));
}

}  // namespace

bool isSameOrganization(const OrderRow& a, const OrderRow& b) {
  const bool hasIds = a.organizationId != 0 && b.organizationId != 0;
  return hasIds ? a.organizationId == b.organizationId : a.organizationName == b.organizationName;
}

LeadTime leadTime(const QList<OrderEntry>& entries, const QString& productNameId) {
  QList<Taken> taken = takenBy(entries, productNameId);
  if (taken.isEmpty()) taken = takenBy(entries, {});
  if (taken.isEmpty()) return {};
  const auto count = std::min<qsizetype>(leadOrders, taken.size());
  std::partial_sort(taken.begin(), taken.begin() + count, taken.end(),
                    [](const Taken& a, const Taken& b) { return a.created > b.created; });
  LeadTime lead{0, int(count)};
  for (const Taken& one : taken.first(count)) lead.days = std::max(lead.days, one.days);
  return lead;
}

OrderBy orderBy(const QList<OrderEntry>& entries, const OrderRow& row) {
  return orderBy(entries, row, leadTime(entries, row.productNameId));
}

OrderBy orderBy(const QList<OrderEntry>& entries, const OrderRow& row, const LeadTime& lead) {
  OrderBy by;
  const QDate end = dayOf(row.validTill);
  if (!isIssued(row) || !end.isValid()) return by;
  const auto next = std::find_if(entries.begin(), entries.end(),
                                 [&row](const OrderEntry& other) { return follows(other, row); });
  if (next != entries.end()) {
    by.follower = next->row.id;
    return by;
  }
  by.lead = lead;
  by.day = end.addDays(-by.lead.days - setUpDays);
  return by;
}

}  // namespace codeseal
