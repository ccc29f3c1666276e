// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/journeytext.h"

#include <QFile>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using Kind = Actor::Kind;

namespace {

const QDateTime now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};

OrderWait waitFor(Kind kind, Act act, const QString& name = {}) {
  return {{kind, name, u"h.cole@polarstern.example"_s}, act, now.addDays(-6)};
}

}  // namespace

class TestJourneyText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyActHasWords_data() {
    QTest::addColumn<Act>("act");
    for (int act = 0; act < int(Act::Unknown); ++act) QTest::addRow("%d", act) << Act(act);
  }
  void everyActHasWords() {
    QFETCH(Act, act);
    for (int kind = int(Kind::You); kind <= int(Kind::Courier); ++kind) {
      const OrderWait wait = waitFor(Kind(kind), act, u"Harriet Cole"_s);
      const WaitText text = waitText(wait);
      QVERIFY(!text.who.isEmpty() && !text.what.isEmpty());
      QVERIFY(QFile::exists(QStringLiteral(CODESEAL_TEST_DATA "/../../resources/icons/") + text.icon +
                            u".svg"_s));
      QVERIFY(waitAdvice(wait).endsWith(u'.'));
      QVERIFY(!waitHeadline(wait, now).isEmpty());
    }
    const auto rows = journeyTimeline({{act, OrderStep::State::Now, {Kind::DigiCert, {}, {}}, now}}, now);
    QVERIFY(!rows.first().title.isEmpty());
    QCOMPARE(rows.first().owner, u"DigiCert"_s);
  }

  void saysWhoAndHowLong() {
    const auto headline = [](Kind kind, Act act, const QString& name) {
      return waitHeadline(waitFor(kind, act, name), now);
    };
    QVERIFY(headline(Kind::Person, Act::ContactApproval, u"Harriet Cole"_s)
                .startsWith(u"Waiting for Harriet Cole, for 6 day"_s));
    QVERIFY(headline(Kind::You, Act::Csr, {}).startsWith(u"Waiting for you, for 6 day"_s));
    QVERIFY(headline(Kind::Account, Act::Approval, {}).contains(u"an administrator or manager"_s));
    QCOMPARE(headline(Kind::Courier, Act::Delivery, u"Leeds"_s), u"The token is on its way"_s);
    QCOMPARE(waitHeadline({}, now), u"Nobody is waited for"_s);
    QVERIFY(waitAdvice(waitFor(Kind::Person, Act::ContactApproval, u"x"_s)).contains(u"h.cole@polarstern"_s));
    QCOMPARE(waitAdvice({}), QString());
  }

  void ages_data() {
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 0 << u"a moment"_s;
    QTest::newRow("ahead") << -90 << u"a moment"_s;
    QTest::newRow("minutes") << 5 * 60 << u"5 minute"_s;
    QTest::newRow("hours") << 2 * 3600 + 1800 << u"2 hour"_s;
    QTest::newRow("days") << 6 * 86400 << u"6 day"_s;
  }
  void ages() {
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QVERIFY(ageText(now.addSecs(-seconds), now).startsWith(text));
    QCOMPARE(ageText({}, now), QString());
  }

  void warnsOfLongWaits() {
    QVERIFY(isLongWait(now.addDays(-5), now));
    QVERIFY(!isLongWait(now.addDays(-4), now));
    QVERIFY(!isLongWait({}, now));
  }

  void remindsPeopleOnly() {
    OrderInfo order;
    order.id = 112228;
    order.productNameId = u"code_signing_ev"_s;
    order.organizationName = u"Polarstern\u202E Ltd"_s;
    const QString text = reminderText(order, waitFor(Kind::Person, Act::ContactApproval, u"Harriet Cole"_s));
    QVERIFY2(text.startsWith(u"DigiCert order 112228 (EV code signing for Polarstern Ltd) waits for you. "_s),
             qPrintable(text));
    for (const Kind kind : {Kind::Nobody, Kind::You, Kind::DigiCert, Kind::Courier, Kind::NotKnown})
      QCOMPARE(reminderText(order, waitFor(kind, Act::OrderCheck)), QString());
  }
};

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::TestJourneyText)
#include "tst_journeytext.moc"
