// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/clock.h"
#include "app/journal/draftstore.h"
#include "app/journal/eventlog.h"
#include "app/journal/intent.h"
#include "app/journal/intentstore.h"
#include "app/journal/journalevent.h"
#include "app/journal/storeddraft.h"

#include <QList>

#include <memory>
#include <optional>

namespace codeseal {

/// The durable record: drafts, what was meant to be ordered, and what became of it. A change is on the disk
/// when its function returns without an error; with one, nothing was changed. All functions wait for the
/// disk, and up to five seconds for another instance. To be used on the thread that opened it. Holds no key.
class Journal {
 public:
  /// Opens `journal.sqlite` in the directory, making both if they are missing. Error::Kind::NewerVersion if a
  /// later version wrote the file, which is then untouched; Error::Kind::Disk if it cannot be opened.
  [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString& directory, Clock clock);
  Q_DISABLE_COPY_MOVE(Journal)

  /// Where the file that was found has been put, if it was damaged, empty or not this program's: the record
  /// then begins anew, and orders of the past have to be looked up at the service.
  std::optional<QString> movedAside() const { return m_movedAside; }

  [[nodiscard]] Result<void> saveDraft(const QString& id, const OrderDraft& draft, const QString& accountId);
  /// The draft saved last, of one account or of any. A draft that cannot be read is an error and is kept:
  /// Error::Kind::NewerVersion, or Error::Kind::Disk if it is damaged.
  [[nodiscard]] Result<std::optional<StoredDraft>> latestDraft(const std::optional<QString>& accountId = {});
  /// Removing what is not there is no error.
  [[nodiscard]] Result<void> removeDraft(const QString& id);

  /// Writes down what is to be sent; from then on it is frozen. Adding the same again changes nothing;
  /// Error::Kind::Conflict if the reference belongs to another body, account or service.
  [[nodiscard]] Result<void> addIntent(const NewIntent& intent);
  /// Only who gets true may send, once: of any number of callers and instances exactly one gets it. False if
  /// the intent is neither Intent nor NotSent, or if another intent of the same draft was sent and not
  /// refused. On an error nothing may be sent.
  [[nodiscard]] Result<bool> claimForSending(const QString& reference);
  /// Writes down how the call ended. The same order placed again changes nothing; Error::Kind::Conflict if it
  /// contradicts what is known: an order that stands stays, with the id it has.
  [[nodiscard]] Result<void> recordOutcome(const QString& reference, const OrderOutcome& outcome);
  /// Writes down what the service answered when asked for the reference, and tells the state after it: Placed
  /// if exactly one order carries it, unchanged otherwise. None found proves nothing, and with several a
  /// person has to decide.
  [[nodiscard]] Result<IntentState> recordLookup(const QString& reference,
                                                 const Result<QList<OrderMatch>>& found);
  /// As claimForSending(), but of an Unknown intent: same reference, same body. For a person who was warned
  /// that it may have been ordered. False if it is not Unknown.
  [[nodiscard]] Result<bool> claimForAnotherTry(const QString& reference);
  /// Writes down that nobody wants to be told any more of an Unknown intent, which stays Unknown. For a
  /// person who knows how the order stands. False if it is not Unknown.
  [[nodiscard]] Result<bool> letGo(const QString& reference);
  /// Every Sending becomes Unknown; tells how many. For the one primary instance, once, at its start: calls
  /// of an earlier run can not be waited for any more.
  [[nodiscard]] Result<int> takeOver();

  [[nodiscard]] Result<std::optional<Intent>> intent(const QString& reference);
  /// What is Sending or Unknown, oldest first.
  [[nodiscard]] Result<QList<Intent>> unsettledIntents();
  /// All, newest first.
  [[nodiscard]] Result<QList<Intent>> intents(const std::optional<QString>& accountId = {});

  /// The record's lines of one reference, oldest first.
  [[nodiscard]] Result<QList<JournalEvent>> events(const QString& reference);
  /// Whether the lines are unbroken and the intents are what the lines say. False after an edit from outside.
  [[nodiscard]] Result<bool> verifyChain();

  /// Lets the file grow to `pages` pages of 4 KiB at most while it is open; beyond, every write fails as on a
  /// full disk.
  [[nodiscard]] Result<void> limitSize(int pages);

 private:
  Journal(std::unique_ptr<Database> database, std::optional<QString> movedAside, Clock clock);

  std::unique_ptr<Database> m_database;
  std::optional<QString> m_movedAside;
  Clock m_clock;
  EventLog m_events;
  DraftStore m_drafts;
  IntentStore m_intents;
};

}  // namespace codeseal
