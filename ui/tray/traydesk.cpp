// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/traydesk.h"

#include "app/flow/orderboard.h"
#include "ui/text/formats.h"
#include "ui/text/newstext.h"

#include <QMenu>

#include <utility>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

TrayDesk::TrayDesk(std::unique_ptr<Tray> tray, OrderBoard& board, bool isPractice, QObject* parent)
    : QObject(parent),
      m_board(board),
      m_isPractice(isPractice),
      m_menu(std::make_unique<QMenu>()),
      m_tray(std::move(tray)) {
  const auto add = [this](const QString& name, auto act) {
    QAction* action = m_menu->addAction(QString());
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    return action;
  };
  m_menu->setObjectName(u"tray_menu"_s);
  m_state = m_menu->addAction(QString());
  m_state->setObjectName(u"tray_state"_s);
  m_state->setEnabled(false);
  m_menu->addSeparator();
  m_open = add(u"tray_open"_s, &TrayDesk::openWanted);
  m_new = add(u"tray_new"_s, &TrayDesk::newOrderWanted);
  m_check = add(u"tray_check"_s, &TrayDesk::checkWanted);
  m_menu->addSeparator();
  m_quit = add(u"tray_quit"_s, &TrayDesk::quitWanted);
  m_tray->setMenu(m_menu.get());
  connect(m_tray.get(), &Tray::pressed, this, &TrayDesk::openWanted);
  connect(m_tray.get(), &Tray::messagePressed, this, [this] { Q_EMIT orderWanted(m_told); });
  connect(&board, &OrderBoard::stateChanged, this, &TrayDesk::showState);
  connect(&board, &OrderBoard::settled, this, &TrayDesk::showState);
  connect(&board, &OrderBoard::cleared, this, &TrayDesk::showState);
  retranslate();
}

TrayDesk::~TrayDesk() = default;

void TrayDesk::setShown(bool isShown) {
  if (std::exchange(m_isShown, isShown) == isShown) return;
  showState();
  m_tray->setShown(isShown);
}

void TrayDesk::retranslate() {
  m_menu->setTitle(u"Codeseal"_s);
  m_open->setText(tr("&Open Codeseal"));
  m_new->setText(tr("&New order"));
  m_check->setText(tr("&Check now"));
  m_quit->setText(tr("&Quit"));
  showState();
}

/// Desktops without tool tips show the menu's first line.
void TrayDesk::showState() {
  if (!m_isShown) return;
  int waiting = 0;
  int yours = 0;
  for (const OrderEntry& entry : m_board.entries()) {
    if (entry.wait.actor.kind == Actor::Kind::Nobody) continue;
    ++waiting;
    if (entry.wait.actor.kind == Actor::Kind::You) ++yours;
  }
  QString state = waitingText(waiting, yours);
  const QDateTime asOf = m_board.asOf().toLocalTime();
  if (m_board.state() == OrderBoard::State::Failed) {
    const QString time =
        asOf.isValid() ? tr("%1, %2", "date, time").arg(dateText(asOf.date()), timeText(asOf)) : QString();
    state = time.isEmpty() ? tr("The orders could not be read")
                           : tr("%1 (as of %2)", "how many orders wait, when that was").arg(state, time);
  }
  m_state->setText(state);
  const QString name = m_isPractice ? tr("Codeseal, practice") : u"Codeseal"_s;
  m_tray->setToolTip(name + u": "_s + state);
}

void TrayDesk::tell(const QList<OrderNews>& news) {
  if (!m_isShown || news.isEmpty()) return;
  m_told = news.size() == 1 ? news.first().row.id : 0;
  const NewsText text = newsText(news, m_isPractice);
  m_tray->showMessage(text.title, text.text);
}

}  // namespace codeseal::ui
