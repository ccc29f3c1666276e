// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/similartext.h"

#include "ui/text/formats.h"
#include "ui/text/plaintext.h"
#include "ui/text/statustext.h"

#include <QCoreApplication>
#include <QStringList>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct Similar {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Similar)
};

/// Days in the user's zone, as a person counts them.
QString placedText(const QDateTime& at, const QDateTime& now) {
  if (!at.isValid()) return {};
  const QDate day = at.toLocalTime().date();
  const qint64 days = day.daysTo(now.toLocalTime().date());
  if (days <= 0) return Similar::tr("placed today");
  if (days == 1) return Similar::tr("placed yesterday");
  if (days <= 60) return Similar::tr("placed %n day(s) ago", nullptr, int(days));
  return Similar::tr("placed on %1").arg(dateText(day));
}

}  // namespace

QString similarText(const SimilarOrder& order, const QDateTime& now) {
  QStringList parts;
  if (order.orderId != 0)
    parts.append(Similar::tr("Order %1").arg(order.orderId));
  else
    parts.append(Similar::tr("An order that may have arrived, reference %1").arg(order.reference));
  if (!order.status.isEmpty()) parts.append(orderStatusText(order.status).chip.word);
  parts.append(placedText(order.at, now));
  if (!order.reference.isEmpty())
    parts.append(Similar::tr("from this computer"));
  else if (!order.orderedBy.isEmpty())
    parts.append(Similar::tr("by %1").arg(quotable(order.orderedBy)));
  parts.removeAll(QString());
  return parts.join(Similar::tr(", ", "between parts of a line"));
}

}  // namespace codeseal::ui
