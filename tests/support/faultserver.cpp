// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultserver.h"

#include "tests/support/faultconnection.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QString tlsFile(const QString& name) {
  return QStringLiteral(CODESEAL_TEST_DATA "/tls/") + name;
}

QString certificateFor(Disguise disguise) {
  switch (disguise) {
    case Disguise::PlainHttp:
    case Disguise::SilentTcp: return {};
    case Disguise::Good: return u"good"_s;
    case Disguise::Expired: return u"expired"_s;
    case Disguise::NotYetValid: return u"notyet"_s;
    case Disguise::SelfSigned: return u"selfsigned"_s;
    case Disguise::WrongHost: return u"wronghost"_s;
    case Disguise::Untrusted: return u"untrusted"_s;
  }
  return {};
}

/// Speaks TLS, or holds its tongue.
class TlsServer final : public QSslServer {
 public:
  bool isSilent = false;

 protected:
  void incomingConnection(qintptr descriptor) override {
    if (!isSilent) return QSslServer::incomingConnection(descriptor);
    (new QTcpSocket(this))->setSocketDescriptor(descriptor);
  }
};

std::unique_ptr<QTcpServer> makeServer(Disguise disguise) {
  const QString certificate = certificateFor(disguise);
  if (certificate.isEmpty()) return std::make_unique<QTcpServer>();
  auto server = std::make_unique<TlsServer>();
  server->setSslConfiguration(serverTls(certificate));
  return server;
}

}  // namespace

FaultServer::FaultServer(Disguise disguise) : m_disguise(disguise), m_server(makeServer(disguise)) {
  connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::onConnection);
  setOpen(true);
  m_port = m_server->serverPort();
}

void FaultServer::setOpen(bool isOpen) {
  m_server->close();
  if (isOpen && !m_server->listen(QHostAddress::LocalHost, m_port)) qFatal("no port for the test server");
}

void FaultServer::setSilent(bool isSilent) {
  static_cast<TlsServer*>(m_server.get())->isSilent = isSilent;
}

void FaultServer::setCertificate(const QString& name) {
  static_cast<QSslServer*>(m_server.get())->setSslConfiguration(serverTls(name));
}

FaultServer::~FaultServer() = default;

void FaultServer::onConnection() {
  while (QTcpSocket* socket = m_server->nextPendingConnection()) {
    ++m_connections;
    if (m_disguise == Disguise::SilentTcp) continue;
    auto* connection = new FaultConnection(socket, m_connections, std::exchange(cutNext, std::nullopt));
    if (watch) {
      watch(Stage::Connected);
      connect(connection, &FaultConnection::reached, this, watch);
    }
    connect(connection, &FaultConnection::requested, this,
            [this, connection](const SeenRequest& request) { connection->perform(actFor(request)); });
  }
}

FaultAct FaultServer::actFor(const SeenRequest& request) {
  m_requests.append(request);
  if (answer) return answer(request);
  if (acts.isEmpty()) return {};
  return acts.size() > 1 ? acts.takeFirst() : acts.first();
}

int FaultServer::posts() const {
  return int(std::count_if(m_requests.begin(), m_requests.end(),
                           [](const SeenRequest& request) { return request.method == "POST"; }));
}

bool FaultServer::sawKey() const {
  return std::any_of(m_requests.begin(), m_requests.end(),
                     [](const SeenRequest& request) { return request.headers.contains("x-dc-devkey"); });
}

ServiceAddress FaultServer::address() const {
  return addressAs(u"127.0.0.1"_s);
}

ServiceAddress FaultServer::addressAs(const QString& host) const {
  const QString scheme = m_disguise == Disguise::PlainHttp ? u"http"_s : u"https"_s;
  return ServiceAddress::parse(u"%1://%2:%3/services/v2"_s.arg(scheme, host).arg(port())).value();
}

QSslConfiguration serverTls(const QString& certificate) {
  QFile keyFile(tlsFile(u"leaf.key"_s));
  if (!keyFile.open(QIODevice::ReadOnly)) qFatal("no key for the test server");
  QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
  tls.setLocalCertificateChain(QSslCertificate::fromPath(tlsFile(certificate + u".pem"_s)));
  tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
  return tls;
}

TransportOptions testOptions() {
  using namespace std::chrono_literals;
  TransportOptions options;
  options.tls = [shipped = options.tls] {
    QSslConfiguration tls = shipped();
    tls.setCaCertificates(QSslCertificate::fromPath(tlsFile(u"ca.pem"_s)));
    return tls;
  };
  options.idle = options.orderIdle = 8s;
  options.deadline = options.orderDeadline = 9s;
  return options;
}

TransportOptions impatientOptions() {
  using namespace std::chrono_literals;
  TransportOptions options = testOptions();
  options.idle = options.orderIdle = 700ms;
  options.deadline = options.orderDeadline = 1500ms;
  return options;
}

ApiKeyPtr testKey(const ServiceAddress& address) {
  return ApiKey::make(address, "SECRETKEY").value();
}

QByteArray httpAnswer(const QByteArray& status, const QByteArray& body, const QByteArray& moreHeaders) {
  return "HTTP/1.1 " + status +
         "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
         moreHeaders + "\r\n" + body;
}

}  // namespace codeseal
