// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/certcentral/certcentralclient.h"
#include "app/flow/accountorders.h"
#include "app/flow/orderboard.h"
#include "app/flow/orderflow.h"
#include "app/journal/journal.h"
#include "app/practice/practiceserver.h"
#include "app/secrets/sessionsecretstore.h"
#include "app/settings/accountbook.h"
#include "app/settings/tokenbook.h"
#include "tests/support/cutrelay.h"
#include "tests/ui/orders/windowhands.h"
#include "ui/orders/homewindow.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <optional>

namespace codeseal::ui {

/// The home window and all that is below it, at the practice service behind a relay that counts and cuts. It
/// is five past two on 23 November 2026 on both sides; waits of more than a second pass when pass() says so.
class PracticeHome final : public WindowHands {
 public:
  PracticeHome() : m_server({}, start), m_relay(quint16(m_server.start().value().port())) { restart(); }

  QWidget& desk() override { return *m_window; }
  HomeWindow& window() { return *m_window; }
  OrderBoard& board() { return *m_board; }
  CutRelay& relay() { return m_relay; }
  QString path(const QString& name) const { return m_directory.filePath(name); }
  void service(const std::function<void(practice::PracticeService&)>& look) { m_server.withService(look); }

  /// What somebody else does at the service, without the relay; the status of the answer.
  int elsewhere(const QByteArray& method, const QByteArray& target, const QByteArray& body) {
    int status = 0;
    service([&](practice::PracticeService& service) {
      const QMap<QByteArray, QByteArray> headers{{"X-DC-DEVKEY", "practice-administrator"}};
      status = service.handle(practice::Request::of(method, "/services/v2" + target, headers, body)).status;
    });
    return status;
  }

  /// Ends the program, as it were, and starts it anew with what it left in its directory and the keychain.
  void restart() {
    m_window.reset();
    m_orders.reset();
    m_board.reset();
    m_flow.reset();
    m_journal.reset();
    m_planned.clear();
    m_journal = std::move(Journal::open(m_directory.path(), [this] { return m_now; }).value());
    m_accounts = AccountBook::open(path(u"accounts.json"_s), m_now).value().book;
    m_tokens = TokenBook::open(path(u"tokens.json"_s), m_now).value().book;
    m_flow = std::make_unique<OrderFlow>(environment());
    m_board = std::make_unique<OrderBoard>(m_flow->environment(), m_directory.path());
    m_orders = std::make_unique<AccountOrders>(m_flow->account(), m_flow->placing(), *m_board);
    m_window = std::make_unique<HomeWindow>(*m_flow, *m_board, *m_orders, HomeMemory());
    m_window->keepTokens(*m_tokens);
    m_window->show();
  }

  /// Connects, the first time with a key that is pasted and kept, later with the one in the keychain; then
  /// opens the page of an order and waits until all of it was read.
  void open(qint64 orderId) {
    connectAccount();
    QTRY_COMPARE(m_board->state(), OrderBoard::State::Ready);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openOrder(orderId);
    QTRY_VERIFY(m_board->facts(orderId) && m_board->facts(orderId)->notes && !m_board->isAsking());
  }

  /// Moves the clock and does what was waiting for it.
  void pass(std::chrono::milliseconds time) {
    m_now = m_now.addMSecs(time.count());
    for (const Planned& planned : std::exchange(m_planned, {})) {
      if (planned.at > m_now)
        m_planned.append(planned);
      else if (planned.context)
        planned.act();
    }
  }

 private:
  struct Planned {
    QDateTime at;
    QPointer<QObject> context;
    std::function<void()> act;
  };

  static QDateTime start() { return {QDate(2026, 11, 23), QTime(14, 5), Qt::UTC}; }

  void connectAccount() {
    if (m_orders->openLast()) {
      QTRY_COMPARE(m_flow->account().state(), AccountFlow::State::Works);
      return;
    }
    const QString url = u"http://127.0.0.1:%1/services/v2"_s.arg(m_relay.port());
    m_flow->account().tryKey(*ServiceAddress::parse(url), u"practice-administrator"_s);
    QTRY_COMPARE(m_flow->account().state(), AccountFlow::State::Works);
    (void)m_flow->account().keep();
    QTRY_COMPARE(m_flow->account().keeping(), AccountFlow::Keeping::InKeychain);
  }

  FlowEnvironment environment() {
    FlowEnvironment environment;
    environment.connect = [](const ApiKeyPtr& key) { return std::make_shared<CertCentralClient>(key); };
    environment.keychain = &m_keychain;
    environment.session = &m_session;
    environment.accounts = &*m_accounts;
    environment.journal = m_journal.get();
    environment.now = [this] { return m_now; };
    environment.makeReference = [] { return u"3f9c1b7e52d04c6b9e1d7a40c6a8f615"_s; };
    environment.after = [this](std::chrono::milliseconds delay, QObject* context, std::function<void()> act) {
      if (delay <= std::chrono::seconds(1)) return QTimer::singleShot(0, context, std::move(act));
      m_planned.append({m_now.addMSecs(delay.count()), context, std::move(act)});
    };
    return environment;
  }

  QDateTime m_now = start();
  QTemporaryDir m_directory;
  practice::PracticeServer m_server;
  CutRelay m_relay;
  SessionSecretStore m_keychain;
  SessionSecretStore m_session;
  QList<Planned> m_planned;
  std::unique_ptr<Journal> m_journal;
  std::optional<AccountBook> m_accounts;
  std::optional<TokenBook> m_tokens;
  std::unique_ptr<OrderFlow> m_flow;
  std::unique_ptr<OrderBoard> m_board;
  std::unique_ptr<AccountOrders> m_orders;
  std::unique_ptr<HomeWindow> m_window;
};

}  // namespace codeseal::ui
