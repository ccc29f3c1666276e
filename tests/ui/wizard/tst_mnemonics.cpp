// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/flowrig.h"
#include "tests/support/wizardwalk.h"
#include "ui/language.h"
#include "ui/wizard/closequestion.h"
#include "ui/wizard/orderwizard.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

void add(QMap<QString, QStringList>& keys, const QString& text) {
  const QString key = QKeySequence::mnemonic(text).toString();
  if (!key.isEmpty()) keys[key].append(text);
}

/// Who of the visible widgets of a window answers to which Alt key.
QMap<QString, QStringList> keysOf(const QWidget& window) {
  QMap<QString, QStringList> keys;
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible()) continue;
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) add(keys, button->text());
    if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
      add(keys, label->text());
  }
  return keys;
}

QStringList clashes(const QWidget& window) {
  QStringList found;
  const auto keys = keysOf(window);
  for (auto key = keys.begin(); key != keys.end(); ++key)
    if (key->size() > 1) found.append(key.key() + u": "_s + key->join(u" | "_s));
  return found;
}

}  // namespace

/// A key that two widgets share only moves the focus between them: it presses neither.
class MnemonicsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void noTwoWidgetsShareAKey_data() { languages(); }
  void noTwoWidgetsShareAKey();
  void noneInPractice_data() { languages(); }
  void noneInPractice();
  void noneWithAKnownAccount_data() { languages(); }
  void noneWithAKnownAccount();
  void noneInTheQuestion_data() { languages(); }
  void noneInTheQuestion();
  void findsAClash();

 private:
  static void languages() {
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
  }
};

void MnemonicsTest::noTwoWidgetsShareAKey() {
  QFETCH(QString, code);
  Language language;
  language.use(code);
  QStringList found;
  int stops = 0;
  const auto look = [&found, &stops](const QString& name, const QWidget& window) {
    ++stops;
    for (const QString& clash : clashes(window)) found.append(name + u": "_s + clash);
  };
  WizardWalk walk([&look](const QString& name, OrderWizard& wizard) {
    look(name, wizard);
    auto* more = wizard.currentPage()->findChild<QAbstractButton*>(u"more"_s);
    if (!more || !more->isVisible()) return;
    more->click();
    look(name + u" with more"_s, wizard);
    more->click();
  });
  walk.walk();
  language.use(u"en"_s);
  QVERIFY(stops > 14);
  QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void MnemonicsTest::noneInPractice() {
  QFETCH(QString, code);
  Language language;
  language.use(code);
  FlowRig rig;
  StartOptions options;
  options.practice = true;
  options.practiceKeys = {{u"practice-administrator"_s, u"Administrator"_s}};
  OrderWizard wizard(rig.flow(), options);
  wizard.show();
  QVERIFY2(clashes(wizard).isEmpty(), qPrintable(clashes(wizard).join(u'\n')));
  rig.connectAccount();
  QVERIFY2(clashes(wizard).isEmpty(), qPrintable(clashes(wizard).join(u'\n')));
  QVERIFY(!keysOf(wizard).isEmpty());
  language.use(u"en"_s);
}

void MnemonicsTest::noneWithAKnownAccount() {
  QFETCH(QString, code);
  Language language;
  language.use(code);
  FlowRig rig;
  rig.connectAccount();
  const auto kept = rig.flow().account().keep();
  QTRY_COMPARE(rig.flow().account().keeping(), AccountFlow::Keeping::InKeychain);
  rig.connectAccount();
  OrderWizard wizard(rig.flow(), StartOptions{});
  wizard.show();
  for (const QString& name : {u"known_account"_s, u"remove_account"_s, u"keep_key"_s})
    QVERIFY2(wizard.findChild<QWidget*>(name)->isVisible(), qPrintable(name));
  QVERIFY2(clashes(wizard).isEmpty(), qPrintable(clashes(wizard).join(u'\n')));
  language.use(u"en"_s);
}

void MnemonicsTest::noneInTheQuestion() {
  QFETCH(QString, code);
  Language language;
  language.use(code);
  for (const bool isBusy : {false, true}) {
    CloseQuestion question(isBusy, nullptr);
    question.show();
    QVERIFY2(clashes(question).isEmpty(), qPrintable(clashes(question).join(u'\n')));
    QVERIFY(!keysOf(question).isEmpty());
  }
  language.use(u"en"_s);
}

void MnemonicsTest::findsAClash() {
  QWidget window;
  auto* column = new QVBoxLayout(&window);
  auto* button = new QPushButton(u"&Next >"_s);
  auto* label = new QLabel(u"&Name"_s);
  label->setBuddy(button);
  column->addWidget(button);
  column->addWidget(label);
  window.show();
  QCOMPARE(clashes(window), QStringList{u"Alt+N: &Next > | &Name"_s});
  label->hide();
  QCOMPARE(clashes(window), QStringList());
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::MnemonicsTest)
#include "tst_mnemonics.moc"
