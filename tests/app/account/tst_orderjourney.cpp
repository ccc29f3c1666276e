// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/orderjourney.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using State = OrderStep::State;
using Kind = Actor::Kind;

namespace {

constexpr qint64 someone = 410077;
constexpr qint64 me = 410001;

QDateTime day(int number) {
  return {QDate(2026, 11, number), QTime(9, 0), Qt::UTC};
}

/// An order as a word line: "status request provisioning organization contact", a dash for what is not told.
OrderFacts factsFrom(const QString& line) {
  const QStringList words = line.split(u' ');
  const auto word = [&words](int i) { return words.value(i) == u"-" ? QString() : words.value(i); };
  OrderFacts facts;
  facts.userId = me;
  OrderInfo& order = facts.order;
  order.id = 112228;
  order.status = word(0);
  order.productNameId = u"code_signing_ev"_s;
  order.created = day(17);
  order.orderedBy = u"Sofia Marchetti"_s;
  order.orderedById = someone;
  if (!word(1).isEmpty()) order.requests = {{99, word(1), u"new_request"_s, day(17).addSecs(60)}};
  order.provisioning = word(2);
  if (order.status == u"issued" || order.status == u"reissue_pending" || order.status == u"expired")
    order.issued = day(20);
  Contact contact;
  contact.firstName = u"Harriet"_s;
  contact.lastName = u"Cole"_s;
  contact.email = u"h.cole@polarstern.example"_s;
  order.verifiedContacts = {contact};
  ShippingDraft ship;
  ship.name = u"Tom Ashby"_s;
  ship.city = u"Leeds"_s;
  if (order.provisioning == u"ship_token") order.shipTo = ship;
  if (word(3).isEmpty()) return facts;
  OrderValidation validation;
  validation.organization = {{u"cs"_s, u"active"_s, day(1), {}}, {u"ev_cs"_s, word(3), day(18), {}}};
  validation.approvers = {{contact, word(4)}};
  facts.validation = validation;
  return facts;
}

const char* nameOf(Act act) {
  switch (act) {
    case Act::Review: return "review";
    case Act::Approval: return "approval";
    case Act::Csr: return "csr";
    case Act::OrderCheck: return "order check";
    case Act::OrganizationCheck: return "organization check";
    case Act::ContactApproval: return "contact";
    case Act::KeyConfirmation: return "key";
    case Act::Reissue: return "reissue";
    case Act::Issuance: return "issuance";
    case Act::Pickup: return "pickup";
    case Act::Delivery: return "delivery";
    case Act::SetUp: return "set up";
    case Act::Unknown: return "unknown";
    case Act::Ended: return "ended";
  }
  return "";
}

const char* signOf(State state) {
  switch (state) {
    case State::Done: return "+";
    case State::Now: return "!";
    case State::ToCome: return ".";
    case State::Assumed: return "?";
    case State::Refused: return "x";
    case State::Ended: return "-";
  }
  return "";
}

QString drawn(const QList<OrderStep>& steps) {
  QStringList words;
  for (const OrderStep& step : steps)
    words.append(QLatin1StringView(signOf(step.state)) + QLatin1StringView(nameOf(step.act)));
  return words.join(u", "_s);
}

}  // namespace

class TestOrderJourney : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void stepsOfEachStatus_data();
  void stepsOfEachStatus();
  void whomItWaitsFor_data();
  void whomItWaitsFor();
  void sinceWhen();
  void approvesForOthersOnly();
  void tellsWhoApproved();
  void tokenIsNotWaitedForForever();
  void orderWithNothingButItsId();
  void reissueThatWaitsForApproval();
  void finalStatuses();
};

void TestOrderJourney::stepsOfEachStatus_data() {
  QTest::addColumn<QString>("steps");
  const auto row = [](const char* order, const char* steps) {
    QTest::newRow(order) << QString::fromLatin1(steps);
  };
  row("needs_approval pending ship_token",
      "!approval, .order check, .contact, .issuance, .delivery, .set up");
  row("needs_approval submitted client_app",
      "!review, .approval, .order check, .contact, .issuance, .set up");
  row("needs_approval - -", "!approval, .order check, .contact, .issuance");
  row("pending pending email", "!approval, .order check, .contact, .key, .issuance");
  row("pending approved ship_token", "+approval, !order check, .contact, .issuance, .delivery, .set up");
  row("pending approved ship_token pending pending",
      "+approval, !organization check, .contact, .issuance, .delivery, .set up");
  row("pending approved ship_token expired pending",
      "+approval, !organization check, .contact, .issuance, .delivery, .set up");
  row("pending approved ship_token active pending",
      "+approval, +organization check, !contact, .issuance, .delivery, .set up");
  row("pending approved ship_token pending active",
      "+approval, !organization check, +contact, .issuance, .delivery, .set up");
  row("pending approved ship_token active active",
      "+approval, +organization check, +contact, !issuance, .delivery, .set up");
  row("pending approved email active active", "+approval, +organization check, +contact, !key, .issuance");
  row("approved approved client_app active pending",
      "+approval, +organization check, !contact, .issuance, .set up");
  row("needs_csr approved email active pending",
      "+approval, !csr, +organization check, .contact, .key, .issuance");
  row("processing approved email active active", "+approval, +organization check, +contact, +key, !issuance");
  row("waiting_pickup approved client_app", "+approval, +order check, +contact, +issuance, !pickup, .set up");
  row("issued approved ship_token active active",
      "+approval, +organization check, +contact, +issuance, !delivery, .set up");
  row("issued approved client_app", "+approval, +order check, +contact, +issuance, !set up");
  row("issued approved email", "+approval, +order check, +contact, +key, +issuance");
  row("issued approved -", "+approval, +order check, +contact, +issuance");
  row("reissue_pending approved email", "+approval, +order check, +contact, +key, +issuance, !reissue");
  row("expired approved ship_token", "+approval, +order check, +contact, +issuance, ?delivery, ?set up");
  row("revoked approved ship_token", "+approval, +issuance, -ended");
  row("rejected rejected ship_token", "xapproval");
  row("rejected approved ship_token", "+approval, xended");
  row("denied approved ship_token", "+approval, xended");
  row("canceled pending ship_token", "-ended");
  row("canceled approved ship_token", "+approval, -ended");
  row("quality_hold approved client_app", "+approval, !unknown, .order check, .contact, .issuance, .set up");
  row("quality_hold pending email", "!approval, .unknown, .order check, .contact, .key, .issuance");
}

void TestOrderJourney::stepsOfEachStatus() {
  const OrderFacts facts = factsFrom(QString::fromLatin1(QTest::currentDataTag()));
  QTEST(drawn(orderJourney(facts, day(23))), "steps");
}

void TestOrderJourney::whomItWaitsFor_data() {
  QTest::addColumn<Act>("act");
  QTest::addColumn<Kind>("kind");
  QTest::addColumn<QString>("name");
  QTest::newRow("needs_approval pending ship_token") << Act::Approval << Kind::Account << u""_s;
  QTest::newRow("needs_approval submitted email") << Act::Review << Kind::Account << u""_s;
  QTest::newRow("pending approved email") << Act::OrderCheck << Kind::DigiCert << u""_s;
  QTest::newRow("pending approved email pending pending")
      << Act::OrganizationCheck << Kind::DigiCert << u""_s;
  QTest::newRow("pending approved email active pending")
      << Act::ContactApproval << Kind::Person << u"Harriet Cole"_s;
  QTest::newRow("pending approved email active active")
      << Act::KeyConfirmation << Kind::Person << u"Sofia Marchetti"_s;
  QTest::newRow("needs_csr approved email") << Act::Csr << Kind::Person << u"Sofia Marchetti"_s;
  QTest::newRow("processing approved email") << Act::Issuance << Kind::DigiCert << u""_s;
  QTest::newRow("waiting_pickup approved client_app") << Act::Pickup << Kind::Person << u"Sofia Marchetti"_s;
  QTest::newRow("issued approved ship_token") << Act::Delivery << Kind::Courier << u"Leeds"_s;
  QTest::newRow("issued approved client_app") << Act::SetUp << Kind::Person << u"Sofia Marchetti"_s;
  QTest::newRow("issued approved email") << Act::Unknown << Kind::Nobody << u""_s;
  QTest::newRow("reissue_pending approved email") << Act::Reissue << Kind::DigiCert << u""_s;
  QTest::newRow("quality_hold approved email") << Act::Unknown << Kind::NotKnown << u""_s;
  for (const char* over : {"rejected rejected email", "canceled approved email", "revoked approved email",
                           "expired approved email", "denied approved email"})
    QTest::newRow(over) << Act::Unknown << Kind::Nobody << u""_s;
}

void TestOrderJourney::whomItWaitsFor() {
  QFETCH(Kind, kind);
  OrderFacts facts = factsFrom(QString::fromLatin1(QTest::currentDataTag()));
  const OrderWait wait = waitOf(orderJourney(facts, day(23)));
  QTEST(wait.act, "act");
  QCOMPARE(wait.actor.kind, kind);
  QTEST(wait.actor.name, "name");
  QCOMPARE(wait.since.isValid(), kind != Kind::Nobody);
  // Whoever ordered is "you" where the key is theirs.
  if (wait.actor.name != facts.order.orderedBy) return;
  facts.userId = someone;
  QCOMPARE(waitOf(orderJourney(facts, day(23))).actor.kind, Kind::You);
}

void TestOrderJourney::sinceWhen() {
  const auto since = [](const char* line) {
    return waitOf(orderJourney(factsFrom(QString::fromLatin1(line)), day(23))).since;
  };
  QCOMPARE(since("needs_approval pending email"), day(17).addSecs(60));
  QCOMPARE(since("needs_approval - email"), day(17));
  QCOMPARE(since("pending approved email pending pending"), day(18));
  QCOMPARE(since("pending approved email active pending"), day(17));
  QCOMPARE(since("issued approved ship_token"), day(20));
}

void TestOrderJourney::approvesForOthersOnly() {
  OrderFacts facts = factsFrom(u"needs_approval pending email"_s);
  facts.mayApprove = true;
  QCOMPARE(waitOf(orderJourney(facts, day(23))).actor.kind, Kind::You);
  facts.order.orderedById = me;
  QCOMPARE(waitOf(orderJourney(facts, day(23))).actor.kind, Kind::Account);
}

void TestOrderJourney::tellsWhoApproved() {
  OrderFacts facts = factsFrom(u"pending approved email"_s);
  RequestInfo request;
  request.reviewer = u"Sofia Marchetti"_s;
  request.processed = day(18);
  facts.request = request;
  const OrderStep approval = orderJourney(facts, day(23)).first();
  QCOMPARE(approval.actor.name, u"Sofia Marchetti"_s);
  QCOMPARE(approval.since, day(18));
}

void TestOrderJourney::tokenIsNotWaitedForForever() {
  const OrderFacts facts = factsFrom(u"issued approved ship_token"_s);
  const QDateTime last = facts.order.issued.addDays(tokenDays);
  QCOMPARE(waitOf(orderJourney(facts, last)).actor.kind, Kind::Courier);
  QCOMPARE(waitOf(orderJourney(facts, last.addSecs(1))).actor.kind, Kind::Nobody);
  QVERIFY(drawn(orderJourney(facts, last.addSecs(1))).endsWith(u"?delivery, ?set up"_s));
}

void TestOrderJourney::orderWithNothingButItsId() {
  OrderFacts facts;
  facts.order.id = 5;
  QCOMPARE(drawn(orderJourney(facts, day(23))), u"!approval, .order check, .contact, .issuance"_s);
  QVERIFY(!waitOf(orderJourney(facts, day(23))).since.isValid());
}

void TestOrderJourney::reissueThatWaitsForApproval() {
  OrderFacts facts = factsFrom(u"reissue_pending approved email"_s);
  facts.order.requests.append({120, u"pending"_s, u"reissue"_s, day(22)});
  const OrderWait wait = waitOf(orderJourney(facts, day(23)));
  QCOMPARE(wait.act, Act::Approval);
  QCOMPARE(wait.since, day(22));
}

void TestOrderJourney::finalStatuses() {
  for (const QString& status : {u"issued"_s, u"rejected"_s, u"canceled"_s, u"revoked"_s, u"expired"_s})
    QVERIFY(isFinalStatus(status));
  for (const QString& status : {u"pending"_s, u"denied"_s, u"waiting_pickup"_s, u"quality_hold"_s, u""_s})
    QVERIFY(!isFinalStatus(status));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestOrderJourney)
#include "tst_orderjourney.moc"
