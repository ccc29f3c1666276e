// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/countries.h"
#include "tests/support/problemnames.h"
#include "ui/text/choicenames.h"
#include "ui/text/countryname.h"
#include "ui/text/fieldnames.h"
#include "ui/text/formats.h"

#include <QMap>
#include <QSet>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class TestNames : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fieldsOfOnePageDiffer() {
    QMap<Step, QSet<QString>> names;
    QMap<Step, int> counts;
    for (int i = 0; i < fieldCount; ++i) {
      const QString name = fieldName(Field(i));
      QVERIFY(!name.isEmpty() && !name.endsWith(u'.') && !name.endsWith(u':'));
      names[stepOf(Field(i))].insert(name);
      ++counts[stepOf(Field(i))];
    }
    for (auto it = counts.begin(); it != counts.end(); ++it)
      QCOMPARE(names.value(it.key()).size(), it.value());
  }

  void fieldsAreCalledAsOnTheScreen() {
    QCOMPARE(fieldName(Field::ShipName), u"Recipient"_s);
    QCOMPARE(fieldName(Field::ShipAddr1), u"Street and number"_s);
    QCOMPARE(fieldName(Field::ShipAddr2), u"Floor, unit"_s);
    QCOMPARE(fieldName(Field::ShipZip), u"Postcode"_s);
    QCOMPARE(fieldName(Field::ShipState), u"State or region"_s);
    QCOMPARE(fieldName(Field::VerifiedContact), u"Verified contact"_s);
  }

  void stepsAreCalledAsInTheList() {
    QStringList names;
    for (int i = 0; i <= int(Step::Status); ++i) names.append(stepName(Step(i)));
    QCOMPARE(names, (QStringList{u"Account"_s, u"Certificate"_s, u"Organization"_s, u"Key and platform"_s,
                                 u"Token shipping"_s, u"Details"_s, u"Review"_s, u"Status"_s}));
  }

  void choicesHaveNames() {
    QCOMPARE(productName(Product::CodeSigning), u"Code signing"_s);
    QCOMPARE(productName(u"code_signing_ev"), u"EV code signing"_s);
    QCOMPARE(productName(u"something_else"), u"something_else"_s);
    const QSet<QString> provisioning{provisioningName(Provisioning::ShipToken),
                                     provisioningName(Provisioning::ClientApp),
                                     provisioningName(Provisioning::Email)};
    QCOMPARE(provisioning, (QSet<QString>{u"Token shipped by DigiCert"_s, u"Own token"_s, u"Own HSM"_s}));
    QCOMPARE(shipMethodName(ShipMethod::Standard), u"Standard"_s);
    QCOMPARE(shipMethodName(ShipMethod::Expedited), u"Expedited"_s);
    const QSet<QString> payment{paymentMethodName(PaymentMethod::Balance),
                                paymentMethodName(PaymentMethod::Card),
                                paymentMethodName(PaymentMethod::Profile)};
    QCOMPARE(payment.size(), 3);
    QVERIFY(!payment.contains(QString()));
    QCOMPARE(yearsText(1), u"1 year"_s);
    QCOMPARE(yearsText(3), u"3 years"_s);
  }

  void everyCountryHasANameInBothLanguages() {
    QSet<QString> english;
    QSet<QString> german;
    for (const QString& code : countryCodes()) {
      english.insert(countryName(code, QLocale(QLocale::English)));
      german.insert(countryName(code.toLower(), QLocale(QLocale::German, QLocale::Austria)));
      QVERIFY2(countryName(code, QLocale(QLocale::English)) != code, qPrintable(code));
    }
    QCOMPARE(english.size(), countryCodes().size());
    QCOMPARE(german.size(), countryCodes().size());
  }

  void countriesAreCalledAsPeopleCallThem() {
    const QLocale english(QLocale::English), german(QLocale::German), french(QLocale::French);
    QCOMPARE(countryName(u"de", english), u"Germany"_s);
    QCOMPARE(countryName(u" DE ", german), u"Deutschland"_s);
    QCOMPARE(countryName(u"GB", german), u"Vereinigtes Königreich"_s);
    QCOMPARE(countryName(u"TW", english), u"Taiwan"_s);
    QCOMPARE(countryName(u"CI", german), u"Côte d'Ivoire"_s);
    QCOMPARE(countryName(u"DE", QLocale::c()), u"Germany"_s);
    QCOMPARE(countryName(u"DE", french), u"Germany"_s);
    for (const QStringView other :
         {QStringView(u"XX"), QStringView(u""), QStringView(u"Germany"), QStringView(u"<b>")})
      QCOMPARE(countryName(other, english), other.toString());
  }

  void datesFollowTheLanguage() {
    const QLocale english(QLocale::English, QLocale::UnitedStates), german(QLocale::German);
    const QDate day(2027, 9, 2);
    QCOMPARE(dateText(day, english), u"2 Sep 2027"_s);
    QCOMPARE(dateText(day, QLocale(QLocale::English, QLocale::UnitedKingdom)).left(2), u"2 "_s);
    QCOMPARE(dateText(day, german), u"02.09.2027"_s);
    QCOMPARE(longDateText(day, english), u"2 September 2027"_s);
    QCOMPARE(longDateText(day, german), u"2. September 2027"_s);
    QVERIFY(!dateText(day, QLocale(QLocale::French)).isEmpty());
    QVERIFY(dateText({}, english).isEmpty() && longDateText({}, german).isEmpty());
  }

  void moneyIsExact_data() {
    QTest::addColumn<qint64>("hundredths");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](qint64 hundredths, const QString& english, const QString& german) {
      QTest::newRow(qPrintable(english)) << hundredths << english << german;
    };
    row(0, u"0.00 USD"_s, u"0,00 USD"_s);
    row(5, u"0.05 USD"_s, u"0,05 USD"_s);
    row(81900, u"819.00 USD"_s, u"819,00 USD"_s);
    row(240000, u"2,400.00 USD"_s, u"2.400,00 USD"_s);
    row(-50, u"-0.50 USD"_s, u"-0,50 USD"_s);
    row(-123456, u"-1,234.56 USD"_s, u"-1.234,56 USD"_s);
    row(900719925474099301, u"9,007,199,254,740,993.01 USD"_s, u"9.007.199.254.740.993,01 USD"_s);
  }
  void moneyIsExact() {
    QFETCH(qint64, hundredths);
    const Money money{hundredths, u"USD"_s};
    QTEST(moneyText(money, QLocale(QLocale::English, QLocale::UnitedStates)), "english");
    QTEST(moneyText(money, QLocale(QLocale::German)), "german");
    QVERIFY(!moneyText({hundredths, {}}, QLocale(QLocale::English)).contains(u' '));
  }
};

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::TestNames)
#include "tst_names.moc"
