// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/apikey.h"
#include "app/certcentral/transportoptions.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <optional>

namespace codeseal {

/// What a server does with a complete request: bytes it writes, and what it does to the connection after.
struct FaultAct {
  enum class After { KeepOpen, Close, Reset };

  QByteArray bytes;
  After after = After::KeepOpen;
  int dripMs = 0;        ///< pause after each byte; 0: all at once
  qsizetype atOnce = 0;  ///< bytes that are not dripped, but come first
  int waitMs = 0;        ///< silence before all of it
};

/// A complete request as the server saw it.
struct SeenRequest {
  QByteArray method, target, body;
  QHash<QByteArray, QByteArray> headers;  ///< by name in lower case
  int connection = 0;                     ///< 1 for the first
  qsizetype size = 0;                     ///< bytes of it all
};

/// How a test server appears to a client.
enum class Disguise { PlainHttp, SilentTcp, Good, Expired, NotYetValid, SelfSigned, WrongHost, Untrusted };

/// How a server ends a connection in the middle of a request.
struct RequestCut {
  qsizetype after = 0;  ///< bytes of the request that arrive
  FaultAct::After how = FaultAct::After::Close;
};

/// How far a request has come on a connection.
enum class Stage { Connected, FirstByte, Whole };

/// A server on this computer that fails in exactly the way a test asks for, byte by byte, in the event loop
/// of the test. It counts what really arrives, which no imitated reply can.
class FaultServer final : public QObject {
  Q_OBJECT

 public:
  explicit FaultServer(Disguise disguise = Disguise::Good);
  ~FaultServer() override;

  /// What happens to each complete request, in turn; the last act stays. Nothing: silence.
  QList<FaultAct> acts;
  /// If set, decides instead of `acts`.
  std::function<FaultAct(const SeenRequest&)> answer;
  /// If set, the next connection ends so; then it is forgotten.
  std::optional<RequestCut> cutNext;
  /// If set, is told of every stage of every connection.
  std::function<void(Stage)> watch;

  const QList<SeenRequest>& requests() const { return m_requests; }
  int connections() const { return m_connections; }
  /// Complete POST requests that arrived, whatever became of them.
  int posts() const;
  /// Whether any request carried the key.
  bool sawKey() const;

  /// Refuses connections from now on, or takes them again at the same port.
  void setOpen(bool isOpen);
  /// Takes connections from now on, but says nothing on them, not even for TLS; or speaks again. For a server
  /// with TLS.
  void setSilent(bool isSilent);
  /// Shows another certificate from now on; for a server with TLS.
  void setCertificate(const QString& name);

  quint16 port() const { return m_port; }
  /// "https://127.0.0.1:PORT/services/v2", or http.
  ServiceAddress address() const;
  /// The same with another host name, for what a client may only reach through a proxy.
  ServiceAddress addressAs(const QString& host) const;

 private:
  void onConnection();
  FaultAct actFor(const SeenRequest& request);

  Disguise m_disguise;
  std::unique_ptr<QTcpServer> m_server;
  quint16 m_port = 0;
  QList<SeenRequest> m_requests;
  int m_connections = 0;
};

/// A TLS configuration for a server with one of the test certificates ("good", "expired", …).
QSslConfiguration serverTls(const QString& certificate);

/// The program's own options, but trusting the test authority, and patient enough for a busy machine.
TransportOptions testOptions();

/// The same, for a server that is too slow on purpose: idle 700 ms, deadlines 1500 ms.
TransportOptions impatientOptions();

/// A key with the text "SECRETKEY" for an address.
ApiKeyPtr testKey(const ServiceAddress& address);

/// A complete HTTP/1.1 answer with a Content-Length.
QByteArray httpAnswer(const QByteArray& status, const QByteArray& body, const QByteArray& moreHeaders = {});

}  // namespace codeseal
