// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
// When the program stays in the tray, what it does there, and how it ends.
#include "app/flow/accountorders.h"
#include "app/flow/newswatch.h"
#include "app/flow/orderboard.h"
#include "app/flow/orderflow.h"
#include "ui/application.h"
#include "ui/orders/homewindow.h"
#include "ui/tray/tray.h"
#include "ui/tray/traychoice.h"
#include "ui/tray/traydesk.h"
#include "ui/tray/trayhint.h"
#include "ui/wizard/closequestion.h"
#include "ui/wizard/orderwizard.h"

#include <QApplication>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void Application::startTray() {
  m_tray = std::make_unique<TrayDesk>(m_makeTray(), *m_board, m_line.practice);
  connect(m_tray.get(), &TrayDesk::openWanted, this, &Application::comeBack);
  connect(m_tray.get(), &TrayDesk::orderWanted, this, &Application::showToldOrder);
  connect(m_tray.get(), &TrayDesk::newOrderWanted, this, &Application::beginOrder);
  connect(m_tray.get(), &TrayDesk::checkWanted, m_accountOrders.get(), &AccountOrders::tryAgain);
  connect(m_tray.get(), &TrayDesk::quitWanted, this, &Application::quit);
  m_news = std::make_unique<NewsWatch>(*m_board, m_flow->environment().now,
                                       m_line.practice ? QString() : m_directory);
  connect(m_news.get(), &NewsWatch::happened, m_tray.get(), &TrayDesk::tell);
  m_trayChoice = std::make_unique<TrayChoice>();
  connect(m_trayChoice.get(), &QAction::triggered, this, &Application::chooseTray);
  if (m_home) m_home->addChoice(m_trayChoice.get());
  m_trayWatch.setObjectName(u"tray_watch"_s);
  m_trayWatch.setParent(this);
  m_trayWatch.setInterval(30s);
  connect(&m_trayWatch, &QTimer::timeout, this, &Application::watchTray);
  connect(m_board.get(), &OrderBoard::cleared, this, &Application::showTray);
  connect(qApp, &QGuiApplication::commitDataRequest, this, &Application::endSession, Qt::DirectConnection);
  showTray();
}

/// Without an account there is nothing to tell of.
void Application::showTray() {
  const bool isAvailable = m_tray->isAvailable();
  m_tray->setShown(isTrayOn() && isAvailable && !m_board->accountId().isEmpty());
  m_tray->retranslate();
  const auto lockedBy = m_policy.tray ? std::optional(m_policy.setBy) : std::nullopt;
  m_trayChoice->showState({isTrayOn(), isAvailable, lockedBy});
  // With the icon it is leave() that decides.
  QGuiApplication::setQuitOnLastWindowClosed(!m_tray->isShown());
}

bool Application::isTrayOn() const {
  return m_policy.tray.value_or(m_preferences.tray);
}

void Application::chooseTray(bool isOn) {
  m_preferences.tray = isOn;
  (void)savePreferences(m_preferencesPath, m_preferences);
  showTray();
}

bool Application::isAnyShown() const {
  return (m_home && m_home->isVisible()) || (m_wizard && m_wizard->isVisible());
}

/// Somebody looks from now on.
void Application::wake() {
  m_trayWatch.stop();
  if (m_trayHint) m_trayHint->close();
  m_board->setQuiet(false);
}

void Application::comeBack() {
  wake();
  if (!isAnyShown() && !m_home) {
    if (m_board->accountId().isEmpty())
      showWizard();
    else
      showHome();
  }
  raiseWindow();
}

/// The last window was closed.
void Application::leave() {
  if (isAnyShown()) return;
  if (m_tray) showTray();
  if (!m_tray || !m_tray->isShown() || m_isQuitting) return QCoreApplication::quit();
  m_board->setQuiet(true);
  m_wasTrayGone = false;
  m_trayWatch.start();
  if (!m_preferences.trayTold) sayThatItStays();
}

void Application::sayThatItStays() {
  m_preferences.trayTold = true;
  (void)savePreferences(m_preferencesPath, m_preferences);
  m_trayHint = new TrayHint(m_policy.tray.has_value());
  connect(m_trayHint, &TrayHint::quitWanted, this, [this] {
    if (!m_policy.tray) chooseTray(false);
    quit();
  });
  m_trayHint->show();
}

/// What is hidden without an icon could not be found again. A panel that begins anew is waited for.
void Application::watchTray() {
  const bool isGone = !m_tray->isAvailable();
  if (isGone && m_wasTrayGone) return comeBack();
  m_wasTrayGone = isGone;
}

/// A dialog about another order that stands open is answered first.
void Application::showToldOrder(qint64 orderId) {
  if (QApplication::activeModalWidget()) return raiseWindow();
  wake();
  if (!m_home) showHome();
  m_home->show();
  if (m_board->indexOf(orderId) >= 0) m_home->openOrder(orderId);
  m_home->setWindowState(m_home->windowState() & ~Qt::WindowMinimized);
  m_home->raise();
  m_home->activateWindow();
}

/// From the tray; the order that was placed last is not begun again.
void Application::beginOrder() {
  const bool isPlaced = m_flow->placing().state() == OrderPlacing::State::Placed;
  const bool isOpen = m_wizard && m_wizard->isVisible();
  if (isPlaced && !isOpen && !m_flow->hasDraft()) m_flow->discardDraft();
  showWizard();
  raiseWindow();
}

void Application::takeAct(const ActReport& report) {
  if (m_news) m_news->expect(report);
}

/// What the person may lose is asked about first; the answer goes on to endWizard().
void Application::quit() {
  m_isQuitting = true;
  if (m_wizard && m_wizard->isVisible()) {
    m_wizard->raise();
    m_wizard->activateWindow();
    m_wizard->close();
    return;
  }
  if (!m_flow->placing().isBusy()) return QCoreApplication::quit();
  auto* question = new CloseQuestion(true, m_home && m_home->isVisible() ? m_home : nullptr);
  connect(question, &CloseQuestion::keepDraft, this, [] { QCoreApplication::quit(); });
  connect(question, &QDialog::rejected, this, [this] { m_isQuitting = false; });
  question->open();
}

/// However it came to that. All windows are asked to close now.
void Application::beginToQuit() {
  m_isQuitting = true;
  if (m_sessionEnds && m_wizard) m_wizard->hide();
}

void Application::endSession() {
  (void)m_flow->saveDraft();
  m_sessionEnds = true;
}

}  // namespace codeseal::ui
