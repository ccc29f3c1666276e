// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/oneshotbody.h"
#include "app/certcentral/ordersender.h"
#include "tests/support/faultserver.h"

#include <QDirIterator>
#include <QFile>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

/// What the network layer was given with a request.
struct Given {
  QNetworkRequest request;
  bool hasBody = false, isSequential = false, rewindsUntouched = false, rewindsTouched = true;
  qint64 size = -1;
};

/// Looks at the body of every request after it was read.
class WatchedNetwork final : public QNetworkAccessManager {
 public:
  explicit WatchedNetwork(QList<Given>& given) : m_given(given) {}

 protected:
  QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request,
                               QIODevice* body) override {
    Given given;
    given.request = request;
    given.hasBody = body != nullptr;
    if (body) {
      given.isSequential = body->isSequential();
      given.rewindsUntouched = body->reset();
      given.size = body->size();
    }
    const qsizetype index = m_given.size();
    m_given.append(given);
    QNetworkReply* reply = QNetworkAccessManager::createRequest(operation, request, body);
    if (body)
      connect(reply, &QNetworkReply::finished, this,
              [this, index, body] { m_given[index].rewindsTouched = body->reset(); });
    return reply;
  }

 private:
  QList<Given>& m_given;
};

QString root() {
  return QStringLiteral(CODESEAL_TEST_DATA "/../../");
}

/// The sources below app and ui in which a pattern occurs, "app/certcentral/httpcall.cpp".
QStringList sourcesWith(const QString& pattern) {
  const QRegularExpression expression(pattern);
  QStringList found;
  for (const QString& folder : {u"app"_s, u"ui"_s}) {
    QDirIterator files(root() + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      if (!file.open(QIODevice::ReadOnly)) continue;
      if (expression.match(QString::fromUtf8(file.readAll())).hasMatch())
        found += file.fileName().sliced(root().size());
    }
  }
  found.sort();
  return found;
}

class TestOrderBody : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void givesItselfOnce() {
    OneShotBody body("0123456789");
    QVERIFY(body.isSequential() && body.isOpen());
    QCOMPARE(body.size(), 10);
    QCOMPARE(body.bytesAvailable(), 10);
    QVERIFY(body.reset());
    QVERIFY(!body.seek(0));
    QVERIFY(!body.handedOut());
    QCOMPARE(body.read(4), QByteArray("0123"));
    QVERIFY(body.handedOut());
    QVERIFY(!body.reset());
    QCOMPARE(body.bytesAvailable(), 6);
    QCOMPARE(body.readAll(), QByteArray("456789"));
    QVERIFY(body.atEnd());
    QVERIFY(body.read(1).isEmpty());
    QVERIFY(!body.reset());
  }

  void anEmptyBodyIsNeverHandedOut() {
    OneShotBody body({});
    QVERIFY(body.readAll().isEmpty());
    QVERIFY(!body.handedOut());
  }

  void anOrderTravelsInABodyThatCannotBeRewound() {
    FaultServer server;
    server.acts = {{httpAnswer("201 Created", "{\"id\":5}")}};
    QList<Given> given;
    TransportOptions options = testOptions();
    options.makeNetwork = [&given] { return std::make_unique<WatchedNetwork>(given); };
    const auto future = sendOrder(testKey(server.address()), options, Product::CodeSigning, "{\"a\":1}");
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().kind, OrderOutcome::Kind::Placed);

    QCOMPARE(given.size(), 1);
    const Given& order = given.first();
    QVERIFY(order.hasBody && order.isSequential && order.rewindsUntouched);
    QVERIFY(!order.rewindsTouched);
    QCOMPARE(order.size, 7);
    // Without these two the network layer keeps a copy of the body that can be rewound.
    QVERIFY(order.request.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute).toBool());
    QCOMPARE(order.request.header(QNetworkRequest::ContentLengthHeader).toLongLong(), 7);
    QVERIFY(!order.request.attribute(QNetworkRequest::HttpPipeliningAllowedAttribute).toBool());
    QCOMPARE(order.request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             int(QNetworkRequest::ManualRedirectPolicy));
    QCOMPARE(order.request.sslConfiguration().protocol(), QSsl::TlsV1_2OrLater);
    QCOMPARE(order.request.sslConfiguration().peerVerifyMode(), QSslSocket::VerifyPeer);
    QVERIFY(order.request.transferTimeout() > 0);
  }

  void everyOrderHasANetworkOfItsOwn() {
    FaultServer server;
    server.acts = {{httpAnswer("201 Created", "{\"id\":5}")}};
    for (int i = 0; i < 2; ++i) {
      const auto future = sendOrder(testKey(server.address()), testOptions(), Product::CodeSigning, "{}");
      QTRY_VERIFY(future.isFinished());
    }
    QCOMPARE(server.posts(), 2);
    QCOMPARE(server.connections(), 2);
  }

  /// Whoever wants to send something else has to come past this test.
  void nothingElseSends() {
    QCOMPARE(sourcesWith(u"(\\.|->)\\s*post\\s*\\("_s),
             (QStringList{u"app/certcentral/httpcall.cpp"_s, u"app/certcentral/oncesender.cpp"_s}));
    QCOMPARE(
        sourcesWith(
            u"sendCustomRequest|deleteResource\\s*\\(|(\\.|->)\\s*put\\s*\\(\\s*(request|QNetworkRequest)"_s),
        QStringList{u"app/certcentral/oncesender.cpp"_s});
    QCOMPARE(sourcesWith(u"/order/certificate/\"_s \\+"_s),
             QStringList{u"app/certcentral/ordersender.cpp"_s});
  }

  void nobodyForgivesABadCertificate() {
    QCOMPARE(sourcesWith(u"ignoreSslErrors|VerifyNone|QueryPeer|AutoVerifyPeer"_s), QStringList());
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestOrderBody)
#include "tst_orderbody.moc"
