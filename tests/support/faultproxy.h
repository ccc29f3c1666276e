// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QNetworkProxy>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace codeseal {

/// A proxy for CONNECT requests that leads to this computer whatever host is asked for, or fails.
class FaultProxy final : public QObject {
  Q_OBJECT

 public:
  enum class Act { Lead, AskForSignIn, Deny, Close, SendPage };

  explicit FaultProxy(Act act);

  void setAct(Act act) { m_act = act; }
  /// Leads the next request to this port, whatever it asks for; those after it go where they want to.
  void leadNextTo(quint16 port) { m_detour = port; }
  QNetworkProxy proxy() const;
  int connections() const { return m_connections; }
  /// Everything that clients sent before they were led on.
  const QByteArray& heard() const { return m_heard; }

 private:
  void onConnection();
  void onRequest(QTcpSocket* client, const QByteArray& request);
  void lead(QTcpSocket* client, quint16 port);

  Act m_act;
  quint16 m_detour = 0;
  QTcpServer m_server;
  QByteArray m_heard;
  int m_connections = 0;
};

}  // namespace codeseal
