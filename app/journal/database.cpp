// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

// sqlite.org/rescode.html
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

tl::unexpected<Error> diskFailure(const QSqlError& error) {
  return failure(Error::Kind::Disk,
                 u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), error.databaseText()).trimmed());
}

/// Qt's driver binds a null text as NULL, which no column of ours takes.
QVariant neverNull(const QVariant& value) {
  if (value.typeId() == QMetaType::QString && value.toString().isNull()) return u""_s;
  if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull()) return QByteArray("");
  return value;
}

}  // namespace

Database::Database(QString connection) : m_connection(std::move(connection)) {}

Database::~Database() {
  QSqlDatabase::database(m_connection, false).close();
  QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path) {
  const QString connection = u"codeseal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
  std::unique_ptr<Database> opened(new Database(connection));
  QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
  if (!database.isValid()) return failure(Error::Kind::Disk, u"this installation has no SQLite driver"_s);
  database.setDatabaseName(path);
  database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
  if (!database.open()) return diskFailure(database.lastError());
  return opened;
}

Result<Database::Answer> Database::run(const QString& sql, const QVariantList& values) {
  QSqlQuery query(QSqlDatabase::database(m_connection, false));
  query.setForwardOnly(true);
  bool ok = query.prepare(sql);
  for (const QVariant& value : values) query.addBindValue(neverNull(value));
  ok = ok && query.exec();

  Answer answer;
  while (ok && query.next()) {
    QVariantList row;
    for (int column = 0; column < query.record().count(); ++column) row.append(query.value(column));
    answer.rows.append(row);
  }
  // next() also says false when reading a row failed.
  const QSqlError error = query.lastError();
  if (!ok || error.isValid()) {
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == sqliteCorrupt || code == sqliteNotADatabase) m_foundDamage = true;
    return diskFailure(error);
  }
  answer.changed = query.numRowsAffected();
  return answer;
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values) {
  const auto answer = run(sql, values);
  if (!answer) return tl::unexpected(answer.error());
  return answer->rows.isEmpty() ? QVariant() : answer->rows.first().value(0);
}

}  // namespace codeseal
