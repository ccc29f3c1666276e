// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"
#include "app/settings/jsonfile.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>

namespace codeseal {

/// Where the token of an order is, as the people here wrote it down; the service does not know (reference,
/// section 8.9).
struct TokenRecord {
  QDate arrived;  ///< in the zone of whoever wrote it; invalid: not yet
  QDate setUp;    ///< likewise
  QString holder;

  bool operator==(const TokenRecord&) const = default;
};

/// What is written down of tokens, kept in a file. Every change is on the disk before it is answered; a
/// change that cannot be saved does not happen. Holds no code and no password.
class TokenBook {
 public:
  struct Opened;

  /// The longest name of a holder, in characters.
  static constexpr int longestHolder = 120;

  /// Reads `path`, usually tokens.json in the data directory. A missing file is an empty book; an empty path
  /// a book that is kept nowhere.
  static Result<Opened> open(const QString& path, const QDateTime& now);

  /// The record of an order at a service's address; an empty one if nothing was written down.
  TokenRecord record(const QString& service, qint64 orderId) const;
  /// Writes down; an empty record is forgotten.
  Result<void> write(const QString& service, qint64 orderId, const TokenRecord& record);

 private:
  using Records = QMap<QString, QMap<qint64, TokenRecord>>;  // by service

  explicit TokenBook(const QString& path);
  static std::optional<Records> decode(const QJsonObject& object);

  QString m_path;
  JsonFile m_file;
  Records m_records;
};

/// An opened book and, if the file could not be used, where that is now.
struct TokenBook::Opened {
  TokenBook book;
  std::optional<MovedAside> movedAside;
};

}  // namespace codeseal
