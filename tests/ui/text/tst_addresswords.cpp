// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/addresswords.h"

#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class AddressWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesThePartsOfAnAddress_data();
  void namesThePartsOfAnAddress();
};

void AddressWordsTest::namesThePartsOfAnAddress_data() {
  QTest::addColumn<QString>("country");
  QTest::addColumn<QString>("state");
  QTest::addColumn<QString>("postcode");
  QTest::addColumn<bool>("together");
  QTest::newRow("none") << QString() << u"State or region"_s << u"Postcode"_s << false;
  QTest::newRow("Germany") << u"DE"_s << u"State or region"_s << u"Postcode"_s << false;
  QTest::newRow("United States") << u"US"_s << u"State"_s << u"ZIP code"_s << true;
  QTest::newRow("lower case") << u"us"_s << u"State"_s << u"ZIP code"_s << true;
  QTest::newRow("Canada") << u"CA"_s << u"Province"_s << u"Postcode"_s << true;
  QTest::newRow("Australia") << u"AU"_s << u"State"_s << u"Postcode"_s << true;
}

void AddressWordsTest::namesThePartsOfAnAddress() {
  QFETCH(QString, country);
  QTEST(stateLabel(country), "state");
  QTEST(postcodeLabel(country), "postcode");
  QTEST(writesStateWithPostcode(country), "together");
}

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::AddressWordsTest)
#include "tst_addresswords.moc"
