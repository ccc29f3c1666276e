// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/accountorders.h"
#include "app/flow/orderacts.h"
#include "tests/app/flow/settle.h"
#include "tests/support/flowrig.h"

#include <QTest>

#include <memory>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Acts on order 112230 of an account whose answers a test decides.
struct ActRig {
  static constexpr qint64 id = 112230;

  ActRig() { start(); }

  /// The program with what it left on the disk, as after a restart.
  void start() {
    acts.reset();
    orders.reset();
    board = std::make_unique<OrderBoard>(flow.flow().environment(), directory.path());
    orders = std::make_unique<AccountOrders>(flow.flow().account(), flow.flow().placing(), *board);
    acts = std::make_unique<OrderActs>(flow.flow().account(), *board, flow.flow().environment());
  }
  /// Connects the account and reads the order.
  void open(const OrderInfo& order, const QList<OrderNote>& notes = {}) {
    OrderPage page;
    page.rows = 1;
    OrderRow row;
    row.id = id;
    row.status = order.status;
    row.productNameId = u"code_signing_ev"_s;
    page.orders = {row};
    service().orderPages = {page, OrderPage()};
    service().notes = {notes};
    service().requestInfos.clear();
    service().orderInfos = {order};
    if (!flow.flow().account().service()) flow.connectAccount();
    QTRY_VERIFY(board->state() == OrderBoard::State::Ready && board->nextCheck().isValid());
    board->ask(id);
    QTRY_VERIFY(board->facts(id) && board->facts(id)->notes);
    settle();
  }
  FakeCertCentral& service() { return flow.service(); }
  /// Does an act and waits until its state is not this any more.
  bool act(OrderAct::Kind kind, const QString& text = {}) {
    OrderAct act = acts->act(kind, id);
    act.text = text;
    const bool started = acts->start(act);
    settle();
    return started;
  }
  ActReport::State state() const { return acts->report(id)->state; }
  QString status() const { return board->entries().at(board->indexOf(id)).row.status; }

  static OrderInfo order(const QString& status, const QString& request) {
    OrderInfo info;
    info.id = id;
    info.status = status;
    info.productNameId = u"code_signing_ev"_s;
    info.requests = {{100, request, u"new_request"_s, {}}};
    info.orderedById = 541003;
    info.verifiedContacts = {{0, u"Harriet"_s, u"Cole"_s, {}, {}, u"h.cole@polarstern.example"_s}};
    return info;
  }
  static ActOutcome outcome(ActOutcome::Kind kind, Error::Kind why, const QString& code = {}) {
    Error error;
    error.kind = why;
    if (!code.isEmpty()) error.messages = {{code, {}}};
    return {kind, error};
  }
  static ActOutcome lost() { return outcome(ActOutcome::Kind::Unknown, Error::Kind::Timeout); }
  static ActOutcome refused(Error::Kind why, const QString& code = {}) {
    return outcome(ActOutcome::Kind::Refused, why, code);
  }

  QTemporaryDir directory;
  FlowRig flow;
  std::unique_ptr<OrderBoard> board;
  std::unique_ptr<AccountOrders> orders;
  std::unique_ptr<OrderActs> acts;
};

}  // namespace codeseal
