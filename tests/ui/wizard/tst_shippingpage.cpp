// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/flowrig.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/labelpreview.h"
#include "ui/widgets/notetext.h"
#include "ui/wizard/shippingpage.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class ShippingPageTest : public QObject {
  Q_OBJECT

 public:
  /// The person's system is in Germany and speaks English.
  static void initMain() { qputenv("LC_ALL", "en_DE.UTF-8"); }

 private Q_SLOTS:
  void init();
  void cleanup();
  void typesAnAddressFromTopToBottom();
  void proposesTheCountryOfTheSystem();
  void isSilentWhileTyping();
  void countryDecidesAboutThePostcode();
  void countryNamesItsParts();
  void scrollingChoosesNothing();
  void marksTheLabelOnlyWhenTheErrorIsSaid();
  void hintsAtALineTooLongForALabel();
  void hidesAnEmptyAddressBook();
  void takesAnAddressOfTheBook();
  void goesBackToTheTypedAddress();
  void goesToTheFirstProblem();
  void tellsWhereItGoes();
  void showsARestoredDraft();
  void everyInputHasAName();

 private:
  void open();
  QLineEdit* line(const QString& name) const { return m_page->findChild<QLineEdit*>(name); }
  QComboBox* combo(const QString& name) const { return m_page->findChild<QComboBox*>(name); }
  FormField* field(const QString& name) const { return m_page->findChild<FormField*>(name + u"_field"_s); }
  QString onTheLabel() const { return m_page->findChild<LabelPreview*>()->spokenValue(); }
  /// Types where the focus is and goes on.
  static void typeAndTab(const QString& text) {
    QTest::keyClicks(QApplication::focusWidget(), text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }
  void chooseCountry(const QString& code) const;

  std::unique_ptr<FlowRig> m_rig;
  std::unique_ptr<ShippingPage> m_page;
};

void ShippingPageTest::init() {
  m_rig = std::make_unique<FlowRig>();
  m_rig->connectAccount();
  m_rig->flow().edit([](OrderDraft& draft) { draft.provisioning = Provisioning::ShipToken; });
  m_page = std::make_unique<ShippingPage>(m_rig->flow());
}

void ShippingPageTest::cleanup() {
  m_page.reset();
  m_rig.reset();
}

void ShippingPageTest::open() {
  m_page->initializePage();
  m_page->resize(840, 640);
  m_page->show();
  QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ShippingPageTest::chooseCountry(const QString& code) const {
  QComboBox* country = combo(u"ship_country"_s);
  country->setCurrentIndex(country->findData(code));
  Q_EMIT country->activated(country->currentIndex());
}

void ShippingPageTest::typesAnAddressFromTopToBottom() {
  open();
  line(u"ship_name"_s)->setFocus();
  typeAndTab(u"Mara Lindqvist"_s);
  typeAndTab(u"Invalidenstrasse 112"_s);
  typeAndTab(u"Aufgang C"_s);
  typeAndTab(u"10115"_s);
  typeAndTab(u"Berlin"_s);
  typeAndTab(u"Land Berlin"_s);
  typeAndTab(u"Austria"_s);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);

  const ShippingDraft expected{
      u"Mara Lindqvist"_s, u"Invalidenstrasse 112"_s, u"Aufgang C"_s, u"10115"_s,
      u"Berlin"_s,         u"Land Berlin"_s,          u"AT"_s,        ShipMethod::Expedited};
  QVERIFY(m_rig->flow().draft().shipping == expected);
  QCOMPARE(QApplication::focusWidget()->objectName(), u"ship_method_expedited"_s);
  QCOMPARE(
      onTheLabel(),
      u"DigiCert, Inc.\nMara Lindqvist\nInvalidenstrasse 112\nAufgang C\n10115 Berlin\nLand Berlin\nAUSTRIA\n"
      "Expedited"_s);
}

void ShippingPageTest::proposesTheCountryOfTheSystem() {
  open();
  QCOMPARE(m_rig->flow().draft().shipping.country, u"DE"_s);
  QCOMPARE(combo(u"ship_country"_s)->currentText(), u"Germany"_s);
  chooseCountry(u"FR"_s);
  m_page->initializePage();
  QCOMPARE(m_rig->flow().draft().shipping.country, u"FR"_s);
}

void ShippingPageTest::isSilentWhileTyping() {
  open();
  QLineEdit* zip = line(u"ship_zip"_s);
  zip->setFocus();
  QTest::keyClicks(zip, u"1015"_s);
  QVERIFY(m_rig->flow().problem({Field::ShipZip}));
  QVERIFY(!field(u"ship_zip"_s)->isErrorShown());

  QTest::keyClick(zip, Qt::Key_Tab);
  QVERIFY(field(u"ship_zip"_s)->isErrorShown());
  QCOMPARE(field(u"ship_zip"_s)->error(),
           u"A German postcode has 5 digits, for example 10115. This one has 4."_s);

  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
  QCOMPARE(QApplication::focusWidget(), zip);
  QTest::keyClick(zip, Qt::Key_End);
  QTest::keyClicks(zip, u"7"_s);
  QVERIFY(!field(u"ship_zip"_s)->isErrorShown());
  QVERIFY(!m_rig->flow().problem({Field::ShipZip}));
}

void ShippingPageTest::countryDecidesAboutThePostcode() {
  open();
  line(u"ship_zip"_s)->setFocus();
  typeAndTab(u"10115"_s);
  QVERIFY(!field(u"ship_zip"_s)->isErrorShown());
  chooseCountry(u"AT"_s);
  QVERIFY(field(u"ship_zip"_s)->isErrorShown());
  QVERIFY(field(u"ship_zip"_s)->error().startsWith(u"An Austrian postcode"_s));
  chooseCountry(u"DE"_s);
  QVERIFY(!field(u"ship_zip"_s)->isErrorShown());
}

void ShippingPageTest::countryNamesItsParts() {
  open();
  QCOMPARE(field(u"ship_zip"_s)->label(), u"Postcode"_s);
  chooseCountry(u"US"_s);
  QCOMPARE(field(u"ship_zip"_s)->label(), u"ZIP code"_s);
  QCOMPARE(field(u"ship_state"_s)->label(), u"State"_s);
  QCOMPARE(line(u"ship_zip"_s)->accessibleName(), u"ZIP code (required)"_s);
}

void ShippingPageTest::scrollingChoosesNothing() {
  open();
  QComboBox* country = combo(u"ship_country"_s);
  const QPoint middle = country->rect().center();
  QWheelEvent wheel(middle, country->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                    Qt::NoScrollPhase, false);
  QApplication::sendEvent(country, &wheel);
  QCOMPARE(m_rig->flow().draft().shipping.country, u"DE"_s);
  QCOMPARE(country->currentText(), u"Germany"_s);
}

void ShippingPageTest::marksTheLabelOnlyWhenTheErrorIsSaid() {
  open();
  auto* label = m_page->findChild<LabelPreview*>();
  line(u"ship_zip"_s)->setFocus();
  QTest::keyClicks(line(u"ship_zip"_s), u"1015"_s);
  const QImage typing = label->grab().toImage();
  QTest::keyClick(line(u"ship_zip"_s), Qt::Key_Tab);
  QCOMPARE(label->spokenValue(), u"DigiCert, Inc.\n1015\nGERMANY\nStandard"_s);
  QVERIFY(label->grab().toImage() != typing);
}

void ShippingPageTest::hintsAtALineTooLongForALabel() {
  open();
  QLineEdit* street = line(u"ship_addr1"_s);
  street->setFocus();
  QTest::keyClicks(street, QString(35, u'a'));
  QVERIFY(street->accessibleDescription().isEmpty());
  QTest::keyClicks(street, u"a"_s);
  QVERIFY(street->accessibleDescription().contains(u"35"_s));
  QTest::keyClick(street, Qt::Key_Tab);
  QVERIFY(!field(u"ship_addr1"_s)->isErrorShown());
  QVERIFY(!m_rig->flow().problem({Field::ShipAddr1}));
}

void ShippingPageTest::hidesAnEmptyAddressBook() {
  open();
  QVERIFY(!combo(u"address_book"_s)->isVisible());
}

void ShippingPageTest::takesAnAddressOfTheBook() {
  m_rig->recordOrder(
      R"({"ship_info":{"name":"Harriet Cole","addr1":"1 Market St","zip":"94105","city":"San Francisco",
                   "state":"CA","country":"us","method":"EXPEDITED"}})");
  open();
  QComboBox* book = combo(u"address_book"_s);
  QVERIFY(book->isVisible());
  QCOMPARE(book->currentText(), u"Type a new address"_s);
  QCOMPARE(book->itemText(1),
           u"Harriet Cole, 1 Market St, San Francisco (used for the order of 23 Nov 2026)"_s);
  book->setFocus();
  QTest::keyClick(book, Qt::Key_Down);
  // How fast it travels is this order's business.
  const ShippingDraft expected{u"Harriet Cole"_s,  u"1 Market St"_s, {},      u"94105"_s,
                               u"San Francisco"_s, u"CA"_s,          u"US"_s, ShipMethod::Standard};
  QVERIFY(m_rig->flow().draft().shipping == expected);
  QCOMPARE(line(u"ship_name"_s)->text(), u"Harriet Cole"_s);
  QCOMPARE(combo(u"ship_country"_s)->currentData().toString(), u"US"_s);
  QVERIFY(onTheLabel().contains(u"San Francisco, CA 94105\nUNITED STATES"_s));
  QVERIFY(m_page->isComplete());

  line(u"ship_name"_s)->setFocus();
  QTest::keyClicks(line(u"ship_name"_s), u"!"_s);
  QCOMPARE(book->currentIndex(), 0);
}

void ShippingPageTest::goesBackToTheTypedAddress() {
  m_rig->recordOrder(
      R"({"ship_info":{"name":"Harriet Cole","addr1":"1 Market St","zip":"94105","city":"San Francisco",
                   "state":"CA","country":"us","method":"STANDARD"}})");
  open();
  line(u"ship_name"_s)->setFocus();
  typeAndTab(u"Mara Lindqvist"_s);
  QComboBox* book = combo(u"address_book"_s);
  book->setFocus();
  QTest::keyClick(book, Qt::Key_Down);
  QCOMPARE(line(u"ship_name"_s)->text(), u"Harriet Cole"_s);
  QTest::keyClick(book, Qt::Key_Up);
  QCOMPARE(line(u"ship_name"_s)->text(), u"Mara Lindqvist"_s);
  QCOMPARE(line(u"ship_zip"_s)->text(), QString());
  QCOMPARE(m_rig->flow().draft().shipping.country, u"DE"_s);
}

void ShippingPageTest::goesToTheFirstProblem() {
  open();
  line(u"ship_name"_s)->setFocus();
  typeAndTab(u"Mara Lindqvist"_s);
  line(u"ship_city"_s)->setFocus();
  m_page->focusFirstProblem();
  QCOMPARE(QApplication::focusWidget(), line(u"ship_addr1"_s));
  QVERIFY(field(u"ship_addr1"_s)->isErrorShown());
}

void ShippingPageTest::tellsWhereItGoes() {
  open();
  QCOMPARE(m_page->summary(), QString());
  line(u"ship_city"_s)->setFocus();
  typeAndTab(u"Berlin"_s);
  QCOMPARE(m_page->summary(), u"To Berlin, standard"_s);
  QTest::mouseClick(m_page->findChild<ChoiceCard*>(u"ship_method_expedited"_s), Qt::LeftButton);
  QCOMPARE(m_page->summary(), u"To Berlin, expedited"_s);
}

void ShippingPageTest::showsARestoredDraft() {
  m_rig->flow().edit([](OrderDraft& draft) {
    draft.shipping = {u"Aki"_s,   u"1-2-3"_s, {},      u"100-0001"_s,
                      u"Tokyo"_s, u"Tokyo"_s, u"jp"_s, ShipMethod::Expedited};
  });
  open();
  QCOMPARE(line(u"ship_zip"_s)->text(), u"100-0001"_s);
  QCOMPARE(combo(u"ship_country"_s)->currentText(), u"Japan"_s);
  QVERIFY(m_page->findChild<ChoiceCard*>(u"ship_method_expedited"_s)->isChecked());
  QCOMPARE(m_rig->flow().draft().shipping.country, u"jp"_s);
}

void ShippingPageTest::everyInputHasAName() {
  open();
  QList<QWidget*> inputs;
  for (QLineEdit* input : m_page->findChildren<QLineEdit*>()) inputs.append(input);
  for (QComboBox* input : m_page->findChildren<QComboBox*>()) inputs.append(input);
  QCOMPARE(inputs.size(), 8);
  for (const QWidget* input : std::as_const(inputs))
    QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(input->objectName()));
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::ShippingPageTest)
#include "tst_shippingpage.moc"
