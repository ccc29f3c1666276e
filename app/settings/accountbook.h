// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/serviceaddress.h"
#include "app/order/result.h"
#include "app/settings/jsonfile.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace codeseal {

/// An account that was used before. It has no key: that is in the secret store, under `id`.
struct KnownAccount {
  QString id;            ///< made once, at random, by whoever adds the account; names it in the secret store
  QString label;         ///< what the person calls it
  QString userName;      ///< whose key it is, as the service said
  qint64 accountId = 0;  ///< the service's own number; 0 if it is not known
  ServiceAddress address = ServiceAddress::unitedStates();
  bool keyIsKept = false;  ///< the key was stored in the keychain: if it is not there, it was lost
  QDateTime lastUsed;      ///< in UTC

  bool operator==(const KnownAccount&) const = default;
};

/// The accounts this person uses, kept in a file. Every change is on the disk before it is answered; a change
/// that cannot be saved does not happen.
class AccountBook {
 public:
  struct Opened;

  /// Reads `path`, usually accounts.json in the data directory. A missing file is an empty book.
  static Result<Opened> open(const QString& path, const QDateTime& now);

  /// In the order they were added.
  const QList<KnownAccount>& accounts() const { return m_content.accounts; }
  std::optional<KnownAccount> find(const QString& id) const;

  /// The account to start with; nothing if there is none.
  std::optional<KnownAccount> current() const { return find(m_content.current); }

  /// Adds the account, or replaces the one with the same id. The first one becomes the current one.
  Result<void> put(const KnownAccount& account);

  /// Forgets the account; its key is the caller's business. If it was the current one, the first of the
  /// others is.
  Result<void> remove(const QString& id);

  /// Makes it the current one and remembers when. Error::Kind::NotFound if it is unknown.
  Result<void> use(const QString& id, const QDateTime& now);

 private:
  struct Content {
    QList<KnownAccount> accounts;
    QString current;
  };

  explicit AccountBook(const QString& path);
  static std::optional<Content> decode(const QJsonObject& object);
  Result<void> save(Content content);

  JsonFile m_file;
  Content m_content;
};

/// An opened book and, if the file could not be used, where that is now.
struct AccountBook::Opened {
  AccountBook book;
  std::optional<MovedAside> movedAside;
};

}  // namespace codeseal
