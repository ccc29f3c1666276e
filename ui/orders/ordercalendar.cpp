// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/ordercalendar.h"

#include "app/order/calendar.h"
#include "ui/text/choicenames.h"
#include "ui/text/followtext.h"
#include "ui/text/formats.h"
#include "ui/text/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct Calendar {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::OrderCalendar)
};

/// Those of the alarms that are still to come.
QList<int> alarmsTo(QDate day, QDate today, QList<int> days) {
  days.removeIf([day, today](int before) { return day.addDays(-before) < today; });
  return days;
}

}  // namespace

QByteArray orderCalendar(const OrderRow& row, const OrderBy& by, const QDateTime& now) {
  const QDate today = now.toLocalTime().date();
  const QDate end = QDate::fromString(row.validTill.left(10), Qt::ISODate);
  const QString product = productName(row.productNameId);
  const QString organization = quotable(row.organizationName);
  const QString uid = u"order-%1-%2@codeseal"_s.arg(row.id);
  QList<CalendarEvent> events;
  if (by.day.isValid()) {
    CalendarEvent order;
    order.uid = uid.arg(u"next"_s);
    order.day = std::max(by.day, today);
    order.title = Calendar::tr("Order the next %1 certificate for %2").arg(product, organization);
    order.text = Calendar::tr("The certificate of order %1 ends on %2.").arg(row.id).arg(dateText(end)) +
                 u'\n' + leadSentence(by.lead.days, by.lead.orders, setUpDays);
    order.alarms = alarmsTo(order.day, today, {60, 30, 14, 7, 1, 0});
    events.append(order);
  }
  CalendarEvent last;
  last.uid = uid.arg(u"end"_s);
  last.day = end;
  last.title = Calendar::tr("The %1 certificate for %2 ends").arg(product, organization);
  last.text = Calendar::tr("Order %1 at DigiCert.").arg(row.id);
  last.alarms = alarmsTo(end, today, {14, 1, 0});
  events.append(last);
  return calendarFile(events, now);
}

}  // namespace codeseal::ui
