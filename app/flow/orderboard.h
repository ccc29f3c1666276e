// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certcentral.h"
#include "app/flow/environment.h"
#include "app/flow/orderinquiry.h"
#include "app/flow/orderpace.h"
#include "app/flow/orderpager.h"
#include "app/flow/orderstock.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>
#include <optional>

namespace codeseal {

/// All code signing orders of an account, and whom each waits for: at once from the record and from what was
/// kept of the last run, then from the service as it answers. One call at a time. After the list only what
/// changed is asked for, and a few orders again, so that following many orders costs few calls; where the
/// service wants to be left alone, the next call waits (reference, sections 3, 4.4 and 9.4).
class OrderBoard final : public QObject {
  Q_OBJECT

 public:
  enum class State {
    Idle,     ///< no service to ask
    Loading,  ///< the list was not read to its end yet in this run
    Ready,    ///< entries() are as of asOf()
    Failed,   ///< error() says why; entries() are as of asOf()
  };

  /// What is known is kept in `directory`; empty: nothing is kept.
  OrderBoard(FlowEnvironment environment, QString directory, QObject* parent = nullptr);

  /// Shows what is known of an account without asking anybody.
  void show(const QString& accountId);
  /// Asks this service from now on; null only stops asking.
  void follow(std::shared_ptr<CertCentral> service, const OrderViewer& viewer);
  /// The service could not even be asked, for example because the key was not to be had.
  void fail(const Error& error);
  /// Asks for everything anew, now.
  void refresh();
  /// Asks for these orders themselves soon, unless that was done within half an hour. For the rows in sight.
  void wish(const QList<qint64>& orderIds);
  /// Asks for one order with its checks and its request next, however lately that was done.
  void ask(qint64 orderId);
  /// Takes what somebody else asked about an order.
  void learn(const OrderFacts& facts);
  /// Whether nobody looks at the orders. Then the checks get rarer with their age, and none comes by itself
  /// while no order is open; see lookDistance().
  void setQuiet(bool isQuiet);
  bool isQuiet() const { return m_isQuiet; }
  /// Writes what is known to the disk, if there is news. Done by itself from time to time.
  void keep();

  /// In the order in which they became known; grows, and is emptied by show() alone.
  const QList<OrderEntry>& entries() const { return m_stock.entries(); }
  int indexOf(qint64 orderId) const { return m_stock.indexOf(orderId); }
  /// All that was told about an order; null until the service was asked for it.
  const OrderFacts* facts(qint64 orderId) const { return m_stock.facts(orderId); }

  /// Whose orders these are; empty: nobody's.
  const QString& accountId() const { return m_accountId; }
  const FlowEnvironment& environment() const { return m_environment; }
  State state() const { return m_state; }
  /// With Failed, why.
  const Error& error() const { return m_error; }
  QDateTime asOf() const { return m_asOf; }            ///< UTC; invalid: never
  QDateTime nextCheck() const { return m_nextCheck; }  ///< UTC; invalid: none is planned
  bool isAsking() const { return m_isAsking; }

 Q_SIGNALS:
  /// entries() begin anew.
  void cleared();
  /// These were appended.
  void added(int first, int last);
  void changed(int index);
  /// state(), error(), asOf(), nextCheck() or isAsking() changed.
  void stateChanged();
  /// All was asked that was worth it: entries() hold together, until the next check.
  void settled();
  /// The question for one order was answered; null: it is in facts().
  void answered(qint64 orderId, const std::optional<codeseal::Error>& error);

 private:
  struct Question {
    qint64 orderId = 0;
    Inquiry inquiry = Inquiry::Wait;
  };

  template <class T, class Take>
  void listen(const QFuture<Result<T>>& answer, Take take);
  void step();
  void askPage();
  void takePage(const OrderPage& page);
  void endList();
  void askChanges();
  void takeChanges(const QList<OrderMatch>& changes);
  void askAgain();
  void askOrder(const Question& question);
  void startList(bool isWhole);
  void takeFailure(const Error& error);
  void goOn();
  void plan(std::chrono::seconds time);
  void settle();
  void tell(const OrderStock::Effect& effect);
  QDateTime nextLook() const;

  FlowEnvironment m_environment;
  QString m_directory;
  QString m_accountId;
  OrderStock m_stock;
  std::shared_ptr<CertCentral> m_service;
  OrderViewer m_viewer;
  State m_state = State::Idle;
  Error m_error;
  QDateTime m_asOf;
  QDateTime m_nextCheck;
  bool m_isAsking = false;
  bool m_isQuiet = false;
  bool m_hasNews = false;  // since the last keep()
  int m_turn = 0;

  OrderPager m_pager;
  bool m_isWhole = false;   // the list that is being read; else only until known orders come
  bool m_wasWhole = false;  // once in this run
  QDateTime m_listStarted;
  QDateTime m_newestAsked;
  QDateTime m_askedAgain;
  QDateTime m_changesFrom;  // everything until then is known
  QSet<qint64> m_foreign;   // among the changes, but no code signing orders
  QList<Question> m_questions;
  OrderPace m_pace;
};

}  // namespace codeseal
