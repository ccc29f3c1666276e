// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"

#include "app/journal/journalfile.h"

namespace codeseal {

using namespace Qt::StringLiterals;

Journal::Journal(std::unique_ptr<Database> database, std::optional<QString> movedAside, Clock clock)
    : m_database(std::move(database)),
      m_movedAside(std::move(movedAside)),
      m_clock(std::move(clock)),
      m_events(*m_database, m_clock),
      m_drafts(*m_database, m_clock),
      m_intents(*m_database, m_events, m_clock) {}

Result<std::unique_ptr<Journal>> Journal::open(const QString& directory, Clock clock) {
  auto file = openJournalFile(directory, clock);
  if (!file) return tl::unexpected(file.error());
  return std::unique_ptr<Journal>(
      new Journal(std::move(file->database), std::move(file->movedAside), std::move(clock)));
}

Result<void> Journal::saveDraft(const QString& id, const OrderDraft& draft, const QString& accountId) {
  return m_drafts.save(id, draft, accountId);
}

Result<std::optional<StoredDraft>> Journal::latestDraft(const std::optional<QString>& accountId) {
  return m_drafts.latest(accountId);
}

Result<void> Journal::removeDraft(const QString& id) {
  return m_drafts.remove(id);
}

Result<void> Journal::addIntent(const NewIntent& intent) {
  return m_intents.add(intent);
}

Result<bool> Journal::claimForSending(const QString& reference) {
  return m_intents.claimForSending(reference);
}

Result<void> Journal::recordOutcome(const QString& reference, const OrderOutcome& outcome) {
  return m_intents.recordOutcome(reference, outcome);
}

Result<IntentState> Journal::recordLookup(const QString& reference, const Result<QList<OrderMatch>>& found) {
  return m_intents.recordLookup(reference, found);
}

Result<bool> Journal::claimForAnotherTry(const QString& reference) {
  return m_intents.claimForAnotherTry(reference);
}

Result<bool> Journal::letGo(const QString& reference) {
  return m_intents.letGo(reference);
}

Result<int> Journal::takeOver() {
  return m_intents.takeOver();
}

Result<std::optional<Intent>> Journal::intent(const QString& reference) {
  return m_intents.intent(reference);
}

Result<QList<Intent>> Journal::unsettledIntents() {
  return m_intents.unsettled();
}

Result<QList<Intent>> Journal::intents(const std::optional<QString>& accountId) {
  return m_intents.all(accountId);
}

Result<QList<JournalEvent>> Journal::events(const QString& reference) {
  return m_events.of(reference);
}

Result<bool> Journal::verifyChain() {
  return m_database->transaction([this]() -> Result<bool> {
    const auto events = m_events.verified();
    if (!events) return tl::unexpected(events.error());
    if (!*events) return false;
    return m_intents.agreesWith(**events);
  });
}

Result<void> Journal::limitSize(int pages) {
  const auto limited = m_database->run(u"PRAGMA max_page_count = %1"_s.arg(pages));
  if (!limited) return tl::unexpected(limited.error());
  return {};
}

}  // namespace codeseal
