// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/calendar.h"

#include <QFile>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

class CalendarTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesTheGoldenFile();
  void foldsWithoutTearingCharacters_data();
  void foldsWithoutTearingCharacters();
  void keepsANameInItsLine();
};

namespace {

const QDateTime madeAt(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

QByteArray unfolded(QByteArray file) {
  return file.replace("\r\n ", "");
}

}  // namespace

void CalendarTest::writesTheGoldenFile() {
  const CalendarEvent order{u"order-111480-next@codeseal"_s,
                            QDate(2026, 11, 30),
                            u"Order the next EV Code Signing certificate for Nordlicht, Søn & Mönch GmbH"_s,
                            u"It ends on 12 Dec 2026; orders took 5 days.\nC:\\tokens"_s,
                            {30, 7, 1, 0}};
  const CalendarEvent end{u"order-111480-end@codeseal"_s, QDate(2026, 12, 31), u"Certificate ends"_s, {}, {}};
  QFile golden(QStringLiteral(CODESEAL_TEST_DATA "/calendar/golden.ics"));
  QVERIFY(golden.open(QIODevice::ReadOnly));
  QCOMPARE(calendarFile({order, end}, madeAt), golden.readAll());
}

void CalendarTest::foldsWithoutTearingCharacters_data() {
  QTest::addColumn<QString>("title");
  QTest::newRow("just fits") << QString(67, u'x');  // with SUMMARY: 75
  QTest::newRow("one more") << QString(68, u'x');
  QTest::newRow("umlauts") << QString(100, u'ö');
  QTest::newRow("umlauts, odd") << u"x"_s + QString(100, u'ö');
  QTest::newRow("three octets") << QString(300, u'中');
  QTest::newRow("four octets") << u"🔑"_s.repeated(60);
}

void CalendarTest::foldsWithoutTearingCharacters() {
  QFETCH(QString, title);
  const QByteArray file = calendarFile({{u"uid"_s, QDate(2026, 11, 30), title, {}, {}}}, madeAt);
  for (const QByteArray& line : file.split('\n')) {
    QVERIFY2(line.size() <= 76, line.constData());  // with the CR
    QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
    QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
  }
  QVERIFY(unfolded(file).contains("SUMMARY:" + title.toUtf8() + "\r\n"));
}

void CalendarTest::keepsANameInItsLine() {
  const QByteArray file = calendarFile(
      {{u"uid"_s, QDate(2026, 11, 30), u"A\r\nATTACH:http://x\u0000\u0007;b,c"_s, {}, {}}}, madeAt);
  QVERIFY(file.contains("SUMMARY:A\\nATTACH:http://x\\;b\\,c\r\n"));
  QCOMPARE(file.count("\r\n"), file.count('\n'));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::CalendarTest)
#include "tst_calendar.moc"
