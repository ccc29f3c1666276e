// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/flowrig.h"
#include "ui/widgets/formfield.h"
#include "ui/wizard/detailspage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class DetailsPageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void typesEverythingFromTopToBottom();
  void tellsAWrongAddressOfAList();
  void skipsTheApproval();
  void showsWhatTheServiceSaysAboutSkipping();
  void keepsMoreClosedUntilItIsNeeded();
  void opensMoreForARestoredDraft();
  void opensMoreForItsProblem();
  void hidesTheOnlyDivision();
  void choosesADivision();
  void takesTheNumberOfADivision();
  void goesToTheTopmostProblem();
  void tellsWhatWasAdded();
  void everyInputHasAName();

 private:
  void open();
  OrderFlow& flow() { return m_rig->flow(); }
  const OrderDraft& draft() { return m_rig->flow().draft(); }
  template <class T = QLineEdit>
  T* find(const QString& name) const {
    return m_page->findChild<T*>(name);
  }
  FormField* field(const QString& name) const { return find<FormField>(name + u"_field"_s); }
  void press(const QString& name) const { find<QAbstractButton>(name)->click(); }
  static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
  static void tab() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }
  static QString focused() { return QApplication::focusWidget()->objectName(); }

  std::unique_ptr<FlowRig> m_rig;
  std::unique_ptr<DetailsPage> m_page;
};

void DetailsPageTest::init() {
  m_rig = std::make_unique<FlowRig>();
  FakeCertCentral& service = m_rig->service();
  service.customFieldsAnswer = QList<CustomFieldDefinition>{
      {43, u"Purchase order"_s, u"As in the purchasing system."_s, CustomFieldType::Text, true, true},
      {41, u"Cost centre"_s, {}, CustomFieldType::WholeNumber, false, true},
      {42, u"Gone"_s, {}, CustomFieldType::Text, true, false},
      {44, u"Owners"_s, {}, CustomFieldType::EmailList, false, true}};
  service.balanceAnswer = Balance{{240000, u"USD"_s}, false};
  service.paymentProfilesAnswer = QList<PaymentProfile>{{8, u"Travel - 1111"_s, false, true},
                                                        {7, u"Company card - 4242"_s, true, true},
                                                        {9, u"Expired - 0000"_s, false, false}};
  service.containersAnswer =
      QList<Container>{{3001, u"Nordlys"_s, 0, true}, {3002, u"Firmware"_s, 3001, true}};
  m_page = std::make_unique<DetailsPage>(m_rig->flow());
}

void DetailsPageTest::cleanup() {
  m_page.reset();
  m_rig.reset();
}

void DetailsPageTest::open() {
  if (flow().account().state() == AccountFlow::State::NoKey) m_rig->connectAccount();
  m_page->initializePage();
  m_page->resize(840, 640);
  m_page->show();
  QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void DetailsPageTest::typesEverythingFromTopToBottom() {
  open();
  find(u"custom_field_43"_s)->setFocus();
  for (const QString& text :
       {u"PO-4711"_s, u"1200"_s, u"a@example.com"_s, u"b@example.com"_s, u"Before Friday"_s}) {
    type(text);
    tab();
  }
  QCOMPARE(focused(), u"skip_approval"_s);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
  tab();
  for (const QString& text : {u"2"_s, u"Renew me"_s, u"112233"_s}) {
    type(text);
    tab();
  }
  QCOMPARE(focused(), u"payment_method"_s);
  type(u"Account"_s);
  tab();
  QCOMPARE(focused(), u"more"_s);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
  tab();
  type(u"PO2026117"_s);
  tab();
  QCOMPARE(focused(), u"container"_s);
  type(u"Firm"_s);

  OrderDraft expected;
  expected.customFields = {{41, u"1200"_s}, {43, u"PO-4711"_s}, {44, u"a@example.com"_s}};
  expected.additionalEmails = u"b@example.com"_s;
  expected.comments = u"Before Friday"_s;
  expected.skipApproval = true;
  expected.autoRenew = u"2"_s;
  expected.customRenewalMessage = u"Renew me"_s;
  expected.renewalOfOrderId = u"112233"_s;
  expected.paymentMethod = PaymentMethod::Balance;
  expected.alternativeOrderId = u"PO2026117"_s;
  expected.container = 3002;
  QVERIFY(draft() == expected);
  QVERIFY(m_page->isComplete());
}

void DetailsPageTest::tellsAWrongAddressOfAList() {
  open();
  find<QWidget>(u"additional_emails"_s)->setFocus();
  type(u"a@example.com"_s);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  type(u"b.example.com"_s);
  QVERIFY(!field(u"additional_emails"_s)->isErrorShown());
  tab();
  QVERIFY(field(u"additional_emails"_s)->error().contains(u"b.example.com"_s));
  QVERIFY(field(u"additional_emails"_s)->isErrorShown());
}

void DetailsPageTest::skipsTheApproval() {
  open();
  auto* box = find<QCheckBox>(u"skip_approval"_s);
  QVERIFY(!box->isChecked());
  QVERIFY(!box->accessibleDescription().isEmpty());
  box->setFocus();
  QTest::keyClick(box, Qt::Key_Space);
  QVERIFY(draft().skipApproval);
  QTest::keyClick(box, Qt::Key_Space);
  QVERIFY(!draft().skipApproval);
}

void DetailsPageTest::showsWhatTheServiceSaysAboutSkipping() {
  open();
  find(u"custom_field_43"_s)->setText(u"PO-4711"_s);
  OrderOutcome refused;
  refused.kind = OrderOutcome::Kind::Refused;
  refused.error.kind = Error::Kind::InvalidInput;
  refused.error.fields = {
      {{Field::SkipApproval}, FieldProblem::Code::RefusedByService, 0, u"You may not skip."_s, {}}};
  m_rig->service().outcomes = {refused};
  flow().edit([](OrderDraft& given) {
    given.product = Product::CodeSigning;
    given.organizationId = 5500913;
    given.provisioning = Provisioning::ClientApp;
    given.serverPlatform = 52;
    given.skipApproval = true;
  });
  flow().placeOrder();
  QTRY_VERIFY(flow().problem({Field::SkipApproval}));
  auto* box = find<QCheckBox>(u"skip_approval"_s);
  QVERIFY(box->accessibleDescription().contains(u"You may not skip."_s));
  m_page->focusFirstProblem();
  QCOMPARE(QApplication::focusWidget(), box);
  QTest::keyClick(box, Qt::Key_Space);
  QVERIFY(!flow().problem({Field::SkipApproval}));
  QVERIFY(!box->accessibleDescription().contains(u"You may not skip."_s));
}

void DetailsPageTest::keepsMoreClosedUntilItIsNeeded() {
  open();
  QVERIFY(!find(u"alternative_order_id"_s)->isVisible());
  press(u"more"_s);
  QVERIFY(find(u"alternative_order_id"_s)->isVisible());
  QCOMPARE(find<QComboBox>(u"container"_s)->currentText(), u"Where the key belongs"_s);
  QCOMPARE(draft().container, std::nullopt);
}

void DetailsPageTest::opensMoreForARestoredDraft() {
  flow().edit([](OrderDraft& given) { given.container = 3002; });
  open();
  QVERIFY(find<QComboBox>(u"container"_s)->isVisible());
  QCOMPARE(find<QComboBox>(u"container"_s)->currentText(), u"Firmware (in Nordlys)"_s);
}

void DetailsPageTest::opensMoreForItsProblem() {
  open();
  find(u"custom_field_43"_s)->setText(u"PO-4711"_s);
  press(u"more"_s);
  find(u"alternative_order_id"_s)->setFocus();
  type(u"PO 17"_s);
  press(u"more"_s);
  QVERIFY(!find(u"alternative_order_id"_s)->isVisible());
  QVERIFY(!m_page->isComplete());
  m_page->focusFirstProblem();
  QVERIFY(find(u"alternative_order_id"_s)->isVisible());
  QCOMPARE(focused(), u"alternative_order_id"_s);
  QVERIFY(field(u"alternative_order_id"_s)->isErrorShown());
}

void DetailsPageTest::hidesTheOnlyDivision() {
  m_rig->service().containersAnswer =
      QList<Container>{{3001, u"Nordlys"_s, 0, true}, {3002, u"Closed"_s, 3001, false}};
  open();
  press(u"more"_s);
  QVERIFY(!find<QComboBox>(u"container"_s)->isVisible());
}

void DetailsPageTest::choosesADivision() {
  open();
  press(u"more"_s);
  auto* divisions = find<QComboBox>(u"container"_s);
  divisions->setFocus();
  QTest::keyClick(divisions, Qt::Key_Down);
  QCOMPARE(draft().container, 3001);
  QTest::keyClick(divisions, Qt::Key_Up);
  QCOMPARE(draft().container, std::nullopt);
}

void DetailsPageTest::takesTheNumberOfADivision() {
  m_rig->service().containersAnswer = failure(Error::Kind::Forbidden);
  open();
  press(u"more"_s);
  QVERIFY(!find<QComboBox>(u"container"_s)->isVisible());
  find(u"container_number"_s)->setFocus();
  type(u"x3002"_s);
  QCOMPARE(draft().container, 3002);
  find(u"container_number"_s)->selectAll();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
  QCOMPARE(draft().container, std::nullopt);
  m_rig->service().containersAnswer =
      QList<Container>{{3001, u"Nordlys"_s, 0, true}, {3002, u"Firmware"_s, 3001, true}};
  press(u"containers_try_again"_s);
  QTRY_VERIFY(find<QComboBox>(u"container"_s)->isVisible());
  QVERIFY(!find(u"container_number"_s)->isVisible());
}

void DetailsPageTest::goesToTheTopmostProblem() {
  open();
  find(u"auto_renew"_s)->setFocus();
  type(u"often"_s);
  m_page->focusFirstProblem();
  QCOMPARE(focused(), u"custom_field_43"_s);
  type(u"PO-4711"_s);
  m_page->focusFirstProblem();
  QCOMPARE(focused(), u"auto_renew"_s);
  QVERIFY(field(u"auto_renew"_s)->isErrorShown());
}

void DetailsPageTest::tellsWhatWasAdded() {
  open();
  QCOMPARE(m_page->summary(), u"No additions"_s);
  find<QWidget>(u"comments"_s)->setFocus();
  type(u"Hello"_s);
  QCOMPARE(m_page->summary(), u"With additions"_s);
  find(u"custom_field_41"_s)->setFocus();
  type(u"1200"_s);
  QCOMPARE(m_page->summary(), u"1200"_s);
  find(u"custom_field_43"_s)->setFocus();
  type(u"PO-4711"_s);
  QCOMPARE(m_page->summary(), u"PO-4711"_s);
}

void DetailsPageTest::everyInputHasAName() {
  open();
  QList<QWidget*> inputs;
  for (QLineEdit* input : m_page->findChildren<QLineEdit*>()) inputs.append(input);
  for (QPlainTextEdit* input : m_page->findChildren<QPlainTextEdit*>()) inputs.append(input);
  for (QComboBox* input : m_page->findChildren<QComboBox*>()) inputs.append(input);
  QVERIFY(inputs.size() >= 10);
  for (const QWidget* input : std::as_const(inputs)) {
    QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(input->objectName()));
    QVERIFY(!input->objectName().isEmpty());
  }
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::DetailsPageTest)
#include "tst_detailspage.moc"
