// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
// Which windows the program shows, and when one leads to another.
#include "app/flow/accountorders.h"
#include "app/flow/orderboard.h"
#include "app/flow/orderflow.h"
#include "app/practice/keys.h"
#include "app/practice/practiceserver.h"
#include "app/secrets/sessionsecretstore.h"
#include "ui/application.h"
#include "ui/orders/homewindow.h"
#include "ui/receipt/supportdialog.h"
#include "ui/supportfacts.h"
#include "ui/text/practicetext.h"
#include "ui/tray/tray.h"
#include "ui/tray/traychoice.h"
#include "ui/tray/traydesk.h"
#include "ui/tray/trayhint.h"
#include "ui/wizard/orderwizard.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QTimer>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

void Application::showHome() {
  wake();
  delete m_home;
  m_home = new HomeWindow(*m_flow, *m_board, *m_accountOrders,
                          {m_preferences.windowGeometry, m_preferences.orderColumns});
  m_home->keepTokens(*m_tokens);
  connect(m_home, &HomeWindow::newOrderWanted, this, &Application::showWizard);
  connect(m_home, &HomeWindow::requestWanted, this, &Application::openRequest);
  connect(m_home, &HomeWindow::supportWanted, this, &Application::showSupport);
  connect(m_home, &HomeWindow::nextOrderBegun, this, &Application::showNextOrder);
  connect(m_home, &HomeWindow::closing, this, &Application::rememberHome);
  connect(m_home, &HomeWindow::quitWanted, this, &Application::quit);
  connect(m_home, &HomeWindow::acted, this, &Application::takeAct);
  if (m_trayChoice) m_home->addChoice(m_trayChoice.get());
  m_home->show();
}

void Application::showOrder(qint64 orderId) {
  if (!m_home || !m_home->isVisible()) showHome();
  m_home->openOrder(orderId);
  m_wizard->close();
}

void Application::rememberHome(const HomeMemory& memory) {
  m_preferences.windowGeometry = memory.geometry;
  m_preferences.orderColumns = memory.columns;
  (void)savePreferences(m_preferencesPath, m_preferences);
  if (!m_tray) return;
  showTray();
  if (m_tray->isShown()) QTimer::singleShot(0, this, &Application::leave);
}

void Application::showWizard() {
  wake();
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
  // Or with what was put aside for a request.
  if (!m_flow->hasDraft() && m_flow->placing().state() == OrderPlacing::State::Idle)
    (void)m_flow->restoreDraft();
  delete m_wizard;
  m_wizard = new OrderWizard(*m_flow, options);
  connect(m_wizard, &OrderWizard::languageChosen, this, &Application::chooseLanguage);
  connect(m_wizard, &OrderWizard::supportWanted, this, &Application::showSupport);
  connect(m_wizard, &QDialog::finished, this, &Application::endWizard);
  connect(m_wizard, &OrderWizard::orderWanted, this, &Application::showOrder);
  connect(m_wizard, &OrderWizard::closingDeclined, this, [this] { m_isQuitting = false; });
  m_wizard->show();
}

/// A wizard that is open already stands at a page of the draft before.
void Application::showNextOrder() {
  delete m_wizard;
  showWizard();
}

void Application::openRequest(const QString& path) {
  showWizard();
  m_wizard->openRequest(path);
}

void Application::showSupport() {
  const QJsonObject facts = supportFacts(m_line, m_preferences, m_accounts->accounts());
  auto* dialog = new SupportDialog(supportReport(m_flow->environment(), facts, m_log.lines()), frontWindow());
  dialog->open();
}

void Application::takeSecondStart(const QString& file) {
  if (!file.isEmpty()) openRequest(file);
  comeBack();
}

bool Application::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Paint && !m_hasPainted) {
    // Nobody waits for the tray, so it comes after the window.
    m_hasPainted = true;
    QTimer::singleShot(0, this, &Application::startTray);
  }
  if (event->type() == QEvent::Quit) beginToQuit();
  if (event->type() != QEvent::FileOpen) return QObject::eventFilter(watched, event);
  openRequest(static_cast<QFileOpenEvent*>(event)->file());
  return true;
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

void Application::noteMoved(RecordFile file, const std::optional<MovedAside>& moved) {
  if (!moved) return;
  m_notices.append(movedRecordText(file, moved->to, moved->kind == Error::Kind::NewerVersion));
}

void Application::tellOfRecords() {
  for (const RecordNotice& text : std::as_const(m_notices)) {
    auto* box = new QMessageBox(QMessageBox::Warning, text.title, text.title, QMessageBox::Ok, frontWindow());
    box->setObjectName(u"record_notice"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text.sentence);
    box->open();
  }
}

/// Behind a wizard that was opened from the home window stands that window; else the program ends, or stays
/// in the tray.
void Application::endWizard() {
  if (m_isQuitting) return QCoreApplication::quit();
  if (!m_home || !m_home->isVisible()) return leave();
  m_home->activateWindow();
}

void Application::chooseLanguage(const QString& code) {
  m_preferences.language = languageFromCode(code).value_or(Preferences::Language::System);
  (void)savePreferences(m_preferencesPath, m_preferences);
  m_language.use(code);
  // The sender is still on the stack; the new window shows the same flow in the other language.
  QTimer::singleShot(0, this, [this] {
    if (m_home && m_home->isVisible()) showHome();
    // A hidden one would come back in the language before.
    if (m_home && !m_home->isVisible()) delete m_home;
    delete m_wizard;
    showWizard();
    if (m_tray) showTray();
  });
}

}  // namespace codeseal::ui
