// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/application.h"

#include "app/certcentral/certcentralclient.h"
#include "app/csr/csrreading.h"
#include "app/flow/accountorders.h"
#include "app/flow/newswatch.h"
#include "app/flow/orderboard.h"
#include "app/flow/orderflow.h"
#include "app/flow/unsettled.h"
#include "app/journal/journal.h"
#include "app/practice/practiceserver.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/secrets/sessionsecretstore.h"
#include "ui/orders/homewindow.h"
#include "ui/tray/systemtray.h"
#include "ui/tray/traychoice.h"
#include "ui/tray/traydesk.h"
#include "ui/tray/trayhint.h"
#include "ui/wizard/orderwizard.h"

#include <QApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QTimer>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

QDateTime utcNow() {
  return QDateTime::currentDateTimeUtc();
}

QString randomReference() {
  QString digits;
  for (int i = 0; i < 4; ++i)
    digits += u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
  return digits;
}

tl::expected<QByteArray, FieldProblem> readOrderCsr(const QString& text) {
  const auto reading = readCsr(text.toUtf8());
  if (!reading) return tl::unexpected(reading.error());
  if (const Problems problems = judge(*reading); !problems.isEmpty()) return tl::unexpected(problems.first());
  return reading->pem;
}

}  // namespace

Application::Application(CommandLine line, std::function<Result<Policy>()> readPolicy, QObject* parent)
    : QObject(parent),
      m_line(std::move(line)),
      m_readPolicy(std::move(readPolicy)),
      m_makeTray([] { return std::make_unique<SystemTray>(); }) {}

Application::~Application() {
  delete m_trayHint;
  delete m_wizard;
  delete m_home;
  QGuiApplication::setQuitOnLastWindowClosed(true);
}

Result<bool> Application::start() {
  if (const auto opened = openDirectory(); !opened) return tl::unexpected(opened.error());
  m_language.use(languageCode(m_preferences.language));
  if (const auto taken = takePolicy(); !taken) return tl::unexpected(taken.error());
  const auto claimed = claimDirectory();
  if (!claimed || !*claimed) return claimed;
  if (const auto opened = openRecords(); !opened) return tl::unexpected(opened.error());
  if (m_line.practice)
    if (const auto started = startPractice(); !started) return tl::unexpected(started.error());
  makeFlow();
  // Practice begins anew each time: its service, with all that was ordered, ends with the program. What is in
  // doubt is told by the wizard, before anything else.
  if (!m_line.practice && !isAnyInDoubt(m_flow->environment()) && m_accountOrders->openLast())
    showHome();
  else
    showWizard();
  tellOfRecords();
  qApp->installEventFilter(this);
  if (!m_line.requestFile.isEmpty()) openRequest(m_line.requestFile);
  return true;
}

Result<void> Application::openDirectory() {
  const auto directory = DataDirectory::open(m_line.dataDirectory);
  if (!directory) return tl::unexpected(directory.error());
  m_directory = directory->path();
  m_preferencesPath = m_directory + u"/preferences.json"_s;
  if (auto loaded = loadPreferences(m_preferencesPath, utcNow())) m_preferences = loaded->preferences;
  // Practice keeps its drafts and orders apart, so that nobody mistakes them for real ones.
  if (m_line.practice) {
    m_directory += u"/practice"_s;
    if (!QDir().mkpath(m_directory)) return failure(Error::Kind::Disk, m_directory);
  } else if (m_isOnNetwork(*directory)) {
    m_notices.append(networkRecordText(m_directory));
  }
  return {};
}

/// Practice orders nothing, so nothing is set for it.
Result<void> Application::takePolicy() {
  const auto policy = m_readPolicy();
  if (!policy) return tl::unexpected(policy.error());
  if (m_line.practice) return {};
  m_policy = *policy;
  if (m_line.service && !m_policy.allows(*m_line.service)) {
    Error error = failure(Error::Kind::NotAllowed, m_line.service->toString()).value();
    error.who = m_policy.setBy;
    return tl::unexpected(error);
  }
  // A service of one's own is not among the regions to choose from.
  const bool isOne = m_policy.services.size() == 1;
  if (isOne && m_policy.services.first().region() == ServiceAddress::Region::Other)
    m_line.service = m_policy.services.first();
  return {};
}

Result<bool> Application::claimDirectory() {
  const QString service = m_line.service ? m_line.service->toString() : QString();
  m_instance = std::make_unique<SingleInstance>(m_directory, service, m_line.requestFile);
  connect(m_instance.get(), &SingleInstance::raised, this, &Application::takeSecondStart);
  m_role = m_instance->claim();
  switch (m_role) {
    case SingleInstance::Role::First:
    case SingleInstance::Role::Alone: return true;
    case SingleInstance::Role::Second: return false;
    case SingleInstance::Role::Other: return failure(Error::Kind::OpenElsewhere, m_instance->otherService());
  }
  Q_UNREACHABLE();
}

Result<void> Application::openRecords() {
  auto accounts = AccountBook::open(m_directory + u"/accounts.json"_s, utcNow());
  if (!accounts) return tl::unexpected(accounts.error());
  m_accounts = std::move(accounts->book);
  noteMoved(RecordFile::Accounts, accounts->movedAside);
  // Practice's orders end with the program, and so does what is written down of their tokens.
  auto tokens = TokenBook::open(m_line.practice ? QString() : m_directory + u"/tokens.json"_s, utcNow());
  if (!tokens) return tl::unexpected(tokens.error());
  m_tokens = std::move(tokens->book);
  noteMoved(RecordFile::Tokens, tokens->movedAside);
  auto journal = Journal::open(m_directory, utcNow);
  if (!journal) return tl::unexpected(journal.error());
  m_journal = std::move(*journal);
  if (const auto moved = m_journal->movedAside())
    m_notices.append(movedRecordText(RecordFile::Orders, *moved));
  // What another program is sending right now is not ours to take over. A record that can not be written to
  // keeps from ordering later on, but not from looking.
  if (m_role == SingleInstance::Role::First) (void)m_journal->takeOver();
  return {};
}

Result<void> Application::startPractice() {
  m_practice = std::make_unique<practice::PracticeServer>();
  const Result<QUrl> url = m_practice->start();
  if (!url) return tl::unexpected(url.error());
  const auto address = ServiceAddress::parse(url->toString());
  if (!address) return tl::unexpected(address.error());
  m_line.service = *address;
  return {};
}

void Application::makeFlow() {
  m_keychain = std::make_unique<KeychainSecretStore>();
  m_session = std::make_unique<SessionSecretStore>();
  FlowEnvironment environment;
  environment.connect = [](const ApiKeyPtr& key) { return std::make_shared<CertCentralClient>(key); };
  environment.keychain = m_keychain.get();
  environment.session = m_session.get();
  environment.accounts = &*m_accounts;
  environment.journal = m_journal.get();
  environment.readCsr = readOrderCsr;
  environment.now = utcNow;
  environment.makeReference = randomReference;
  environment.after = [](std::chrono::milliseconds delay, QObject* context, std::function<void()> act) {
    QTimer::singleShot(delay, context, std::move(act));
  };
  environment.isPractice = m_line.practice;
  environment.policy = m_policy;
  m_flow = std::make_unique<OrderFlow>(std::move(environment));
  (void)m_flow->restoreDraft();
  m_board = std::make_unique<OrderBoard>(m_flow->environment(), m_line.practice ? QString() : m_directory);
  m_accountOrders = std::make_unique<AccountOrders>(m_flow->account(), m_flow->placing(), *m_board);
}

}  // namespace codeseal::ui
