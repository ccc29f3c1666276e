// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/lockedflow.h"
#include "tests/ui/widgets/palettes.h"
#include "ui/language.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/labelpreview.h"
#include "ui/widgets/notetext.h"
#include "ui/wizard/detailspage.h"
#include "ui/wizard/orderwizard.h"
#include "ui/wizard/shippingpage.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// Leaves a picture where a person can look at it.
void take(const QString& name, QWidget& widget) {
  const QString folder = qEnvironmentVariable("CODESEAL_SHOTS_DIR");
  if (!folder.isEmpty()) widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

}  // namespace

/// The page Token shipping where the addresses are set, and what is required on others.
class FixedAddressFormTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void offersWhatIsSetAndNothingElse();
  void isChosenByKeys();
  void asksForTheRecipientWhereNoneIsSet();
  void tellsThatAnotherIsNotAllowed();
  void saysWhatIsMissingWhenAsked();
  void showsWhatIsRequired();
  void looks_data();
  void looks();

 private:
  OrderFlow& flow() { return m_locked->flow(); }
  void open(const ShippingDraft& shipping = {});
  template <class W = QWidget>
  W* find(const QString& name) const {
    return m_page->findChild<W*>(name);
  }
  QString note() const { return find<NoteText>(u"fixed_addresses_note"_s)->text(); }
  QString onTheLabel() const { return m_page->findChild<LabelPreview*>()->spokenValue(); }

  std::unique_ptr<FlowRig> m_rig;
  std::unique_ptr<LockedFlow> m_locked;
  std::unique_ptr<WizardPage> m_page;
};

void FixedAddressFormTest::init() {
  m_rig = std::make_unique<FlowRig>();
  m_locked = std::make_unique<LockedFlow>(*m_rig, twoAddresses());
  m_locked->connectAccount();
  m_page = std::make_unique<ShippingPage>(flow());
}

void FixedAddressFormTest::cleanup() {
  m_page.reset();
  m_locked.reset();
  m_rig.reset();
}

void FixedAddressFormTest::open(const ShippingDraft& shipping) {
  flow().edit([&shipping](OrderDraft& draft) {
    draft.provisioning = Provisioning::ShipToken;
    draft.shipping = shipping;
  });
  m_page->initializePage();
  m_page->resize(840, 640);
  m_page->show();
  QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void FixedAddressFormTest::offersWhatIsSetAndNothingElse() {
  open();
  auto* row = find<ChoiceRow>(u"fixed_addresses"_s);
  QCOMPARE(row->count(), 2);
  QCOMPARE(row->card(0)->accessibleName(), u"Head office"_s);
  QVERIFY2(row->card(0)->accessibleDescription().contains(
               u"Mara Lindqvist, Invalidenstraße 112, Aufgang C, 10115 Berlin, Germany"_s),
           qPrintable(row->card(0)->accessibleDescription()));
  QCOMPARE(note(), u"Set by IT of Nordlicht."_s);
  QCOMPARE(row->accessibleDescription(), note());
  QCOMPARE(row->chosenIndex(), -1);
  for (const QLineEdit* line : m_page->findChildren<QLineEdit*>()) QVERIFY(!line->isVisible());
  QVERIFY(!find(u"address_book"_s) && !find(u"ship_country"_s));
  QVERIFY(!m_page->isComplete());
}

void FixedAddressFormTest::isChosenByKeys() {
  open();
  auto* row = find<ChoiceRow>(u"fixed_addresses"_s);
  row->card(0)->setFocus();
  QTest::keyClick(row->card(0), Qt::Key_Space);
  QCOMPARE(flow().draft().shipping.addr1, u"Invalidenstraße 112"_s);
  QVERIFY(m_page->isComplete());
  QVERIFY2(onTheLabel().contains(u"Mara Lindqvist"_s), qPrintable(onTheLabel()));
  QCOMPARE(m_page->summary(), u"To Berlin, standard"_s);
  QTest::keyClick(row->card(0), Qt::Key_Down);
  QCOMPARE(flow().draft().shipping.city, u"Bergen"_s);
  // How fast it travels is free.
  auto* fast = find(u"ship_method_expedited"_s);
  QTest::keyClick(fast, Qt::Key_Space);
  QCOMPARE(flow().draft().shipping.method, ShipMethod::Expedited);
  QTest::keyClick(row->card(1), Qt::Key_Up);
  QCOMPARE(flow().draft().shipping.method, ShipMethod::Expedited);
  QVERIFY(m_page->isComplete());
}

void FixedAddressFormTest::asksForTheRecipientWhereNoneIsSet() {
  open();
  auto* row = find<ChoiceRow>(u"fixed_addresses"_s);
  row->card(1)->setFocus();
  QTest::keyClick(row->card(1), Qt::Key_Space);
  auto* name = find<QLineEdit>(u"ship_name"_s);
  QVERIFY(name->isVisible() && !m_page->isComplete());
  name->setFocus();
  QTest::keyClicks(name, u"Kari Nordmann"_s);
  QVERIFY(m_page->isComplete());
  QVERIFY(name->hasFocus() && row->card(1)->isChecked());
  QVERIFY2(onTheLabel().contains(u"Kari Nordmann"_s), qPrintable(onTheLabel()));
  // With an address that has one, it is that.
  QTest::keyClick(row->card(1), Qt::Key_Up);
  QVERIFY(!name->isVisible());
  QCOMPARE(flow().draft().shipping.name, u"Mara Lindqvist"_s);
}

void FixedAddressFormTest::tellsThatAnotherIsNotAllowed() {
  ShippingDraft other = twoAddresses().limits.addresses.first().address;
  other.addr1 = u"Elsewhere 1"_s;
  open(other);
  QVERIFY(find<NoteText>(u"fixed_addresses_note"_s)->isError());
  QCOMPARE(note(),
           u"No token may be sent to this address. Choose one of the list. Set by IT of Nordlicht."_s);
  QCOMPARE(m_page->notice().kind, NoticeText::Kind::Problem);
  QCOMPARE(find<ChoiceRow>(u"fixed_addresses"_s)->chosenIndex(), -1);
  // It is shown as it stands until another is chosen.
  QVERIFY2(onTheLabel().contains(u"Elsewhere 1"_s), qPrintable(onTheLabel()));
  auto* card = find<ChoiceRow>(u"fixed_addresses"_s)->card(0);
  card->setFocus();
  QTest::keyClick(card, Qt::Key_Space);
  QCOMPARE(note(), u"Set by IT of Nordlicht."_s);
  QCOMPARE(m_page->notice().kind, NoticeText::Kind::None);
}

void FixedAddressFormTest::saysWhatIsMissingWhenAsked() {
  open();
  QCOMPARE(m_page->notice().text, u"Still missing: Address"_s);
  QVERIFY(!find<NoteText>(u"fixed_addresses_note"_s)->isError());
  m_page->focusFirstProblem();
  QVERIFY(find<ChoiceRow>(u"fixed_addresses"_s)->card(0)->hasFocus());
  QCOMPARE(note(), u"Choose the address the courier delivers to. Set by IT of Nordlicht."_s);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
  QVERIFY(flow().draft().shipping.city == u"Bergen");
  m_page->focusFirstProblem();
  QTRY_VERIFY(find<QLineEdit>(u"ship_name"_s)->hasFocus());
}

void FixedAddressFormTest::showsWhatIsRequired() {
  m_page.reset();
  Policy policy = twoAddresses();
  policy.limits.required = {Field::Comments, Field::AlternativeOrderId, Field::Container};
  policy.limits.requiredCustomFields = {u"cost UNIT"_s};
  m_rig->service().customFieldsAnswer =
      QList<CustomFieldDefinition>{{12, u"Cost unit"_s, {}, CustomFieldType::Text, false, true}};
  m_locked = std::make_unique<LockedFlow>(*m_rig, policy);
  m_locked->connectAccount();
  m_page = std::make_unique<DetailsPage>(flow());
  open();
  for (const QString& name :
       {u"comments"_s, u"alternative_order_id"_s, u"container"_s, u"custom_field_12"_s}) {
    auto* field = find<FormField>(name + u"_field"_s);
    QVERIFY2(field, qPrintable(name));
    QVERIFY2(field->isRequired() && field->isVisible(), qPrintable(name));
    QVERIFY2(field->editor()->accessibleName().contains(u"(required)"_s), qPrintable(name));
  }
  QVERIFY(!find<FormField>(u"additional_emails_field"_s)->isRequired());
  QVERIFY(m_page->notice().text.startsWith(u"Still missing: Cost unit"_s));
  auto* comments = find<QPlainTextEdit>(u"comments"_s);
  comments->setFocus();
  QTest::keyClick(comments, Qt::Key_Tab);
  QCOMPARE(find<FormField>(u"comments_field"_s)->error(),
           u"Enter a note to the approver. Set by IT of Nordlicht."_s);
  comments->setFocus();
  QTest::keyClicks(comments, u"For the plant"_s);
  QCOMPARE(find<FormField>(u"comments_field"_s)->error(), QString());
}

void FixedAddressFormTest::looks_data() {
  QTest::addColumn<bool>("dark");
  QTest::addColumn<QString>("code");
  QTest::newRow("light") << false << u"en"_s;
  QTest::newRow("dark") << true << u"en"_s;
  QTest::newRow("light-de") << false << u"de"_s;
}

/// All of the wizard's page, with a choice made, with none, and with one that is not allowed.
void FixedAddressFormTest::looks() {
  QFETCH(bool, dark);
  QFETCH(QString, code);
  m_page.reset();
  Language language;
  language.use(code);
  QApplication::setStyle(u"Fusion"_s);
  QApplication::setPalette(dark ? fusionDark() : fusionLight());
  flow().edit([](OrderDraft& draft) {
    draft.product = Product::CodeSigningEv;
    draft.organizationId = 5500913;
    draft.provisioning = Provisioning::ShipToken;
    draft.serverPlatform = 52;
    draft.shipping = twoAddresses().limits.addresses.first().address;
  });
  OrderWizard wizard(flow(), StartOptions());
  wizard.resize(1120, 760);
  wizard.show();
  wizard.goTo(Step::TokenShipping);
  QCOMPARE(wizard.currentStep(), Step::TokenShipping);
  const QString look = QString::fromLatin1(QTest::currentDataTag());
  take(u"shipping-locked-"_s + look, wizard);
  flow().edit([](OrderDraft& draft) { draft.shipping.addr1 = u"Chausseestr. 86"_s; });
  take(u"shipping-locked-refused-"_s + look, wizard);
  flow().edit([](OrderDraft& draft) {
    draft.shipping = twoAddresses().limits.addresses.last().address;
    draft.shipping.name = u"Kari Nordmann"_s;
  });
  take(u"shipping-locked-recipient-"_s + look, wizard);
  language.use(u"en"_s);
  QVERIFY(flow().problems(Step::TokenShipping).isEmpty());
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::FixedAddressFormTest)
#include "tst_fixedaddressform.moc"
