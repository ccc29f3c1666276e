// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/formfield.h"
#include "ui/widgets/secretlineedit.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class SecretLineEditTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void givesNoText();
  void saysItsNameAndAFixedValue();
  void tellsInputMethodsNothing();
  void takesTheTextAway();
  void copiesNothing();
  void paintsNoLetters();
};

namespace {

const QString kSecret = u"hunter2secret"_s;

}  // namespace

void SecretLineEditTest::givesNoText() {
  SecretLineEdit field;
  field.show();
  QTest::keyClicks(&field, kSecret);
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&field);
  QVERIFY(spoken != nullptr);
  QCOMPARE(spoken->textInterface(), nullptr);
  QCOMPARE(spoken->editableTextInterface(), nullptr);
  QCOMPARE(spoken->valueInterface(), nullptr);
  QCOMPARE(spoken->role(), QAccessible::EditableText);
  QVERIFY(spoken->state().passwordEdit);
  QVERIFY(spoken->state().focusable);
  for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
                          QAccessible::Accelerator, QAccessible::DebugDescription})
    QVERIFY(!spoken->text(text).contains(u"hunter"));
}

void SecretLineEditTest::saysItsNameAndAFixedValue() {
  auto* field = new SecretLineEdit;
  FormField form(u"API key"_s, field);
  form.setRequired(true);
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(field);
  QCOMPARE(spoken->text(QAccessible::Name), u"API key (required)"_s);
  QCOMPARE(spoken->text(QAccessible::Value), u"********"_s);
  field->setText(kSecret);
  QCOMPARE(spoken->text(QAccessible::Value), u"********"_s);
}

void SecretLineEditTest::tellsInputMethodsNothing() {
  SecretLineEdit field;
  field.setText(kSecret);
  field.selectAll();
  QVERIFY((field.inputMethodHints() & Qt::ImhSensitiveData) != 0);
  QVERIFY((field.inputMethodHints() & Qt::ImhNoPredictiveText) != 0);
  for (const auto query :
       {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor})
    QCOMPARE(field.inputMethodQuery(query).toString(), QString());
}

void SecretLineEditTest::takesTheTextAway() {
  SecretLineEdit field;
  field.show();
  QTest::keyClicks(&field, kSecret);
  QSignalSpy changed(&field, &QLineEdit::textChanged);
  QCOMPARE(field.takeText(), kSecret);
  QVERIFY(field.text().isEmpty());
  QCOMPARE(changed.count(), 1);
  QVERIFY(!field.isUndoAvailable());
  field.undo();
  QVERIFY(field.text().isEmpty());
}

void SecretLineEditTest::copiesNothing() {
  QClipboard* clipboard = QGuiApplication::clipboard();
  clipboard->setText(u"before"_s);
  SecretLineEdit field;
  field.setText(kSecret);
  field.selectAll();
  field.copy();
  field.cut();
  QCOMPARE(clipboard->text(), u"before"_s);
  QCOMPARE(field.echoMode(), QLineEdit::Password);
  QCOMPARE(field.displayText().count(u'h'), 0);
}

void SecretLineEditTest::paintsNoLetters() {
  SecretLineEdit one;
  SecretLineEdit other;
  one.setText(u"aaaa"_s);
  other.setText(u"WWWW"_s);
  one.resize(200, 32);
  other.resize(200, 32);
  QCOMPARE(one.grab().toImage(), other.grab().toImage());
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::SecretLineEditTest)
#include "tst_secretlineedit.moc"
