// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/similarsteps.h"

#include <QTest>

Q_DECLARE_METATYPE(codeseal::OrderRow)
Q_DECLARE_METATYPE(std::optional<codeseal::OrderOutcome::Kind>)
Q_DECLARE_METATYPE(std::chrono::hours)

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SimilarOrders::State;

/// The guard finds what is like the order in hand, in the record and at the service, and nothing else.
class SimilarOrdersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsWhatTheServiceLists_data();
  void findsWhatTheServiceLists();
  void findsWhatTheRecordHas_data();
  void findsWhatTheRecordHas();
  void tellsEachOrderOnce();
  void tellsWhoOrdered();
  void knowsItsOwnBehindAnUnknownEnd();
  void comparesNewOrganizationsByName();
  void asksOnlyWhenTheAnswerIsOld();
  void takesTheLatestAnswer();
};

namespace {

void record(FlowRig& rig, NewIntent intent, std::optional<OrderOutcome::Kind> end) {
  if (intent.reference.isEmpty()) intent.reference = u"recorded"_s;
  QVERIFY(rig.journal().addIntent(intent));
  if (!end) return;
  QVERIFY(*rig.journal().claimForSending(intent.reference));
  OrderOutcome outcome;
  outcome.kind = *end;
  if (end == OrderOutcome::Kind::Placed) outcome.orderId = 90551300;
  QVERIFY(rig.journal().recordOutcome(intent.reference, outcome));
}

NewIntent intentOf(FlowRig& rig) {
  NewIntent intent;
  intent.product = Product::CodeSigningEv;
  intent.body = "{}";
  intent.accountId = rig.flow().account().accountId();
  intent.service = ServiceAddress::europe().toString();
  intent.organizationId = organization;
  return intent;
}

}  // namespace

void SimilarOrdersTest::findsWhatTheServiceLists_data() {
  QTest::addColumn<OrderRow>("row");
  QTest::addColumn<bool>("isSimilar");
  QTest::newRow("pending") << row(1, u"pending"_s, 100) << true;
  QTest::newRow("needs approval") << row(1, u"needs_approval"_s, 0) << true;
  QTest::newRow("unknown status") << row(1, u"quality_hold"_s, 100) << true;
  QTest::newRow("issued lately") << row(1, u"issued"_s, 29) << true;
  QTest::newRow("issued long ago") << row(1, u"issued"_s, 31) << false;
  QTest::newRow("revoked lately") << row(1, u"revoked"_s, 3) << true;
  QTest::newRow("expired") << row(1, u"expired"_s, 400) << false;
  QTest::newRow("rejected") << row(1, u"rejected"_s, 1) << false;
  QTest::newRow("canceled") << row(1, u"canceled"_s, 1) << false;
  QTest::newRow("denied") << row(1, u"denied"_s, 1) << false;
  OrderRow other = row(1, u"pending"_s, 1);
  other.organizationId = 5500914;
  QTest::newRow("another organization") << other << false;
  other = row(1, u"pending"_s, 1);
  other.productNameId = u"code_signing"_s;
  QTest::newRow("another product") << other << false;
  other = row(1, u"issued"_s, 1);
  other.created = {};
  QTest::newRow("issued, who knows when") << other << false;
}

void SimilarOrdersTest::findsWhatTheServiceLists() {
  QFETCH(OrderRow, row);
  FlowRig rig;
  begin(rig, {row});
  look(rig);
  QTEST(!rig.flow().similar().orders().isEmpty(), "isSimilar");
  QCOMPARE(rig.service().queries.size(), 1);
  QVERIFY(rig.service().queries.first().product == Product::CodeSigningEv);
  QCOMPARE(rig.service().queries.first().organizationId, organization);
  QCOMPARE(rig.flow().similar().checkedAt(), rig.now());
}

void SimilarOrdersTest::findsWhatTheRecordHas_data() {
  QTest::addColumn<std::optional<OrderOutcome::Kind>>("end");
  QTest::addColumn<std::chrono::hours>("age");
  QTest::addColumn<QString>("changed");
  QTest::addColumn<bool>("isSimilar");
  using Kind = OrderOutcome::Kind;
  const auto add = [](const char* name, std::optional<Kind> end, int days, const QString& changed,
                      bool isSimilar) {
    QTest::newRow(name) << end << std::chrono::hours(24 * days) << changed << isSimilar;
  };
  add("placed", Kind::Placed, 29, {}, true);
  add("placed long ago", Kind::Placed, 31, {}, false);
  add("in doubt", Kind::Unknown, 1, {}, true);
  add("in doubt for long", Kind::Unknown, 100, {}, true);
  add("refused", Kind::Refused, 1, {}, false);
  add("not sent", Kind::NotSent, 1, {}, false);
  add("only written", std::nullopt, 1, {}, false);
  add("of another account", Kind::Placed, 1, u"account"_s, false);
  add("at another service", Kind::Placed, 1, u"service"_s, false);
  add("for another organization", Kind::Placed, 1, u"organization"_s, false);
  add("another product", Kind::Placed, 1, u"product"_s, false);
}

void SimilarOrdersTest::findsWhatTheRecordHas() {
  QFETCH(std::optional<OrderOutcome::Kind>, end);
  QFETCH(std::chrono::hours, age);
  QFETCH(QString, changed);
  FlowRig rig;
  begin(rig);
  NewIntent intent = intentOf(rig);
  if (changed == u"account") intent.accountId = u"880099"_s;
  if (changed == u"service") intent.service = ServiceAddress::unitedStates().toString();
  if (changed == u"organization") intent.organizationId = 5500914;
  if (changed == u"product") intent.product = Product::CodeSigning;
  record(rig, intent, end);
  rig.pass(age);
  // The record is there at once, also before the service answers.
  rig.service().holdsAnswers = true;
  rig.flow().lookForSimilar();
  QVERIFY(rig.flow().similar().isAsking());
  const auto& orders = rig.flow().similar().orders();
  QTEST(!orders.isEmpty(), "isSimilar");
  if (orders.isEmpty()) return;
  QCOMPARE(orders.first().reference, u"recorded"_s);
  QCOMPARE(orders.first().orderId, end == OrderOutcome::Kind::Placed ? 90551300 : 0);
  rig.service().holdsAnswers = false;
  rig.service().release();
  settle();
  QCOMPARE(orders.size(), 1);
}

void SimilarOrdersTest::tellsEachOrderOnce() {
  FlowRig rig;
  begin(rig, {row(90551300, u"pending"_s, 0), row(90551299, u"needs_csr"_s, 5)});
  record(rig, intentOf(rig), OrderOutcome::Kind::Placed);
  look(rig);
  QCOMPARE(idsIn(rig), (QList<qint64>{90551300, 90551299}));
  const SimilarOrder& ours = rig.flow().similar().orders().first();
  QCOMPARE(ours.reference, u"recorded"_s);
  QCOMPARE(ours.status, u"pending"_s);
  // What was canceled since is no double, though the record only knows that it was placed.
  rig.service().orderPages = {page({row(90551300, u"canceled"_s, 0)})};
  rig.pass(2min);
  look(rig);
  QCOMPARE(idsIn(rig), QList<qint64>());
}

void SimilarOrdersTest::tellsWhoOrdered() {
  FlowRig rig;
  begin(rig,
        {row(5, u"pending"_s, 1), row(4, u"pending"_s, 2), row(3, u"pending"_s, 3), row(2, u"pending"_s, 4)});
  OrderInfo info;
  info.id = 4;
  info.orderedBy = u"Mara Lindqvist"_s;
  rig.service().orderInfos = {info};
  look(rig);
  QCOMPARE(idsIn(rig), (QList<qint64>{5, 4, 3, 2}));
  QCOMPARE(rig.flow().similar().orders().at(1).orderedBy, u"Mara Lindqvist"_s);
  QCOMPARE(rig.flow().similar().orders().at(0).orderedBy, QString());
  QCOMPARE(rig.service().calls.filter(u"orderInfo"_s),
           (QStringList{u"orderInfo 5"_s, u"orderInfo 4"_s, u"orderInfo 3"_s}));
}

void SimilarOrdersTest::knowsItsOwnBehindAnUnknownEnd() {
  FlowRig rig;
  begin(rig, {row(90551300, u"pending"_s, 0)});
  record(rig, intentOf(rig), OrderOutcome::Kind::Unknown);
  OrderInfo info;
  info.id = 90551300;
  info.alternativeOrderId = u"recorded"_s;
  rig.service().orderInfos = {info};
  look(rig);
  QCOMPARE(idsIn(rig), QList<qint64>{90551300});
  QCOMPARE(rig.flow().similar().orders().first().reference, u"recorded"_s);
}

void SimilarOrdersTest::comparesNewOrganizationsByName() {
  FlowRig rig;
  begin(rig, {row(1, u"pending"_s, 1)});
  const auto name = [&rig](const QString& text) {
    rig.flow().edit([&text](OrderDraft& draft) {
      draft.organizationKind = OrganizationKind::New;
      draft.newOrganization.name = text;
    });
  };
  name(u" nordlys  a/s"_s);
  look(rig);
  QCOMPARE(idsIn(rig), QList<qint64>{1});
  QCOMPARE(rig.service().queries.last().organizationId, 0);
  name(u"Nordlys"_s);
  look(rig);
  QCOMPARE(idsIn(rig), QList<qint64>());
}

void SimilarOrdersTest::asksOnlyWhenTheAnswerIsOld() {
  FlowRig rig;
  begin(rig);
  look(rig);
  look(rig);
  rig.pass(59s);
  look(rig);
  QCOMPARE(rig.service().queries.size(), 1);
  rig.pass(1s);
  look(rig);
  QCOMPARE(rig.service().queries.size(), 2);
  QCOMPARE(rig.flow().similar().checkedAt(), rig.now());
}

void SimilarOrdersTest::takesTheLatestAnswer() {
  FlowRig rig;
  begin(rig, {row(1, u"pending"_s, 1)});
  rig.service().holdsAnswers = true;
  rig.flow().lookForSimilar();
  rig.service().orderPages = {page({})};
  rig.flow().edit([](OrderDraft& draft) { draft.organizationId = 5500914; });
  rig.flow().lookForSimilar();
  rig.service().holdsAnswers = false;
  rig.service().release();
  settle();
  QCOMPARE(rig.flow().similar().state(), State::Known);
  QCOMPARE(idsIn(rig), QList<qint64>());
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::SimilarOrdersTest)
#include "tst_similarorders.moc"
