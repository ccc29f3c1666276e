// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fulldisk.h"
#include "tests/ui/orders/acthands.h"
#include "tests/ui/orders/filehands.h"

#include <QAccessible>
#include <QAction>
#include <QMessageBox>

namespace codeseal::ui {

namespace {

/// Whether assistive technology finds a text anywhere below an object.
bool speaks(QAccessibleInterface* from, const QString& text) {
  if (!from) return false;
  for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
    if (from->text(kind).contains(text)) return true;
  for (int i = 0; i < from->childCount(); ++i)
    if (speaks(from->child(i), text)) return true;
  return false;
}

bool speaks(QWidget& window, const QString& text) {
  return speaks(QAccessible::queryAccessibleInterface(&window), text);
}

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Chooses a format and a file for it.
void save(ActHands& hands, const QString& path, const QString& format = u"format_pem_all"_s) {
  hands.rig.window().findChild<QAction*>(format)->trigger();
  QFileDialog* dialog = nullptr;
  QTRY_VERIFY((dialog = hands.shown<QFileDialog>(u"certificate_dialog"_s)) != nullptr);
  enterFile(*dialog, path);
}

QString told(ActHands& hands) {
  auto* banner = hands.rig.find(u"certificate_said"_s);
  return banner->isVisible() ? banner->accessibleName() : QString();
}

}  // namespace

/// The certificate as a file, and the code that sets up its token.
class CertificateSaverTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saves();
  void asksBeforeItReplaces();
  void aFullDiskLosesNothing();
  void tellsWhyThereIsNone();
  void showsTheCodeOnDemandOnly();
  void theCodeGoesWithThePage();
};

void CertificateSaverTest::saves() {
  const QTemporaryDir directory;
  ActHands hands;
  hands.open(ActHands::issued());
  QVERIFY(hands.isShown(u"download_certificate"_s));
  save(hands, directory.filePath(u"out"_s), u"format_p7b"_s);
  QTRY_COMPARE(told(hands), u"The certificate is saved"_s);
  QVERIFY(hands.rig.service().calls.contains(u"certificateFile 112230 p7b"_s));
  QCOMPARE(contentOf(directory.filePath(u"out.p7b"_s)), *hands.rig.service().certificateAnswer);
  QVERIFY(!QFile::exists(directory.filePath(u"out"_s)));
}

void CertificateSaverTest::asksBeforeItReplaces() {
  const QTemporaryDir directory;
  const QString path = directory.filePath(u"mine.pem"_s);
  write(path, "precious");
  ActHands hands;
  hands.open(ActHands::issued());
  // The suffix that is added by itself leads to the existing file as well.
  save(hands, directory.filePath(u"mine"_s));
  QMessageBox* question = nullptr;
  QTRY_VERIFY((question = hands.shown<QMessageBox>(u"replace_question"_s)) != nullptr);
  ActHands::activate(*question);
  QCOMPARE(contentOf(path), "precious");
  // Return chooses another name; that question can be left as well.
  QTest::keyClick(question, Qt::Key_Return);
  QFileDialog* again = nullptr;
  QTRY_VERIFY((again = hands.shown<QFileDialog>(u"certificate_dialog"_s)) != nullptr);
  again->reject();
  QTRY_VERIFY(!hands.isShown(u"certificate_dialog"_s));
  QCOMPARE(contentOf(path), "precious");
  save(hands, path);
  QTRY_VERIFY(hands.isShown(u"replace_question"_s));
  hands.press(u"replace_yes"_s);
  QTRY_COMPARE(told(hands), u"The certificate is saved"_s);
  QCOMPARE(contentOf(path), *hands.rig.service().certificateAnswer);
}

void CertificateSaverTest::aFullDiskLosesNothing() {
  if (!FullDisk::canBeSimulated) QSKIP("no way to simulate a full disk");
  const QTemporaryDir directory;
  const QString path = directory.filePath(u"mine.pem"_s);
  write(path, "precious");
  ActHands hands;
  hands.open(ActHands::issued());
  save(hands, path);
  QTRY_VERIFY(hands.isShown(u"replace_question"_s));
  {
    const FullDisk full(16);
    hands.press(u"replace_yes"_s);
    QTRY_COMPARE(told(hands), u"The certificate could not be saved"_s);
  }
  QCOMPARE(contentOf(path), "precious");
  // The download is still there, so no second one is needed.
  const auto calls = hands.rig.service().calls.size();
  hands.press(u"save_elsewhere"_s);
  QFileDialog* dialog = nullptr;
  QTRY_VERIFY((dialog = hands.shown<QFileDialog>(u"certificate_dialog"_s)) != nullptr);
  enterFile(*dialog, directory.filePath(u"other.pem"_s));
  QTRY_COMPARE(told(hands), u"The certificate is saved"_s);
  QCOMPARE(contentOf(directory.filePath(u"other.pem"_s)), *hands.rig.service().certificateAnswer);
  QCOMPARE(hands.rig.service().calls.size(), calls);
}

void CertificateSaverTest::tellsWhyThereIsNone() {
  ActHands hands;
  hands.open(ActHands::issued());
  hands.rig.service().certificateAnswer = failure(Error::Kind::Offline);
  hands.rig.window().findChild<QAction*>(u"format_default"_s)->trigger();
  QTRY_COMPARE(told(hands), u"The certificate was not downloaded"_s);
  QVERIFY(!hands.isShown(u"certificate_dialog"_s));
}

void CertificateSaverTest::showsTheCodeOnDemandOnly() {
  ActHands hands;
  hands.open(ActHands::issued());
  QVERIFY(!hands.rig.service().calls.contains(u"hardwareCode 112230"_s));
  QVERIFY(!speaks(hands.rig.window(), u"4711"_s));
  QVERIFY(!hands.rig.find(u"setup_code_text"_s));
  hands.press(u"show_setup_code"_s);
  QTRY_VERIFY(hands.isShown(u"setup_code_text"_s));
  QCOMPARE(hands.rig.find<QLabel>(u"setup_code_text"_s)->text(), u"4711-0815"_s);
  QVERIFY(speaks(hands.rig.window(), u"4711"_s));
  hands.press(u"hide_setup_code"_s);
  QTRY_VERIFY(!hands.rig.find(u"setup_code_text"_s));
  QVERIFY(!speaks(hands.rig.window(), u"4711"_s));
}

void CertificateSaverTest::theCodeGoesWithThePage() {
  ActHands hands;
  hands.open(ActHands::issued());
  hands.press(u"show_setup_code"_s);
  QTRY_VERIFY(hands.isShown(u"setup_code_text"_s));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  QTRY_COMPARE(hands.rig.window().windowTitle(), u"Orders"_s);
  QVERIFY(!hands.rig.find(u"setup_code_text"_s));
  hands.rig.window().openOrder(ActHands::id);
  QTest::qWait(20);
  QVERIFY(!hands.rig.find(u"setup_code_text"_s));
  QVERIFY(!speaks(hands.rig.window(), u"4711"_s));
  // An answer that comes when nobody looks any more is dropped.
  hands.rig.service().holdsAnswers = true;
  hands.press(u"show_setup_code"_s);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  hands.rig.service().holdsAnswers = false;
  hands.rig.service().release();
  QTest::qWait(20);
  QVERIFY(!hands.rig.find(u"setup_code_text"_s));
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::CertificateSaverTest)
#include "tst_certificatesaver.moc"
