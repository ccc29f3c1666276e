// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/tokenbook.h"

#include <QJsonArray>
#include <QJsonObject>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// Nothing for a text that is there and no date.
std::optional<QDate> dayOf(const QJsonValue& value) {
  if (value.isUndefined()) return QDate();
  const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
  return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonObject encode(const QString& service, qint64 orderId, const TokenRecord& record) {
  QJsonObject object{{u"service"_s, service}, {u"order"_s, orderId}};
  if (record.arrived.isValid()) object.insert(u"arrived"_s, record.arrived.toString(Qt::ISODate));
  if (record.setUp.isValid()) object.insert(u"set_up"_s, record.setUp.toString(Qt::ISODate));
  if (!record.holder.isEmpty()) object.insert(u"holder"_s, record.holder);
  return object;
}

}  // namespace

TokenBook::TokenBook(const QString& path) : m_path(path), m_file(path, u"codeseal-tokens"_s, 1) {}

Result<TokenBook::Opened> TokenBook::open(const QString& path, const QDateTime& now) {
  TokenBook book(path);
  if (path.isEmpty()) return Opened{book, std::nullopt};
  const auto take = [&book](const QJsonObject& object) {
    const auto records = decode(object);
    if (records) book.m_records = *records;
    return records.has_value();
  };
  const auto loaded = book.m_file.load(take, now);
  if (!loaded) return tl::unexpected(loaded.error());
  return Opened{book, *loaded};
}

std::optional<TokenBook::Records> TokenBook::decode(const QJsonObject& object) {
  if (!object.value("tokens"_L1).isArray()) return std::nullopt;
  Records records;
  for (const auto& value : object.value("tokens"_L1).toArray()) {
    const QJsonObject token = value.toObject();
    const QString service = token.value("service"_L1).toString();
    const qint64 orderId = token.value("order"_L1).toInteger();
    const auto arrived = dayOf(token.value("arrived"_L1));
    const auto setUp = dayOf(token.value("set_up"_L1));
    if (service.isEmpty() || orderId <= 0 || !arrived || !setUp) return std::nullopt;
    records[service][orderId] = {*arrived, *setUp, token.value("holder"_L1).toString().left(longestHolder)};
  }
  return records;
}

TokenRecord TokenBook::record(const QString& service, qint64 orderId) const {
  return m_records.value(service).value(orderId);
}

Result<void> TokenBook::write(const QString& service, qint64 orderId, const TokenRecord& record) {
  TokenRecord written = record;
  written.holder = record.holder.simplified().left(longestHolder);
  Records next = m_records;
  next[service].insert(orderId, written);
  if (written == TokenRecord{}) next[service].remove(orderId);
  QJsonArray tokens;
  for (auto at = next.cbegin(); at != next.cend(); ++at)
    for (auto token = at->cbegin(); token != at->cend(); ++token)
      tokens.append(encode(at.key(), token.key(), token.value()));
  if (!m_path.isEmpty())
    if (const auto saved = m_file.save({{u"tokens"_s, tokens}}); !saved) return saved;
  m_records = next;
  return {};
}

}  // namespace codeseal
