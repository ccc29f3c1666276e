// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/unsettled.h"

#include "app/journal/journal.h"

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// Whether a person has decided since to be told no more.
bool wasLetGo(const FlowEnvironment& environment, const Intent& intent) {
  const auto events = environment.journal->events(intent.reference);
  bool isLetGo = false;
  if (events)
    for (const JournalEvent& event : *events) isLetGo = event.kind == JournalEvent::Kind::LetGo;
  return isLetGo;
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
    if (isOurs && !wasLetGo(environment, intent)) return intent;
  }
  return std::nullopt;
}

bool isAnyInDoubt(const FlowEnvironment& environment) {
  if (!environment.journal) return false;
  const auto unsettled = environment.journal->unsettledIntents();
  return unsettled && std::any_of(unsettled->begin(), unsettled->end(), [&environment](const Intent& intent) {
           return intent.state == IntentState::Unknown && !wasLetGo(environment, intent);
         });
}

}  // namespace codeseal
