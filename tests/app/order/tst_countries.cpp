// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/countries.h"

#include <QRegularExpression>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

class TestCountries : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void listsTheCodes() {
    QCOMPARE(countryCodes().size(), 249);
    QStringList sorted = countryCodes();
    sorted.sort();
    sorted.removeDuplicates();
    QCOMPARE(sorted, countryCodes());
    static const QRegularExpression twoCapitals(u"^[A-Z]{2}$"_s);
    for (const QString& code : countryCodes()) QVERIFY2(twoCapitals.match(code).hasMatch(), qPrintable(code));
  }

  void knowsACode() {
    QVERIFY(isCountryCode(u"DE"));
    QVERIFY(isCountryCode(u"de"));
    QVERIFY(isCountryCode(u"Us"));
    for (const QStringView wrong :
         {QStringView(u""), QStringView(u"D"), QStringView(u"DEU"), QStringView(u"EU"), QStringView(u"UK"),
          QStringView(u"XX"), QStringView(u"ZZ"), QStringView(u" DE"), QStringView(u"D\u0000"),
          QStringView(u"ÐE"), QStringView(u"Germany")})
      QVERIFY2(!isCountryCode(wrong), qPrintable(wrong.toString()));
  }

  void examplesKeepTheirRule_data() {
    QTest::addColumn<QString>("country");
    for (const QString& code : countryCodes())
      if (postcodeRule(code)) QTest::newRow(qPrintable(code)) << code;
  }
  void examplesKeepTheirRule() {
    QFETCH(QString, country);
    const PostcodeRule rule = postcodeRule(country).value();
    QVERIFY(QRegularExpression(rule.pattern).isValid());
    QVERIFY2(isPostcode(country, rule.example), qPrintable(rule.example));
    QVERIFY(isPostcode(country.toLower(), u' ' + rule.example.toLower() + u' '));
    QVERIFY(!isPostcode(country, rule.example + u"0000000"_s));
    QVERIFY(!isPostcode(country, rule.example.chopped(1)));
    QVERIFY(!isPostcode(country, u""));
    QVERIFY(!isPostcode(country, u"１０１１５"));
    if (rule.digits > 0) {
      QCOMPARE(rule.digits, rule.example.size());
      QVERIFY(isPostcode(country, QString(rule.digits, u'1')));
    }
  }

  void judgesPostcodes_data() {
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("postcode");
    QTest::addColumn<bool>("fits");
    const auto row = [](const QString& country, const QString& postcode, bool fits) {
      QTest::newRow(qPrintable(country + u' ' + postcode)) << country << postcode << fits;
    };
    row(u"DE"_s, u"01067"_s, true);
    row(u"DE"_s, u"1015"_s, false);
    row(u"DE"_s, u"D-10115"_s, false);
    row(u"US"_s, u"69662"_s, true);
    row(u"US"_s, u"02111-1234"_s, true);
    row(u"US"_s, u"02111-12"_s, false);
    row(u"GB"_s, u"ls1 4lt"_s, true);
    row(u"GB"_s, u"SW1A1AA"_s, true);
    row(u"GB"_s, u"12345"_s, false);
    row(u"CA"_s, u"K1A0B1"_s, true);
    row(u"CA"_s, u"K1A-0B1"_s, false);
    row(u"NL"_s, u"3012AC"_s, true);
    row(u"NL"_s, u"3012"_s, false);
    row(u"SE"_s, u"21134"_s, true);
    row(u"PL"_s, u"31-147"_s, true);
    row(u"PT"_s, u"1269-046"_s, true);
    row(u"JP"_s, u"060-0001"_s, true);
    row(u"LV"_s, u"LV-1010"_s, true);
    row(u"IE"_s, u"D02 X285"_s, true);  // no rule
    row(u"IE"_s, u"anything"_s, true);
    row(u"HK"_s, u"none"_s, true);
    row(u""_s, u"none"_s, true);
    row(u"XX"_s, u"none"_s, true);
  }
  void judgesPostcodes() {
    QFETCH(QString, country);
    QFETCH(QString, postcode);
    QTEST(isPostcode(country, postcode), "fits");
  }

  void countsDigits() {
    QCOMPARE(postcodeRule(u"de")->digits, 5);
    QCOMPARE(postcodeRule(u"US")->digits, 5);
    QCOMPARE(postcodeRule(u"CH")->digits, 4);
    for (const QStringView other : {QStringView(u"NL"), QStringView(u"GB"), QStringView(u"IL"),
                                    QStringView(u"TW"), QStringView(u"LT"), QStringView(u"JP")})
      QCOMPARE(postcodeRule(other)->digits, 0);
    QVERIFY(!postcodeRule(u"IE"));
  }

  void knowsPostOfficeBoxes_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isBox");
    const auto row = [](const QString& line, bool isBox) {
      QTest::newRow(qPrintable(line)) << line << isBox;
    };
    for (const QString& box : {u"PO Box 12"_s,          u"P.O. Box 12"_s,       u"p.o.box 12"_s,
                               u"POBox 12"_s,           u"P. O. Box 12"_s,      u"GPO Box 4"_s,
                               u"Post Office Box 12"_s, u"Postfach 10 11 12"_s, u"POSTFACH"_s,
                               u"Haus 3, Postfach 7"_s, u"Postbus 1"_s,         u"Postboks 55 Sentrum"_s,
                               u"Boîte postale 7"_s,    u"Boite Postale 7"_s,   u"BP 123"_s,
                               u"B.P. 123"_s,           u"Case postale 12"_s,   u"Apartado de Correos 9"_s,
                               u"Apartado 9"_s,         u"Casella Postale 3"_s, u"Caixa Postal 3"_s,
                               u"Skrytka pocztowa 3"_s, u"Box 1234"_s,          u"Private Bag X1"_s,
                               u"Locked Bag 5"_s})
      row(box, true);
    for (const QString& street :
         {u""_s, u"360 Taylor Street"_s, u"Floor 74"_s, u"Invalidenstraße 112"_s, u"Postfachstraße 3"_s,
          u"Poststraße 1"_s, u"Am Postplatz 2"_s, u"Boxhagener Straße 5"_s, u"Box Hill Road 12"_s,
          u"Boxwood Lane 1"_s, u"Depot Box Street"_s, u"Apartado Heights 2a"_s, u"Office 12"_s,
          u"18 rue de la République"_s, u"Calle del Correo 4"_s, u"BP House"_s, u"Bpm Street 9"_s})
      row(street, false);
  }
  void knowsPostOfficeBoxes() {
    QFETCH(QString, line);
    QTEST(isPostOfficeBox(line), "isBox");
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestCountries)
#include "tst_countries.moc"
