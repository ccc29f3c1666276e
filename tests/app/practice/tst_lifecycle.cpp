// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/practice/practicedesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace codeseal::practice;
using namespace std::chrono_literals;

namespace {

const QString orderPath = u"/order/certificate/code_signing_ev"_s;
const QString placedPath = u"/order/certificate/112233"_s;

QJsonObject orderFor(qint64 organization) {
  QJsonObject body = goodOrder();
  body.insert(u"organization"_s, QJsonObject{{u"id"_s, organization}});
  return body;
}

Settings withApproval(Approval approval) {
  Settings settings;
  settings.approval = approval;
  return settings;
}

/// "status / request status" of the order placed first.
QString state(PracticeDesk& desk) {
  const QJsonObject info = desk.get(placedPath);
  return info[u"status"_s].toString() + u" / "_s + info[u"requests"_s][0][u"status"_s].toString();
}

}  // namespace

class LifecycleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void movesOn_data();
  void movesOn();
  void uncheckedOrganizationTakesLonger();
  void skipsApproval();
  void speed();
  void standsStill();
  void peopleDecide();
  void twoStepReview();
  void whoMayApprove();
  void cancels();
  void waitsForCsr();
  void statusChangesTellIt();
  void certificateCanBeFetched();
  void mailIsSentAgainWhereThatExists();
};

void LifecycleTest::movesOn_data() {
  QTest::addColumn<Approval>("approval");
  QTest::addColumn<int>("seconds");
  QTest::addColumn<QString>("expected");
  const auto row = [](Approval approval, int seconds, const QString& expected) {
    QTest::addRow("%d after %d s", int(approval), seconds) << approval << seconds << expected;
  };
  row(Approval::OneStep, 0, u"needs_approval / pending"_s);
  row(Approval::OneStep, 29, u"needs_approval / pending"_s);
  row(Approval::OneStep, 30, u"pending / approved"_s);
  row(Approval::OneStep, 75, u"issued / approved"_s);
  row(Approval::TwoSteps, 0, u"needs_approval / submitted"_s);
  row(Approval::TwoSteps, 20, u"needs_approval / pending"_s);
  row(Approval::TwoSteps, 50, u"pending / approved"_s);
  row(Approval::TwoSteps, 95, u"issued / approved"_s);
  row(Approval::Automatic, 0, u"pending / approved"_s);
  row(Approval::Automatic, 45, u"issued / approved"_s);
  // Nobody looked in between: all steps are made up for at once.
  row(Approval::OneStep, 364 * 24 * 3600, u"issued / approved"_s);
  row(Approval::OneStep, 366 * 24 * 3600, u"expired / approved"_s);
}

void LifecycleTest::movesOn() {
  QFETCH(Approval, approval);
  QFETCH(int, seconds);
  QFETCH(QString, expected);
  PracticeDesk desk(withApproval(approval));
  QCOMPARE(desk.call("POST", orderPath, goodOrder()).status, 201);
  desk.pass(std::chrono::seconds(seconds));
  QCOMPARE(state(desk), expected);
}

void LifecycleTest::uncheckedOrganizationTakesLonger() {
  PracticeDesk desk(withApproval(Approval::Automatic));
  desk.call("POST", orderPath, orderFor(5540201));
  const auto validation = [&desk] {
    return desk.get(placedPath + u"/validation"_s)[u"organization_validations"_s][0].toObject();
  };
  QCOMPARE(validation()[u"status"_s].toString(), u"pending"_s);
  desk.pass(40s);
  QCOMPARE(validation()[u"status"_s].toString(), u"active"_s);
  QCOMPARE(validation()[u"verified_contacts"_s][0][u"status"_s].toString(), u"pending"_s);
  QCOMPARE(state(desk), u"pending / approved"_s);
  desk.pass(45s);
  QCOMPARE(validation()[u"verified_contacts"_s][0][u"status"_s].toString(), u"active"_s);
  QCOMPARE(state(desk), u"issued / approved"_s);
}

void LifecycleTest::skipsApproval() {
  QJsonObject body = goodOrder();
  body.insert(u"skip_approval"_s, true);
  PracticeDesk desk(withApproval(Approval::TwoSteps));
  const QJsonObject skipped = PracticeDesk::object(desk.call("POST", orderPath, body));
  QCOMPARE(skipped[u"requests"_s][0][u"status"_s].toString(), u"approved"_s);
  QCOMPARE(skipped[u"certificate_id"_s].toInteger(), 113);
  const QJsonObject mayNot = PracticeDesk::object(desk.call("POST", orderPath, body, "practice-no-finance"));
  QCOMPARE(mayNot[u"requests"_s][0][u"status"_s].toString(), u"submitted"_s);
  QVERIFY(!mayNot.contains(u"certificate_id"_s));
}

void LifecycleTest::speed() {
  Settings settings;
  settings.pace.speed = 10;
  PracticeDesk desk(settings);
  desk.call("POST", orderPath, goodOrder());
  desk.pass(3s);
  QCOMPARE(state(desk), u"pending / approved"_s);
  desk.pass(5s);
  QCOMPARE(state(desk), u"issued / approved"_s);
}

void LifecycleTest::standsStill() {
  Settings settings;
  settings.pace.on = false;
  PracticeDesk desk(settings);
  desk.call("POST", orderPath, goodOrder());
  desk.pass(3600s);
  QCOMPARE(state(desk), u"needs_approval / pending"_s);
}

void LifecycleTest::peopleDecide() {
  PracticeDesk desk;
  desk.call("POST", orderPath, goodOrder());
  const QJsonObject reject{{u"status"_s, u"rejected"_s}, {u"processor_comment"_s, u"Wrong division"_s}};
  QCOMPARE(desk.call("PUT", u"/request/113/status"_s, {{u"status"_s, u"nonsense"_s}}).status, 400);
  const Reply reply = desk.call("PUT", u"/request/113/status"_s, reject);
  QCOMPARE(reply.status, 204);
  QVERIFY(reply.body.isEmpty());
  QCOMPARE(state(desk), u"rejected / rejected"_s);
  QCOMPARE(desk.get(u"/request/113"_s)[u"processor_comment"_s].toString(), u"Wrong division"_s);
  QCOMPARE(desk.call("PUT", u"/request/113/status"_s, reject).status, 400);
  desk.pass(3600s);
  QCOMPARE(state(desk), u"rejected / rejected"_s);
  QCOMPARE(desk.get(u"/finance/balance"_s)[u"balance"_s], QJsonValue(u"2400.00"_s));
}

void LifecycleTest::twoStepReview() {
  PracticeDesk desk(withApproval(Approval::TwoSteps));
  desk.call("POST", orderPath, goodOrder());
  QCOMPARE(desk.call("PUT", u"/request/113/status"_s, {{u"status"_s, u"pending"_s}}).status, 204);
  QCOMPARE(state(desk), u"needs_approval / pending"_s);
  QCOMPARE(desk.call("PUT", u"/request/113/status"_s, {{u"status"_s, u"approved"_s}}).status, 204);
  QCOMPARE(state(desk), u"pending / approved"_s);
  QCOMPARE(desk.get(placedPath)[u"certificate"_s][u"id"_s].toInteger(), 113);
}

void LifecycleTest::whoMayApprove() {
  const QJsonObject approve{{u"status"_s, u"approved"_s}};
  PracticeDesk desk;
  desk.call("POST", orderPath, goodOrder(), "practice-no-finance");
  QCOMPARE(PracticeDesk::codes(desk.call("PUT", u"/request/113/status"_s, approve, "practice-no-finance")),
           QStringList(u"access_denied|invalid_approver"_s));
  QCOMPARE(PracticeDesk::codes(desk.call("PUT", u"/request/113/status"_s, approve, "practice-view-only")),
           QStringList(u"access_denied|missing_permission"_s));
  QCOMPARE(desk.call("PUT", u"/request/113/status"_s, approve, "practice-orders-only").status, 204);
}

void LifecycleTest::cancels() {
  PracticeDesk desk(withApproval(Approval::Automatic));
  desk.call("POST", orderPath, goodOrder());
  const QString path = placedPath + u"/status"_s;
  const QJsonObject cancel{{u"status"_s, u"canceled"_s}, {u"note"_s, u"Ordered twice"_s}};
  QCOMPARE(PracticeDesk::codes(desk.call("PUT", path, {{u"status"_s, u"canceled"_s}})),
           QStringList(u"required_param:note"_s));
  QCOMPARE(desk.call("PUT", path, {{u"status"_s, u"CANCELED"_s}, {u"note"_s, u"x"_s}}).status, 400);
  QCOMPARE(desk.call("PUT", path, cancel).status, 204);
  QCOMPARE(state(desk), u"canceled / approved"_s);
  QCOMPARE(desk.get(placedPath + u"/note"_s)[u"notes"_s][0][u"text"_s].toString(), u"Ordered twice"_s);
  QCOMPARE(desk.call("PUT", path, cancel).status, 400);
  QCOMPARE(desk.call("PUT", u"/order/certificate/111502/status"_s, cancel).status, 400);
  // A reissue under way goes back.
  QCOMPARE(desk.call("PUT", u"/order/certificate/111610/status"_s, cancel).status, 204);
  const QJsonObject order = desk.get(u"/order/certificate/111610"_s);
  QCOMPARE(order[u"status"_s].toString(), u"issued"_s);
  QCOMPARE(order[u"requests"_s][1][u"status"_s].toString(), u"rejected"_s);
}

void LifecycleTest::waitsForCsr() {
  Settings settings = withApproval(Approval::Automatic);
  settings.mode = Mode::Pinned;
  QJsonObject body = goodOrder();
  body.insert(u"cs_provisioning_method"_s, u"email"_s);
  PracticeDesk desk(settings);
  desk.call("POST", orderPath, body);
  desk.pass(3600s);
  QCOMPARE(state(desk), u"needs_csr / approved"_s);
  const QString path = placedPath + u"/csr"_s;
  QCOMPARE(PracticeDesk::codes(desk.call("POST", path, {{u"csr"_s, u"hello"_s}})),
           QStringList(u"csr_invalid_cannot_parse"_s));
  const QString csr = u"-----BEGIN CERTIFICATE REQUEST-----\nMAMCAQA=\n-----END CERTIFICATE REQUEST-----\n"_s;
  QCOMPARE(desk.call("POST", path, {{u"csr"_s, csr}}).status, 204);
  desk.pass(45s);
  QCOMPARE(state(desk), u"issued / approved"_s);
}

void LifecycleTest::statusChangesTellIt() {
  PracticeDesk desk;
  desk.call("POST", orderPath, goodOrder());
  desk.pass(600s);
  const QJsonArray changed =
      desk.get(u"/order/certificate/status-changes?seconds=540"_s)[u"orders"_s].toArray();
  QCOMPARE(changed.size(), 1);
  QCOMPARE(changed[0][u"order_id"_s].toInteger(), 112233);
  QCOMPARE(changed[0][u"status"_s].toString(), u"issued"_s);
  QCOMPARE(desk.call("GET", u"/order/certificate/status-changes?seconds=300"_s).body, "{}");
}

void LifecycleTest::certificateCanBeFetched() {
  PracticeDesk desk(withApproval(Approval::Automatic));
  desk.call("POST", orderPath, goodOrder());
  const QString path = u"/certificate/113/download/format/pem_all"_s;
  QCOMPARE(desk.call("GET", path).status, 404);
  QVERIFY(!desk.get(placedPath).contains(u"hardware_init_code"_s));
  desk.pass(45s);
  const Reply reply = desk.call("GET", path);
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.contentType, "application/x-pem-file");
  QCOMPARE(reply.body.count("BEGIN CERTIFICATE"), 3);
  QCOMPARE(desk.call("GET", u"/certificate/download/order/112233"_s).body, reply.body);
  QCOMPARE(desk.get(placedPath)[u"hardware_init_code"_s].toString().size(), 16);
  QCOMPARE(desk.get(placedPath)[u"order_valid_till"_s].toString(), u"2027-11-23"_s);
}

void LifecycleTest::mailIsSentAgainWhereThatExists() {
  PracticeDesk desk;
  const QString path = u"/order/certificate/112228/order-approval/resend-emails"_s;
  const QJsonObject body{{u"emails"_s, QJsonArray{u"h.cole@polarstern.example"_s}}};
  QCOMPARE(desk.call("PUT", path, body).status, 204);
  desk.service.settings().resendsApprovalMail = false;
  const Reply reply = desk.call("PUT", path, body);
  QCOMPARE(reply.status, 404);
  QCOMPARE(PracticeDesk::codes(reply), QStringList(u"not_found|route"_s));
}

QTEST_GUILESS_MAIN(LifecycleTest)
#include "tst_lifecycle.moc"
