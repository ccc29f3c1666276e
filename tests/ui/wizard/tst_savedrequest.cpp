// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/requestfile.h"
#include "tests/support/goldenorder.h"
#include "tests/support/orderrobot.h"
#include "tests/support/wizardrig.h"
#include "ui/text/fieldnames.h"
#include "ui/wizard/requestpdf.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

namespace codeseal {

using namespace Qt::StringLiterals;
using ui::OrderWizard;

/// A request that is prepared for somebody else.
class TestSavedRequest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isPreparedByKeyboardWithoutAKey();
  void isNotSavedWithWhatCannotBeOpened();
  void savesNothingWhereItMayNot();
  void isPrinted();

 private:
  static QMessageBox* message(OrderWizard& wizard) {
    return wizard.findChild<QMessageBox*>(u"request_message"_s);
  }
  static void press(OrderWizard& wizard, const QString& name);

  QTemporaryDir m_directory;
};

void TestSavedRequest::press(OrderWizard& wizard, const QString& name) {
  auto* button = wizard.findChild<QPushButton*>(name);
  QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
  QTest::mouseClick(button, Qt::LeftButton);
}

void TestSavedRequest::isPreparedByKeyboardWithoutAKey() {
  const GoldenOrder golden = goldenOrder(u"15-new-organization"_s);
  WizardRig rig;
  OrderWizard& wizard = rig.wizard();
  OrderRobot robot(wizard);
  QTest::keyClick(&wizard, Qt::Key_W, Qt::AltModifier);
  QTRY_COMPARE(wizard.currentStep(), Step::Certificate);
  QVERIFY(robot.fillCertificate(golden.draft));
  QVERIFY(robot.next(Step::Organization));
  // The form is there at once, and there is no list to go back to.
  QVERIFY(!wizard.findChild<QWidget*>(u"existing_organization"_s)->isVisible());
  auto* name = wizard.findChild<QLineEdit*>(u"organization_name"_s);
  QVERIFY(name && name->isVisible());
  name->setFocus();
  QTest::keyClicks(name, golden.draft.newOrganization.name);
  QVERIFY(robot.next(Step::KeyAndPlatform));
  // The rest stays open: nothing keeps it from being saved.
  rig.flow().edit([](OrderDraft& draft) { draft.provisioning = Provisioning::ClientApp; });
  QVERIFY(robot.next(Step::Details));
  QVERIFY(robot.next(Step::Review));
  QVERIFY(!wizard.findChild<QWidget*>(u"pay_card"_s)->isVisible());
  QVERIFY(!wizard.findChild<QWidget*>(u"json_toggle"_s)->isVisible());
  QVERIFY(wizard.findChild<QWidget*>(u"request_card"_s)->isVisible());

  QVERIFY(wizard.findChild<QWidget*>(u"place_order"_s)->isEnabled());
  QTest::keyClick(&wizard, Qt::Key_Q, Qt::AltModifier);
  QTRY_VERIFY(wizard.findChild<QFileDialog*>(u"save_request_dialog"_s));
  auto* dialog = wizard.findChild<QFileDialog*>(u"save_request_dialog"_s);
  QVERIFY(dialog->selectedFiles().value(0).endsWith(u"certificate-request-2026-11-23.codeseal"_s));
  const QString path = m_directory.filePath(u"prepared.codeseal"_s);
  Q_EMIT dialog->fileSelected(path);
  dialog->close();
  QTRY_VERIFY(wizard.findChild<QWidget*>(u"request_saved"_s)->isVisible());
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const auto request = readRequestFile(file.readAll());
  QVERIFY(request);
  QVERIFY(request->draft == rig.flow().draft());
  QCOMPARE(request->draft.newOrganization.name, golden.draft.newOrganization.name);
  QVERIFY(rig.orders().isEmpty());
  QCOMPARE(rig.flow().placing().state(), OrderPlacing::State::Idle);
}

void TestSavedRequest::isNotSavedWithWhatCannotBeOpened() {
  WizardRig rig;
  OrderWizard& wizard = rig.wizard();
  press(wizard, u"prepare_request"_s);
  rig.flow().edit([](OrderDraft& draft) {
    // Not asked for, so no page says anything about it.
    draft.provisioning = Provisioning::ClientApp;
    draft.shipping.city = u"Ber\u200Blin"_s;
  });
  wizard.goTo(Step::Review);
  QCOMPARE(wizard.currentStep(), Step::Review);
  press(wizard, u"place_order"_s);
  const QString path = m_directory.filePath(u"never.codeseal"_s);
  Q_EMIT wizard.findChild<QFileDialog*>(u"save_request_dialog"_s)->fileSelected(path);
  QVERIFY(message(wizard));
  QVERIFY(message(wizard)->informativeText().contains(u"order.shipping.city"_s));
  QVERIFY(!QFile::exists(path));
}

void TestSavedRequest::savesNothingWhereItMayNot() {
  WizardRig rig;
  OrderWizard& wizard = rig.wizard();
  press(wizard, u"prepare_request"_s);
  wizard.goTo(Step::Review);
  press(wizard, u"place_order"_s);
  Q_EMIT wizard.findChild<QFileDialog*>(u"save_request_dialog"_s)
      ->fileSelected(m_directory.filePath(u"no/such/place.codeseal"_s));
  QVERIFY(message(wizard));
  QVERIFY(!wizard.findChild<QWidget*>(u"request_saved"_s)->isVisible());
}

void TestSavedRequest::isPrinted() {
  WizardRig rig;
  rig.flow().prepareRequest();
  rig.flow().edit([](OrderDraft& draft) {
    draft = goldenOrder(u"15-new-organization"_s).draft;
    draft.comments = u"<b>as typed</b>"_s;
    draft.product.reset();
  });
  const QString text = ui::requestDocument(rig.flow())->toPlainText();
  for (const QString& words : {u"Request for a code signing certificate"_s, u"Nordlicht Firmware ApS"_s,
                               u"<b>as typed</b>"_s, u"Left open"_s, ui::fieldName(Field::Product)})
    QVERIFY2(text.contains(words), qPrintable(words));
  QVERIFY(ui::requestPdf(rig.flow()).startsWith("%PDF-1."));
  press(rig.wizard(), u"prepare_request"_s);
  rig.wizard().goTo(Step::Review);
  press(rig.wizard(), u"request_paper"_s);
  const QString path = m_directory.filePath(u"request.PDF"_s);
  Q_EMIT rig.wizard().findChild<QFileDialog*>(u"save_request_dialog"_s)->fileSelected(path);
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  QVERIFY(file.readAll().startsWith("%PDF-1."));
}

}  // namespace codeseal

QTEST_MAIN(codeseal::TestSavedRequest)
#include "tst_savedrequest.moc"
