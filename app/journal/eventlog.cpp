// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/eventlog.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <array>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

using Kind = JournalEvent::Kind;

QString nameOf(Kind kind) {
  switch (kind) {
    case Kind::Written: return u"written"_s;
    case Kind::Claimed: return u"claimed"_s;
    case Kind::Ended: return u"ended"_s;
    case Kind::LookedUp: return u"looked_up"_s;
    case Kind::TakenOver: return u"taken_over"_s;
    case Kind::Released: return u"released"_s;
    case Kind::LetGo: return u"let_go"_s;
  }
  Q_UNREACHABLE();
}

std::optional<Kind> kindOf(const QString& name) {
  for (const Kind kind : {Kind::Written, Kind::Claimed, Kind::Ended, Kind::LookedUp, Kind::TakenOver,
                          Kind::Released, Kind::LetGo})
    if (nameOf(kind) == name) return kind;
  return std::nullopt;
}

/// A line as it stands in the file: sequence, kind, reference, time, details, previous, hash.
const QString columns = u"sequence, kind, reference, time, details, previous, hash"_s;

/// Each part goes in with its length, so that no two different lines give the same bytes.
QByteArray hashOf(const QByteArray& previous, const QVariantList& line) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(previous);
  for (int column = 0; column < 5; ++column) {
    const QByteArray part = line.value(column).toString().toUtf8();
    const quint64 length = qToBigEndian(quint64(part.size()));
    hash.addData(QByteArray(reinterpret_cast<const char*>(&length), sizeof length));
    hash.addData(part);
  }
  return hash.result();
}

QByteArray beginning() {
  return QByteArray(32, '\0');
}

Result<JournalEvent> eventOf(const QVariantList& line) {
  const auto kind = kindOf(line.at(1).toString());
  if (!kind) return failure(Error::Kind::Disk, u"the record has a line of unknown kind"_s);
  return JournalEvent{line.at(0).toLongLong(), *kind, line.at(2).toString(), readTime(line.at(3).toString()),
                      QJsonDocument::fromJson(line.at(4).toString().toUtf8()).object()};
}

}  // namespace

EventLog::EventLog(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

Result<void> EventLog::append(Kind kind, const QString& reference, const QJsonObject& details) {
  const auto last = m_database.run(u"SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1"_s);
  if (!last) return tl::unexpected(last.error());
  const bool isFirst = last->rows.isEmpty();
  const QByteArray previous = isFirst ? beginning() : last->rows.first().at(1).toByteArray();
  const qint64 sequence = isFirst ? 1 : last->rows.first().at(0).toLongLong() + 1;
  const QString text = QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));

  QVariantList line{sequence, nameOf(kind), reference, writeTime(m_clock()), text};
  const QByteArray hash = hashOf(previous, line);
  line << previous << hash;
  const auto added =
      m_database.run(u"INSERT INTO events (%1) VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(columns), line);
  if (!added) return tl::unexpected(added.error());
  return {};
}

Result<QList<JournalEvent>> EventLog::of(const QString& reference) {
  const auto lines = m_database.run(
      u"SELECT %1 FROM events WHERE reference = ? ORDER BY sequence"_s.arg(columns), {reference});
  if (!lines) return tl::unexpected(lines.error());
  QList<JournalEvent> events;
  for (const QVariantList& line : lines->rows) {
    const auto event = eventOf(line);
    if (!event) return tl::unexpected(event.error());
    events.append(*event);
  }
  return events;
}

Result<std::optional<QList<JournalEvent>>> EventLog::verified() {
  const auto lines = m_database.run(u"SELECT %1 FROM events ORDER BY sequence"_s.arg(columns));
  if (!lines) return tl::unexpected(lines.error());
  // SQLite keeps the highest number ever given: it shows lines cut off at the end.
  const auto highest = m_database.value(u"SELECT seq FROM sqlite_sequence WHERE name = 'events'"_s);
  if (!highest) return tl::unexpected(highest.error());
  if (highest->toLongLong() != lines->rows.size()) return std::nullopt;

  QList<JournalEvent> events;
  QByteArray previous = beginning();
  for (const QVariantList& line : lines->rows) {
    const auto event = eventOf(line);
    if (!event || event->sequence != events.size() + 1) return std::nullopt;
    if (line.at(5).toByteArray() != previous || line.at(6).toByteArray() != hashOf(previous, line))
      return std::nullopt;
    previous = line.at(6).toByteArray();
    events.append(*event);
  }
  return events;
}

}  // namespace codeseal
