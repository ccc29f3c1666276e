// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/serviceaddress.h"

#include <QHash>
#include <QObject>
#include <QSslServer>

#include <functional>

class QSslSocket;

namespace codeseal {

/// A server that speaks just enough HTTP/2 to fail in it (RFC 9113): settings, and one act per request.
class Http2FaultServer final : public QObject {
  Q_OBJECT

 public:
  enum class Act {
    Answer201,            ///< the whole answer, with an order id
    CloseAfterRequest,    ///< the connection ends without a word
    RefuseStream,         ///< RST_STREAM with REFUSED_STREAM after the request
    FailStream,           ///< RST_STREAM with INTERNAL_ERROR after the request
    GoAwayBeforeRequest,  ///< GOAWAY with the settings: no stream was or will be processed
    GoAwayAfterRequest,   ///< GOAWAY naming the request's stream as processed, then the end
    Silence,
  };

  explicit Http2FaultServer(Act act);

  /// If set, is given the body of each request and says what the answer of Answer201 is.
  std::function<QByteArray(const QByteArray& body)> answer;
  void setAct(Act act) { m_act = act; }

  quint16 port() const { return m_server.serverPort(); }
  ServiceAddress address() const;
  /// Complete requests with a body that arrived.
  int posts() const { return m_posts; }
  int connections() const { return m_connections; }

 private:
  void onConnection();
  void onBytes(QSslSocket* socket);
  struct Frame {
    quint8 type, flags;
    quint32 stream;
    QByteArray payload;
  };
  struct Connection {
    QByteArray unread, body;
  };

  void onFrame(QSslSocket* socket, const Frame& frame);
  void onRequest(QSslSocket* socket, quint32 stream);

  Act m_act;
  QHash<QSslSocket*, Connection> m_open;
  int m_posts = 0;
  int m_connections = 0;
  QSslServer m_server;  // goes first: its sockets still report their end
};

}  // namespace codeseal
