// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <memory>

namespace codeseal {

/// One connection to an SQLite file. Every statement is read to its end and finished before the call returns,
/// so that none is left open across a commit. To be used on the thread that opened it.
class Database {
 public:
  /// What a statement gave.
  struct Answer {
    QList<QVariantList> rows;
    int changed = 0;  ///< rows changed, for INSERT, UPDATE and DELETE
  };

  /// Opens `path`; SQLite looks into the file with the first statement only. Error::Kind::Disk if it cannot.
  static Result<std::unique_ptr<Database>> open(const QString& path);
  ~Database();
  Q_DISABLE_COPY_MOVE(Database)

  /// Runs one statement with its values; an empty text or byte array is stored as empty, never as NULL.
  /// Error::Kind::Disk with SQLite's number and words if it fails, whatever the reason.
  [[nodiscard]] Result<Answer> run(const QString& sql, const QVariantList& values = {});

  /// The first column of the first row; an invalid QVariant if there is none.
  [[nodiscard]] Result<QVariant> value(const QString& sql, const QVariantList& values = {});

  /// Runs `body`, which answers a Result, between BEGIN IMMEDIATE and COMMIT. An error of the body or of the
  /// commit undoes all of it and is the answer.
  template <class Body>
  [[nodiscard]] auto transaction(Body body) -> decltype(body()) {
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
      return tl::unexpected(begun.error());
    auto answer = body();
    if (answer) {
      const auto committed = run(QStringLiteral("COMMIT"));
      if (committed) return answer;
      answer = tl::unexpected(committed.error());
    }
    // A failed commit may have undone everything already; then there is nothing left to roll back.
    (void)run(QStringLiteral("ROLLBACK"));
    return answer;
  }

  /// Whether a statement found that the file is no database, or a broken one.
  bool foundDamage() const { return m_foundDamage; }

 private:
  explicit Database(QString connection);

  QString m_connection;
  bool m_foundDamage = false;
};

}  // namespace codeseal
