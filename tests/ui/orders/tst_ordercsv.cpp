// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/ordercsv.h"

#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class OrderCsvTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void beginsWithAMarkAndAHead() {
    const QByteArray csv = orderCsv({});
    QVERIFY(csv.startsWith("\xEF\xBB\xBFOrder,Organization,"));
    QVERIFY(csv.endsWith("\r\n"));
    QCOMPARE(csv.count('\n'), 1);
  }

  void fields_data() {
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char* name, const QString& organization, const QByteArray& field) {
      QTest::newRow(name) << organization << field;
    };
    row("plain", u"Nordlicht"_s, "Nordlicht");
    row("umlaut", u"Mönch"_s, "M\xC3\xB6nch");
    row("comma", u"Boreal, Inc."_s, "\"Boreal, Inc.\"");
    row("quote", u"The \"Firm\""_s, "\"The \"\"Firm\"\"\"");
    row("line", u"a\nb"_s, "\"a\nb\"");
    row("blank at the end", u"a "_s, "\"a \"");
    row("formula", u"=HYPERLINK(1)"_s, "'=HYPERLINK(1)");
    row("plus", u"+1"_s, "'+1");
    row("minus", u"-1"_s, "'-1");
    row("at", u"@SUM(A1)"_s, "'@SUM(A1)");
    row("tab", u"\t=1"_s, "'\t=1");
    row("full width", u"\uFF1D1"_s,
        "'\xEF\xBC\x9D"
        "1");
    row("formula with a comma", u"=A(1,2)"_s, "\"'=A(1,2)\"");
  }
  void fields() {
    QFETCH(QString, organization);
    QFETCH(QByteArray, field);
    OrderLine line;
    line.id = 7;
    line.organization = organization;
    const QByteArray csv = orderCsv({line});
    const QByteArray body = csv.mid(csv.indexOf("\r\n") + 2);
    QVERIFY2(body.startsWith("7," + field + ','), body.constData());
    QVERIFY(body.endsWith("\r\n"));
  }
};

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::OrderCsvTest)
#include "tst_ordercsv.moc"
