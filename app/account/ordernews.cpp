// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/ordernews.h"

#include <QStringList>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

using Kind = OrderNews::Kind;

bool isYours(const OrderWait& wait) {
  return wait.actor.kind == Actor::Kind::You;
}

bool isApproval(const OrderWait& wait) {
  const bool isWaiting = wait.actor.kind != Actor::Kind::Nobody;
  return isWaiting && (wait.act == Act::Review || wait.act == Act::Approval);
}

/// Statuses on the way (reference, section 8.3); reaching one of them tells a person nothing by itself.
bool isOnTheWay(QStringView status) {
  static const QStringList all{u"needs_approval"_s, u"pending"_s,        u"needs_csr"_s,
                               u"approved"_s,       u"processing"_s,     u"waiting_pickup"_s,
                               u"expired"_s,        u"reissue_pending"_s};
  return all.contains(status);
}

/// What a status means to somebody who did not expect it.
std::optional<Kind> newsOfStatus(QStringView status) {
  if (status == u"issued") return Kind::Issued;
  if (status == u"rejected" || status == u"denied") return Kind::Rejected;
  if (status == u"canceled") return Kind::Canceled;
  if (status == u"revoked") return Kind::Revoked;
  if (isOnTheWay(status)) return std::nullopt;
  return Kind::Unknown;
}

}  // namespace

ToldOrder toldOf(const ToldOrder* before, const OrderRow& row, const OrderWait& wait, bool isWhole) {
  if (!isWhole && before && before->status == row.status) return *before;
  return {row.status, isWhole && isYours(wait) ? std::optional(wait.act) : std::nullopt, isWhole};
}

std::optional<OrderNews::Kind> newsOf(const ToldOrder* before, const OrderRow& row, const OrderWait& wait) {
  if (!before) return isYours(wait) && isApproval(wait) ? std::optional(Kind::NeedsYou) : std::nullopt;
  const bool isOther = !row.status.isEmpty() && row.status != before->status;
  if (isOther)
    if (const auto kind = newsOfStatus(row.status)) return kind;
  // An order that was never asked for itself may have waited for that one all the time.
  const bool isTurn = isYours(wait) && before->yours != wait.act;
  if (isTurn && (isOther || before->isWhole)) return Kind::NeedsYou;
  const bool isApproved = isOther && before->status == u"needs_approval" && row.status != u"expired";
  if (isApproved && !isApproval(wait)) return Kind::Approved;
  return std::nullopt;
}

}  // namespace codeseal
