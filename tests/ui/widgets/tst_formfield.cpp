// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/notetext.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class FormFieldTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void isSilentWhileTyping();
  void speaksOnReturn();
  void clearsAtOnce();
  void showsAnErrorThatComesLater();
  void speaksWhenAsked();
  void saysNameAndDescription();
  void keepsTheAmpersandOutOfTheName();
  void labelLeadsToTheEditor();
  void hintGivesWayToTheError();
  void rowShowsTheErrorAcross();
  void watchesEveryKindOfEditor_data();
  void watchesEveryKindOfEditor();
  void opensAComboWithoutLeaving();
  void diesWithTheFocus();

 private:
  [[nodiscard]] NoteText* note() const { return m_field->findChild<NoteText*>(u"fieldNote"_s); }

  std::unique_ptr<QWidget> m_window;
  QLineEdit* m_line = nullptr;
  FormField* m_field = nullptr;
  QLineEdit* m_next = nullptr;
};

void FormFieldTest::init() {
  m_window = std::make_unique<QWidget>();
  m_line = new QLineEdit;
  m_field = new FormField(u"&Postcode"_s, m_line);
  m_next = new QLineEdit;
  auto* column = new QVBoxLayout(m_window.get());
  column->addWidget(m_field);
  column->addWidget(new FormField(u"City"_s, m_next));
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  m_line->setFocus();
  QTRY_VERIFY(m_line->hasFocus());
}

void FormFieldTest::cleanup() {
  m_window.reset();
}

void FormFieldTest::isSilentWhileTyping() {
  connect(m_field, &FormField::edited, m_field, [this] { m_field->setError(u"Too short."_s); });
  QSignalSpy left(m_field, &FormField::left);
  QTest::keyClicks(m_line, u"10"_s);
  QVERIFY(!m_field->isErrorShown());
  QVERIFY(note()->isHidden());
  QCOMPARE(m_field->error(), u"Too short."_s);
  QCOMPARE(left.count(), 0);
  QTest::keyClick(m_line, Qt::Key_Tab);
  QVERIFY(m_next->hasFocus());
  QCOMPARE(left.count(), 1);
  QVERIFY(m_field->isErrorShown());
  QVERIFY(note()->isVisible());
  QVERIFY(note()->isError());
  QCOMPARE(note()->text(), u"Too short."_s);
}

void FormFieldTest::speaksOnReturn() {
  connect(m_field, &FormField::left, m_field, [this] { m_field->setError(u"Too short."_s); });
  QTest::keyClicks(m_line, u"10"_s);
  QVERIFY(!m_field->isErrorShown());
  QTest::keyClick(m_line, Qt::Key_Return);
  QVERIFY(m_field->isErrorShown());
}

void FormFieldTest::clearsAtOnce() {
  m_field->setError(u"Too short."_s);
  QVERIFY(m_field->isErrorShown());
  QSignalSpy edited(m_field, &FormField::edited);
  QTest::keyClick(m_line, Qt::Key_1);
  QCOMPARE(edited.count(), 1);
  QVERIFY(m_field->error().isEmpty());
  QVERIFY(note()->isHidden());
}

void FormFieldTest::showsAnErrorThatComesLater() {
  QTest::keyClicks(m_line, u"1"_s);
  QTest::keyClick(m_line, Qt::Key_Tab);
  m_field->setError(u"DigiCert does not know it."_s);
  QVERIFY(m_field->isErrorShown());
  m_field->setError({});
  QVERIFY(!m_field->isErrorShown());
  QVERIFY(note()->isHidden());
}

void FormFieldTest::speaksWhenAsked() {
  QTest::keyClicks(m_line, u"1"_s);
  m_field->setError(u"Too short."_s);
  QVERIFY(!m_field->isErrorShown());
  m_field->speak();
  QVERIFY(m_field->isErrorShown());
}

void FormFieldTest::saysNameAndDescription() {
  m_field->setRequired(true);
  m_field->setHint(u"Five digits."_s);
  QCOMPARE(m_line->accessibleName(), u"Postcode (required)"_s);
  QCOMPARE(m_line->accessibleDescription(), u"Five digits."_s);
  m_field->setError(u"This one has 4."_s);
  QCOMPARE(m_line->accessibleName(), u"Postcode (required), invalid"_s);
  QCOMPARE(m_line->accessibleDescription(), u"Five digits. This one has 4."_s);
  m_field->setError({});
  m_field->setRequired(false);
  QCOMPARE(m_line->accessibleName(), u"Postcode"_s);
  m_field->setLabel(u"&ZIP code"_s);
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(m_line);
  QCOMPARE(spoken->text(QAccessible::Name), u"ZIP code"_s);
}

void FormFieldTest::keepsTheAmpersandOutOfTheName() {
  m_field->setLabel(u"Floor && &unit"_s);
  QCOMPARE(m_line->accessibleName(), u"Floor & unit"_s);
}

void FormFieldTest::labelLeadsToTheEditor() {
  m_next->setFocus();
  QCOMPARE(m_field->findChild<QLabel*>(u"fieldLabel"_s)->buddy(), m_line);
  m_field->setFocus();
  QVERIFY(m_line->hasFocus());
}

void FormFieldTest::hintGivesWayToTheError() {
  m_field->setHint(u"Five digits."_s);
  QVERIFY(!note()->isError());
  QCOMPARE(note()->text(), u"Five digits."_s);
  m_field->setError(u"This one has 4."_s);
  QCOMPARE(note()->text(), u"This one has 4."_s);
  m_field->setError({});
  QCOMPARE(note()->text(), u"Five digits."_s);
}

void FormFieldTest::rowShowsTheErrorAcross() {
  auto* row = new FieldRow;
  auto* narrow = new FormField(u"Postcode"_s, new QLineEdit);
  row->addField(narrow, 1);
  row->addField(new FormField(u"City"_s, new QLineEdit), 3);
  m_window->layout()->addWidget(row);
  row->resize(600, 100);
  narrow->setError(u"A German postcode has 5 digits."_s);
  QVERIFY(narrow->findChild<NoteText*>(u"fieldNote"_s)->isHidden());
  auto* across = row->findChild<NoteText*>(u"rowNote0"_s);
  QCOMPARE(across->text(), u"A German postcode has 5 digits."_s);
  QTRY_VERIFY(across->isVisible());
  QTRY_COMPARE(across->width(), row->width());
  narrow->setError({});
  QVERIFY(across->isHidden());
}

void FormFieldTest::watchesEveryKindOfEditor_data() {
  QTest::addColumn<int>("kind");
  QTest::newRow("combo box") << 0;
  QTest::newRow("plain text") << 1;
  QTest::newRow("date") << 2;
  QTest::newRow("number") << 3;
  QTest::newRow("line in a widget") << 4;
}

void FormFieldTest::watchesEveryKindOfEditor() {
  QFETCH(int, kind);
  QWidget* editor = nullptr;
  if (kind == 0) {
    auto* combo = new QComboBox;
    combo->addItems({u"Austria"_s, u"Germany"_s});
    editor = combo;
  } else if (kind == 1) {
    editor = new QPlainTextEdit;
  } else if (kind == 2) {
    editor = new QDateEdit(QDate(2026, 11, 23));
  } else if (kind == 3) {
    editor = new QSpinBox;
  } else {
    editor = new QWidget;
    auto* line = new QLineEdit(editor);
    editor->setFocusProxy(line);
  }
  auto* field = new FormField(u"Field"_s, editor);
  m_window->layout()->addWidget(field);
  field->show();
  QSignalSpy edited(field, &FormField::edited);
  QSignalSpy left(field, &FormField::left);
  field->setFocus();
  field->setError(u"Wrong."_s);
  QVERIFY(field->isErrorShown());
  QTest::keyClick(QApplication::focusWidget(), kind == 1 || kind == 4 ? Qt::Key_A : Qt::Key_Down);
  if (kind == 3) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
  QVERIFY(edited.count() >= 1);
  QVERIFY(!field->isErrorShown());
  m_next->setFocus();
  QCOMPARE(left.count(), 1);
  QVERIFY(editor->minimumHeight() >= px(32));
}

void FormFieldTest::opensAComboWithoutLeaving() {
  auto* combo = new QComboBox;
  combo->addItems({u"Austria"_s, u"Germany"_s});
  auto* field = new FormField(u"Country"_s, combo);
  m_window->layout()->addWidget(field);
  field->show();
  combo->setFocus();
  QSignalSpy left(field, &FormField::left);
  combo->showPopup();
  QCoreApplication::processEvents();
  QCOMPARE(left.count(), 0);
  combo->hidePopup();
  QCOMPARE(left.count(), 0);
}

void FormFieldTest::diesWithTheFocus() {
  QTest::keyClicks(m_line, u"1"_s);
  delete m_field;
  QVERIFY(!m_window->findChild<FormField*>()->isErrorShown());
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::FormFieldTest)
#include "tst_formfield.moc"
