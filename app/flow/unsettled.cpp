// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/unsettled.h"

#include "app/journal/journal.h"

#include <QJsonArray>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// Whether a look-up told all that look-ups can tell: more than one order, or none although long enough had
/// passed.
bool wasTold(const FlowEnvironment& environment, const Intent& intent) {
  const auto events = environment.journal->events(intent.reference);
  if (!events) return false;
  const QDateTime certainFrom = sentAt(environment, intent).addSecs(uncertainTime.count());
  return std::any_of(events->begin(), events->end(), [&certainFrom](const JournalEvent& event) {
    if (event.kind != JournalEvent::Kind::LookedUp || !event.details.contains(u"orders"_s)) return false;
    return event.details.value(u"orders"_s).toArray().size() > 1 || event.at >= certainFrom;
  });
}

}  // namespace

QDateTime sentAt(const FlowEnvironment& environment, const Intent& intent) {
  QDateTime at = intent.createdAt;
  if (!environment.journal) return at;
  const auto events = environment.journal->events(intent.reference);
  if (!events) return at;
  for (const JournalEvent& event : *events)
    if (event.kind == JournalEvent::Kind::Claimed) at = event.at;
  return at;
}

std::optional<Intent> unsettledIntent(const FlowEnvironment& environment, const QString& accountId,
                                      const QString& service) {
  if (!environment.journal) return std::nullopt;
  const auto unsettled = environment.journal->unsettledIntents();
  if (!unsettled) return std::nullopt;
  for (const Intent& intent : *unsettled) {
    // What is being sent right now has somebody who waits for it.
    const bool isOurs =
        intent.state == IntentState::Unknown && intent.accountId == accountId && intent.service == service;
    if (isOurs && !wasTold(environment, intent)) return intent;
  }
  return std::nullopt;
}

}  // namespace codeseal
