// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/intentrow.h"

#include "app/journal/clock.h"
#include "app/journal/outcomecodec.h"

#include <QJsonDocument>

namespace codeseal {

using namespace Qt::StringLiterals;

QString nameOf(IntentState state) {
  switch (state) {
    case IntentState::Intent: return u"intent"_s;
    case IntentState::Sending: return u"sending"_s;
    case IntentState::Placed: return u"placed"_s;
    case IntentState::Refused: return u"refused"_s;
    case IntentState::NotSent: return u"not_sent"_s;
    case IntentState::Unknown: return u"unknown"_s;
  }
  Q_UNREACHABLE();
}

std::optional<IntentState> intentStateOf(const QString& name) {
  for (int n = 0; n <= int(IntentState::Unknown); ++n)
    if (nameOf(IntentState(n)) == name) return IntentState(n);
  return std::nullopt;
}

IntentState stateAfter(OrderOutcome::Kind kind) {
  switch (kind) {
    case OrderOutcome::Kind::Placed: return IntentState::Placed;
    case OrderOutcome::Kind::Refused: return IntentState::Refused;
    case OrderOutcome::Kind::NotSent: return IntentState::NotSent;
    case OrderOutcome::Kind::Unknown: return IntentState::Unknown;
  }
  Q_UNREACHABLE();
}

QString intentColumns() {
  return u"reference, product, body, body_hash, account, service, organization, organization_name, created, "
         "state, attempts, changed, outcome, draft"_s;
}

Result<Intent> intentFrom(const QVariantList& row) {
  Intent intent;
  intent.reference = row.at(0).toString();
  const auto product = productFromWire(row.at(1).toString());
  const auto state = intentStateOf(row.at(9).toString());
  if (!product || !state)
    return failure(Error::Kind::Disk, u"the intent %1 cannot be read"_s.arg(intent.reference));
  intent.product = *product;
  intent.body = row.at(2).toByteArray();
  intent.bodyHash = row.at(3).toByteArray();
  intent.accountId = row.at(4).toString();
  intent.service = row.at(5).toString();
  intent.organizationId = row.at(6).toLongLong();
  intent.organizationName = row.at(7).toString();
  intent.createdAt = readTime(row.at(8).toString());
  intent.state = *state;
  intent.attempts = row.at(10).toInt();
  intent.changedAt = readTime(row.at(11).toString());
  intent.outcome = readOutcome(QJsonDocument::fromJson(row.at(12).toString().toUtf8()).object());
  intent.draft = row.at(13).toString();
  return intent;
}

}  // namespace codeseal
