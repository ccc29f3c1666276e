// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/parcelwords.h"

#include <QTest>

Q_DECLARE_METATYPE(codeseal::ShippingDraft)
Q_DECLARE_METATYPE(codeseal::FieldProblem)

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

class ParcelWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesTheLinesOfACountry_data();
  void writesTheLinesOfACountry();
  void marksWhatIsWrong_data();
  void marksWhatIsWrong();
  void asksForTheRecipient_data();
  void asksForTheRecipient();
};

namespace {

ShippingDraft berlin() {
  return {u"Mara Lindqvist"_s,
          u"Invalidenstraße 112"_s,
          u"Aufgang C"_s,
          u"10115"_s,
          u"Berlin"_s,
          u"Berlin"_s,
          u"de"_s,
          ShipMethod::Standard};
}

QStringList linesOf(const ParcelText& parcel) {
  QStringList lines;
  for (const ParcelLine& line : parcel.lines) lines.append(line.text);
  return lines;
}

}  // namespace

void ParcelWordsTest::writesTheLinesOfACountry_data() {
  QTest::addColumn<ShippingDraft>("address");
  QTest::addColumn<QStringList>("lines");
  QTest::newRow("nothing") << ShippingDraft{} << QStringList{};
  QTest::newRow("state is the city") << berlin()
                                     << QStringList{u"Mara Lindqvist"_s, u"Invalidenstraße 112"_s,
                                                    u"Aufgang C"_s, u"10115 Berlin"_s, u"GERMANY"_s};
  QTest::newRow("own state") << ShippingDraft{u"A"_s,       u"B 1"_s,    {},      u"80331"_s,
                                              u"München"_s, u"Bayern"_s, u"DE"_s, {}}
                             << QStringList{u"A"_s, u"B 1"_s, u"80331 München"_s, u"Bayern"_s, u"GERMANY"_s};
  QTest::newRow("United States") << ShippingDraft{u" H C "_s,         u"1 Market St"_s, u" "_s,  u"94105"_s,
                                                  u"San Francisco"_s, u"CA"_s,          u"US"_s, {}}
                                 << QStringList{u"H C"_s, u"1 Market St"_s, u"San Francisco, CA 94105"_s,
                                                u"UNITED STATES"_s};
  QTest::newRow("state only") << ShippingDraft{{}, {}, {}, {}, {}, u"CA"_s, u"US"_s, {}}
                              << QStringList{u"CA"_s, u"UNITED STATES"_s};
}

void ParcelWordsTest::writesTheLinesOfACountry() {
  QFETCH(ShippingDraft, address);
  QTEST(linesOf(parcelText(address, {})), "lines");
}

void ParcelWordsTest::marksWhatIsWrong_data() {
  QTest::addColumn<FieldProblem>("problem");
  QTest::addColumn<int>("line");
  QTest::addColumn<QString>("wrong");
  QTest::newRow("postcode") << FieldProblem{{Field::ShipZip}, Code::Postcode, 4, {}, {}} << 3 << u"10115"_s;
  QTest::newRow("city") << FieldProblem{{Field::ShipCity}, Code::RefusedByService, 0, {}, {}} << 3
                        << u"Berlin"_s;
  QTest::newRow("state in the line of the city")
      << FieldProblem{{Field::ShipState}, Code::RefusedByService, 0, {}, {}} << 3 << u"Berlin"_s;
  QTest::newRow("one character") << FieldProblem{{Field::ShipAddr1}, Code::NotLatin, 0, u"ß"_s, {}} << 1
                                 << u"ß"_s;
  QTest::newRow("name") << FieldProblem{{Field::ShipName}, Code::RefusedByService, 0, u"Mara"_s, {}} << 0
                        << u"Mara Lindqvist"_s;
  QTest::newRow("another page") << FieldProblem{{Field::Comments}, Code::TooLong, 0, {}, {}} << 0
                                << QString();
}

void ParcelWordsTest::marksWhatIsWrong() {
  QFETCH(FieldProblem, problem);
  QFETCH(int, line);
  const ParcelText parcel = parcelText(berlin(), {problem});
  QTEST(parcel.lines.at(line).wrong, "wrong");
  for (int other = 0; other < int(parcel.lines.size()); ++other)
    if (other != line) QCOMPARE(parcel.lines.at(other).wrong, QString());
}

void ParcelWordsTest::asksForTheRecipient_data() {
  QTest::addColumn<QString>("recipient");
  QTest::addColumn<QString>("who");
  QTest::newRow("none") << QString() << u"the recipient"_s;
  QTest::newRow("full name") << u"Mara Lindqvist"_s << u"Mara"_s;
  QTest::newRow("double name") << u" Anne-Marie  Berg"_s << u"Anne-Marie"_s;
  QTest::newRow("being typed") << u"Mara"_s << u"the recipient"_s;
  QTest::newRow("initial") << u"M. Lindqvist"_s << u"the recipient"_s;
  QTest::newRow("last name first") << u"Lindqvist, Mara"_s << u"the recipient"_s;
}

void ParcelWordsTest::asksForTheRecipient() {
  QFETCH(QString, recipient);
  QFETCH(QString, who);
  QCOMPARE(signingHint(recipient), u"Someone has to sign. Is %1 there during the day?"_s.arg(who));
}

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::ParcelWordsTest)
#include "tst_parcelwords.moc"
