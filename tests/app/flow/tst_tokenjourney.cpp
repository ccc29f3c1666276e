// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/tokenjourney.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = Actor::Kind;

namespace {

const QDate day(2026, 11, 23);
const QDateTime now(day, QTime(12, 0), Qt::UTC);

/// A token that is shipped to Ida Holm, issued three days ago unless said otherwise.
OrderFacts facts(const QString& status = u"issued"_s, int days = 3) {
  OrderFacts facts;
  facts.order.id = 111480;
  facts.order.status = status;
  facts.order.provisioning = u"ship_token"_s;
  facts.order.issued = now.addDays(-days);
  facts.order.shipTo = ShippingDraft{u"Ida Holm"_s, {}, {}, {}, u"Aarhus"_s, {}, {}};
  return facts;
}

OrderEntry entry(const OrderFacts& facts) {
  OrderEntry entry;
  entry.row.id = facts.order.id;
  entry.row.status = facts.order.status;
  entry.wait = waitOf(orderJourney(facts, now));
  return entry;
}

const TokenRecord none;
const TokenRecord arrived{day.addDays(-1), {}, {}};
const TokenRecord held{day.addDays(-1), {}, u"Tom Ashby"_s};
const TokenRecord setUp{day.addDays(-1), day, {}};

}  // namespace

class TokenJourneyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void waits_data();
  void waits();
  void tellsSinceWhen();
};

void TokenJourneyTest::waits_data() {
  QTest::addColumn<OrderFacts>("order");
  QTest::addColumn<TokenRecord>("record");
  QTest::addColumn<Kind>("kind");       // with all that the service told
  QTest::addColumn<QString>("name");    // likewise
  QTest::addColumn<Kind>("kindOfRow");  // with its row alone
  const QString ida = u"Ida Holm"_s;
  const QString tom = u"Tom Ashby"_s;
  QTest::newRow("nothing") << facts() << none << Kind::Courier << u"Aarhus"_s << Kind::Courier;
  QTest::newRow("arrived") << facts() << arrived << Kind::Person << ida << Kind::NotKnown;
  QTest::newRow("held") << facts() << held << Kind::Person << tom << Kind::Person;
  QTest::newRow("set up") << facts() << setUp << Kind::Nobody << QString() << Kind::Nobody;
  QTest::newRow("old, nothing") << facts(u"issued"_s, 90) << none << Kind::Nobody << QString()
                                << Kind::Nobody;
  QTest::newRow("old, arrived") << facts(u"issued"_s, 90) << held << Kind::Person << tom << Kind::Person;
  QTest::newRow("ended") << facts(u"expired"_s, 400) << held << Kind::Nobody << QString() << Kind::Nobody;
  QTest::newRow("revoked") << facts(u"revoked"_s) << held << Kind::Nobody << QString() << Kind::Nobody;
  QTest::newRow("not issued") << facts(u"processing"_s) << held << Kind::DigiCert << QString()
                              << Kind::DigiCert;
}

void TokenJourneyTest::waits() {
  QFETCH(OrderFacts, order);
  QFETCH(TokenRecord, record);
  const OrderWait wait = withToken(entry(order), &order, record, now);
  QTEST(wait.actor.kind, "kind");
  QTEST(wait.actor.name, "name");
  QTEST(withToken(entry(order), nullptr, record, now).actor.kind, "kindOfRow");
}

void TokenJourneyTest::tellsSinceWhen() {
  const OrderFacts order = facts();
  const OrderWait wait = withToken(entry(order), &order, arrived, now);
  QCOMPARE(wait.act, Act::SetUp);
  QCOMPARE(wait.since, arrived.arrived.startOfDay().toUTC());
  QCOMPARE(withToken(entry(order), nullptr, held, now).since, wait.since);
  const QList<OrderStep> steps = withToken(orderJourney(order, now), setUp, order.order.status);
  QCOMPARE(steps.last().act, Act::SetUp);
  QCOMPARE(steps.last().since, setUp.setUp.startOfDay().toUTC());
  QCOMPARE(steps.at(steps.size() - 2).since, setUp.arrived.startOfDay().toUTC());
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TokenJourneyTest)
#include "tst_tokenjourney.moc"
