// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace codeseal {

/// Stands between a client and a service on this computer, without TLS. It counts what the client asks, and
/// cuts the connection of chosen calls: before the service hears of them, or after it has answered. A service
/// behind it closes each connection after one answer.
class CutRelay final : public QObject {
  Q_OBJECT

 public:
  enum class Cut {
    Before,  ///< the service never hears of the call
    After,   ///< the service carries it out; not one byte of its answer comes through
    Hold,    ///< as After, but the connection stays open, as if the answer were on its way for ever
  };

  explicit CutRelay(quint16 servicePort);

  quint16 port() const { return m_server.serverPort(); }
  /// From now on, cuts every call with this method whose target contains this text.
  void cut(const QByteArray& method, const QByteArray& part, Cut cut) { m_plan = {method, part, cut, true}; }
  void cutNothing() { m_plan.isOn = false; }

  /// "PUT /services/v2/request/100/status", each call that arrived here, in order.
  const QStringList& calls() const { return m_calls; }
  /// Those of them that are no reading.
  QStringList writes() const;
  /// How many calls were cut, with the service done with them if it heard of them.
  int cuts() const { return m_cuts; }

 private:
  struct Plan {
    QByteArray method, part;
    Cut cut = Cut::Before;
    bool isOn = false;
  };

  void onConnection();
  void onRequest(QTcpSocket* client, const QByteArray& request);
  void lead(QTcpSocket* client, const QByteArray& request, bool isCut);

  quint16 m_servicePort;
  QTcpServer m_server;
  Plan m_plan;
  QStringList m_calls;
  int m_cuts = 0;
};

}  // namespace codeseal
