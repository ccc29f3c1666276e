// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/accountflow.h"

#include "app/async/whendone.h"
#include "app/flow/keycheck.h"

namespace codeseal {

using namespace Qt::StringLiterals;

AccountFlow::AccountFlow(FlowEnvironment environment, QObject* parent)
    : QObject(parent), m_environment(std::move(environment)) {}

AccountFlow::~AccountFlow() = default;

QList<KnownAccount> AccountFlow::knownAccounts() const {
  return m_environment.accounts ? m_environment.accounts->accounts() : QList<KnownAccount>{};
}

void AccountFlow::open(const QString& accountId) {
  for (const KnownAccount& known : knownAccounts()) {
    if (known.id != accountId) continue;
    forget();
    const int turn = m_turn;
    m_openedId = known.id;
    m_state = State::Opening;
    Q_EMIT changed();
    whenDone(m_environment.keychain->read({known.address, known.id}), this,
             [this, turn, address = known.address](const Result<ApiKeyPtr>& key) {
               if (turn != m_turn) return;
               if (!key) return fail(key.error(), true);
               if (!*key) return fail(failure(Error::Kind::KeychainGone).value(), true);
               // Its address is where it would be sent.
               if ((*key)->address() != address) return fail(failure(Error::Kind::BadKey).value(), true);
               m_keeping = Keeping::InKeychain;
               check(*key);
             });
    return;
  }
}

void AccountFlow::tryKey(const ServiceAddress& address, QString&& typed) {
  forget();
  const Result<ApiKeyPtr> key = ApiKey::make(address, ApiKey::cleaned(std::move(typed)));
  if (!key) return fail(key.error(), false);
  check(*key);
}

void AccountFlow::checkAgain() {
  if (m_key)
    check(m_key);
  else if (!m_openedId.isEmpty())
    open(QString(m_openedId));
}

void AccountFlow::disconnectAccount() {
  forget();
  m_state = State::NoKey;
  Q_EMIT changed();
  Q_EMIT accountChanged();
}

/// No answer that is still under way counts from here on.
void AccountFlow::forget() {
  ++m_turn;
  delete m_check;
  m_key.reset();
  m_service.reset();
  m_openedId.clear();
  m_report = {};
  m_keeping = Keeping::Undecided;
}

void AccountFlow::check(const ApiKeyPtr& key) {
  if (!m_environment.policy.allows(key->address())) {
    Error error = failure(Error::Kind::NotAllowed).value();
    error.who = m_environment.policy.setBy;
    return fail(error, false);
  }
  const int turn = ++m_turn;
  delete m_check;
  if (key != m_key) {
    m_key = key;
    m_service = m_environment.connect(key);
  }
  m_state = State::Checking;
  m_check = new KeyCheck(m_service, m_environment.now(), this);
  Q_EMIT changed();
  whenDone(m_check->run(), this, [this, turn](const Result<KeyReport>& report) {
    if (turn == m_turn) takeReport(report);
  });
}

void AccountFlow::takeReport(const Result<KeyReport>& report) {
  if (!report) return fail(report.error(), false);
  m_report = *report;
  m_state = State::Works;
  if (m_keeping == Keeping::InKeychain) (void)writeBook(asKnown());
  Q_EMIT changed();
  Q_EMIT accountChanged();
}

void AccountFlow::fail(const Error& error, bool inKeychain) {
  m_error = error;
  m_failedInKeychain = inKeychain;
  m_state = State::Failed;
  // A key the service refuses stays stored until the user replaces it; one that can not be a key is dropped.
  if (inKeychain || error.kind == Error::Kind::BadKey) {
    m_key.reset();
    m_service.reset();
  }
  Q_EMIT changed();
  Q_EMIT accountChanged();
}

QFuture<Result<void>> AccountFlow::keep() {
  if (m_keeping == Keeping::Storing) return m_stored;
  if (m_state != State::Works || m_keeping == Keeping::InKeychain || m_keeping == Keeping::SessionOnly)
    return readyFuture(Result<void>{});
  m_keeping = Keeping::Storing;
  Q_EMIT changed();
  const auto promise = std::make_shared<QPromise<Result<void>>>();
  promise->start();
  m_stored = promise->future();
  whenDone(m_environment.keychain->store({m_key->address(), accountId()}, m_key), this,
           [this, promise, key = m_key, account = asKnown()](Result<void> stored) {
             // Also of an account that was left meanwhile: a key that nothing leads to could not be removed.
             if (stored) stored = writeBook(account);
             if (key == m_key) takeStored(stored);
             promise->addResult(std::move(stored));
             promise->finish();
           });
  return m_stored;
}

void AccountFlow::takeStored(const Result<void>& stored) {
  // Who chose to do without the keychain meanwhile is not held up by its failure.
  if (!stored && m_keeping != Keeping::Storing) return;
  m_keeping = stored ? Keeping::InKeychain : Keeping::Failed;
  if (!stored) m_keepingError = stored.error();
  Q_EMIT changed();
}

void AccountFlow::useForThisSession() {
  if (m_state != State::Works) return;
  m_keeping = Keeping::SessionOnly;
  Q_EMIT changed();
}

QFuture<Result<void>> AccountFlow::remove(const QString& accountId) {
  for (const KnownAccount& known : knownAccounts()) {
    if (known.id != accountId) continue;
    if (this->accountId() == accountId) disconnectAccount();
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(m_environment.keychain->remove({known.address, known.id}), this,
             [this, promise, accountId](Result<void> removed) {
               // An account stays listed as long as its key may be there, so that it can be removed again.
               if (removed) removed = m_environment.accounts->remove(accountId);
               Q_EMIT changed();
               promise->addResult(std::move(removed));
               promise->finish();
             });
    return promise->future();
  }
  return readyFuture(Result<void>{});
}

std::optional<ServiceAddress> AccountFlow::address() const {
  return m_key ? std::optional(m_key->address()) : std::nullopt;
}

QString AccountFlow::accountId() const {
  if (!m_openedId.isEmpty() || m_state != State::Works) return m_openedId;
  const QString host = m_key->address().url(u"/").host();
  return u"%1-%2@%3"_s.arg(m_report.user.accountId).arg(m_report.user.id).arg(host);
}

KnownAccount AccountFlow::asKnown() const {
  KnownAccount account;
  account.id = accountId();
  account.label = m_report.user.containerName;
  account.userName = m_report.user.fullName();
  account.accountId = m_report.user.accountId;
  account.address = m_key->address();
  account.keyIsKept = true;
  account.lastUsed = m_environment.now();
  return account;
}

Result<void> AccountFlow::writeBook(const KnownAccount& account) {
  if (!m_environment.accounts) return {};
  if (const auto put = m_environment.accounts->put(account); !put) return put;
  return m_environment.accounts->use(account.id, account.lastUsed);
}

}  // namespace codeseal
