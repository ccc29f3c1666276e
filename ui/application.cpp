// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/application.h"

#include "app/certcentral/certcentralclient.h"
#include "app/csr/csrreading.h"
#include "app/flow/accountorders.h"
#include "app/flow/orderboard.h"
#include "app/flow/orderflow.h"
#include "app/flow/unsettled.h"
#include "app/journal/journal.h"
#include "app/practice/keys.h"
#include "app/practice/practiceserver.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/secrets/sessionsecretstore.h"
#include "app/settings/datadirectory.h"
#include "ui/orders/homewindow.h"
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
  delete m_home;
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
  // Practice begins anew each time: its service, with all that was ordered, ends with the program. What is in
  // doubt is told by the wizard, before anything else.
  if (!m_line.practice && !isAnyInDoubt(m_flow->environment()) && m_accountOrders->openLast())
    showHome();
  else
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
  // Practice's orders end with the program, and so does what is written down of their tokens.
  auto tokens = TokenBook::open(m_line.practice ? QString() : m_directory + u"/tokens.json"_s, utcNow());
  if (!tokens) return tl::unexpected(tokens.error());
  m_tokens = std::move(tokens->book);
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
  m_board = std::make_unique<OrderBoard>(m_flow->environment(), m_line.practice ? QString() : m_directory);
  m_accountOrders = std::make_unique<AccountOrders>(m_flow->account(), m_flow->placing(), *m_board);
}

void Application::showHome() {
  delete m_home;
  m_home = new HomeWindow(*m_flow, *m_board, *m_accountOrders,
                          {m_preferences.windowGeometry, m_preferences.orderColumns});
  m_home->keepTokens(*m_tokens);
  connect(m_home, &HomeWindow::newOrderWanted, this, &Application::showWizard);
  connect(m_home, &HomeWindow::nextOrderBegun, this, &Application::showNextOrder);
  connect(m_home, &HomeWindow::closing, this, &Application::rememberHome);
  m_home->show();
}

void Application::rememberHome(const HomeMemory& memory) {
  m_preferences.windowGeometry = memory.geometry;
  m_preferences.orderColumns = memory.columns;
  (void)savePreferences(m_preferencesPath, m_preferences);
}

void Application::showWizard() {
  if (m_wizard && m_wizard->isVisible()) {
    m_wizard->raise();
    return m_wizard->activateWindow();
  }
  StartOptions options;
  options.practice = m_line.practice;
  options.service = m_line.service;
  options.language = languageCode(m_preferences.language);
  if (m_line.practice)
    for (const practice::PracticeKey& key : practice::practiceKeys())
      options.practiceKeys.append({key.key, u"%1: %2"_s.arg(key.userName, practiceKeyText(key.mayDo))});
  // The next order begins with an empty draft.
  const bool isPlaced = m_flow->placing().state() == OrderPlacing::State::Placed;
  if (isPlaced && m_home && !m_flow->hasDraft()) m_flow->discardDraft();
  delete m_wizard;
  m_wizard = new OrderWizard(*m_flow, options);
  connect(m_wizard, &OrderWizard::languageChosen, this, &Application::chooseLanguage);
  connect(m_wizard, &QDialog::finished, this, &Application::endWizard);
  m_wizard->show();
}

/// A wizard that is open already stands at a page of the draft before.
void Application::showNextOrder() {
  delete m_wizard;
  showWizard();
}

QWidget* Application::frontWindow() const {
  if (m_wizard && m_wizard->isVisible()) return m_wizard;
  return m_home;
}

/// A second start brings the window to the front, from whatever it is hidden behind.
void Application::raiseWindow() {
  QWidget* window = QApplication::activeModalWidget();
  if (!window) window = frontWindow();
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
  auto* box = new QMessageBox(QMessageBox::Warning, text.title, text.title, QMessageBox::Ok, frontWindow());
  box->setObjectName(u"moved_record"_s);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
  box->setInformativeText(text.sentence);
  box->open();
}

/// Behind a wizard that was opened from the home window stands that window; else the program ends.
void Application::endWizard() {
  if (!m_home || !m_home->isVisible()) return QCoreApplication::quit();
  m_home->activateWindow();
}

void Application::chooseLanguage(const QString& code) {
  m_preferences.language = languageFromCode(code).value_or(Preferences::Language::System);
  (void)savePreferences(m_preferencesPath, m_preferences);
  m_language.use(code);
  // The sender is still on the stack; the new window shows the same flow in the other language.
  QTimer::singleShot(0, this, [this] {
    if (m_home && m_home->isVisible()) showHome();
    delete m_wizard;
    showWizard();
  });
}

}  // namespace codeseal::ui
