// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/requestfile.h"
#include "tests/support/goldenorder.h"
#include "tests/support/orderrobot.h"
#include "tests/support/wizardrig.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textlabel.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using ui::OrderWizard;

/// A request that somebody else prepared.
class TestRequests : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isPlacedBySomebodyElse_data();
  void isPlacedBySomebodyElse();
  void refusesWhatIsNoRequest_data();
  void refusesWhatIsNoRequest();
  void asksBeforeItPutsADraftAside();
  void waitsForAnOrderUnderWay();
  void isOpenedByDropOrKeys();
  void tellsHowItDiffers();

 private:
  QString write(const QString& name, const QByteArray& bytes);
  static QByteArray fileOf(const OrderDraft& draft);
  static QMessageBox* message(OrderWizard& wizard) {
    return wizard.findChild<QMessageBox*>(u"request_message"_s);
  }
  static void press(OrderWizard& wizard, const QString& name);

  QTemporaryDir m_directory;
};

QString TestRequests::write(const QString& name, const QByteArray& bytes) {
  QFile file(m_directory.filePath(name));
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
    QTest::qFail("not written", __FILE__, __LINE__);
  return file.fileName();
}

QByteArray TestRequests::fileOf(const OrderDraft& draft) {
  return writeRequestFile({draft, u"Codeseal 0.1.0"_s, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)});
}

void TestRequests::press(OrderWizard& wizard, const QString& name) {
  auto* button = wizard.findChild<QPushButton*>(name);
  QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
  QTest::mouseClick(button, Qt::LeftButton);
}

void TestRequests::isPlacedBySomebodyElse_data() {
  QTest::addColumn<QString>("name");
  for (const QString& name : {u"01-example-curl"_s, u"15-new-organization"_s, u"19-custom-fields"_s,
                              u"28-own-reference"_s, u"31-left-overs"_s})
    QTest::newRow(qPrintable(name)) << name;
}

void TestRequests::isPlacedBySomebodyElse() {
  QFETCH(QString, name);
  const GoldenOrder golden = goldenOrder(name);
  WizardRig rig;
  rig.setReference(golden.reference);
  OrderWizard& wizard = rig.wizard();
  OrderRobot robot(wizard);
  wizard.openRequest(write(name + u".codeseal"_s, fileOf(golden.draft)));
  QVERIFY(!message(wizard));
  QVERIFY(rig.flow().draft() == golden.draft);
  QCOMPARE(wizard.currentStep(), Step::Account);
  QVERIFY(wizard.currentPage()->findChild<QWidget*>(u"request_banner"_s)->isVisible());
  QVERIFY(robot.connectAccount(u"practice-administrator"_s));
  QTRY_VERIFY(rig.flow().problems().isEmpty());
  wizard.goTo(Step::Review);
  QTRY_COMPARE(wizard.currentStep(), Step::Review);
  QVERIFY(robot.place());
  QCOMPARE(rig.orders().size(), 1);
  QCOMPARE(QJsonDocument::fromJson(rig.orders().first().rawBody).object(), golden.body);
}

void TestRequests::refusesWhatIsNoRequest_data() {
  QTest::addColumn<QByteArray>("bytes");
  const QByteArray good = fileOf(goldenOrder(u"01-example-curl"_s).draft);
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("cut off") << good.first(good.size() / 2);
  QTest::newRow("changed by hand") << QByteArray(good).replace("Erin Guerra", "Mallory");
  QTest::newRow("newer") << QByteArray(good).replace("\"version\": 1", "\"version\": 2");
  QTest::newRow("another service") << QByteArray(good).replace(
      "\"version\"", "\"service_url\": \"https://evil.example\", \"version\"");
  QTest::newRow("a program") << QByteArray(
      "\x7f"
      "ELF\x02\x01\x01\0",
      8);
  QTest::newRow("markup in the name of a member")
      << QByteArray(good).replace("\"version\"", "\"<img src='file:///etc/passwd'>\": 1, \"version\"");
}

void TestRequests::refusesWhatIsNoRequest() {
  QFETCH(QByteArray, bytes);
  WizardRig rig;
  rig.flow().edit([](OrderDraft& draft) { draft.comments = u"mine"_s; });
  const OrderDraft before = rig.flow().draft();
  OrderWizard& wizard = rig.wizard();
  wizard.openRequest(write(u"bad.codeseal"_s, bytes));
  QVERIFY(message(wizard) && message(wizard)->isVisible());
  QCOMPARE(message(wizard)->textFormat(), Qt::PlainText);
  QVERIFY(message(wizard)->text().contains(u"bad.codeseal"_s));
  QVERIFY(message(wizard)->informativeText().endsWith(u"Nothing was changed."_s));
  QVERIFY(rig.flow().draft() == before);
  QVERIFY(!rig.flow().openedRequest());
  QTest::keyClick(message(wizard), Qt::Key_Escape);
  QTRY_VERIFY(!message(wizard));
}

void TestRequests::asksBeforeItPutsADraftAside() {
  WizardRig rig;
  rig.flow().edit([](OrderDraft& draft) { draft.comments = u"mine"_s; });
  OrderWizard& wizard = rig.wizard();
  const GoldenOrder golden = goldenOrder(u"01-example-curl"_s);
  const QString path = write(u"theirs.codeseal"_s, fileOf(golden.draft));
  wizard.openRequest(path);
  QVERIFY(message(wizard));
  QCOMPARE(rig.flow().draft().comments, u"mine"_s);
  // A second one while the question is open asks anew, and Esc stays with what there was.
  wizard.openRequest(path);
  QCOMPARE(wizard.findChildren<QMessageBox*>(u"request_message"_s).size(), 1);
  QTest::keyClick(message(wizard), Qt::Key_Escape);
  QTRY_VERIFY(!message(wizard));
  QCOMPARE(rig.flow().draft().comments, u"mine"_s);

  wizard.openRequest(path);
  press(wizard, u"put_aside"_s);
  QTRY_VERIFY(rig.flow().draft() == golden.draft);
  rig.flow().discardDraft();
  QVERIFY(*rig.flow().restoreDraft());
  QCOMPARE(rig.flow().draft().comments, u"mine"_s);
}

void TestRequests::waitsForAnOrderUnderWay() {
  const GoldenOrder golden = goldenOrder(u"01-example-curl"_s);
  WizardRig rig;
  rig.setReference(golden.reference);
  practice::PlannedFault fault;
  fault.fault = practice::Fault::CloseBeforeStore;
  rig.plan(fault);
  OrderWizard& wizard = rig.wizard();
  wizard.openRequest(write(u"first.codeseal"_s, fileOf(golden.draft)));
  OrderRobot robot(wizard);
  QVERIFY(robot.connectAccount(u"practice-administrator"_s));
  QTRY_VERIFY(rig.flow().problems().isEmpty());
  wizard.goTo(Step::Review);
  QTRY_COMPARE(wizard.currentStep(), Step::Review);
  QTRY_VERIFY(!rig.flow().similar().isAsking());
  rig.flow().similar().setConfirmed(true);
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().placing().state(), OrderPlacing::State::Checking);
  wizard.openRequest(write(u"second.codeseal"_s, fileOf(OrderDraft{})));
  QVERIFY(message(wizard));
  QVERIFY(message(wizard)->informativeText().contains(u"second.codeseal"_s));
  QVERIFY(rig.flow().draft() == golden.draft);
  QCOMPARE(wizard.currentStep(), Step::Status);
}

void TestRequests::isOpenedByDropOrKeys() {
  const GoldenOrder golden = goldenOrder(u"01-example-curl"_s);
  WizardRig rig;
  OrderWizard& wizard = rig.wizard();
  const auto drop = [&wizard](const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&wizard, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.setAccepted(false);
    QCoreApplication::sendEvent(&wizard, &event);
    return event.isAccepted();
  };
  QVERIFY(!drop(write(u"notes.txt"_s, "notes")));
  QVERIFY(rig.flow().draft() == OrderDraft{});
  QVERIFY(drop(write(u"dropped.CODESEAL"_s, fileOf(golden.draft))));
  QVERIFY(rig.flow().draft() == golden.draft);
  QTest::keySequence(&wizard, QKeySequence::Open);
  QTRY_VERIFY(wizard.findChild<QFileDialog*>(u"open_request_dialog"_s));
}

void TestRequests::tellsHowItDiffers() {
  WizardRig rig;
  OrderDraft asked = goldenOrder(u"01-example-curl"_s).draft;
  asked.organizationId = 424242;
  asked.customFields.insert(9999, u"for nobody"_s);
  asked.skipApproval = true;
  OrderWizard& wizard = rig.wizard();
  wizard.openRequest(write(u"odd\u202E\u2028.codeseal"_s, fileOf(asked)));
  auto* banner = wizard.currentPage()->findChild<ui::Banner*>(u"request_banner"_s);
  QVERIFY(banner->isVisible());
  // A name of a file can not dress up either.
  QCOMPARE(banner->accessibleName(), u"Request “odd .codeseal”, saved on 20 Nov 2026"_s);
  OrderRobot robot(wizard);
  QVERIFY(robot.connectAccount(u"practice-administrator"_s));
  QTRY_VERIFY(
      banner->accessibleDescription().contains(u"The organization no. 424242 is not in this account."_s));
  QTRY_VERIFY(banner->accessibleDescription().contains(
      u"“for nobody” is for a field that this account does not have. It is not sent."_s));
  QVERIFY(banner->accessibleDescription().contains(u"It asks to skip the approval step of the account."_s));
  QTRY_VERIFY(banner->accessibleDescription().contains(u"Missing, or not as this account wants it:"_s));
}

}  // namespace codeseal

QTEST_MAIN(codeseal::TestRequests)
#include "tst_requests.moc"
