// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/faultproxy.h"
#include "tests/support/faultserver.h"
#include "tests/support/http2faultserver.h"
#include "tests/sweep/virtualclock.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace codeseal {

/// What happens to one order call.
struct OrderFault {
  bool isStored = true;
  bool isDoubled = false;             ///< the service makes two orders of one call (A12)
  std::optional<QByteArray> answer;   ///< in place of the true one; "ID" in it becomes the order's id
  std::optional<qsizetype> cutAfter;  ///< bytes of the answer that are sent
  FaultAct::After after = FaultAct::After::KeepOpen;
  int dripMs = 0;
  int waitMs = 0;
};

/// The service as far as one order is concerned, over TLS: takes orders, finds them, and holds on to every
/// one that it took, which is what the sweep counts.
class Simulator {
 public:
  explicit Simulator(const QString& clock);

  bool isUnique = false;                ///< refuses a reference that an order carries already
  std::chrono::seconds hiddenFor{0};    ///< so long after its order a reference is not found
  bool mayLookUp = true;                ///< else the look-up by reference is forbidden
  std::optional<OrderFault> nextOrder;  ///< of the next order call
  QList<QByteArray> nextAnswers;        ///< to the next questions, in turn
  /// An order that comes on a connection that was used before is dropped together with it (N12).
  bool dropsOrdersOnUsedConnections = false;

  FaultServer& server() { return m_server; }
  FaultProxy& proxy() { return m_proxy; }
  /// The next who goes through the proxy meets a server that speaks HTTP/2 and does this. It hands orders on.
  void leadNextToHttp2(Http2FaultServer::Act act);
  /// How many orders carry the reference, and the id of the last.
  int count(const QString& reference) const;
  qint64 idOf(const QString& reference) const;
  /// Bytes of the last order call and of its true answer.
  qsizetype requestSize() const { return m_requestSize; }
  qsizetype answerSize() const { return m_answerSize; }

 private:
  struct Order {
    qint64 id;
    QString reference;
    qint64 organization;
    QDateTime at;
  };

  FaultAct answer(const SeenRequest& request);
  FaultAct placeOrder(const QByteArray& body);
  QByteArray lookUp(const QString& reference);
  QByteArray list(const QString& query) const;
  QByteArray info(qint64 id) const;

  VirtualClock m_clock;
  FaultServer m_server;
  Http2FaultServer m_http2{Http2FaultServer::Act::Answer201};
  FaultProxy m_proxy{FaultProxy::Act::Lead};
  QSet<int> m_usedConnections;
  QList<Order> m_orders;
  qsizetype m_requestSize = 0;
  qsizetype m_answerSize = 0;
};

}  // namespace codeseal
