// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/application.h"

#include "app/certcentral/certcentralclient.h"
#include "app/csr/csrreading.h"
#include "app/flow/orderflow.h"
#include "app/journal/journal.h"
#include "app/practice/keys.h"
#include "app/practice/practiceserver.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/secrets/sessionsecretstore.h"
#include "app/settings/datadirectory.h"
#include "ui/text/practicetext.h"
#include "ui/text/recordtext.h"
#include "ui/wizard/orderwizard.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
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

Application::Application(CommandLine line, QObject* parent) : QObject(parent), m_line(std::move(line)) {}

Application::~Application() {
  delete m_wizard;
}

Result<bool> Application::start() {
  if (const auto opened = openDirectory(); !opened) return tl::unexpected(opened.error());
  m_language.use(languageCode(m_preferences.language));
  const auto claimed = claimDirectory();
  if (!claimed || !*claimed) return claimed;
  if (const auto opened = openRecords(); !opened) return tl::unexpected(opened.error());
  if (m_line.practice)
    if (const auto started = startPractice(); !started) return tl::unexpected(started.error());
  makeFlow();
  showWizard();
  tellOfMovedRecord();
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
  }
  return {};
}

Result<bool> Application::claimDirectory() {
  const QString service = m_line.service ? m_line.service->toString() : QString();
  m_instance = std::make_unique<SingleInstance>(m_directory, service);
  connect(m_instance.get(), &SingleInstance::raised, this, &Application::raiseWindow);
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
  auto journal = Journal::open(m_directory, utcNow);
  if (!journal) return tl::unexpected(journal.error());
  m_journal = std::move(*journal);
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
  m_flow = std::make_unique<OrderFlow>(std::move(environment));
  (void)m_flow->restoreDraft();
}

void Application::showWizard() {
  StartOptions options;
  options.practice = m_line.practice;
  options.service = m_line.service;
  options.language = languageCode(m_preferences.language);
  if (m_line.practice)
    for (const practice::PracticeKey& key : practice::practiceKeys())
      options.practiceKeys.append({key.key, u"%1: %2"_s.arg(key.userName, practiceKeyText(key.mayDo))});
  delete m_wizard;
  m_wizard = new OrderWizard(*m_flow, options);
  connect(m_wizard, &OrderWizard::languageChosen, this, &Application::chooseLanguage);
  connect(m_wizard, &QDialog::finished, qApp, &QCoreApplication::quit);
  m_wizard->show();
}

/// A second start brings the window to the front, from whatever it is hidden behind.
void Application::raiseWindow() {
  QWidget* window = QApplication::activeModalWidget();
  if (!window) window = m_wizard;
  if (!window) return;
  window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
  window->show();
  window->raise();
  window->activateWindow();
}

void Application::tellOfMovedRecord() {
  const auto moved = m_journal->movedAside();
  if (!moved) return;
  const RecordNotice text = movedRecordText(*moved);
  auto* box = new QMessageBox(QMessageBox::Warning, text.title, text.title, QMessageBox::Ok, m_wizard);
  box->setObjectName(u"moved_record"_s);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
  box->setInformativeText(text.sentence);
  box->open();
}

void Application::chooseLanguage(const QString& code) {
  m_preferences.language = languageFromCode(code).value_or(Preferences::Language::System);
  (void)savePreferences(m_preferencesPath, m_preferences);
  m_language.use(code);
  // The sender is still on the stack; the new window shows the same flow in the other language.
  QTimer::singleShot(0, this, &Application::showWizard);
}

}  // namespace codeseal::ui
