// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/practice/practicedesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace codeseal::practice;

namespace {

// The order page's own examples, to the letter.
const QByteArray curlExample = R"({
  "certificate": { "server_platform": { "id": 52 }, "signature_hash": "sha256" },
  "cs_provisioning_method": "ship_token", "validity_years": 1, "comments": "Message for the approver",
  "skip_approval": true, "organization": { "id": 123456 },
  "ship_info": { "name": "Erin Guerra", "addr1": "360 Taylor Street", "addr2": "Floor 74", "city": "Richmond",
    "state": "va", "zip": "69662", "country": "us", "method": "EXPEDITED" },
  "auto_renew": 1, "custom_renewal_message": "Renew this please.",
  "custom_fields": [ { "metadata_id": 12, "value": "123456" } ], "payment_method": "balance" })";

const QByteArray pythonExample =
    "{\n  \"certificate\": {\n    \"server_platform\": {\n      \"id\": 52\n    },\n    \"signature_hash\": "
    "\"sha256\"\n "
    " },\n  \"cs_provisioning_method\": \"ship_token\",\n  \"validity_years\": 1,\n  \"comments\": \"Message "
    "for the "
    "approver\",\n  \"skip_approval\": true,\n  \"organization\": {\n    \"id\": 123456\n  },\n  "
    "\"container\": {\n    "
    "\"id\": 654321\n  },\n  \"ship_info\": {\n    \"name\": \"Erin Guerra\",\n    \"addr1\": \"360 Taylor "
    "Street\",\n    "
    "\"addr2\": \"Floor 74\",\n    \"city\": \"Richmond\",\n    \"state\": \"va\",\n    \"zip\": "
    "\"69662\",\n    "
    "\"country\": \"us\",\n    \"method\": \"EXPEDITED\"\n  },\n  \"auto_renew\": 1,\n  "
    "\"custom_renewal_message\": "
    "\"Renew this please.\",\n  \"custom_fields\": [\n    {\n      \"metadata_id\": 12,\n      \"value\": "
    "\"123456\"\n   "
    " }\n  ],\n  \"payment_method\": \"balance\"\n}";

}  // namespace

class OrderPlacingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pageExamples_data();
  void pageExamples();
  void everyRefusalIsNamed();
  void refusedOrdersAreNotStored();
};

void OrderPlacingTest::pageExamples_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<bool>("pinned");
  for (const bool pinned : {true, false}) {
    QTest::addRow("cURL %d", pinned) << curlExample << pinned;
    QTest::addRow("Python %d", pinned) << pythonExample << pinned;
  }
}

void OrderPlacingTest::pageExamples() {
  QFETCH(QByteArray, body);
  QFETCH(bool, pinned);
  Settings settings;
  settings.mode = pinned ? Mode::Pinned : Mode::Today;
  for (const QString& product : {u"code_signing"_s, u"code_signing_ev"_s}) {
    PracticeDesk desk(settings);
    const Reply reply = desk.send("POST", u"/order/certificate/"_s + product, body);
    // The page's own "auto approval" answer.
    const QByteArray expected =
        R"({"certificate_id":113,"id":112233,"requests":[{"id":113,"status":"approved"}]})";
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.body, expected);
    QCOMPARE(desk.service.orders().first().rawBody, body);
  }
}

void OrderPlacingTest::everyRefusalIsNamed() {
  PracticeDesk desk;
  QJsonObject body = goodOrder();
  body.remove(u"organization"_s);
  body.remove(u"validity_years"_s);
  body.remove(u"custom_fields"_s);
  const Reply reply = desk.call("POST", u"/order/certificate/code_signing"_s, body);
  QCOMPARE(PracticeDesk::codes(reply),
           QStringList({u"required_param:organization"_s, u"required_param:order_validity"_s,
                        u"required_param:custom_fields"_s}));
}

void OrderPlacingTest::refusedOrdersAreNotStored() {
  PracticeDesk desk;
  QCOMPARE(desk.send("POST", u"/order/certificate/code_signing"_s, "{\"certificate\":").status, 400);
  QCOMPARE(PracticeDesk::codes(desk.send("POST", u"/order/certificate/code_signing"_s, "[]")),
           QStringList(u"bad_request_format"_s));
  desk.call("POST", u"/order/certificate/code_signing"_s, {{u"comments"_s, u"nothing else"_s}});
  QCOMPARE(desk.service.orderCount(), 0);
}

QTEST_GUILESS_MAIN(OrderPlacingTest)
#include "tst_orderplacing.moc"
