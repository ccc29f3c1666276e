// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/jsonfields.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

JsonFields fieldsOf(const QByteArray& value) {
  return JsonFields::parse("{\"v\":" + value + "}").value();
}

class TestJsonFields : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void id_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("id");
    QTest::newRow("number") << QByteArray("90551207") << qint64(90551207);
    QTest::newRow("text") << QByteArray("\"90551207\"") << qint64(90551207);
    QTest::newRow("blanks") << QByteArray("\" 7 \"") << qint64(7);
    QTest::newRow("written as a fraction") << QByteArray("12.0") << qint64(12);
    QTest::newRow("largest") << QByteArray("9007199254740992") << (qint64(1) << 53);
    QTest::newRow("largest as text") << QByteArray("\"9007199254740992\"") << (qint64(1) << 53);
    QTest::newRow("too large") << QByteArray("9007199254740993") << qint64(0);
    QTest::newRow("far too large") << QByteArray("1e30") << qint64(0);
    QTest::newRow("too large as text") << QByteArray("\"99999999999999999999\"") << qint64(0);
    QTest::newRow("nought") << QByteArray("0") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(0);
    QTest::newRow("fraction") << QByteArray("12.5") << qint64(0);
    QTest::newRow("null") << QByteArray("null") << qint64(0);
    QTest::newRow("true") << QByteArray("true") << qint64(0);
    QTest::newRow("object") << QByteArray("{}") << qint64(0);
    QTest::newRow("words") << QByteArray("\"12a\"") << qint64(0);
    QTest::newRow("empty text") << QByteArray("\"\"") << qint64(0);
  }
  void id() {
    QFETCH(QByteArray, json);
    QTEST(fieldsOf(json).id("v"_L1), "id");
  }

  void text_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QByteArray("\"8000\"") << u"8000"_s;
    QTest::newRow("number") << QByteArray("8000") << u"8000"_s;
    QTest::newRow("fraction") << QByteArray("0.29") << u"0.29"_s;
    QTest::newRow("line ends") << QByteArray(R"("a\r\nb\nc")") << u"a\nb\nc"_s;
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("list") << QByteArray("[]") << QString();
    QTest::newRow("outer blanks stay") << QByteArray("\" a \"") << u" a "_s;
  }
  void text() {
    QFETCH(QByteArray, json);
    QTEST(fieldsOf(json).text("v"_L1), "text");
  }

  void flag_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("flag");  // -1: absent
    QTest::newRow("true") << QByteArray("true") << 1;
    QTest::newRow("false") << QByteArray("false") << 0;
    QTest::newRow("1") << QByteArray("1") << 1;
    QTest::newRow("0") << QByteArray("0") << 0;
    QTest::newRow("\"1\"") << QByteArray("\"1\"") << 1;
    QTest::newRow("\"0\"") << QByteArray("\"0\"") << 0;
    QTest::newRow("\"true\"") << QByteArray("\"true\"") << 1;
    QTest::newRow("\"False\"") << QByteArray("\"False\"") << 0;
    QTest::newRow("2") << QByteArray("2") << -1;
    QTest::newRow("null") << QByteArray("null") << -1;
    QTest::newRow("empty") << QByteArray("\"\"") << -1;
    QTest::newRow("list") << QByteArray("[]") << -1;
  }
  void flag() {
    QFETCH(QByteArray, json);
    const auto flag = fieldsOf(json).flag("v"_L1);
    QTEST(flag ? int(*flag) : -1, "flag");
  }

  void time_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("time");
    QTest::newRow("offset") << QByteArray("\"2026-03-02T08:15:00+00:00\"") << u"2026-03-02T08:15:00Z"_s;
    QTest::newRow("other offset") << QByteArray("\"2026-03-02T08:15:00+02:00\"") << u"2026-03-02T06:15:00Z"_s;
    QTest::newRow("Z") << QByteArray("\"2026-03-02T08:15:00Z\"") << u"2026-03-02T08:15:00Z"_s;
    QTest::newRow("blank") << QByteArray("\"2026-03-02 08:15:00\"") << u"2026-03-02T08:15:00Z"_s;
    QTest::newRow("day only") << QByteArray("\"2026-03-02\"") << u"2026-03-02T00:00:00Z"_s;
    QTest::newRow("no day") << QByteArray("\"2026-02-31\"") << QString();
    QTest::newRow("word") << QByteArray("\"never\"") << QString();
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("number") << QByteArray("1772439300") << QString();
  }
  void time() {
    QFETCH(QByteArray, json);
    QTEST(fieldsOf(json).time("v"_L1).toString(Qt::ISODate), "time");
  }

  void hundredths_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("amount");  // -1: absent
    QTest::newRow("text") << QByteArray("\"1250.00\"") << qint64(125000);
    QTest::newRow("number") << QByteArray("640") << qint64(64000);
    QTest::newRow("0.29 is not 0.28") << QByteArray("0.29") << qint64(29);
    QTest::newRow("1.15") << QByteArray("1.15") << qint64(115);
    QTest::newRow("one decimal") << QByteArray("\"12.5\"") << qint64(1250);
    QTest::newRow("three decimals") << QByteArray("\"1.005\"") << qint64(101);
    QTest::newRow("four decimals") << QByteArray("\"1.0049\"") << qint64(100);
    QTest::newRow("negative") << QByteArray("\"-0.50\"") << qint64(-50);
    QTest::newRow("nought") << QByteArray("\"0.00\"") << qint64(0);
    QTest::newRow("large") << QByteArray("\"90071992547409.92\"") << qint64(9007199254740992);
    QTest::newRow("too large") << QByteArray("\"900719925474099200\"") << qint64(-1);
    QTest::newRow("comma") << QByteArray("\"12,50\"") << qint64(-1);
    QTest::newRow("two points") << QByteArray("\"1.2.3\"") << qint64(-1);
    QTest::newRow("words") << QByteArray("\"EUR 5\"") << qint64(-1);
    QTest::newRow("empty") << QByteArray("\"\"") << qint64(-1);
    QTest::newRow("sign only") << QByteArray("\"-\"") << qint64(-1);
    QTest::newRow("point only") << QByteArray("\".\"") << qint64(-1);
    QTest::newRow("null") << QByteArray("null") << qint64(-1);
  }
  void hundredths() {
    QFETCH(QByteArray, json);
    QTEST(fieldsOf(json).hundredths("v"_L1).value_or(-1), "amount");
  }

  void listsAndObjects() {
    QCOMPARE(fieldsOf("[1,\"2\",null,{}]").ids("v"_L1), (QList<qint64>{1, 2}));
    QCOMPARE(fieldsOf("[1,\"2\",99999999999]").numbers("v"_L1), (QList<int>{1, 2}));
    QCOMPARE(fieldsOf("[{\"a\":1},2,{}]").objects("v"_L1).size(), 2);
    QCOMPARE(fieldsOf("[{\"a\":1},2,{}]").length("v"_L1), 3);
    QVERIFY(fieldsOf("{}").objects("v"_L1).isEmpty());
    QVERIFY(fieldsOf("[]").object("v"_L1).isEmpty());
    QCOMPARE(fieldsOf("{\"id\":3}").object("v"_L1).id("id"_L1), 3);
    QVERIFY(!fieldsOf("null").has("v"_L1));
    QVERIFY(fieldsOf("0").has("v"_L1) && !fieldsOf("0").isContainer("v"_L1));
    QVERIFY(fieldsOf("[]").isContainer("v"_L1) && fieldsOf("{}").isContainer("v"_L1));
  }

  void lastOfTwoEqualNamesCounts() {
    QCOMPARE(JsonFields::parse(R"({"id":1,"id":2})").value().id("id"_L1), 2);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestJsonFields)
#include "tst_jsonfields.moc"
