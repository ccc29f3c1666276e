// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/receipt/receipttimeline.h"

#include "ui/text/formats.h"
#include "ui/text/receipttext.h"

namespace codeseal::ui {

using namespace Qt::StringLiterals;

QList<TimelineItem> receiptTimeline(const Receipt& receipt) {
  QList<TimelineItem> rows;
  const QDate firstDay = receipt.writtenAt.toLocalTime().date();
  for (const ReceiptEntry& entry : receipt.entries) {
    const ReceiptLine line = receiptLine(receipt, entry);
    const QDateTime at = entry.at.toLocalTime();
    TimelineItem row;
    row.state = line.isOdd ? TimelineState::Odd : TimelineState::Done;
    row.title = line.title;
    row.text = line.text;
    row.time = at.time().toString(u"HH:mm:ss"_s);
    if (at.date() != firstDay) row.time = u"%1, %2"_s.arg(dateText(at.date()), row.time);
    rows.append(row);
  }
  return rows;
}

}  // namespace codeseal::ui
