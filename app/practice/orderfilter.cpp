// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/orderfilter.h"

#include "app/practice/orderinfo.h"
#include "app/practice/orderparts.h"
#include "app/practice/wire.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

bool statusFits(const Order& order, const QString& wanted) {
  return order.status == wanted || (wanted == "issued"_L1 && order.status == "expired"_L1);
}

bool searchFits(const Call& call, const Order& order, QString wanted) {
  const bool contains = wanted.startsWith(u'%');
  wanted.remove(u'%');
  const QJsonObject certificate = briefCertificate(call.world, order);
  const QString name = certificate.value("common_name"_L1).toString();
  const QString email = userBrief(call.world, order.user).value("email"_L1).toString();
  if (!contains) return name == wanted || email == wanted;
  return name.contains(wanted, Qt::CaseInsensitive) || email.contains(wanted, Qt::CaseInsensitive);
}

bool hasField(const Order& order, qint64 id) {
  const QJsonArray fields = order.body.value("custom_fields"_L1).toArray();
  return std::any_of(fields.begin(), fields.end(), [id](const QJsonValue& field) {
    return field.toObject().value("metadata_id"_L1).toInteger() == id;
  });
}

bool numbersFit(const Call& call, const Order& order) {
  const std::pair<QLatin1String, qint64> numbers[] = {{"id"_L1, order.id},
                                                      {"certificate_id"_L1, order.certificate},
                                                      {"organization_id"_L1, order.organization},
                                                      {"user_id"_L1, order.user},
                                                      {"container_id"_L1, order.container}};
  return std::all_of(std::begin(numbers), std::end(numbers), [&call](const auto& number) {
    const QString wanted = call.filter(number.first);
    return wanted.isEmpty() || wanted == QString::number(number.second);
  });
}

bool fits(const Call& call, const Order& order) {
  const auto wants = [&call](QLatin1String name) { return !call.filter(name).isEmpty(); };
  if (!isVisible(call.caller, order) || !numbersFit(call, order)) return false;
  if (wants("status"_L1) && !statusFits(order, call.filter("status"_L1))) return false;
  if (wants("product_name_id"_L1) && order.product != call.filter("product_name_id"_L1)) return false;
  if (wants("date_created"_L1) && !fitsDates(order.stored, call.filter("date_created"_L1))) return false;
  if (wants("valid_till"_L1) && !fitsDates(order.validTill, call.filter("valid_till"_L1))) return false;
  if (wants("metadata_id"_L1) && !hasField(order, call.filter("metadata_id"_L1).toLongLong())) return false;
  if (wants("is_renewed"_L1) &&
      (call.filter("is_renewed"_L1) == "1"_L1) != (renewalOf(call.world, order.id) != 0))
    return false;
  return !wants("search"_L1) || searchFits(call, order, call.filter("search"_L1));
}

/// Below zero if `left` comes first by this one member.
int compared(const Order& left, const Order& right, const QString& member) {
  const auto byTime = [](const QDateTime& a, const QDateTime& b) { return a == b ? 0 : (a < b ? -1 : 1); };
  if (member == "date_created"_L1) return byTime(left.stored, right.stored);
  if (member == "valid_till"_L1) return byTime(left.validTill, right.validTill);
  if (member == "status"_L1) return left.status.compare(right.status);
  return left.id == right.id ? 0 : (left.id < right.id ? -1 : 1);
}

}  // namespace

bool fitsDates(const QDateTime& time, const QString& wanted) {
  if (!time.isValid()) return false;
  const QString day = wireDate(time);
  if (wanted.startsWith(u'>')) return day > wanted.mid(1);
  if (wanted.startsWith(u'<')) return day < wanted.mid(1);
  const qsizetype dots = wanted.indexOf("..."_L1);
  if (dots < 0) return day == wanted.left(10);
  return day >= wanted.left(dots) && day <= wanted.mid(dots + 3);
}

QList<const Order*> filteredOrders(const Call& call) {
  QList<const Order*> found;
  for (const Order& order : std::as_const(call.world.orders))
    if (fits(call, order)) found.append(&order);
  QString sort = call.query("sort"_L1);
  if (sort.isEmpty()) sort = u"-date_created"_s;
  const QStringList members = sort.split(u',');
  std::stable_sort(found.begin(), found.end(), [&members](const Order* left, const Order* right) {
    for (const QString& member : members) {
      const bool descending = member.startsWith(u'-');
      const int order = compared(*left, *right, descending ? member.mid(1) : member);
      if (order != 0) return descending ? order > 0 : order < 0;
    }
    return false;
  });
  return found;
}

}  // namespace codeseal::practice
