// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace codeseal {

/// An order for the same product and organization as the one that is about to be placed.
struct SimilarOrder {
  qint64 orderId = 0;  ///< 0: it is not known whether the service has it; `reference` names it
  QString reference;   ///< the alternative order id, if it was placed from this computer; else empty
  QString status;      ///< verbatim; empty: the service did not say
  QDateTime at;        ///< UTC, when it was placed; invalid: the service did not say
  QString orderedBy;   ///< as the service names the person; empty: it did not say

  bool operator==(const SimilarOrder&) const = default;
};

}  // namespace codeseal
