// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/readinesscheck.h"
#include "tests/app/flow/settle.h"
#include "tests/support/flowrig.h"

#include <QRegularExpression>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using State = Finding::State;
using Topic = Finding::Topic;

class ReadinessCheckTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysThatNoAccountIsConnected();
  void saysWhyTheAccountFails_data();
  void saysWhyTheAccountFails();
  void findsOutWhatAnOrderNeeds();
  void asksOneAfterTheOther();
  void asksNoPriceThatNothingIsComparedWith();
  void asksFewOrganizationsForTheirContacts();
  void saysWhatIsNotTold();
  void asksAnew();
  void saysThatTheKeyWasRevokedMeanwhile();
  void followsTheAccount();
};

namespace {

Organization organization(qint64 id, int daysLeft = 80) {
  Organization organization;
  organization.id = id;
  organization.name = u"Nordlys %1"_s.arg(id);
  const QDateTime until(QDate(2026, 11, 23).addDays(daysLeft), QTime(12, 0), Qt::UTC);
  organization.validations = {{u"cs"_s, u"active"_s, {}, until}, {u"ev_cs"_s, u"active"_s, {}, until}};
  return organization;
}

/// An account with all that an order needs.
void fill(FlowRig& rig) {
  rig.service().keysAnswer = QList<KeyInfo>{{912, u"Desk"_s, u"active"_s, rig.now(), 0}};
  rig.service().organizationsAnswer = QList<Organization>{organization(1)};
  rig.service().organizationAnswer = [](qint64 id) {
    OrganizationDetails details;
    details.organization.id = id;
    details.verifiedContacts = {{0, u"Mads"_s, u"Ravn"_s, u"CTO"_s, u"+45 70 00 00 02"_s, {}}};
    return Result<OrganizationDetails>(details);
  };
  rig.service().balanceAnswer = Balance{{240000, u"USD"_s}, false};
  rig.service().priceAnswer = PriceEstimate{{}, {}, Money{81900, u"USD"_s}};
}

QList<State> states(const ReadinessCheck& check) {
  QList<State> states;
  for (const Finding& finding : check.findings()) states.append(finding.state);
  return states;
}

State stateOf(const ReadinessCheck& check, Topic topic) {
  for (const Finding& finding : check.findings())
    if (finding.topic == topic) return finding.state;
  return State::NoAccount;
}

const QList<State> good{State::KeyMayOrder, State::Enabled,          State::Validated,
                        State::Validated,   State::ContactsComplete, State::FundsSuffice};

qsizetype countOf(const FakeCertCentral& service, const QString& begin) {
  return service.calls.filter(QRegularExpression(u'^' + begin)).size();
}

}  // namespace

void ReadinessCheckTest::saysThatNoAccountIsConnected() {
  FlowRig rig;
  const ReadinessCheck check(rig.flow());
  QCOMPARE(states(check), QList<State>{State::NoAccount});
  QVERIFY(!check.isAsking());
  QVERIFY(!check.checkedAt().isValid());
}

void ReadinessCheckTest::saysWhyTheAccountFails_data() {
  QTest::addColumn<Error::Kind>("kind");
  QTest::addColumn<State>("state");
  QTest::newRow("not known") << Error::Kind::Unauthorized << State::KeyFails;
  QTest::newRow("offline") << Error::Kind::Offline << State::NotTold;
  QTest::newRow("out of order") << Error::Kind::ServerFault << State::NotTold;
}

void ReadinessCheckTest::saysWhyTheAccountFails() {
  QFETCH(Error::Kind, kind);
  FlowRig rig;
  const ReadinessCheck check(rig.flow());
  rig.service().userAnswer = failure(kind);
  rig.connectAccount();
  const QList<Finding> findings = check.findings();
  QCOMPARE(findings.size(), 1);
  QTEST(findings.first().state, "state");
  QCOMPARE(findings.first().error->kind, kind);
}

void ReadinessCheckTest::findsOutWhatAnOrderNeeds() {
  FlowRig rig;
  fill(rig);
  const ReadinessCheck check(rig.flow());
  rig.connectAccount();
  QTRY_COMPARE(states(check), good);
  QVERIFY(!check.isAsking());
  QCOMPARE(check.checkedAt(), rig.now());
  QCOMPARE(check.user().id, rig.flow().account().report().user.id);
  // What begins later finds the same.
  const ReadinessCheck later(rig.flow());
  QTRY_COMPARE(states(later), good);
}

void ReadinessCheckTest::asksOneAfterTheOther() {
  FlowRig rig;
  fill(rig);
  rig.connectAccount();
  settle();
  rig.service().calls.clear();
  rig.service().holdsAnswers = true;
  const ReadinessCheck check(rig.flow());
  const QStringList expected{u"price code_signing"_s, u"price code_signing_ev"_s, u"organization 1"_s};
  for (qsizetype asked = 1; asked <= expected.size(); ++asked) {
    QCOMPARE(rig.service().calls, expected.first(asked));
    QVERIFY(check.isAsking());
    // What is known is shown meanwhile.
    QCOMPARE(stateOf(check, Topic::Organizations), State::Validated);
    rig.service().release();
    settle();
  }
  QCOMPARE(states(check), good);
  QCOMPARE(rig.service().calls, expected);
}

void ReadinessCheckTest::asksNoPriceThatNothingIsComparedWith() {
  FlowRig rig;
  fill(rig);
  rig.service().balanceAnswer = Balance{{}, true};
  rig.connectAccount();
  settle();
  rig.service().calls.clear();
  const ReadinessCheck check(rig.flow());
  QTRY_COMPARE(stateOf(check, Topic::Funds), State::FundsUnlimited);
  settle();
  QCOMPARE(countOf(rig.service(), u"price"_s), 0);
}

void ReadinessCheckTest::asksFewOrganizationsForTheirContacts() {
  FlowRig rig;
  fill(rig);
  QList<Organization> many;
  for (qint64 id = 1; id <= ReadinessCheck::askedOrganizations; ++id) many.append(organization(id));
  rig.service().organizationsAnswer = many;
  const ReadinessCheck check(rig.flow());
  rig.connectAccount();
  QTRY_COMPARE(states(check), good);
  QCOMPARE(countOf(rig.service(), u"organization "_s), ReadinessCheck::askedOrganizations);
  many.append(organization(100));
  rig.service().organizationsAnswer = many;
  rig.service().calls.clear();
  rig.connectAccount();
  QTRY_VERIFY(!check.isAsking());
  settle();
  QCOMPARE(countOf(rig.service(), u"organization "_s), 0);
  // The owner of the key has both job title and telephone number.
  QCOMPARE(stateOf(check, Topic::Contacts), State::ContactsComplete);
}

void ReadinessCheckTest::saysWhatIsNotTold() {
  FlowRig rig;
  fill(rig);
  const auto refused = [] { return failure(Error::Kind::Forbidden); };
  rig.service().userAnswer = refused();
  rig.service().keysAnswer = refused();
  rig.service().productsAnswer = refused();
  rig.service().organizationsAnswer = refused();
  rig.service().potentialApproversAnswer = refused();
  rig.service().balanceAnswer = refused();
  const ReadinessCheck check(rig.flow());
  rig.connectAccount();
  QTRY_VERIFY(!check.isAsking());
  const QList<Finding> findings = check.findings();
  QCOMPARE(findings.size(), 5);
  for (const Finding& finding : findings) QCOMPARE(finding.level(), Finding::Level::NotKnown);
}

void ReadinessCheckTest::asksAnew() {
  FlowRig rig;
  fill(rig);
  ReadinessCheck check(rig.flow());
  rig.connectAccount();
  QTRY_COMPARE(states(check), good);
  rig.service().keysAnswer = QList<KeyInfo>{{912, u"Desk"_s, u"active"_s, rig.now(), viewOnlyKeyRole}};
  rig.service().organizationsAnswer = QList<Organization>{organization(1, 9)};
  rig.service().balanceAnswer = Balance{{100, u"USD"_s}, false};
  rig.pass(std::chrono::minutes(5));
  check.checkAgain();
  QVERIFY(check.isAsking());
  QTRY_COMPARE(states(check),
               (QList<State>{State::KeyOnlyReads, State::Enabled, State::ValidationEnds,
                             State::ValidationEnds, State::ContactsComplete, State::FundsShort}));
  QCOMPARE(check.checkedAt(), rig.now());
  // The account is connected as before: an order that is under way does not notice.
  QCOMPARE(rig.flow().account().state(), AccountFlow::State::Works);
  QVERIFY(rig.flow().account().report().mayOrder());
}

void ReadinessCheckTest::saysThatTheKeyWasRevokedMeanwhile() {
  FlowRig rig;
  fill(rig);
  ReadinessCheck check(rig.flow());
  rig.connectAccount();
  QTRY_COMPARE(states(check), good);
  rig.service().userAnswer = failure(Error::Kind::Unauthorized);
  check.checkAgain();
  QTRY_COMPARE(states(check), QList<State>{State::KeyFails});
  QVERIFY(!check.checkedAt().isValid());
}

void ReadinessCheckTest::followsTheAccount() {
  FlowRig rig;
  fill(rig);
  const ReadinessCheck check(rig.flow());
  rig.connectAccount();
  QTRY_COMPARE(states(check), good);
  rig.flow().account().disconnectAccount();
  QCOMPARE(states(check), QList<State>{State::NoAccount});
  rig.service().balanceAnswer = Balance{{100, u"USD"_s}, false};
  rig.connectAccount();
  QTRY_COMPARE(stateOf(check, Topic::Funds), State::FundsShort);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::ReadinessCheckTest)
#include "tst_readinesscheck.moc"
