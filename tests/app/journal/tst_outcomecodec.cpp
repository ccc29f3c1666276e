// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/outcomecodec.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QTimeZone>

namespace codeseal {

using namespace Qt::StringLiterals;

class TestOutcomeCodec : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsAnOrder() {
    OrderOutcome placed;
    placed.kind = OrderOutcome::Kind::Placed;
    placed.orderId = 9007199254740991;
    placed.certificateId = 3;
    placed.newOrganizationId = 4;
    placed.serverDate = u"Sat, 31 Jan 2026 12:00:00 GMT"_s;
    placed.requests = {
        {1, u"pending"_s, u"new_request"_s, QDateTime({2026, 1, 31}, {12, 0}, QTimeZone::utc())},
        {2, u"approved"_s, QString(), QDateTime()}};
    const OrderOutcome back = thereAndBack(placed);
    QVERIFY(back.kind == OrderOutcome::Kind::Placed);
    QCOMPARE(back.orderId, placed.orderId);
    QCOMPARE(back.certificateId, 3);
    QCOMPARE(back.newOrganizationId, 4);
    QCOMPARE(back.serverDate, placed.serverDate);
    QCOMPARE(back.requests.size(), 2);
    QCOMPARE(back.requests[0].id, 1);
    QCOMPARE(back.requests[0].status, u"pending"_s);
    QCOMPARE(back.requests[0].type, u"new_request"_s);
    QCOMPARE(back.requests[0].date, placed.requests[0].date);
    QVERIFY(!back.requests[1].date.isValid());
  }

  void keepsAnError_data() {
    QTest::addColumn<OrderOutcome::Kind>("outcome");
    QTest::addColumn<Error::Kind>("kind");
    for (const auto outcome :
         {OrderOutcome::Kind::Refused, OrderOutcome::Kind::NotSent, OrderOutcome::Kind::Unknown})
      for (int n = 0; n <= int(Error::Kind::Cancelled); ++n)
        QTest::addRow("%d %s", int(outcome), qPrintable(nameOf(Error::Kind(n)))) << outcome << Error::Kind(n);
  }
  void keepsAnError() {
    QFETCH(OrderOutcome::Kind, outcome);
    QFETCH(Error::Kind, kind);
    OrderOutcome ended;
    ended.kind = outcome;
    ended.error.kind = kind;
    ended.error.detail = u"socket closed"_s;
    ended.error.httpStatus = 400;
    ended.error.messages = {{u"invalid"_s, u"“Ä” is not allowed"_s}, {u"x"_s, QString()}};
    const OrderOutcome back = thereAndBack(ended);
    QVERIFY(back.kind == outcome);
    QVERIFY(back.error == ended.error);
    QCOMPARE(back.orderId, 0);
  }

  void noTwoErrorsHaveOneName() {
    QSet<QString> names;
    for (int n = 0; n <= int(Error::Kind::Cancelled); ++n) names.insert(nameOf(Error::Kind(n)));
    QCOMPARE(names.size(), int(Error::Kind::Cancelled) + 1);
  }

  void takesNothingForKnown() {
    QVERIFY(readOutcome({}).kind == OrderOutcome::Kind::Unknown);
    QVERIFY(readOutcome({{u"kind"_s, u"perhaps"_s}}).kind == OrderOutcome::Kind::Unknown);
    const OrderOutcome odd = readOutcome({{u"error"_s, QJsonObject{{u"kind"_s, u"of a later version"_s}}}});
    QVERIFY(odd.error.kind == Error::Kind::MalformedReply);
  }

 private:
  static OrderOutcome thereAndBack(const OrderOutcome& outcome) {
    return readOutcome(QJsonDocument::fromJson(QJsonDocument(writeOutcome(outcome)).toJson()).object());
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestOutcomeCodec)
#include "tst_outcomecodec.moc"
