// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/organization.h"

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonInDays = 30;

Readiness of(const Validation& validation, QDate today) {
  const QDate until = validation.validUntil.toLocalTime().date();
  const QDate since = validation.created.toLocalTime().date();
  if (validation.status == u"pending") return {Readiness::State::InProgress, {}, since};
  const bool isOver = validation.status == u"expired" || (until.isValid() && until < today);
  if (isOver) return {Readiness::State::Expired, until, since};
  if (validation.status != u"active") return {};
  if (until.isValid() && today.daysTo(until) <= soonInDays) return {Readiness::State::EndsSoon, until, since};
  return {Readiness::State::Ready, until, since};
}

/// Higher is better. A check that runs is nearer to an order than one that is over.
int rank(Readiness::State state) {
  switch (state) {
    case Readiness::State::Ready: return 4;
    case Readiness::State::EndsSoon: return 3;
    case Readiness::State::InProgress: return 2;
    case Readiness::State::Expired: return 1;
    case Readiness::State::NotStarted:
    case Readiness::State::NotTold: return 0;
  }
  Q_UNREACHABLE();
}

/// The better of two: several entries of one type occur when a check is renewed before the old one ends.
const Readiness& better(const Readiness& a, const Readiness& b) {
  if (a.state != b.state) return rank(a.state) > rank(b.state) ? a : b;
  if (!a.until.isValid() || !b.until.isValid()) return a.until.isValid() ? b : a;
  return a.until >= b.until ? a : b;
}

}  // namespace

Readiness readinessFor(Product product, const QList<Validation>& validations, QDate today) {
  const QString type = product == Product::CodeSigningEv ? u"ev_cs"_s : u"cs"_s;
  Readiness best;
  for (const Validation& validation : validations)
    if (validation.type == type) best = better(best, of(validation, today));
  return best;
}

Readiness readinessOf(const Organization& organization, Product product, QDate today) {
  if (!organization.tellsValidations) return {Readiness::State::NotTold, {}, {}};
  return readinessFor(product, organization.validations, today);
}

}  // namespace codeseal
