// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/practice/practicedesk.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace codeseal::practice;

namespace {

QString firstCode(const Reply& reply) {
  return PracticeDesk::codes(reply).value(0);
}

}  // namespace

class PracticeReadingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wizardReadsAnswer_data();
  void wizardReadsAnswer();
  void seedIsBelievable();
  void seedHasEveryStatus();
  void paging();
  void filtersAndSorting();
  void limitedUserSeesOwnOrders();
  void oddAnswers();
};

void PracticeReadingTest::wizardReadsAnswer_data() {
  QTest::addColumn<QString>("path");
  QTest::addColumn<QString>("member");
  const std::pair<const char*, const char*> rows[] = {
      {"/user/me", "access_roles"},
      {"/user", "users"},
      {"/user/api-only", "users"},
      {"/account", "cert_central_type"},
      {"/authorization", "authorizations"},
      {"/authorization/view_orders", "authorized"},
      {"/authorization/view_orders/container", "containers"},
      {"/key?user_id=541001", "api_keys"},
      {"/key/912", "restricted_to_role_id"},
      {"/key/api-roles", "access_roles"},
      {"/product", "products"},
      {"/product/code_signing_ev?container_id=3001", "server_platforms"},
      {"/container", "containers"},
      {"/container/3002", "organization_assignments"},
      {"/container/3001/children", "containers"},
      {"/container/3002/order/organization", "organizations"},
      {"/container/654321", "name"},
      {"/account/metadata", "metadata"},
      {"/organization?include_validation=true", "organizations"},
      {"/organization/123456", "verified_contacts"},
      {"/organization/123456/validation", "validations"},
      {"/organization/potential-approvers", "contacts"},
      {"/finance/balance?container_id=3001", "total_available_funds"},
      {"/finance/payment-profile", "profiles"},
      {"/order/certificate", "orders"},
      {"/order/certificate/112228", "verified_contacts"},
      {"/order/certificate/112228/validation", "organization_validations"},
      {"/order/certificate/112228/note", "notes"},
      {"/order/certificate/112228/note/1", "text"},
      {"/order/alternate/c81e728d9d4c4f63a6f067f89cc140b7", "orders"},
      {"/request", "requests"},
      {"/request/100", "order"},
      {"/certificate/40/chain", "intermediates"},
  };
  for (const auto& [path, member] : rows)
    QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(member);
}

void PracticeReadingTest::wizardReadsAnswer() {
  QFETCH(QString, path);
  QFETCH(QString, member);
  PracticeDesk desk;
  const Reply reply = desk.call("GET", path);
  QCOMPARE(reply.status, 200);
  QVERIFY2(PracticeDesk::object(reply).contains(member), reply.body.constData());
}

void PracticeReadingTest::seedIsBelievable() {
  PracticeDesk desk;
  const QJsonArray all =
      desk.get(u"/organization?include_validation=true&limit=1000"_s)[u"organizations"_s].toArray();
  QCOMPARE(all.size(), 40);
  int readyForEv = 0;
  QSet<QString> states;
  for (const QJsonValue& organization : all) {
    const QJsonArray validations = organization[u"validations"_s].toArray();
    if (validations.isEmpty()) states.insert(u"none"_s);
    for (const QJsonValue& entry : validations) {
      states.insert(entry[u"status"_s].toString());
      readyForEv += entry[u"type"_s] == u"ev_cs"_s && entry[u"status"_s] == u"active"_s ? 1 : 0;
    }
  }
  QCOMPARE(readyForEv, 23);
  QCOMPARE(states, QSet<QString>({u"none"_s, u"active"_s, u"expired"_s, u"pending"_s}));
  const QJsonObject first = all.first().toObject();
  QCOMPARE(first[u"id"_s].toInteger(), 123456);
  QCOMPARE(first[u"validations"_s][0][u"validated_until"_s].toString(), u"2027-02-11T00:00:00+00:00"_s);
}

void PracticeReadingTest::seedHasEveryStatus() {
  PracticeDesk desk;
  const QJsonArray orders = desk.get(u"/order/certificate?limit=1000"_s)[u"orders"_s].toArray();
  QCOMPARE(orders.size(), 42);
  QSet<QString> statuses;
  for (const QJsonValue& order : orders) statuses.insert(order[u"status"_s].toString());
  for (const char* status :
       {"needs_approval", "pending", "needs_csr", "processing", "waiting_pickup", "issued", "reissue_pending",
        "expired", "revoked", "rejected", "canceled", "approved", "denied", "quality_hold"})
    QVERIFY2(statuses.contains(QString::fromLatin1(status)), status);
}

void PracticeReadingTest::paging() {
  PracticeDesk desk;
  QSet<QString> seen;
  for (int offset = 0;; offset += 15) {
    const QJsonObject page = desk.get(u"/organization?limit=15&offset=%1"_s.arg(offset));
    const QJsonArray rows = page[u"organizations"_s].toArray();
    QCOMPARE(page[u"page"_s][u"total"_s].toInt(), 40);
    QCOMPARE(page[u"page"_s][u"offset"_s].toInt(), offset);
    QCOMPARE(rows.size(), std::clamp(40 - offset, 0, 15));
    if (rows.isEmpty()) break;
    for (const QJsonValue& row : rows) seen.insert(row[u"name"_s].toString());
  }
  QCOMPARE(seen.size(), 40);
  QCOMPARE(firstCode(desk.call("GET", u"/organization?limit=some"_s)), u"invalid_value:limit"_s);
  QCOMPARE(firstCode(desk.call("GET", u"/organization?offset=-1"_s)), u"invalid_value:offset"_s);
}

void PracticeReadingTest::filtersAndSorting() {
  PracticeDesk desk;
  const auto ids = [&desk](const QString& query) {
    QList<qint64> all;
    const QJsonArray rows = desk.get(u"/order/certificate?limit=3&"_s + query)[u"orders"_s].toArray();
    for (const QJsonValue& row : rows) all.append(row[u"id"_s].toInteger());
    return all;
  };
  QCOMPARE(ids(u"filters[status]=pending&sort=order_id"_s), QList<qint64>({112219, 112221, 112228}));
  QCOMPARE(ids(u"filters%5Bstatus%5D=pending&filters[product_name_id]=code_signing"_s),
           QList<qint64>({112219}));
  QCOMPARE(ids(u"sort=-date_created"_s), QList<qint64>({112230, 112231, 112190}));
  QCOMPARE(ids(u"filters[date_created]=>2026-11-21&sort=order_id"_s),
           QList<qint64>({112190, 112230, 112231}));
  QCOMPARE(ids(u"filters[search]=%25fjordlys"_s), QList<qint64>({112219}));
  // No such filter exists, so it must not seem to work.
  QCOMPARE(desk.get(u"/order/certificate?filters[alternative_order_id]=x"_s)[u"page"_s][u"total"_s].toInt(),
           42);
}

void PracticeReadingTest::limitedUserSeesOwnOrders() {
  PracticeDesk desk;
  const QJsonArray rows = desk.get(u"/order/certificate"_s, "practice-own-orders")[u"orders"_s].toArray();
  QVERIFY(!rows.isEmpty() && rows.size() < 42);
  QCOMPARE(desk.call("GET", u"/order/certificate/112231"_s, {}, "practice-own-orders").status, 200);
  QCOMPARE(desk.call("GET", u"/order/certificate/112228"_s, {}, "practice-own-orders").status, 404);
}

void PracticeReadingTest::oddAnswers() {
  PracticeDesk desk;
  QVERIFY(desk.get(u"/organization?filters[search]=tundra"_s)[u"organizations"_s][0][u"id"_s].isString());
  QVERIFY(desk.get(u"/organization/potential-approvers"_s)[u"users"_s][0][u"user_id"_s].isString());
  QVERIFY(desk.get(u"/order/certificate/112228/validation"_s)[u"order_id"_s].isString());
  QVERIFY(desk.get(u"/order/certificate/108311"_s)[u"ship_info"_s][u"zip"_s].isDouble());
  QVERIFY(desk.get(u"/order/certificate/109020"_s)[u"organization"_s].isArray());
  QCOMPARE(desk.get(u"/request"_s)[u"page"_s][u"limit"_s].toInt(-1), 0);
  QCOMPARE(desk.call("GET", u"/order/certificate/status-changes?minutes=1"_s).body, "{}");
  QCOMPARE(firstCode(desk.call("GET", u"/order/certificate/status-changes?minutes=10081"_s)),
           u"time_frame_too_long"_s);
  desk.service.settings().hasCustomFields = false;
  QCOMPARE(desk.call("GET", u"/account/metadata"_s).body, "{}");
}

QTEST_GUILESS_MAIN(PracticeReadingTest)
#include "tst_practicereading.moc"
