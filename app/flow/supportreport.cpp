// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/supportreport.h"

#include "app/journal/journal.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = SupportRemoval::Kind;

namespace {

constexpr qsizetype ordersAtMost = 50;

struct Redactor {
  QByteArray salt;
  QHash<QString, QString> references;
  int words = 0;
  int accounts = 0;
  int logLines = 0;

  /// The same word for the same reference, but in this report only: an own reference could be guessed else.
  QString wordFor(const QString& reference) {
    const QByteArray hash = QCryptographicHash::hash(salt + reference.toUtf8(), QCryptographicHash::Sha256);
    return references[reference] = QString::fromLatin1(hash.toHex().first(12));
  }

  QJsonValue harmless(const QString& name, const QJsonValue& value) {
    static const QStringList kept{u"state"_s,   u"kind"_s,     u"http_status"_s, u"code"_s,
                                  u"product"_s, u"order_id"_s, u"orders"_s,      u"certificate_id"_s,
                                  u"status"_s,  u"type"_s,     u"id"_s,          u"outcome"_s,
                                  u"error"_s,   u"requests"_s, u"messages"_s,    u"date"_s};
    if (name == u"account" || name == u"service") ++accounts;
    if (name == u"message" || name == u"detail") words += value.toString().isEmpty() ? 0 : 1;
    if (!kept.contains(name)) return QJsonValue::Undefined;
    if (value.isObject()) return harmless(value.toObject());
    if (value.isArray()) return harmless(name, value.toArray());
    if (!value.isString()) return value;
    // The service's own short words; a sentence, a name or an address is none.
    static const QRegularExpression word(u"^[a-z0-9_|.:+TZ-]{0,64}$"_s);
    if (word.match(value.toString()).hasMatch()) return value;
    ++words;
    return QJsonValue::Undefined;
  }
  QJsonArray harmless(const QString& name, const QJsonArray& values) {
    QJsonArray array;
    for (const QJsonValue& value : values)
      if (const QJsonValue fine = harmless(name, value); !fine.isUndefined()) array.append(fine);
    return array;
  }
  QJsonObject harmless(const QJsonObject& object) {
    QJsonObject fine;
    for (auto it = object.begin(); it != object.end(); ++it)
      if (const QJsonValue value = harmless(it.key(), *it); !value.isUndefined())
        fine.insert(it.key(), value);
    return fine;
  }

  /// Our own lines have a form of their own; of all others only that they were there is kept.
  QString line(const QString& text) {
    static const QRegularExpression own(
        u"^[0-9:.TZ -]+ codeseal\\.http: [A-Z]+ [a-z0-9/{}_-]+: status [0-9]+, network error [0-9]+, "
        "[0-9]+ ms(, stopped: [a-z ]+)?$"_s);
    if (own.match(text).hasMatch()) return text;
    ++logLines;
    return {};
  }
};

QString nameOf(JournalEvent::Kind kind) {
  switch (kind) {
    case JournalEvent::Kind::Written: return u"written"_s;
    case JournalEvent::Kind::Claimed: return u"claimed"_s;
    case JournalEvent::Kind::Ended: return u"ended"_s;
    case JournalEvent::Kind::LookedUp: return u"looked_up"_s;
    case JournalEvent::Kind::TakenOver: return u"taken_over"_s;
    case JournalEvent::Kind::Released: return u"released"_s;
    case JournalEvent::Kind::LetGo: return u"let_go"_s;
  }
  Q_UNREACHABLE();
}

QJsonArray eventsOf(Journal& journal, Redactor& redactor) {
  QJsonArray lines;
  const auto intents = journal.intents();
  if (!intents) return lines;
  for (const Intent& intent : intents->mid(0, ordersAtMost)) {
    const auto events = journal.events(intent.reference);
    if (!events) continue;
    for (const JournalEvent& event : *events)
      lines.append(QJsonObject{{u"number"_s, event.sequence},
                               {u"at"_s, event.at.toString(Qt::ISODateWithMs)},
                               {u"what"_s, nameOf(event.kind)},
                               {u"reference"_s, redactor.wordFor(event.reference)},
                               {u"details"_s, redactor.harmless(event.details)}});
  }
  return lines;
}

}  // namespace

SupportReport supportReport(const FlowEnvironment& environment, const QJsonObject& facts,
                            const QStringList& log) {
  Redactor redactor{environment.makeReference().toUtf8(), {}};
  QJsonObject json = facts;
  json.insert(u"format"_s, u"codeseal-support"_s);
  json.insert(u"version"_s, 1);
  json.insert(u"made_at"_s, environment.now().toString(Qt::ISODate));
  if (environment.journal) {
    json.insert(u"events"_s, eventsOf(*environment.journal, redactor));
    const auto holds = environment.journal->verifyChain();
    json.insert(u"record_is_unbroken"_s, holds && *holds);
  }
  QJsonArray lines;
  for (const QString& text : log)
    if (const QString line = redactor.line(text); !line.isEmpty()) lines.append(line);
  json.insert(u"log"_s, lines);
  return {QJsonDocument(json).toJson(QJsonDocument::Indented),
          {{Kind::Keys, 0},
           {Kind::Orders, 0},
           {Kind::Drafts, 0},
           {Kind::References, int(redactor.references.size())},
           {Kind::Words, redactor.words},
           {Kind::Accounts, redactor.accounts},
           {Kind::LogText, redactor.logLines}}};
}

}  // namespace codeseal
