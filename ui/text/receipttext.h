// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/receipt.h"

#include <QList>
#include <QString>

namespace codeseal::ui {

/// A line of a receipt in words. The title is what happened, without a full stop; the text is a sentence or
/// two, and may be empty.
struct ReceiptLine {
  QString title;
  QString text;
  bool isOdd = false;  ///< not as it should be
};
[[nodiscard]] ReceiptLine receiptLine(const Receipt& receipt, const ReceiptEntry& entry);

/// How the order ended or stands: "Placed as order 112233", without a full stop.
[[nodiscard]] QString receiptResult(const Receipt& receipt);

/// What was sent, by whom and where to, as names and values; none of them is empty.
struct ReceiptFact {
  QString name;
  QString value;
};
[[nodiscard]] QList<ReceiptFact> receiptFacts(const Receipt& receipt);

/// The name of a file for it, without an ending: "codeseal-receipt-112233".
[[nodiscard]] QString receiptFileName(const Receipt& receipt);

}  // namespace codeseal::ui
