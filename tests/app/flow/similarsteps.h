// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/similarorders.h"
#include "tests/app/flow/settle.h"
#include "tests/app/flow/someorder.h"
#include "tests/support/flowrig.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

inline constexpr qint64 organization = 5500913;

/// As the service lists an order like that of fillDraft().
inline OrderRow row(qint64 id, const QString& status, int daysAgo) {
  OrderRow row;
  row.id = id;
  row.status = status;
  row.productNameId = u"code_signing_ev"_s;
  row.created = QDateTime(QDate(2026, 11, 23), QTime(11, 0), Qt::UTC).addDays(-daysAgo);
  row.organizationId = organization;
  row.organizationName = u"Nordlys A/S"_s;
  return row;
}

inline OrderPage page(const QList<OrderRow>& rows) {
  return {rows, int(rows.size())};
}

/// A connected flow with a whole draft.
inline void begin(FlowRig& rig, const QList<OrderRow>& rows = {}) {
  rig.service().orderPages = {page(rows)};
  rig.connectAccount();
  rig.flow().edit(fillDraft);
}

/// Waits until the service has answered.
inline void look(FlowRig& rig) {
  rig.flow().lookForSimilar();
  QTRY_VERIFY(!rig.flow().similar().isAsking());
  settle();
}

inline QList<qint64> idsIn(FlowRig& rig) {
  QList<qint64> ids;
  for (const SimilarOrder& order : rig.flow().similar().orders()) ids.append(order.orderId);
  return ids;
}

}  // namespace codeseal
