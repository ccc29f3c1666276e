// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderoutcome.h"
#include "app/flow/environment.h"
#include "app/flow/ordersearch.h"
#include "app/order/orderrequest.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <memory>

namespace codeseal {

struct Intent;
struct NewIntent;

/// What the order is for, as far as the record needs it beside the body.
struct OrderContext {
  QString accountId;
  QString service;  ///< the service's address
  QString organizationName;
  QString draftId;                ///< of one draft at most one order is sent, in whatever window
  bool isReferenceGiven = false;  ///< a person chose the reference, so another order may carry it
};

/// Places one order: writes the intent to disk, sends it once, and where no certain answer came, asks the
/// service until it is certain. One at a time, until reset().
class OrderPlacing final : public QObject {
  Q_OBJECT

 public:
  enum class State {
    Idle,      ///< nothing was sent yet
    Sending,   ///< the call is out
    Placed,    ///< the service has the order
    Refused,   ///< the service said no
    NotSent,   ///< it never left this computer
    Checking,  ///< no certain answer; the service is being asked for the reference
    NotFound,  ///< asked often enough; no order with the reference was found
    Several,   ///< more than one order carries the reference
  };

  explicit OrderPlacing(FlowEnvironment environment, QObject* parent = nullptr);

  /// Starts if mayPlace(); answers through changed(). Nothing is sent, and the state is NotSent, if the
  /// intent can not be made durable (Error::Kind::Disk), if another window sent this draft (SentElsewhere),
  /// or if another order carries the reference that a person gave (InvalidInput, with the field).
  void place(const std::shared_ptr<CertCentral>& service, const OrderRequest& request,
             const OrderContext& context);
  /// Takes up an order of an earlier run whose end is not known, to check it and never to send it again. Only
  /// while Idle. One of long ago is asked for once, since nothing of it can be on its way any more.
  void resume(const Intent& intent, const std::shared_ptr<CertCentral>& service);
  /// Asks for the reference now, beside the planned times. Only while Checking or NotFound.
  void askNow();
  /// True if a person may have the order sent once more: nothing was found, which does not prove that it does
  /// not stand.
  bool maySendAgain() const;
  /// Sends the same bytes with the same reference again. Nothing was sent if this is an error.
  Result<void> sendAgain();
  /// Asks no more, now and at later starts, though the end is not known; then as after reset(). Only while
  /// NotFound or Several.
  Result<void> letGo();
  /// Forgets the last order, for a new one. Not while Sending or Checking.
  void reset();

  State state() const { return m_state; }
  /// True if place() would send: nothing is under way, and nothing stands or may stand.
  bool mayPlace() const;
  bool isBusy() const { return m_state == State::Sending || m_state == State::Checking; }
  const OrderOutcome& outcome() const { return m_outcome; }
  const QString& reference() const { return m_sought.reference; }
  /// The client that sent the order, whichever account is connected by now; null if nothing is to be asked.
  const std::shared_ptr<CertCentral>& service() const { return m_service; }
  /// With State::Several: the orders that carry the reference.
  const QList<OrderMatch>& matches() const { return m_matches; }
  /// How often the service was asked, and how often it is asked in all. It goes on while it does not answer.
  int asked() const { return m_asked; }
  int askedInAll() const;
  /// When it is asked next, UTC; invalid if it is being asked or no more.
  QDateTime nextAsk() const { return m_nextAsk; }

 Q_SIGNALS:
  void changed();

 private:
  void send(const NewIntent& intent);
  void sendIfFree(const NewIntent& intent, const Result<QList<OrderMatch>>& found);
  Result<void> writeIntent(const NewIntent& intent);
  void call(const NewIntent& intent);
  void refuse(const OrderOutcome& outcome);
  void takeOutcome(const OrderOutcome& outcome);
  void scheduleAsk(std::chrono::milliseconds wait);
  void nap(int turn, std::chrono::milliseconds left);
  void planNextAsk(std::chrono::milliseconds atLeast);
  void ask();
  void takeMatches(const Result<QList<OrderMatch>>& matches);
  void adopt(const OrderMatch& match);
  void forget();
  void enter(State state);

  FlowEnvironment m_environment;
  std::shared_ptr<CertCentral> m_service;
  State m_state = State::Idle;
  OrderOutcome m_outcome;
  SoughtOrder m_sought;
  bool m_isRepeated = false;  // an earlier try had no certain end
  QList<OrderMatch> m_matches;
  int m_asked = 0;
  int m_round = 0;  // how many of the planned times are over
  int m_turn = 0;
  QDateTime m_nextAsk;
  QDateTime m_due;  // of the current round
};

}  // namespace codeseal
