// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/choices.h"
#include "app/order/orderoffer.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace codeseal {

/// A code signing product the account may order (reference, section 11). Products of other kinds are left out
/// by the reader.
struct ProductSummary {
  Product product = Product::CodeSigning;
  QString name;
  QList<int> years;          ///< as listed; may be empty
  QList<qint64> containers;  ///< divisions that may order it; empty: all
};

/// What `GET /product/{name_id}` adds.
struct ProductInfo {
  ProductSummary summary;
  bool lastDayAllowed = true;
  bool autoRenewAllowed = false;
  QStringList signatureHashes;  ///< as listed; may be empty
  QList<ServerPlatform> platforms;
};

}  // namespace codeseal
