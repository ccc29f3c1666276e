// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/seedtime.h"

#include "app/practice/wire.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

QDateTime shifted(const QDateTime& now, QStringView offset) {
  const qint64 count = offset.chopped(1).toLongLong();
  if (offset.endsWith(u'd')) return now.addDays(count);
  if (offset.endsWith(u'h')) return now.addSecs(count * 3600);
  Q_ASSERT(offset.endsWith(u'm'));
  return now.addSecs(count * 60);
}

QJsonValue withTimes(const QJsonValue& value, const QDateTime& now) {
  if (value.isObject()) {
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) it.value() = withTimes(it.value(), now);
    return object;
  }
  if (value.isArray()) {
    QJsonArray array;
    const QJsonArray before = value.toArray();
    for (const QJsonValue& item : before) array.append(withTimes(item, now));
    return array;
  }
  const QString text = value.toString();
  if (text.startsWith("time:"_L1)) return wireTime(shifted(now, QStringView(text).mid(5)));
  if (text.startsWith("date:"_L1)) return wireDate(shifted(now, QStringView(text).mid(5)));
  if (text.startsWith("blank:"_L1))
    return shifted(now, QStringView(text).mid(6)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
  return value;
}

}  // namespace codeseal::practice
