// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/accountorders.h"
#include "app/flow/orderboard.h"
#include "app/settings/tokenbook.h"
#include "tests/support/flowrig.h"
#include "ui/orders/homewindow.h"

#include <QTest>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

/// The home window over a flow whose service a test answers for. It is noon of 23 November 2026.
class HomeRig {
 public:
  HomeRig() { start(); }

  FlowRig& flow() { return m_flow; }
  FakeCertCentral& service() { return m_flow.service(); }
  OrderBoard& board() { return *m_board; }
  HomeWindow& window() { return *m_window; }

  /// The window with what the last one wanted to remember.
  void start() {
    const HomeMemory memory = m_window ? m_window->memory() : HomeMemory();
    m_window.reset();
    m_orders.reset();
    m_board = std::make_unique<OrderBoard>(m_flow.flow().environment(), QString());
    m_orders = std::make_unique<AccountOrders>(m_flow.flow().account(), m_flow.flow().placing(), *m_board);
    m_window = std::make_unique<HomeWindow>(m_flow.flow(), *m_board, *m_orders, memory);
    m_window->keepTokens(m_tokens);
    m_window->show();
  }
  /// Connects the account and waits until its orders were read, or until that failed.
  void connect() {
    m_flow.connectAccount();
    QTRY_VERIFY(m_board->state() == OrderBoard::State::Ready ||
                m_board->state() == OrderBoard::State::Failed);
    QTRY_VERIFY(!m_board->isAsking() && m_board->nextCheck().isValid() == hasMore());
  }
  template <class W = QWidget>
  W* find(const QString& objectName) {
    return m_window->findChild<W*>(objectName);
  }

  static OrderRow row(qint64 id, const QString& status, const QString& organization,
                      const QString& validTill = {}) {
    OrderRow row;
    row.id = id;
    row.status = status;
    row.productNameId = id % 2 == 0 ? u"code_signing"_s : u"code_signing_ev"_s;
    row.created = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC).addSecs(id);
    row.organizationName = organization;
    row.containerName = u"Nordlicht"_s;
    row.validTill = validTill;
    return row;
  }
  static OrderPage page(const QList<OrderRow>& rows) {
    OrderPage page;
    page.orders = rows;
    page.rows = int(rows.size());
    return page;
  }

 private:
  bool hasMore() const {
    return m_board->state() == OrderBoard::State::Ready || m_board->error().kind != Error::Kind::Forbidden;
  }

  FlowRig m_flow;
  TokenBook m_tokens = TokenBook::open({}, {}).value().book;
  std::unique_ptr<OrderBoard> m_board;
  std::unique_ptr<AccountOrders> m_orders;
  std::unique_ptr<HomeWindow> m_window;
};

}  // namespace codeseal::ui
