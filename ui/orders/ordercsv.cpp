// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/ordercsv.h"

#include <QCoreApplication>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct Csv {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Csv)
};

QString field(QString text) {
  // Some spreadsheets take the wide forms of the East for the same signs.
  if (!text.isEmpty() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(text.front())) text.prepend(u'\'');
  const bool isPlain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') &&
                       !text.contains(u'\r') && text == text.trimmed();
  return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString record(const QStringList& texts) {
  QStringList fields;
  for (const QString& text : texts) fields.append(field(text));
  return fields.join(u',') + u"\r\n"_s;
}

QString isoDate(const QDateTime& time) {
  return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

}  // namespace

QByteArray orderCsv(const QList<OrderLine>& lines) {
  QString csv = record({Csv::tr("Order"), Csv::tr("Organization"), Csv::tr("Certificate"),
                        Csv::tr("Division"), Csv::tr("Status"), Csv::tr("Waiting for"), Csv::tr("For what"),
                        Csv::tr("Since (UTC)"), Csv::tr("Placed (UTC)"), Csv::tr("Valid until")});
  for (const OrderLine& line : lines)
    csv += record({QString::number(line.id), line.organization, line.product, line.division, line.chip.word,
                   line.wait.who, line.wait.what, isoDate(line.waited.since), isoDate(line.created),
                   line.validTill.toString(Qt::ISODate)});
  return QByteArray("\xEF\xBB\xBF") + csv.toUtf8();
}

}  // namespace codeseal::ui
