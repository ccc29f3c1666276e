// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychaincall.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

// On Windows QtKeychain ignored the service up to 0.16 and joins it to the key from 0.17 on, which would lose
// every stored key on an update. Without a service the name is the same in all versions; the key is unique by
// itself.
QString serviceName() {
#ifdef Q_OS_WIN
  return {};
#else
  return u"org.codeseal.Codeseal"_s;
#endif
}

KeychainAnswer::Outcome outcomeOf(QKeychain::Error error) {
  using Outcome = KeychainAnswer::Outcome;
  switch (error) {
    case QKeychain::NoError: return Outcome::Ok;
    case QKeychain::EntryNotFound: return Outcome::NotFound;
    case QKeychain::AccessDeniedByUser: return Outcome::DeniedByUser;
    case QKeychain::AccessDenied: return Outcome::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: return Outcome::Failed;
  }
  return Outcome::Failed;
}

// The job has no parent and deletes itself: the back end holds a bare pointer to it until it is done, so
// deleting a running job, or a parent that does so, is a use after free (QtKeychain issue 261).
QFuture<Result<KeychainAnswer>> start(QKeychain::Job* job, const QString& key) {
  auto promise = std::make_shared<QPromise<Result<KeychainAnswer>>>();
  promise->start();
  job->setKey(key);
  job->setInsecureFallback(false);
  QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job* done) {
    KeychainAnswer answer{outcomeOf(done->error()), done->errorString(), {}};
    if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(done))
      answer.text = read->textData().toUtf8();
    promise->addResult(Result<KeychainAnswer>(std::move(answer)));
    promise->finish();
  });
  const auto future = promise->future();
  job->start();
  return future;
}

}  // namespace

QFuture<Result<KeychainAnswer>> callKeychain(const KeychainRequest& request) {
  switch (request.verb) {
    case KeychainRequest::Verb::Write: {
      auto* job = new QKeychain::WritePasswordJob(serviceName());
      // Always as text: on libsecret a binary value would be kept beside an older text, and the older one be
      // read.
      job->setTextData(QString::fromLatin1(request.text));
      return start(job, request.key);
    }
    case KeychainRequest::Verb::Read:
      return start(new QKeychain::ReadPasswordJob(serviceName()), request.key);
    case KeychainRequest::Verb::Remove:
      return start(new QKeychain::DeletePasswordJob(serviceName()), request.key);
  }
  Q_UNREACHABLE();
}

}  // namespace codeseal
