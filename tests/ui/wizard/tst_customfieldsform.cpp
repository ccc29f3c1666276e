// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/flowrig.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notetext.h"
#include "ui/wizard/customfieldsform.h"
#include "ui/wizard/fieldbinder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class CustomFieldsFormTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void asksForTheActiveFieldsInTheirOrder();
  void takesTheAccountsWordsAsTheyAre();
  void makesFieldsAnewWhenTheAccountTellsOthers();
  void keepsWhatIsTypedWhenEnteredAgain();
  void saysThatFieldsAreAskedFor();
  void asksAgainForFieldsThatFailed();
  void takesNoRoomWithoutFields();
  void isSilentWhileTyping();

 private:
  void open();
  OrderFlow& flow() { return m_rig->flow(); }
  template <class T = QLineEdit>
  T* find(const QString& name) const {
    return m_page->findChild<T*>(name);
  }
  FormField* field(const QString& name) const { return find<FormField>(name + u"_field"_s); }
  static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
  static void tab() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }

  std::unique_ptr<FlowRig> m_rig;
  std::unique_ptr<QWidget> m_page;
  CustomFieldsForm* m_form = nullptr;
  QLineEdit* m_next = nullptr;
};

void CustomFieldsFormTest::init() {
  m_rig = std::make_unique<FlowRig>();
  m_rig->service().customFieldsAnswer = QList<CustomFieldDefinition>{
      {43, u"Purchase order"_s, u"As in the purchasing system."_s, CustomFieldType::Text, true, true},
      {41, u"Cost centre"_s, {}, CustomFieldType::WholeNumber, false, true},
      {42, u"Gone"_s, {}, CustomFieldType::Text, true, false},
      {44, u"Owners"_s, {}, CustomFieldType::EmailList, false, true}};
  m_page = std::make_unique<QWidget>();
  auto* column = new QVBoxLayout(m_page.get());
  m_form = new CustomFieldsForm(flow(), *new FieldBinder(flow(), m_page.get()));
  m_next = new QLineEdit;
  column->addWidget(m_form);
  column->addWidget(m_next);
}

void CustomFieldsFormTest::cleanup() {
  m_page.reset();
  m_rig.reset();
}

void CustomFieldsFormTest::open() {
  m_rig->connectAccount();
  m_form->showFacts();
  m_page->show();
  QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void CustomFieldsFormTest::asksForTheActiveFieldsInTheirOrder() {
  open();
  QLineEdit* order = find(u"custom_field_43"_s);
  QLineEdit* centre = find(u"custom_field_41"_s);
  auto* owners = find<QPlainTextEdit>(u"custom_field_44"_s);
  QVERIFY(order && centre && owners);
  QVERIFY(!find<QWidget>(u"custom_field_42"_s));
  const auto top = [this](QWidget* widget) { return widget->mapTo(m_page.get(), QPoint()).y(); };
  QVERIFY(top(order) < top(centre) && top(centre) < top(owners));
  QCOMPARE(order->accessibleName(), u"Purchase order (required)"_s);
  QCOMPARE(order->accessibleDescription(), u"As in the purchasing system."_s);
  QCOMPARE(centre->accessibleName(), u"Cost centre"_s);
  QCOMPARE(centre->accessibleDescription(), u"A whole number."_s);
}

void CustomFieldsFormTest::takesTheAccountsWordsAsTheyAre() {
  m_rig->service().customFieldsAnswer = QList<CustomFieldDefinition>{
      {1, u"R&D <b>unit</b>"_s, u"<i>x</i> & y"_s, CustomFieldType::Anything, false, true},
      {2, u"Owners"_s, u"Who is asked"_s, CustomFieldType::EmailList, false, true}};
  open();
  QCOMPARE(find(u"custom_field_1"_s)->accessibleName(), u"R&D <b>unit</b>"_s);
  QCOMPARE(field(u"custom_field_1"_s)->findChild<NoteText*>()->text(), u"<i>x</i> & y"_s);
  QCOMPARE(field(u"custom_field_2"_s)->findChild<NoteText*>()->text(),
           u"Who is asked. E-mail addresses, one per line or separated by commas."_s);
}

void CustomFieldsFormTest::makesFieldsAnewWhenTheAccountTellsOthers() {
  open();
  find(u"custom_field_43"_s)->setFocus();
  type(u"PO-4711"_s);
  m_rig->service().customFieldsAnswer =
      QList<CustomFieldDefinition>{{50, u"Project"_s, {}, CustomFieldType::Text, false, true},
                                   {43, u"Purchase order"_s, {}, CustomFieldType::Text, false, true}};
  flow().facts().reload(AccountFacts::Part::CustomFields);
  QTRY_VERIFY(find(u"custom_field_50"_s));
  QVERIFY(!find(u"custom_field_41"_s));
  QCOMPARE(find(u"custom_field_43"_s)->text(), u"PO-4711"_s);
  find(u"custom_field_50"_s)->setFocus();
  tab();
  QCOMPARE(QApplication::focusWidget(), find(u"custom_field_43"_s));
  tab();
  QCOMPARE(QApplication::focusWidget(), m_next);
}

void CustomFieldsFormTest::keepsWhatIsTypedWhenEnteredAgain() {
  open();
  QLineEdit* order = find(u"custom_field_43"_s);
  order->setFocus();
  type(u"PO-4711"_s);
  m_form->showFacts();
  QCOMPARE(find(u"custom_field_43"_s), order);
  QCOMPARE(order->text(), u"PO-4711"_s);
}

void CustomFieldsFormTest::saysThatFieldsAreAskedFor() {
  open();
  m_rig->service().holdsAnswers = true;
  flow().facts().reload(AccountFacts::Part::CustomFields);
  QTRY_VERIFY(!find(u"custom_field_43"_s));
  QVERIFY(m_form->isVisible());
  m_rig->service().release();
  QTRY_VERIFY(find(u"custom_field_43"_s));
}

void CustomFieldsFormTest::asksAgainForFieldsThatFailed() {
  const auto fields = m_rig->service().customFieldsAnswer;
  m_rig->service().customFieldsAnswer = failure(Error::Kind::Offline);
  open();
  QVERIFY(find<QWidget>(u"custom_fields_banner"_s)->isVisible());
  QVERIFY(flow().isComplete(Step::Details));
  m_rig->service().customFieldsAnswer = fields;
  find<QAbstractButton>(u"custom_fields_try_again"_s)->click();
  QTRY_VERIFY(find(u"custom_field_43"_s));
  QVERIFY(!find<QWidget>(u"custom_fields_banner"_s));
  QVERIFY(!flow().isComplete(Step::Details));
}

void CustomFieldsFormTest::takesNoRoomWithoutFields() {
  m_rig->service().customFieldsAnswer = QList<CustomFieldDefinition>{};
  open();
  QVERIFY(!m_form->isVisible());
  QVERIFY(flow().isComplete(Step::Details));
}

void CustomFieldsFormTest::isSilentWhileTyping() {
  open();
  QLineEdit* centre = find(u"custom_field_41"_s);
  centre->setFocus();
  type(u"twelve"_s);
  QVERIFY(flow().problem({Field::CustomField, 41}));
  QVERIFY(!field(u"custom_field_41"_s)->isErrorShown());
  tab();
  QVERIFY(field(u"custom_field_41"_s)->isErrorShown());
  QCOMPARE(centre->accessibleName(), u"Cost centre, invalid"_s);
  centre->setFocus();
  centre->selectAll();
  type(u"12"_s);
  QVERIFY(!field(u"custom_field_41"_s)->isErrorShown());
  QVERIFY(!flow().problem({Field::CustomField, 41}));
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::CustomFieldsFormTest)
#include "tst_customfieldsform.moc"
