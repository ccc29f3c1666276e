// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"

#include <QDateTime>
#include <QString>

namespace codeseal {

/// A draft as it was kept.
struct StoredDraft {
  QString id;
  OrderDraft draft;
  QString accountId;
  QDateTime savedAt;  ///< UTC
};

}  // namespace codeseal
