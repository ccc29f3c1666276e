// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/accountflow.h"
#include "tests/support/fakecertcentral.h"
#include "tests/support/fakesecretstore.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace codeseal {

/// An account flow with a service at each of two addresses and a keychain whose answers a test decides.
class AccountRig {
 public:
  Q_DISABLE_COPY_MOVE(AccountRig)
  AccountRig() : book(std::move(AccountBook::open(m_directory.filePath(u"accounts.json"_s), now)->book)) {
    FlowEnvironment environment;
    environment.connect = [this](const ApiKeyPtr& key) {
      connected.append(key->address().toString());
      lastKey = key;
      return services.value(key->address().toString());
    };
    environment.keychain = &keychain;
    environment.session = &session;
    environment.accounts = &book;
    environment.now = [this] { return now; };
    flow = std::make_unique<AccountFlow>(environment);
    User other = FakeCertCentral::someUser();
    other.id = 410099;
    other.accountId = 990099;
    american().userAnswer = other;
  }

  FakeCertCentral& european() { return *services[ServiceAddress::europe().toString()]; }
  FakeCertCentral& american() { return *services[ServiceAddress::unitedStates().toString()]; }

  /// Pastes a key and waits for the end of its check.
  void paste(const ServiceAddress& address = ServiceAddress::europe()) {
    flow->tryKey(address, u"EXAMPLEKEYEXAMPLEKEY"_s);
    QTRY_VERIFY(isSettled());
  }

  /// Pastes a key, keeps it and disconnects; gives the account's id.
  QString leaveBehind(const ServiceAddress& address = ServiceAddress::europe()) {
    paste(address);
    const QString id = flow->accountId();
    const auto kept = flow->keep();
    if (!QTest::qWaitFor([&] { return kept.isFinished(); }) || !kept.result()) return {};
    flow->disconnectAccount();
    connected.clear();
    return id;
  }

  void open(const QString& accountId) {
    flow->open(accountId);
    QTRY_VERIFY(isSettled());
  }

  bool isSettled() const {
    return flow->state() == AccountFlow::State::Works || flow->state() == AccountFlow::State::Failed;
  }

  QDateTime now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
  QMap<QString, std::shared_ptr<FakeCertCentral>> services{
      {ServiceAddress::europe().toString(), std::make_shared<FakeCertCentral>()},
      {ServiceAddress::unitedStates().toString(), std::make_shared<FakeCertCentral>()}};
  QStringList connected;  ///< the addresses that were given a key, in order
  std::weak_ptr<const ApiKey> lastKey;
  FakeSecretStore keychain, session;

 private:
  QTemporaryDir m_directory;

 public:
  AccountBook book;
  std::unique_ptr<AccountFlow> flow;
};

}  // namespace codeseal
