// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/intentstore.h"

#include "app/journal/intentrow.h"
#include "app/journal/outcomecodec.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = JournalEvent::Kind;

namespace {

QByteArray sha256(const QByteArray& bytes) {
  return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString asText(const QJsonObject& json) {
  return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject stateDetails(IntentState state) {
  return {{u"state"_s, nameOf(state)}};
}

/// What the service says outweighs what was believed, and doubt outweighs "nothing was sent". An order that
/// stands is never forgotten again.
bool mayEnd(IntentState from, IntentState to) {
  if (from == IntentState::Placed) return false;
  if (to == IntentState::Placed) return true;
  if (from == IntentState::Refused) return false;
  if (to == IntentState::Refused) return from == IntentState::Sending || from == IntentState::Unknown;
  return true;
}

tl::unexpected<Error> contradicts(const QString& reference, IntentState from, IntentState to) {
  return failure(Error::Kind::Conflict,
                 u"the intent %1 is %2 and cannot become %3"_s.arg(reference, nameOf(from), nameOf(to)));
}

}  // namespace

IntentStore::IntentStore(Database& database, EventLog& events, const Clock& clock)
    : m_database(database), m_events(events), m_clock(clock) {}

Result<void> IntentStore::add(const NewIntent& intent) {
  return m_database.transaction([&]() -> Result<void> {
    const auto known = this->intent(intent.reference);
    if (!known) return tl::unexpected(known.error());
    if (*known) {
      if (static_cast<const NewIntent&>(**known) == intent) return {};
      return failure(Error::Kind::Conflict,
                     u"the reference %1 belongs to another intent"_s.arg(intent.reference));
    }
    const QString now = writeTime(m_clock());
    const QByteArray hash = sha256(intent.body);
    const auto added = m_database.run(
        u"INSERT INTO intents (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(intentColumns()),
        {intent.reference, wireName(intent.product), intent.body, hash, intent.accountId, intent.service,
         intent.organizationId, intent.organizationName, now, nameOf(IntentState::Intent), 0, now, u""_s,
         intent.draft});
    if (!added) return tl::unexpected(added.error());
    QJsonObject details = stateDetails(IntentState::Intent);
    details.insert(u"product"_s, wireName(intent.product));
    details.insert(u"account"_s, intent.accountId);
    details.insert(u"service"_s, intent.service);
    details.insert(u"body_sha256"_s, QString::fromLatin1(hash.toHex()));
    return m_events.append(Kind::Written, intent.reference, details);
  });
}

Result<bool> IntentStore::move(const QString& reference, const QString& assignment, const QString& from,
                               IntentState to, Kind kind) {
  const auto moved = m_database.run(
      u"UPDATE intents SET state = ?, changed = ? %1 WHERE reference = ? AND state IN (%2)"_s.arg(assignment,
                                                                                                  from),
      {nameOf(to), writeTime(m_clock()), reference});
  if (!moved) return tl::unexpected(moved.error());
  if (moved->changed != 1) return false;
  const auto noted = m_events.append(kind, reference, stateDetails(to));
  if (!noted) return tl::unexpected(noted.error());
  return true;
}

Result<bool> IntentStore::claimForSending(const QString& reference) {
  return m_database.transaction([&]() -> Result<bool> {
    const auto known = existing(reference);
    if (!known) return tl::unexpected(known.error());
    const auto another = anotherOfDraft(*known);
    if (!another) return tl::unexpected(another.error());
    if (*another) return false;
    return move(reference, u", attempts = attempts + 1"_s, u"'intent', 'not_sent'"_s, IntentState::Sending,
                Kind::Claimed);
  });
}

/// Two windows that show the same draft make a reference each; only one of them may send it.
Result<bool> IntentStore::anotherOfDraft(const Intent& intent) {
  if (intent.draft.isEmpty()) return false;
  const auto others = m_database.value(
      u"SELECT count(*) FROM intents WHERE draft = ? AND reference <> ? AND state IN "
      "('sending', 'unknown', 'placed')"_s,
      {intent.draft, intent.reference});
  if (!others) return tl::unexpected(others.error());
  return others->toInt() > 0;
}

Result<bool> IntentStore::letGo(const QString& reference) {
  return m_database.transaction([&]() -> Result<bool> {
    const auto known = existing(reference);
    if (!known) return tl::unexpected(known.error());
    if (known->state != IntentState::Unknown) return false;
    const auto noted = m_events.append(Kind::LetGo, reference, stateDetails(known->state));
    if (!noted) return tl::unexpected(noted.error());
    return true;
  });
}

Result<bool> IntentStore::claimForAnotherTry(const QString& reference) {
  return m_database.transaction([&]() -> Result<bool> {
    if (const auto known = existing(reference); !known) return tl::unexpected(known.error());
    const auto released = move(reference, {}, u"'unknown'"_s, IntentState::Intent, Kind::Released);
    if (!released || !*released) return released;
    return move(reference, u", attempts = attempts + 1"_s, u"'intent'"_s, IntentState::Sending,
                Kind::Claimed);
  });
}

Result<int> IntentStore::takeOver() {
  return m_database.transaction([&]() -> Result<int> {
    const auto inTheAir = select(u"WHERE state = 'sending'"_s, {});
    if (!inTheAir) return tl::unexpected(inTheAir.error());
    for (const Intent& intent : *inTheAir) {
      const auto moved = move(intent.reference, {}, u"'sending'"_s, IntentState::Unknown, Kind::TakenOver);
      if (!moved) return tl::unexpected(moved.error());
    }
    return int(inTheAir->size());
  });
}

Result<void> IntentStore::end(const Intent& intent, const OrderOutcome& outcome, Kind kind,
                              QJsonObject details) {
  const IntentState to = stateAfter(outcome.kind);
  const QString text = asText(writeOutcome(outcome));
  const auto changed =
      m_database.run(u"UPDATE intents SET state = ?, changed = ?, outcome = ? WHERE reference = ?"_s,
                     {nameOf(to), writeTime(m_clock()), text, intent.reference});
  if (!changed) return tl::unexpected(changed.error());
  details.insert(u"state"_s, nameOf(to));
  details.insert(u"outcome"_s, writeOutcome(outcome));
  return m_events.append(kind, intent.reference, details);
}

Result<void> IntentStore::recordOutcome(const QString& reference, const OrderOutcome& outcome) {
  return m_database.transaction([&]() -> Result<void> {
    const auto intent = existing(reference);
    if (!intent) return tl::unexpected(intent.error());
    const IntentState to = stateAfter(outcome.kind);
    const bool isKnown = intent->state == IntentState::Placed && to == IntentState::Placed &&
                         intent->outcome.orderId == outcome.orderId;
    if (isKnown) return {};
    if (!mayEnd(intent->state, to)) return contradicts(reference, intent->state, to);
    return end(*intent, outcome, Kind::Ended, {});
  });
}

Result<IntentState> IntentStore::recordLookup(const QString& reference,
                                              const Result<QList<OrderMatch>>& found) {
  return m_database.transaction([&]() -> Result<IntentState> {
    const auto intent = existing(reference);
    if (!intent) return tl::unexpected(intent.error());
    QJsonObject details = stateDetails(intent->state);
    if (!found) details.insert(u"error"_s, nameOf(found.error().kind));
    QJsonArray orders;
    if (found)
      for (const OrderMatch& match : *found) orders.append(match.orderId);
    if (found) details.insert(u"orders"_s, orders);

    const bool isDecided = found && found->size() == 1 && intent->state != IntentState::Placed;
    if (!isDecided) {
      const auto noted = m_events.append(Kind::LookedUp, reference, details);
      if (!noted) return tl::unexpected(noted.error());
      return intent->state;
    }
    OrderOutcome outcome;
    outcome.kind = OrderOutcome::Kind::Placed;
    outcome.orderId = found->first().orderId;
    outcome.certificateId = found->first().certificateId;
    const auto ended = end(*intent, outcome, Kind::LookedUp, details);
    if (!ended) return tl::unexpected(ended.error());
    return IntentState::Placed;
  });
}

Result<Intent> IntentStore::existing(const QString& reference) {
  const auto found = intent(reference);
  if (!found) return tl::unexpected(found.error());
  if (!*found) return failure(Error::Kind::NotFound, u"no intent %1"_s.arg(reference));
  return **found;
}

Result<std::optional<Intent>> IntentStore::intent(const QString& reference) {
  const auto found = select(u"WHERE reference = ?"_s, {reference});
  if (!found) return tl::unexpected(found.error());
  if (found->isEmpty()) return std::nullopt;
  return found->first();
}

Result<QList<Intent>> IntentStore::unsettled() {
  return select(u"WHERE state IN ('sending', 'unknown') ORDER BY rowid"_s, {});
}

Result<QList<Intent>> IntentStore::all(const std::optional<QString>& accountId) {
  if (accountId) return select(u"WHERE account = ? ORDER BY rowid DESC"_s, {*accountId});
  return select(u"ORDER BY rowid DESC"_s, {});
}

Result<QList<Intent>> IntentStore::select(const QString& where, const QVariantList& values) {
  const auto found = m_database.run(u"SELECT %1 FROM intents %2"_s.arg(intentColumns(), where), values);
  if (!found) return tl::unexpected(found.error());
  QList<Intent> intents;
  for (const QVariantList& row : found->rows) {
    const auto intent = intentFrom(row);
    if (!intent) return tl::unexpected(intent.error());
    intents.append(*intent);
  }
  return intents;
}

Result<bool> IntentStore::agreesWith(const QList<JournalEvent>& events) {
  QHash<QString, QString> states, hashes;
  for (const JournalEvent& event : events) {
    states[event.reference] = event.details.value(u"state"_s).toString();
    if (event.kind == Kind::Written)
      hashes[event.reference] = event.details.value(u"body_sha256"_s).toString();
  }
  const auto intents = all({});
  if (!intents) return tl::unexpected(intents.error());
  return intents->size() == states.size() &&
         std::all_of(intents->begin(), intents->end(), [&](const Intent& intent) {
           return states.value(intent.reference) == nameOf(intent.state) &&
                  sha256(intent.body) == intent.bodyHash &&
                  hashes.value(intent.reference) == QString::fromLatin1(intent.bodyHash.toHex());
         });
}

}  // namespace codeseal
