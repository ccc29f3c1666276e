// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/accountbook.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QJsonObject encodeAccount(const KnownAccount& account) {
  return {{u"id"_s, account.id},
          {u"label"_s, account.label},
          {u"user_name"_s, account.userName},
          {u"account_id"_s, account.accountId},
          {u"address"_s, account.address.toString()},
          {u"key_is_kept"_s, account.keyIsKept},
          {u"last_used"_s, account.lastUsed.toUTC().toString(Qt::ISODate)}};
}

std::optional<KnownAccount> decodeAccount(const QJsonObject& object) {
  const auto address = ServiceAddress::parse(object.value("address"_L1).toString());
  const QString id = object.value("id"_L1).toString();
  if (!address || id.isEmpty()) return std::nullopt;
  KnownAccount account;
  account.id = id;
  account.label = object.value("label"_L1).toString();
  account.userName = object.value("user_name"_L1).toString();
  account.accountId = object.value("account_id"_L1).toInteger();
  account.address = *address;
  account.keyIsKept = object.value("key_is_kept"_L1).toBool();
  account.lastUsed = QDateTime::fromString(object.value("last_used"_L1).toString(), Qt::ISODate);
  return account;
}

auto byId(const QString& id) {
  return [&id](const KnownAccount& account) { return account.id == id; };
}

}  // namespace

AccountBook::AccountBook(const QString& path) : m_file(path, u"codeseal-accounts"_s, 1) {}

Result<AccountBook::Opened> AccountBook::open(const QString& path, const QDateTime& now) {
  AccountBook book(path);
  const auto take = [&book](const QJsonObject& object) {
    const auto content = decode(object);
    if (content) book.m_content = *content;
    return content.has_value();
  };
  const auto loaded = book.m_file.load(take, now);
  if (!loaded) return tl::unexpected(loaded.error());
  return Opened{book, *loaded};
}

std::optional<AccountBook::Content> AccountBook::decode(const QJsonObject& object) {
  if (!object.value("accounts"_L1).isArray()) return std::nullopt;
  Content content;
  const QJsonArray accounts = object.value("accounts"_L1).toArray();
  for (const QJsonValue& value : accounts) {
    const auto account = decodeAccount(value.toObject());
    if (!account) return std::nullopt;
    if (std::any_of(content.accounts.cbegin(), content.accounts.cend(), byId(account->id)))
      return std::nullopt;
    content.accounts += *account;
  }
  content.current = object.value("current"_L1).toString();
  return content;
}

std::optional<KnownAccount> AccountBook::find(const QString& id) const {
  const auto found = std::find_if(m_content.accounts.cbegin(), m_content.accounts.cend(), byId(id));
  if (found == m_content.accounts.cend()) return std::nullopt;
  return *found;
}

Result<void> AccountBook::put(const KnownAccount& account) {
  Q_ASSERT(!account.id.isEmpty());
  Content next = m_content;
  const auto found = std::find_if(next.accounts.begin(), next.accounts.end(), byId(account.id));
  if (found != next.accounts.end())
    *found = account;
  else
    next.accounts += account;
  if (next.current.isEmpty()) next.current = account.id;
  return save(next);
}

Result<void> AccountBook::remove(const QString& id) {
  Content next = m_content;
  next.accounts.removeIf(byId(id));
  if (next.current == id) next.current = next.accounts.isEmpty() ? QString() : next.accounts.constFirst().id;
  return save(next);
}

Result<void> AccountBook::use(const QString& id, const QDateTime& now) {
  Content next = m_content;
  const auto found = std::find_if(next.accounts.begin(), next.accounts.end(), byId(id));
  if (found == next.accounts.end()) return failure(Error::Kind::NotFound, u"no account %1"_s.arg(id));
  found->lastUsed = now.toUTC();
  next.current = id;
  return save(next);
}

Result<void> AccountBook::save(Content content) {
  QJsonArray accounts;
  for (const KnownAccount& account : std::as_const(content.accounts)) accounts += encodeAccount(account);
  const auto saved = m_file.save({{u"accounts"_s, accounts}, {u"current"_s, content.current}});
  if (saved) m_content = std::move(content);
  return saved;
}

}  // namespace codeseal
