// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/goldenorder.h"
#include "tests/support/orderrobot.h"
#include "tests/support/wizardrig.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using ui::OrderWizard;

/// What a person has typed stays: on the way back and forth, when the window is closed, and at the next
/// start.
class TestKeptDraft : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void survivesAnyWalk();
  void asksBeforeClosing_data();
  void asksBeforeClosing();
  void closesAnEmptyOneAtOnce();
  void isThereAtTheNextStart();
  void isGoneWhenDiscarded();

 private:
  static QWidget* question(OrderWizard& wizard) { return wizard.findChild<QWidget*>(u"close_question"_s); }
  static void answer(OrderWizard& wizard, const QString& name);
  static bool isOnDisk(const QString& directory, const QByteArray& bytes);
  static QString shown(OrderWizard& wizard);
};

/// The texts and choices that the current page shows, as one text.
QString TestKeptDraft::shown(OrderWizard& wizard) {
  QStringList texts;
  for (const QLineEdit* line : wizard.currentPage()->findChildren<QLineEdit*>())
    texts.append(line->objectName() + u'=' + line->text());
  for (const QAbstractButton* button : wizard.currentPage()->findChildren<QAbstractButton*>())
    if (button->isCheckable()) texts.append(button->objectName() + (button->isChecked() ? u"+"_s : u"-"_s));
  texts.sort();
  return texts.join(u'\n');
}

void TestKeptDraft::survivesAnyWalk() {
  const GoldenOrder golden = goldenOrder(u"01-example-curl"_s);
  WizardRig rig;
  rig.setReference(golden.reference);
  OrderRobot robot(rig.wizard());
  QVERIFY(robot.fillAll(u"practice-administrator"_s, golden.draft));
  const OrderDraft typed = rig.flow().draft();
  OrderWizard& wizard = rig.wizard();

  const QList<Step> steps = rig.flow().steps();
  QMap<int, QString> seen;
  QRandomGenerator random(20261123);
  for (int i = 0; i < 50; ++i) {
    // Review may not be left forwards, and Status is not there yet.
    const int way = int(random.bounded(3));
    if (way == 0 && wizard.currentStep() != Step::Account)
      wizard.back();
    else if (way == 1 && wizard.currentStep() != Step::Review)
      QTest::keyClick(&wizard, Qt::Key_N, Qt::AltModifier);
    else
      wizard.goTo(steps.at(random.bounded(steps.size() - 1)));
    QTest::qWait(1);
    QVERIFY(wizard.currentStep() != Step::Status);
    // The page of the account tells the time of the last check, not what was typed.
    if (wizard.currentStep() == Step::Account) continue;
    const QString now = shown(wizard);
    if (!seen.contains(wizard.currentId())) seen.insert(wizard.currentId(), now);
    QCOMPARE(now, seen.value(wizard.currentId()));
    QCOMPARE(rig.flow().draft(), typed);
  }
  QVERIFY(seen.size() >= 6);

  wizard.goTo(Step::Review);
  QVERIFY(robot.place());
  QCOMPARE(rig.orders().size(), 1);
  QCOMPARE(QJsonDocument::fromJson(rig.orders().first().rawBody).object(), golden.body);
}

void TestKeptDraft::answer(OrderWizard& wizard, const QString& name) {
  auto* button = wizard.findChild<QPushButton*>(name);
  QVERIFY2(button && button->isVisible(), qPrintable(name));
  QTest::mouseClick(button, Qt::LeftButton);
}

void TestKeptDraft::asksBeforeClosing_data() {
  QTest::addColumn<bool>("byEscape");
  QTest::newRow("Esc") << true;
  QTest::newRow("the window's cross") << false;
}

void TestKeptDraft::asksBeforeClosing() {
  QFETCH(bool, byEscape);
  WizardRig rig;
  OrderWizard& wizard = rig.wizard();
  OrderRobot robot(wizard);
  QVERIFY(robot.connectAccount(u"practice-administrator"_s));
  QVERIFY(robot.next(Step::Certificate));
  QVERIFY(robot.hands().choose(u"product_code_signing_ev"_s));
  const auto leave = [&] {
    if (byEscape)
      robot.hands().key(Qt::Key_Escape);
    else
      wizard.close();
  };

  leave();
  QTRY_VERIFY(question(wizard) && question(wizard)->isVisible());
  QVERIFY(wizard.isVisible());
  // Esc in the question stays, too.
  QTest::keyClick(question(wizard), Qt::Key_Escape);
  QTRY_VERIFY(!question(wizard));
  QVERIFY(wizard.isVisible());
  QCOMPARE(rig.flow().draft().product, Product::CodeSigningEv);

  leave();
  QTRY_VERIFY(question(wizard));
  answer(wizard, u"go_on"_s);
  QTRY_VERIFY(!question(wizard));
  QVERIFY(wizard.isVisible());

  leave();
  QTRY_VERIFY(question(wizard));
  answer(wizard, u"keep_draft"_s);
  QTRY_VERIFY(!wizard.isVisible());
  rig.restart();
  QCOMPARE(rig.flow().draft().product, Product::CodeSigningEv);
}

void TestKeptDraft::closesAnEmptyOneAtOnce() {
  WizardRig rig;
  rig.wizard().close();
  QVERIFY(!rig.wizard().isVisible());
  QVERIFY(!question(rig.wizard()));
}

bool TestKeptDraft::isOnDisk(const QString& directory, const QByteArray& bytes) {
  QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) return true;
  }
  return false;
}

void TestKeptDraft::isThereAtTheNextStart() {
  const GoldenOrder golden = goldenOrder(u"15-new-organization"_s);
  WizardRig rig;
  rig.setReference(golden.reference);
  {
    OrderRobot robot(rig.wizard());
    QVERIFY(robot.connectAccount(u"practice-administrator"_s));
    // The key is forgotten when the program closes.
    QVERIFY(robot.hands().tick(u"keep_key"_s, false));
    QVERIFY(robot.next(Step::Certificate));
    QVERIFY(robot.fillCertificate(golden.draft));
    QVERIFY(robot.next(Step::Organization));
    QVERIFY(robot.fillOrganization(golden.draft));
    QVERIFY(robot.hands().press(u"save_and_close"_s));
    QTRY_VERIFY(!rig.wizard().isVisible());
  }
  QVERIFY(isOnDisk(rig.dataDirectory(), "Nordlicht Firmware ApS"));
  QVERIFY(!isOnDisk(rig.dataDirectory(), "practice-administrator"));

  rig.restart();
  QCOMPARE(rig.flow().draft().newOrganization, golden.draft.newOrganization);
  QCOMPARE(rig.flow().draft().verifiedContact, golden.draft.verifiedContact);
  QCOMPARE(rig.flow().account().state(), AccountFlow::State::NoKey);
  QCOMPARE(rig.wizard().currentStep(), Step::Account);
  QCOMPARE(rig.wizard().findChild<QLineEdit*>(u"api_key"_s)->text(), QString());

  OrderRobot robot(rig.wizard());
  QVERIFY(robot.connectAccount(u"practice-administrator"_s));
  QVERIFY(robot.next(Step::Certificate));
  QVERIFY(robot.next(Step::Organization));
  QVERIFY(robot.next(Step::KeyAndPlatform));
  QVERIFY(robot.fillKey(golden.draft));
  QVERIFY(robot.next(Step::Details));
  QVERIFY(robot.fillDetails(golden.draft));
  QVERIFY(robot.next(Step::Review));
  QVERIFY(robot.place());
  QCOMPARE(QJsonDocument::fromJson(rig.orders().first().rawBody).object(), golden.body);
}

void TestKeptDraft::isGoneWhenDiscarded() {
  WizardRig rig;
  rig.flow().edit([](OrderDraft& draft) { draft.comments = u"to be forgotten"_s; });
  QVERIFY(rig.flow().saveDraft());
  rig.wizard().close();
  QTRY_VERIFY(question(rig.wizard()));
  answer(rig.wizard(), u"discard_draft"_s);
  QTRY_VERIFY(!rig.wizard().isVisible());
  rig.restart();
  QCOMPARE(rig.flow().draft(), OrderDraft{});
}

}  // namespace codeseal

QTEST_MAIN(codeseal::TestKeptDraft)
#include "tst_keptdraft.moc"
