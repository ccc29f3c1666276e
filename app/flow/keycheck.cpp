// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/keycheck.h"

#include "app/async/whendone.h"

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

bool KeyReport::limitsLeaveOrdering() const {
  return restrictedTo == 0 || restrictedTo == ordersKeyRole || restrictedTo == organizationsKeyRole;
}

bool KeyReport::mayApprove() const {
  if (restrictedTo == viewOnlyKeyRole) return false;
  return std::any_of(user.roles.begin(), user.roles.end(), [](const AccessRole& role) {
    return role.id == administratorRole || role.id == managerRole;
  });
}

KeyCheck::KeyCheck(std::shared_ptr<CertCentral> service, QDateTime now, QObject* parent)
    : QObject(parent), m_service(std::move(service)) {
  m_report.checkedAt = std::move(now);
  m_promise.start();
}

QFuture<Result<KeyReport>> KeyCheck::run() {
  whenDone(m_service->user(), this, [this](const Result<User>& user) { takeUser(user); });
  return m_promise.future();
}

void KeyCheck::takeUser(const Result<User>& user) {
  // A key that may not read its own user is valid all the same, so the next questions tell more.
  if (!user && user.error().kind != Error::Kind::Forbidden) return finish(tl::unexpected(user.error()));
  if (user) m_report.user = *user;
  whenDone(m_service->authorizations(), this,
           [this](const Result<QList<Authorization>>& rights) { takeAuthorizations(rights); });
}

void KeyCheck::takeAuthorizations(const Result<QList<Authorization>>& rights) {
  if (rights) {
    for (const Authorization& right : *rights)
      if (right.permission == u"view_organizations"_s || right.permission == u"create_organizations"_s)
        m_report.maySeeOrganizations = m_report.maySeeOrganizations.value_or(false) || right.authorized;
  }
  whenDone(m_service->products(), this,
           [this](const Result<QList<ProductSummary>>& products) { takeProducts(products); });
}

void KeyCheck::takeProducts(const Result<QList<ProductSummary>>& products) {
  if (products) {
    for (const ProductSummary& product : *products) m_report.products.append(product.product);
  } else if (products.error().kind == Error::Kind::Forbidden) {
    m_report.productsRefused = true;
  } else {
    return finish(tl::unexpected(products.error()));
  }
  // Without knowing the user, the list would be of everybody's keys.
  if (m_report.user.id == 0) return askBalance();
  whenDone(m_service->keysOf(m_report.user.id), this,
           [this](const Result<QList<KeyInfo>>& keys) { takeKeys(keys); });
}

void KeyCheck::takeKeys(const Result<QList<KeyInfo>>& keys) {
  // The key in use is the one used last; if none was ever used the list says nothing about ours.
  QDateTime latest;
  if (keys) {
    for (const KeyInfo& key : *keys) {
      if (!key.lastUsed.isValid() || key.status == u"revoked"_s) continue;
      if (latest.isValid() && key.lastUsed <= latest) continue;
      latest = key.lastUsed;
      m_report.restrictedTo = key.restrictedToRole;
    }
  }
  askBalance();
}

void KeyCheck::askBalance() {
  whenDone(m_service->balance(std::nullopt), this,
           [this](const Result<Balance>& balance) { takeBalance(balance); });
}

void KeyCheck::takeBalance(const Result<Balance>& balance) {
  if (balance) m_report.balance = *balance;
  finish(m_report);
}

void KeyCheck::finish(Result<KeyReport> result) {
  m_promise.addResult(std::move(result));
  m_promise.finish();
  deleteLater();
}

}  // namespace codeseal
