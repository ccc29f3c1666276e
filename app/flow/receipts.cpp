// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/receipts.h"

#include "app/flow/unsettled.h"
#include "app/journal/journal.h"
#include "app/journal/outcomecodec.h"
#include "app/settings/accountbook.h"

#include <QJsonArray>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReceiptEntry::Kind;
using End = Receipt::End;

void takeEnd(ReceiptEntry& entry, const QJsonObject& details) {
  const OrderOutcome outcome = readOutcome(details.value(u"outcome"_s).toObject());
  entry.serverDate = outcome.serverDate;
  entry.error = outcome.error;
  switch (outcome.kind) {
    case OrderOutcome::Kind::Placed:
      entry.kind = Kind::Placed;
      entry.orderIds = {outcome.orderId};
      return;
    case OrderOutcome::Kind::Refused: entry.kind = Kind::Refused; return;
    case OrderOutcome::Kind::NotSent: entry.kind = Kind::NotSent; return;
    case OrderOutcome::Kind::Unknown: entry.kind = Kind::NoAnswer; return;
  }
  Q_UNREACHABLE();
}

void takeLookUp(ReceiptEntry& entry, const QJsonObject& details) {
  if (!details.contains(u"orders"_s)) {
    entry.kind = Kind::LookUpFailed;
    entry.error.kind = errorKindOf(details.value(u"error"_s).toString());
    return;
  }
  for (const auto& order : details.value(u"orders"_s).toArray()) entry.orderIds.append(order.toInteger());
  entry.kind = entry.orderIds.isEmpty()     ? Kind::NotFound
               : entry.orderIds.size() == 1 ? Kind::Found
                                            : Kind::FoundSeveral;
}

/// `attempts` counts the calls so far.
ReceiptEntry entryOf(const JournalEvent& event, int& attempts) {
  ReceiptEntry entry;
  entry.line = event.sequence;
  entry.at = event.at;
  switch (event.kind) {
    case JournalEvent::Kind::Written: entry.kind = Kind::Written; break;
    case JournalEvent::Kind::Claimed:
      entry.kind = Kind::Sent;
      entry.attempt = ++attempts;
      break;
    case JournalEvent::Kind::Ended:
      entry.attempt = attempts;
      takeEnd(entry, event.details);
      break;
    case JournalEvent::Kind::LookedUp: takeLookUp(entry, event.details); break;
    case JournalEvent::Kind::TakenOver: entry.kind = Kind::TakenOver; break;
    case JournalEvent::Kind::Released: entry.kind = Kind::Released; break;
    case JournalEvent::Kind::LetGo: entry.kind = Kind::LetGo; break;
  }
  return entry;
}

/// How an order of which nobody knows the end stands by the look-ups since it was sent last.
End endInDoubt(const QList<ReceiptEntry>& entries) {
  End end = End::Checking;
  QDateTime certainFrom;
  for (const ReceiptEntry& entry : entries) {
    if (entry.kind == Kind::Sent) {
      certainFrom = entry.at.addSecs(uncertainTime.count());
      end = End::Checking;
    }
    if (entry.kind == Kind::FoundSeveral) end = End::Several;
    if (entry.kind == Kind::LetGo) end = End::LetGo;
    if (entry.kind == Kind::NotFound && certainFrom.isValid() && entry.at >= certainFrom) end = End::NotFound;
  }
  return end;
}

End endOf(IntentState state, const QList<ReceiptEntry>& entries) {
  switch (state) {
    case IntentState::Intent: return End::Written;
    case IntentState::Sending: return End::Sending;
    case IntentState::Placed: return End::Placed;
    case IntentState::Refused: return End::Refused;
    case IntentState::NotSent: return End::NotSent;
    case IntentState::Unknown: return endInDoubt(entries);
  }
  Q_UNREACHABLE();
}

QString nameOfAccount(const FlowEnvironment& environment, const QString& accountId) {
  const auto known = environment.accounts ? environment.accounts->find(accountId) : std::nullopt;
  if (!known) return {};
  QStringList parts{known->label, known->userName};
  parts.removeAll(QString());
  return parts.join(u", "_s);
}

}  // namespace

Result<std::optional<Receipt>> receiptOf(const FlowEnvironment& environment, const QString& reference) {
  if (!environment.journal || reference.isEmpty()) return std::nullopt;
  const auto intent = environment.journal->intent(reference);
  if (!intent) return tl::unexpected(intent.error());
  if (!*intent) return std::nullopt;
  const auto events = environment.journal->events(reference);
  if (!events) return tl::unexpected(events.error());

  Receipt receipt;
  receipt.reference = reference;
  receipt.product = (*intent)->product;
  receipt.organizationId = (*intent)->organizationId;
  receipt.organizationName = (*intent)->organizationName;
  receipt.accountId = (*intent)->accountId;
  receipt.accountName = nameOfAccount(environment, receipt.accountId);
  receipt.service = (*intent)->service;
  receipt.body = (*intent)->body;
  receipt.bodyHash = (*intent)->bodyHash;
  receipt.writtenAt = (*intent)->createdAt;
  for (const JournalEvent& event : *events) {
    receipt.entries.append(entryOf(event, receipt.attempts));
    if (event.kind == JournalEvent::Kind::Claimed) receipt.sentAt = event.at;
    if (event.kind == JournalEvent::Kind::LookedUp) ++receipt.lookUps;
    if (receipt.entries.last().kind == Kind::FoundSeveral) receipt.orderIds = receipt.entries.last().orderIds;
  }
  receipt.end = endOf((*intent)->state, receipt.entries);
  if (receipt.end == End::Placed) receipt.orderIds = {(*intent)->outcome.orderId};
  if (receipt.end != End::Placed && receipt.end != End::Several) receipt.orderIds.clear();
  return receipt;
}

}  // namespace codeseal
