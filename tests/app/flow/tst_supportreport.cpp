// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/supportreport.h"
#include "tests/app/flow/someorder.h"
#include "tests/support/flowrig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = SupportRemoval::Kind;

namespace {

/// Planted wherever a person, an organization, a key or an order could be named.
const QStringList& canaries() {
  static const QStringList all{u"CANARY7f3aQ9zK1mWx0pLrT5vB8nYd2Hc6Jg4"_s,
                               u"Mallory"_s,
                               u"Nordlicht"_s,
                               u"mallory@nordlicht.example"_s,
                               u"Invalidenstr"_s,
                               u"+49 30 901820"_s,
                               u"PO2026117"_s,
                               u"BEGIN CERTIFICATE REQUEST"_s,
                               u"secret.example"_s,
                               u"/home/mallory"_s};
  return all;
}

int countOf(const SupportReport& report, Kind kind) {
  for (const SupportRemoval& removal : report.removals)
    if (removal.kind == kind) return removal.count;
  return -1;
}

void plantIntent(FlowRig& rig, const QString& reference, OrderOutcome::Kind end) {
  NewIntent intent;
  intent.reference = reference;
  intent.body = canaries().join(u' ').toUtf8();
  intent.accountId = u"880021-mallory@nordlicht.example"_s;
  intent.service = u"https://secret.example/services/v2"_s;
  intent.organizationName = u"Nordlicht Software GmbH"_s;
  QVERIFY(rig.journal().addIntent(intent));
  QVERIFY(*rig.journal().claimForSending(intent.reference));
  OrderOutcome outcome;
  outcome.kind = end;
  outcome.orderId = end == OrderOutcome::Kind::Placed ? 90551207 : 0;
  outcome.requests = {{1, u"Mallory approves"_s, u"new_request"_s, {}}};
  outcome.error.kind = Error::Kind::InvalidInput;
  outcome.error.httpStatus = 400;
  outcome.error.detail = canaries().join(u' ');
  outcome.error.messages = {{u"invalid_zip"_s, canaries().join(u' ')},
                            {u"Mallory <mallory@nordlicht.example>"_s, {}}};
  QVERIFY(rig.journal().recordOutcome(intent.reference, outcome));
}

}  // namespace

/// A report helps, and tells nobody's name.
class SupportReportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsWhatHappened();
  void letsNoCanaryThrough();
  void findsACanaryThatIsThere();
  void replacesReferences();
  void keepsOnlyLinesOfItsOwn();
  void worksWithoutAJournal();
};

void SupportReportTest::tellsWhatHappened() {
  FlowRig rig;
  plantIntent(rig, u"PO2026117"_s, OrderOutcome::Kind::Refused);
  const SupportReport report =
      supportReport(rig.flow().environment(), {{u"program"_s, QJsonObject{{u"version"_s, u"0.1.0"_s}}}}, {});
  const QJsonObject json = QJsonDocument::fromJson(report.json).object();
  QCOMPARE(json[u"program"_s][u"version"_s].toString(), u"0.1.0"_s);
  QCOMPARE(json[u"record_is_unbroken"_s].toBool(), true);
  const QJsonArray events = json[u"events"_s].toArray();
  QCOMPARE(events.size(), 3);
  QCOMPARE(events[0][u"what"_s].toString(), u"written"_s);
  QCOMPARE(events[0][u"details"_s][u"product"_s].toString(), u"code_signing"_s);
  QCOMPARE(events[2][u"details"_s][u"state"_s].toString(), u"refused"_s);
  const QJsonValue error = events[2][u"details"_s][u"outcome"_s][u"error"_s];
  QCOMPARE(error[u"http_status"_s].toInt(), 400);
  QCOMPARE(error[u"kind"_s].toString(), u"invalid_input"_s);
  QCOMPARE(error[u"messages"_s][0][u"code"_s].toString(), u"invalid_zip"_s);
}

void SupportReportTest::letsNoCanaryThrough() {
  FlowRig rig;
  rig.connectAccount();
  rig.flow().edit([](OrderDraft& draft) {
    fillDraft(draft);
    draft.comments = canaries().join(u' ');
    draft.shipping.name = u"Mallory"_s;
  });
  QVERIFY(rig.flow().saveDraft());
  plantIntent(rig, u"PO2026117"_s, OrderOutcome::Kind::Refused);
  plantIntent(rig, u"PO2026117b"_s, OrderOutcome::Kind::Placed);
  plantIntent(rig, u"PO2026117c"_s, OrderOutcome::Kind::Unknown);
  Error failed;
  failed.kind = Error::Kind::Offline;
  failed.detail = u"secret.example"_s;
  QVERIFY(rig.journal().recordLookup(u"PO2026117c"_s, tl::unexpected(failed)));
  QStringList log;
  for (const QString& canary : canaries()) {
    log.append(u"2026-11-23T12:00:00Z default: "_s + canary);
    log.append(u"2026-11-23T12:00:00Z codeseal.http: GET /user/"_s + canary);
    log.append(u"2026-11-23T12:00:00Z codeseal.http: GET /user/me: status 200, network error 0, 5 ms "_s +
               canary);
  }
  const SupportReport report = supportReport(rig.flow().environment(), {}, log);
  for (const QString& canary : canaries())
    QVERIFY2(!report.json.contains(canary.toUtf8()), qPrintable(canary));
  QCOMPARE(countOf(report, Kind::References), 3);
  QCOMPARE(countOf(report, Kind::LogText), int(log.size()));
  QVERIFY(countOf(report, Kind::Words) > 0);
  QVERIFY(countOf(report, Kind::Accounts) > 0);
  QCOMPARE(countOf(report, Kind::Keys), 0);
}

/// The search itself can fail: facts are taken as they are.
void SupportReportTest::findsACanaryThatIsThere() {
  FlowRig rig;
  const QJsonObject facts{{u"program"_s, canaries().first()}};
  QVERIFY(supportReport(rig.flow().environment(), facts, {}).json.contains(canaries().first().toUtf8()));
}

void SupportReportTest::replacesReferences() {
  FlowRig rig;
  plantIntent(rig, u"PO2026117"_s, OrderOutcome::Kind::Refused);
  const auto wordIn = [&rig] {
    const QByteArray json = supportReport(rig.flow().environment(), {}, {}).json;
    const QJsonArray events = QJsonDocument::fromJson(json).object()[u"events"_s].toArray();
    if (events[0][u"reference"_s] != events[2][u"reference"_s]) return QString();
    return events[0][u"reference"_s].toString();
  };
  const QString first = wordIn();
  QCOMPARE(first.size(), 12);
  // Another report has another word, so that nobody can try references out.
  QVERIFY(wordIn() != first);
}

void SupportReportTest::keepsOnlyLinesOfItsOwn() {
  FlowRig rig;
  const QString own =
      u"2026-11-23T12:00:00Z codeseal.http: GET /organization/{id}: status 200, network error 0, 12 ms"_s;
  const SupportReport report =
      supportReport(rig.flow().environment(), {}, {own, own + u", stopped: took too long"_s, u"other"_s});
  const QJsonArray lines = QJsonDocument::fromJson(report.json).object()[u"log"_s].toArray();
  QCOMPARE(lines.size(), 2);
  QCOMPARE(lines[0].toString(), own);
  QCOMPARE(countOf(report, Kind::LogText), 1);
}

void SupportReportTest::worksWithoutAJournal() {
  FlowRig rig;
  FlowEnvironment environment = rig.flow().environment();
  environment.journal = nullptr;
  const QJsonObject json = QJsonDocument::fromJson(supportReport(environment, {}, {}).json).object();
  QCOMPARE(json[u"format"_s].toString(), u"codeseal-support"_s);
  QVERIFY(!json.contains(u"events"_s));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::SupportReportTest)
#include "tst_supportreport.moc"
