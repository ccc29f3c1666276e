// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/toldfile.h"

#include "app/flow/orderlistfile.h"
#include "app/settings/jsonfile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

JsonFile fileAt(const QString& path) {
  return {path, u"codeseal-told"_s, 1, largestFile};
}

QJsonObject encode(qint64 id, const ToldOrder& told) {
  QJsonObject object{{u"id"_s, id}, {u"status"_s, told.status}};
  if (told.isWhole) object.insert(u"whole"_s, true);
  if (told.yours) object.insert(u"yours"_s, actWord(*told.yours));
  return object;
}

ToldOrder decode(const QJsonObject& object) {
  ToldOrder told;
  told.status = object.value(u"status"_s).toString();
  told.isWhole = object.value(u"whole"_s).toBool();
  if (const QString yours = object.value(u"yours"_s).toString(); !yours.isEmpty())
    told.yours = actOfWord(yours);
  return told;
}

}  // namespace

QString toldFilePath(const QString& directory, const QString& accountId) {
  return accountFilePath(directory, u"told"_s, accountId);
}

std::optional<ToldOrders> loadTold(const QString& path, const QDateTime& now) {
  std::optional<ToldOrders> told;
  const auto take = [&told](const QJsonObject& object) {
    if (!object.value(u"orders"_s).isArray()) return false;
    told.emplace();
    for (const QJsonValue& value : object.value(u"orders"_s).toArray()) {
      const QJsonObject order = value.toObject();
      const qint64 id = order.value(u"id"_s).toInteger();
      if (id <= 0) continue;
      told->orders.insert(id, decode(order));
      const QString deed = order.value(u"deed"_s).toString();
      if (deed == u"approval") told->deeds.insert(id, OwnDeed::Approval);
      if (deed == u"end") told->deeds.insert(id, OwnDeed::End);
    }
    return true;
  };
  const auto loaded = fileAt(path).load(take, now);
  return loaded && !*loaded ? told : std::nullopt;
}

Result<void> saveTold(const QString& path, const ToldOrders& told) {
  QJsonArray orders;
  for (auto order = told.orders.cbegin(); order != told.orders.cend(); ++order) {
    QJsonObject object = encode(order.key(), order.value());
    if (const auto deed = told.deeds.constFind(order.key()); deed != told.deeds.cend())
      object.insert(u"deed"_s, *deed == OwnDeed::Approval ? u"approval"_s : u"end"_s);
    orders.append(object);
  }
  return fileAt(path).save({{u"orders"_s, orders}});
}

}  // namespace codeseal
