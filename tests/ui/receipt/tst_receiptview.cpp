// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/receipts.h"
#include "tests/support/fulldisk.h"
#include "tests/ui/receipt/somereceipt.h"
#include "ui/receipt/receiptview.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

/// Reading and saving a receipt with the keyboard.
class TestReceiptView : public QObject {
  Q_OBJECT

  QTemporaryDir m_directory;

  QByteArray contentOf(const QString& name) const {
    QFile file(m_directory.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
  }
  void put(const QString& name, const QByteArray& bytes) const {
    QFile file(m_directory.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
  }
  static QAbstractButton* button(QWidget& view, const QString& name) {
    return view.findChild<QAbstractButton*>(name);
  }
  static bool show(ReceiptView& view) {
    view.setReceipt(someReceipt());
    view.show();
    return QTest::qWaitForWindowActive(&view);
  }

  /// Presses the button, and types this path into the dialog that comes.
  static void save(ReceiptView& view, const QString& path) {
    button(view, u"save_receipt"_s)->setFocus();
    QTest::keyClick(button(view, u"save_receipt"_s), Qt::Key_Space);
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = view.findChild<QFileDialog*>()) && dialog->isVisible());
    // Nobody manages windows here.
    dialog->activateWindow();
    QTRY_VERIFY(dialog->isActiveWindow());
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    QVERIFY(name);
    QVERIFY2(name->text().endsWith(u"codeseal-receipt-90551207.pdf"), qPrintable(name->text()));
    name->selectAll();
    QTest::keyClicks(name, path);
    QTest::keyClick(name, Qt::Key_Return);
  }
  static Banner* banner(ReceiptView& view) { return view.findChild<Banner*>(u"receipt_saved"_s); }

 private Q_SLOTS:
  void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

  void unfoldsByKeyboard() {
    ReceiptView view;
    QVERIFY(show(view));
    auto* body = view.findChild<QPlainTextEdit*>(u"receipt_body"_s);
    QVERIFY(!body->isVisible());
    QTest::keyClick(button(view, u"receipt_toggle"_s), Qt::Key_Space);
    QVERIFY(body->isVisible());
    QCOMPARE(body->toPlainText().toUtf8(), someReceipt().body);
    QVERIFY(!body->accessibleName().isEmpty());
    QTest::keyClick(button(view, u"receipt_toggle"_s), Qt::Key_Space);
    QVERIFY(!body->isVisible());
  }

  void keepsItsPlaceWhileNothingChanges() {
    ReceiptView view;
    QVERIFY(show(view));
    auto* body = view.findChild<QPlainTextEdit*>(u"receipt_body"_s);
    body->selectAll();
    view.setReceipt(someReceipt());
    QVERIFY(body->textCursor().hasSelection());
    Receipt other = someReceipt();
    other.entries.removeLast();
    view.setReceipt(other);
    QVERIFY(!body->textCursor().hasSelection());
  }

  void saves_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::newRow("PDF") << u"a.pdf"_s << u"a.pdf"_s;
    QTest::newRow("PDF by itself") << u"b"_s << u"b.pdf"_s;
    QTest::newRow("JSON") << u"c.json"_s << u"c.json"_s;
    QTest::newRow("JSON in capitals") << u"d.JSON"_s << u"d.JSON"_s;
  }
  void saves() {
    QFETCH(QString, name);
    QFETCH(QString, written);
    ReceiptView view;
    QVERIFY(show(view));
    save(view, m_directory.filePath(name));
    QTRY_VERIFY(banner(view)->isVisible());
    QVERIFY2(banner(view)->accessibleDescription().contains(written),
             qPrintable(banner(view)->accessibleDescription()));
    const QByteArray bytes = contentOf(written);
    if (written.endsWith(u"json", Qt::CaseInsensitive))
      QCOMPARE(bytes, receiptJson(someReceipt()));
    else
      QVERIFY(bytes.startsWith("%PDF-"));
    QTRY_COMPARE(view.findChildren<QFileDialog*>().size(), 0);
  }

  void asksBeforeItReplaces() {
    put(u"kept.pdf"_s, "what was there");
    ReceiptView view;
    QVERIFY(show(view));
    // The dialog waits for the answer to its question in a loop of its own.
    int questions = 0;
    QTimer answer;
    connect(&answer, &QTimer::timeout, &view, [&questions] {
      auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      if (!question) return;
      ++questions;
      QTest::keyClick(question, Qt::Key_Escape);
    });
    answer.start(20);
    save(view, m_directory.filePath(u"kept.pdf"_s));
    QCOMPARE(questions, 1);
    QCOMPARE(contentOf(u"kept.pdf"_s), "what was there");
    QVERIFY(!banner(view)->isVisible());
  }

  void losesNothingWhenTheDiskIsFull() {
    if (!FullDisk::canBeSimulated) QSKIP("this system has no limit for files");
    put(u"full.json"_s, "what was there");
    QFile::remove(m_directory.filePath(u"new.json"_s));
    ReceiptView view;
    QVERIFY(show(view));
    {
      const FullDisk full(100);
      save(view, m_directory.filePath(u"new.json"_s));
      QTRY_VERIFY(banner(view)->isVisible());
    }
    QCOMPARE(banner(view)->accessibleName(), u"The receipt could not be saved"_s);
    QVERIFY(banner(view)->accessibleDescription().contains(u"new.json"));
    QCOMPARE(contentOf(u"new.json"_s), "no such file");
    QCOMPARE(contentOf(u"full.json"_s), "what was there");
    // Another place works at once.
    save(view, m_directory.filePath(u"other.json"_s));
    QTRY_COMPARE(banner(view)->accessibleName(), u"The receipt is saved"_s);
  }

  void saysWhenAFileIsInTheWay() {
    put(u"file"_s, "a file");
    ReceiptView view;
    QVERIFY(show(view));
    save(view, m_directory.filePath(u"file/receipt.json"_s));
    // The dialog itself may refuse such a path; nothing is written either way.
    QCOMPARE(contentOf(u"file"_s), "a file");
  }
};

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::TestReceiptView)
#include "tst_receiptview.moc"
