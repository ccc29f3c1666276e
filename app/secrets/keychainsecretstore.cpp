// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychainsecretstore.h"

#include "app/async/whendone.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace codeseal {

using namespace Qt::StringLiterals;
using Outcome = KeychainAnswer::Outcome;
using Verb = KeychainRequest::Verb;

namespace {

Error::Kind kindOf(Outcome outcome, KeychainState state) {
  if (outcome == Outcome::DeniedByUser) return Error::Kind::KeychainDenied;
  switch (state) {
    case KeychainState::NoService: return Error::Kind::KeychainUnavailable;
    case KeychainState::Locked: return Error::Kind::KeychainLocked;
    case KeychainState::Unknown:
    case KeychainState::Open: break;
  }
  return outcome == Outcome::Denied ? Error::Kind::KeychainDenied : Error::Kind::KeychainUnavailable;
}

}  // namespace

KeychainSecretStore::KeychainSecretStore(QObject* parent) : KeychainSecretStore(Seams(), parent) {}

KeychainSecretStore::KeychainSecretStore(Seams seams, QObject* parent)
    : QObject(parent), m_seams(std::move(seams)) {
  m_patience.setSingleShot(true);
  m_patience.setInterval(m_seams.patience);
  connect(&m_patience, &QTimer::timeout, this, &KeychainSecretStore::loseInterest);
}

QFuture<Result<void>> KeychainSecretStore::store(const SecretName& name, ApiKeyPtr key) {
  Q_ASSERT(key && key->address() == name.address());
  return enqueueAct(Verb::Write, name, std::move(key));
}

QFuture<Result<void>> KeychainSecretStore::remove(const SecretName& name) {
  return enqueueAct(Verb::Remove, name, nullptr);
}

QFuture<Result<ApiKeyPtr>> KeychainSecretStore::read(const SecretName& name) {
  auto promise = std::make_shared<QPromise<Result<ApiKeyPtr>>>();
  promise->start();
  const auto future = promise->future();
  enqueue({Verb::Read, name, nullptr, [promise](const Result<ApiKeyPtr>& result) {
             promise->addResult(result);
             promise->finish();
           }});
  return future;
}

QFuture<Result<void>> KeychainSecretStore::enqueueAct(Verb verb, const SecretName& name, ApiKeyPtr key) {
  auto promise = std::make_shared<QPromise<Result<void>>>();
  promise->start();
  const auto future = promise->future();
  enqueue({verb, name, std::move(key), [promise](const Result<ApiKeyPtr>& result) {
             promise->addResult(result ? Result<void>() : Result<void>(tl::make_unexpected(result.error())));
             promise->finish();
           }});
  return future;
}

void KeychainSecretStore::enqueue(Operation operation) {
  if (m_overdue)
    return operation.answer(failure(Error::Kind::KeychainBusy, u"an earlier call is still out"_s));
  m_waiting.append(std::move(operation));
  startNext();
}

void KeychainSecretStore::startNext() {
  if (m_current || m_overdue || m_waiting.isEmpty()) return;
  m_current = m_waiting.takeFirst();
  m_patience.start();
  switch (m_current->verb) {
    case Verb::Write: return call(Verb::Write, &KeychainSecretStore::afterWrite);
    case Verb::Read: return call(Verb::Read, &KeychainSecretStore::afterRead);
    case Verb::Remove: return call(Verb::Remove, &KeychainSecretStore::afterRemove);
  }
}

void KeychainSecretStore::call(Verb verb, Step next) {
  KeychainRequest request{verb, m_current->name.key(), {}};
  if (verb == Verb::Write) request.text = m_current->key->header();
  whenDone(m_seams.call(request), this, [this, next](const Result<KeychainAnswer>& answer) {
    if (wasOverdue()) return;
    (this->*next)(answer ? *answer : KeychainAnswer{Outcome::Failed, answer.error().detail, {}});
  });
}

void KeychainSecretStore::afterWrite(const KeychainAnswer& answer) {
  if (answer.outcome != Outcome::Ok) return answerByState(answer);
  call(Verb::Read, &KeychainSecretStore::afterReadBack);
}

void KeychainSecretStore::afterReadBack(const KeychainAnswer& answer) {
  const bool answered = answer.outcome == Outcome::Ok || answer.outcome == Outcome::NotFound;
  if (!answered) return answerByState(answer);
  if (answer.text == m_current->key->header()) return finish(m_current->key);
  finish(failure(Error::Kind::KeychainUnreliable, u"what was written does not read back"_s));
}

void KeychainSecretStore::afterRead(const KeychainAnswer& answer) {
  if (answer.outcome != Outcome::Ok) return answerByState(answer);
  // A KWallet that failed to read says Ok and gives an empty text.
  if (answer.text.isEmpty()) return finish(ApiKeyPtr());
  finish(ApiKey::make(m_current->name.address(), answer.text));
}

void KeychainSecretStore::afterRemove(const KeychainAnswer& answer) {
  if (answer.outcome == Outcome::Ok || answer.outcome == Outcome::NotFound)
    return call(Verb::Read, &KeychainSecretStore::afterLookingForRemoved);
  answerByState(answer);
}

void KeychainSecretStore::afterLookingForRemoved(const KeychainAnswer& answer) {
  if (answer.outcome != Outcome::Ok) return answerByState(answer);
  if (answer.text.isEmpty()) return finish(ApiKeyPtr());
  finish(failure(Error::Kind::KeychainUnreliable, u"what was removed can still be read"_s));
}

void KeychainSecretStore::answerByState(const KeychainAnswer& answer) {
  whenDone(m_seams.probe(), this, [this, answer](const Result<KeychainState>& probed) {
    if (wasOverdue()) return;
    const KeychainState state = probed.value_or(KeychainState::Unknown);
    const bool isShut = state == KeychainState::Locked || state == KeychainState::NoService;
    if (answer.outcome == Outcome::NotFound && !isShut) return finish(ApiKeyPtr());
    finish(failure(kindOf(answer.outcome, state), answer.detail));
  });
}

void KeychainSecretStore::loseInterest() {
  m_overdue = true;
  QList<Operation> unanswered = std::exchange(m_waiting, {});
  if (m_current) unanswered.prepend(*std::exchange(m_current, std::nullopt));
  for (const Operation& operation : std::as_const(unanswered))
    operation.answer(failure(Error::Kind::KeychainBusy, u"no answer in time"_s));
}

bool KeychainSecretStore::wasOverdue() {
  return std::exchange(m_overdue, false);
}

void KeychainSecretStore::finish(const Result<ApiKeyPtr>& result) {
  m_patience.stop();
  const Operation done = *std::exchange(m_current, std::nullopt);
  done.answer(result);
  startNext();
}

}  // namespace codeseal
