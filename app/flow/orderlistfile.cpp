// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderlistfile.h"

#include "app/settings/jsonfile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <utility>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

JsonFile fileAt(const QString& path) {
  return {path, u"codeseal-orders"_s, 1, largestFile};
}

template <class Value, std::size_t Count>
using Words = std::array<std::pair<Value, const char*>, Count>;

constexpr Words<Act, 14> actWords{{{Act::Review, "review"},
                                   {Act::Approval, "approval"},
                                   {Act::Csr, "csr"},
                                   {Act::OrderCheck, "order_check"},
                                   {Act::OrganizationCheck, "organization_check"},
                                   {Act::ContactApproval, "contact_approval"},
                                   {Act::KeyConfirmation, "key_confirmation"},
                                   {Act::Reissue, "reissue"},
                                   {Act::Issuance, "issuance"},
                                   {Act::Pickup, "pickup"},
                                   {Act::Delivery, "delivery"},
                                   {Act::SetUp, "set_up"},
                                   {Act::Unknown, "unknown"},
                                   {Act::Ended, "ended"}}};
constexpr Words<Actor::Kind, 7> actorWords{{{Actor::Kind::Nobody, "nobody"},
                                            {Actor::Kind::You, "you"},
                                            {Actor::Kind::Account, "account"},
                                            {Actor::Kind::Person, "person"},
                                            {Actor::Kind::DigiCert, "digicert"},
                                            {Actor::Kind::Courier, "courier"},
                                            {Actor::Kind::NotKnown, "not_known"}}};

template <class Value, std::size_t Count>
QString wordOf(const Words<Value, Count>& words, Value value) {
  for (const auto& [known, word] : words)
    if (known == value) return QLatin1StringView(word);
  return {};
}

template <class Value, std::size_t Count>
Value valueOf(const Words<Value, Count>& words, const QString& text, Value otherwise) {
  for (const auto& [known, word] : words)
    if (text == QLatin1StringView(word)) return known;
  return otherwise;
}

QString textOf(const QDateTime& time) {
  return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeOf(const QJsonValue& text) {
  return QDateTime::fromString(text.toString(), Qt::ISODate).toUTC();
}

QJsonObject encode(const OrderEntry& entry) {
  const OrderRow& row = entry.row;
  QJsonObject object{{u"id"_s, row.id},
                     {u"status"_s, row.status},
                     {u"product"_s, row.productNameId},
                     {u"created"_s, textOf(row.created)},
                     {u"organization"_s, row.organizationName},
                     {u"waits_for"_s, wordOf(actorWords, entry.wait.actor.kind)}};
  const auto add = [&object](const QString& name, const QJsonValue& value) {
    if (value != QJsonValue(QString()) && value != QJsonValue(0)) object.insert(name, value);
  };
  add(u"certificate"_s, row.certificateId);
  add(u"organization_id"_s, row.organizationId);
  add(u"division"_s, row.containerName);
  add(u"valid_till"_s, row.validTill);
  add(u"valid_from"_s, row.validFrom);
  if (entry.wait.actor.kind == Actor::Kind::Nobody) return object;
  add(u"name"_s, entry.wait.actor.name);
  add(u"act"_s, actWord(entry.wait.act));
  add(u"since"_s, textOf(entry.wait.since));
  return object;
}

OrderEntry decode(const QJsonObject& object) {
  const auto text = [&object](const QString& name) { return object.value(name).toString(); };
  OrderEntry entry;
  OrderRow& row = entry.row;
  row.id = object.value(u"id"_s).toInteger();
  row.certificateId = object.value(u"certificate"_s).toInteger();
  row.status = text(u"status"_s);
  row.productNameId = text(u"product"_s);
  row.created = timeOf(object.value(u"created"_s));
  row.organizationId = object.value(u"organization_id"_s).toInteger();
  row.organizationName = text(u"organization"_s);
  row.containerName = text(u"division"_s);
  row.validTill = text(u"valid_till"_s);
  row.validFrom = text(u"valid_from"_s);
  entry.wait.actor.kind = valueOf(actorWords, text(u"waits_for"_s), Actor::Kind::NotKnown);
  entry.wait.actor.name = text(u"name"_s);
  entry.wait.act = actOfWord(text(u"act"_s));
  entry.wait.since = timeOf(object.value(u"since"_s));
  return entry;
}

}  // namespace

QString accountFilePath(const QString& directory, const QString& what, const QString& accountId) {
  const QByteArray hash = QCryptographicHash::hash(accountId.toUtf8(), QCryptographicHash::Sha256);
  return u"%1/%2-%3.json"_s.arg(directory, what, QString::fromLatin1(hash.toHex().left(16)));
}

QString actWord(Act act) {
  return wordOf(actWords, act);
}

Act actOfWord(const QString& word) {
  return valueOf(actWords, word, Act::Unknown);
}

QString orderListFilePath(const QString& directory, const QString& accountId) {
  return accountFilePath(directory, u"orders"_s, accountId);
}

Result<KeptOrders> loadOrderList(const QString& path, const QDateTime& now) {
  KeptOrders kept;
  const auto take = [&kept](const QJsonObject& object) {
    kept.asOf = timeOf(object.value(u"as_of"_s));
    if (!kept.asOf.isValid() || !object.value(u"orders"_s).isArray()) return false;
    for (const QJsonValue& value : object.value(u"orders"_s).toArray())
      if (const OrderEntry entry = decode(value.toObject()); entry.row.id > 0) kept.entries.append(entry);
    return true;
  };
  const auto loaded = fileAt(path).load(take, now);
  if (!loaded) return tl::unexpected(loaded.error());
  return *loaded ? KeptOrders() : kept;
}

Result<void> saveOrderList(const QString& path, const KeptOrders& kept) {
  QJsonArray orders;
  for (const OrderEntry& entry : kept.entries) orders.append(encode(entry));
  return fileAt(path).save({{u"as_of"_s, textOf(kept.asOf)}, {u"orders"_s, orders}});
}

}  // namespace codeseal
