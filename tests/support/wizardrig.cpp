// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/wizardrig.h"

#include "app/certcentral/certcentralclient.h"
#include "tests/support/goldenorder.h"

#include <QTest>
#include <QTimer>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QDateTime noon() {
  return {QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
}

}  // namespace

WizardRig::WizardRig(const practice::Settings& settings) : m_server(settings, noon) {
  if (!m_server.start()) qFatal("the practice service did not start");
  start();
}

WizardRig::~WizardRig() {
  m_wizard.reset();
  m_flow.reset();
}

QList<practice::StoredOrder> WizardRig::orders() {
  QList<practice::StoredOrder> orders;
  m_server.withService([&orders](practice::PracticeService& service) { orders = service.orders(); });
  return orders;
}

void WizardRig::plan(const practice::PlannedFault& fault) {
  m_server.withService([&fault](practice::PracticeService& service) { service.faults().plan(fault); });
}

void WizardRig::restart() {
  m_wizard.reset();
  m_flow.reset();
  m_journal.reset();
  m_accounts.reset();
  start();
}

void WizardRig::start() {
  auto journal = Journal::open(m_directory.path(), noon);
  auto accounts = AccountBook::open(m_directory.filePath(u"accounts.json"_s), noon());
  if (!journal || !accounts) qFatal("the data directory can not be used");
  m_journal = std::move(*journal);
  m_accounts = std::move(accounts->book);
  m_session = std::make_unique<SessionSecretStore>();
  m_flow = std::make_unique<OrderFlow>(environment());
  (void)m_flow->restoreDraft();
  ui::StartOptions options;
  options.service = *ServiceAddress::parse(m_server.baseUrl().toString());
  m_wizard = std::make_unique<ui::OrderWizard>(*m_flow, options);
  m_wizard->show();
  QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

FlowEnvironment WizardRig::environment() {
  FlowEnvironment environment;
  environment.connect = [](const ApiKeyPtr& key) { return std::make_shared<CertCentralClient>(key); };
  environment.keychain = &m_keychain;
  environment.session = m_session.get();
  environment.accounts = &*m_accounts;
  environment.journal = m_journal.get();
  environment.readCsr = readTypedCsr;
  environment.now = noon;
  environment.makeReference = [this] { return m_reference; };
  environment.after = [](std::chrono::milliseconds delay, QObject* context, std::function<void()> act) {
    QTimer::singleShot(delay, context, std::move(act));
  };
  return environment;
}

}  // namespace codeseal
