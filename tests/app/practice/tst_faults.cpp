// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/practice/practicedesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace codeseal::practice;

namespace {

const QString orderPath = u"/order/certificate/code_signing"_s;

}  // namespace

class FaultsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void faults_data();
  void faults();
  void faultControl();
};

void FaultsTest::faults_data() {
  QTest::addColumn<Fault>("fault");
  QTest::addColumn<int>("status");
  QTest::addColumn<bool>("stored");
  QTest::addColumn<bool>("closes");
  QTest::newRow("delay") << Fault::Delay << 201 << true << false;
  QTest::newRow("close after") << Fault::CloseAfterStore << 200 << true << true;
  QTest::newRow("close before") << Fault::CloseBeforeStore << 200 << false << true;
  QTest::newRow("500 after") << Fault::ErrorAfterStore << 500 << true << false;
  QTest::newRow("503 before") << Fault::ErrorBeforeStore << 503 << false << false;
  QTest::newRow("html") << Fault::HtmlBody << 503 << false << false;
  QTest::newRow("html after") << Fault::HtmlAfterStore << 200 << true << false;
  QTest::newRow("truncated") << Fault::TruncatedJson << 201 << true << false;
}

void FaultsTest::faults() {
  QFETCH(Fault, fault);
  QFETCH(int, status);
  QFETCH(bool, stored);
  QFETCH(bool, closes);
  PracticeDesk desk;
  PlannedFault planned;
  planned.fault = fault;
  desk.service.faults().plan(planned);
  QCOMPARE(desk.call("GET", u"/user/me"_s).status, 200);
  const Reply reply = desk.call("POST", orderPath, goodOrder());
  QCOMPARE(reply.status, status);
  QCOMPARE(reply.closeConnection, closes);
  QCOMPARE(reply.delay.count() > 0, fault == Fault::Delay);
  QCOMPARE(desk.service.orderCount(), stored ? 1 : 0);
  const bool readable = !QJsonDocument::fromJson(reply.body).isNull();
  QCOMPARE(readable,
           fault == Fault::Delay || fault == Fault::ErrorAfterStore || fault == Fault::ErrorBeforeStore);
  QCOMPARE(desk.call("POST", orderPath, goodOrder()).status, 201);
}

void FaultsTest::faultControl() {
  PracticeDesk desk;
  const auto control = [&desk](const QByteArray& method, const QByteArray& body) {
    return desk.service.handle(Request::of(method, "/practice/faults", {}, body));
  };
  QCOMPARE(control("POST", R"({"fault":"bang"})").status, 400);
  QCOMPARE(control("POST", R"({"fault":"html_body","times":2,"method":"GET","path":"/product"})").status,
           200);
  QCOMPARE(desk.call("GET", u"/product"_s).status, 503);
  QCOMPARE(PracticeDesk::object(control("GET", {}))[u"faults"_s][0][u"times"_s].toInt(), 1);
  QCOMPARE(control("DELETE", {}).status, 204);
  QCOMPARE(desk.call("GET", u"/product"_s).status, 200);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
