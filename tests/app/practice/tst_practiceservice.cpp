// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/keys.h"
#include "tests/app/practice/practicedesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace codeseal::practice;

namespace {

const QString orderPath = u"/order/certificate/code_signing"_s;

QJsonObject orderNamed(const QString& alternativeId) {
  QJsonObject body = goodOrder();
  body.insert(u"alternative_order_id"_s, alternativeId);
  return body;
}

QString firstCode(const Reply& reply) {
  return PracticeDesk::codes(reply).value(0);
}

}  // namespace

class PracticeServiceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keys_data();
  void keys();
  void keysAreRecognizable();
  void acceptsOneMoreKey();
  void routes();
  void noVerifiedContact();
  void newOrganizations();
  void uniqueIds();
  void lookUpForms();
  void lookUpDelay();
  void rateLimit();
  void money();
};

void PracticeServiceTest::keys_data() {
  QTest::addColumn<QByteArray>("key");
  QTest::addColumn<QString>("me");
  QTest::addColumn<QString>("order");
  QTest::addColumn<QString>("price");
  QTest::addColumn<QString>("organizations");
  const QString good = u"200"_s;
  const QString placed = u"201"_s;
  const QString refused = u"403 access_denied|missing_permission"_s;
  const QString invalid = u"403 access_denied|access_denied_invalid_key"_s;
  QTest::newRow("administrator") << QByteArray("practice-administrator") << good << placed << good << good;
  QTest::newRow("orders") << QByteArray("practice-orders-only") << good << placed << good << good;
  QTest::newRow("view") << QByteArray("practice-view-only") << good << refused << refused << good;
  QTest::newRow("no phone") << QByteArray("practice-no-phone") << good << placed << refused << good;
  QTest::newRow("no finance") << QByteArray("practice-no-finance") << good << placed << refused << good;
  QTest::newRow("users") << QByteArray("practice-users-only") << good << refused << refused << refused;
  QTest::newRow("revoked") << QByteArray("practice-revoked") << invalid << invalid << invalid << invalid;
  QTest::newRow("wrong") << QByteArray("mistyped") << invalid << invalid << invalid << invalid;
  QTest::newRow("none") << QByteArray() << invalid << invalid << invalid << invalid;
}

void PracticeServiceTest::keys() {
  QFETCH(QByteArray, key);
  QFETCH(QString, me);
  QFETCH(QString, order);
  QFETCH(QString, price);
  QFETCH(QString, organizations);
  const auto outcome = [](const Reply& reply) {
    return (QString::number(reply.status) + u' ' + firstCode(reply)).trimmed();
  };
  PracticeDesk desk;
  const QJsonObject question{{u"product_name_id"_s, u"code_signing"_s}, {u"validity_years"_s, 1}};
  QCOMPARE(outcome(desk.call("GET", u"/user/me"_s, {}, key)), me);
  QCOMPARE(outcome(desk.call("POST", orderPath, goodOrder(), key)), order);
  QCOMPARE(outcome(desk.call("POST", u"/finance/order-pricing"_s, question, key)), price);
  QCOMPARE(outcome(desk.call("GET", u"/organization"_s, {}, key)), organizations);
}

void PracticeServiceTest::acceptsOneMoreKey() {
  Settings settings;
  settings.acceptedKey = u"mine"_s;
  PracticeDesk desk(settings);
  QCOMPARE(desk.call("GET", u"/user/me"_s, {}, "mine").body, desk.call("GET", u"/user/me"_s).body);
  QCOMPARE(desk.call("GET", u"/user/me"_s, {}, "min").status, 403);
  QCOMPARE(desk.call("GET", u"/user/me"_s, {}, {}).status, 403);
}

void PracticeServiceTest::keysAreRecognizable() {
  const auto keys = practiceKeys();
  QVERIFY(keys.size() >= 6);
  QCOMPARE(keys.first().userName, u"Mara Lindqvist"_s);
  PracticeDesk desk;
  const QByteArray list = desk.call("GET", u"/key"_s).body;
  for (const PracticeKey& key : keys) {
    QVERIFY(key.key.startsWith("practice-"_L1));
    QVERIFY(!key.mayDo.isEmpty());
    QVERIFY2(!list.contains(key.key.toLatin1()), "the key list must not tell keys");
  }
}

void PracticeServiceTest::routes() {
  PracticeDesk desk;
  QCOMPARE(firstCode(desk.call("GET", u"/nowhere"_s)), u"not_found|route"_s);
  QCOMPARE(firstCode(desk.call("DELETE", u"/product"_s)), u"not_found|route"_s);
  const Request outside = Request::of("GET", "/user/me", {{"X-DC-DEVKEY", "practice-administrator"}});
  QCOMPARE(firstCode(desk.service.handle(outside)), u"not_found|route"_s);
  const Request xml = Request::of("GET", "/services/v2/user/me",
                                  {{"X-DC-DEVKEY", "practice-administrator"}, {"Accept", "application/xml"}});
  QCOMPARE(desk.service.handle(xml).status, 406);
  QCOMPARE(firstCode(desk.call("GET", u"/order/certificate/1"_s)), u"not_found|order"_s);
  QCOMPARE(firstCode(desk.call("GET", u"/product/none"_s)), u"not_found|product"_s);
  desk.service.settings().disabledProducts = {u"code_signing_ev"_s};
  QCOMPARE(firstCode(desk.call("POST", u"/order/certificate/code_signing_ev"_s, goodOrder())),
           u"not_found|product"_s);
  desk.service.settings().withheld = {Right::ViewOrders};
  QCOMPARE(firstCode(desk.call("GET", u"/order/certificate"_s)), u"access_denied|missing_permission"_s);
}

void PracticeServiceTest::noVerifiedContact() {
  QJsonObject body = goodOrder();
  body.insert(u"organization"_s, QJsonObject{{u"id"_s, 5540208}});
  PracticeDesk desk;
  QCOMPARE(firstCode(desk.call("POST", orderPath, body, "practice-no-phone")),
           u"required_param:organization.contacts"_s);
  QCOMPARE(desk.call("POST", orderPath, body, "practice-administrator").status, 201);
  desk.service.settings().mode = Mode::Pinned;
  QCOMPARE(desk.call("POST", orderPath, body, "practice-no-phone").status, 201);
}

void PracticeServiceTest::newOrganizations() {
  const QJsonObject contact{{u"first_name"_s, u"Ida"_s},
                            {u"last_name"_s, u"Holm"_s},
                            {u"email"_s, u"ida@neu.example"_s},
                            {u"telephone"_s, u"+45 70 00 00 03"_s}};
  QJsonObject details{{u"name"_s, u"Neu ApS"_s},      {u"country"_s, u"dk"_s},
                      {u"address"_s, u"Kystvej 4"_s}, {u"city"_s, u"Aarhus"_s},
                      {u"state"_s, u"Midtjylland"_s}, {u"zip"_s, u"8000"_s},
                      {u"telephone"_s, u"+45 70"_s},  {u"organization_contact"_s, contact}};
  PracticeDesk desk;
  QJsonObject body = goodOrder();
  body.insert(u"organization"_s, details);
  const QJsonObject first = PracticeDesk::object(desk.call("POST", orderPath, body));
  const qint64 id = first[u"organization"_s][u"id"_s].toInteger();
  QVERIFY(id > 0);
  QCOMPARE(desk.get(u"/organization/%1"_s.arg(id))[u"name"_s].toString(), u"Neu ApS"_s);
  // One match: tied to it. With the check skipped: one more.
  QVERIFY(!PracticeDesk::object(desk.call("POST", orderPath, body)).contains(u"organization"_s));
  QCOMPARE(firstCode(desk.call("POST", u"/organization"_s, details)), u"duplicate_organization"_s);
  details.insert(u"skip_duplicate_org_check"_s, true);
  body.insert(u"organization"_s, details);
  QCOMPARE(PracticeDesk::object(desk.call("POST", orderPath, body))[u"organization"_s][u"id"_s].toInteger(),
           id + 1);
  QCOMPARE(desk.call("POST", u"/organization"_s, details).status, 201);
}

void PracticeServiceTest::uniqueIds() {
  PracticeDesk desk;
  QCOMPARE(desk.call("POST", orderPath, orderNamed(u"abc1"_s)).status, 201);
  QCOMPARE(desk.call("POST", orderPath, orderNamed(u"abc1"_s)).status, 201);
  QCOMPARE(desk.get(u"/order/alternate/abc1"_s)[u"orders"_s].toArray().size(), 2);
  desk.service.settings().uniqueAlternativeIds = true;
  QCOMPARE(firstCode(desk.call("POST", orderPath, orderNamed(u"abc1"_s))),
           u"invalid_value:alternative_order_id"_s);
  QCOMPARE(desk.call("POST", orderPath, orderNamed(u"abc2"_s)).status, 201);
  QCOMPARE(desk.call("POST", orderPath, goodOrder()).status, 201);
  const auto stored = desk.service.orders();
  QCOMPARE(desk.service.orderCount(), 4);
  QCOMPARE(stored.at(2).alternativeOrderId, u"abc2"_s);
  QCOMPARE(stored.at(2).body, orderNamed(u"abc2"_s));
  QCOMPARE(stored.at(2).product, u"code_signing"_s);
  QCOMPARE(stored.at(2).time, desk.now());
}

void PracticeServiceTest::lookUpForms() {
  PracticeDesk desk;
  const QString path = u"/order/alternate/unknown"_s;
  QCOMPARE(desk.call("GET", path).body, R"({"orders":[],"page":{"limit":1000,"offset":0,"total":0}})");
  desk.service.settings().nothingFound = NothingFound::NotFound;
  QCOMPARE(desk.call("GET", path).status, 404);
  QCOMPARE(firstCode(desk.call("GET", path)), u"not_found|order"_s);
  desk.service.settings().nothingFound = NothingFound::EmptyObject;
  QCOMPARE(desk.call("GET", path).body, "{}");
  QCOMPARE(desk.call("GET", path).status, 200);
}

void PracticeServiceTest::lookUpDelay() {
  Settings settings;
  settings.lookUpDelay = std::chrono::seconds(20);
  PracticeDesk desk(settings);
  desk.call("POST", orderPath, orderNamed(u"late1"_s));
  desk.pass(std::chrono::seconds(19));
  QCOMPARE(desk.get(u"/order/alternate/late1"_s)[u"orders"_s].toArray().size(), 0);
  desk.pass(std::chrono::seconds(1));
  const QJsonObject found = desk.get(u"/order/alternate/late1"_s)[u"orders"_s][0].toObject();
  QCOMPARE(found[u"order_id"_s].toInteger(), 112233);
  QVERIFY(found[u"certificate_id"_s].isNull());
}

void PracticeServiceTest::rateLimit() {
  Settings settings;
  settings.rateLimit = {true, 3, std::chrono::seconds(5), 5, std::chrono::seconds(180)};
  PracticeDesk desk(settings);
  const auto status = [&desk](const QByteArray& key) {
    return desk.call("GET", u"/user/me"_s, {}, key).status;
  };
  for (int n = 0; n < 3; ++n) QCOMPARE(status("practice-administrator"), 200);
  QCOMPARE(firstCode(desk.call("POST", orderPath, goodOrder())), u"request_limit_exceeded"_s);
  QCOMPARE(desk.service.orderCount(), 0);
  QCOMPARE(status("practice-orders-only"), 200);
  desk.pass(std::chrono::seconds(5));
  QCOMPARE(status("practice-administrator"), 200);
  QCOMPARE(status("practice-administrator"), 200);
  desk.pass(std::chrono::seconds(6));
  QCOMPARE(status("practice-administrator"), 429);
  desk.pass(std::chrono::seconds(170));
  QCOMPARE(status("practice-administrator"), 200);
}

void PracticeServiceTest::money() {
  PracticeDesk desk;
  QCOMPARE(desk.get(u"/finance/balance"_s)[u"balance"_s], QJsonValue(u"2400.00"_s));
  const QJsonObject question{{u"product_name_id"_s, u"code_signing_ev"_s}, {u"validity_years"_s, 1}};
  const QJsonObject price = PracticeDesk::object(desk.call("POST", u"/finance/order-pricing"_s, question));
  QCOMPARE(price[u"base_price"_s].toDouble(), 699);
  QCOMPARE(price[u"total_price"_s].toDouble(), 819);
  desk.call("POST", u"/order/certificate/code_signing_ev"_s, goodOrder());
  QCOMPARE(desk.get(u"/finance/balance"_s)[u"total_available_funds"_s], QJsonValue(u"1581.00"_s));
  desk.service.settings().estimatesPrices = false;
  QCOMPARE(PracticeDesk::object(desk.call("POST", u"/finance/order-pricing"_s, question))[u"total_price"_s]
               .toInt(),
           0);
}

QTEST_GUILESS_MAIN(PracticeServiceTest)
#include "tst_practiceservice.moc"
