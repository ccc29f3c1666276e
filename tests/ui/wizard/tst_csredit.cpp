// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/csr/csrreading.h"
#include "ui/wizard/csredit.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray sample(const QString& name) {
  QFile file(QStringLiteral(CODESEAL_TEST_DATA "/csr/") + name);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An Ed25519 private key of nothing but zeros, as PKCS #8.
QByteArray privateDer() {
  return QByteArray::fromHex("302e020100300506032b657004220420") + QByteArray(32, '\0');
}

QByteArray privatePem() {
  return "-----BEGIN PRIVATE KEY-----\n" + privateDer().toBase64() + "\n-----END PRIVATE KEY-----\n";
}

}  // namespace

class CsrEditTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void takesAPastedRequest();
  void aPastedRequestReplacesTheOneThatIsThere();
  void takesADroppedFile();
  void neverTellsAPrivateKey_data();
  void neverTellsAPrivateKey();
  void aTypedKeyIsGoneAtOnce();
  void keepsWhatIsThereWhenAFileIsRefused_data();
  void keepsWhatIsThereWhenAFileIsRefused();
  void refusesAHugePaste();
  void refusesSeveralFiles();

 private:
  void paste(const QByteArray& text);
  void drop(QMimeData* what);
  QString write(const QByteArray& content);

  QTemporaryDir m_directory;
  std::unique_ptr<CsrEdit> m_edit;
  QStringList m_told;     // every content that was told
  QStringList m_refused;  // every sentence
};

void CsrEditTest::init() {
  m_told.clear();
  m_refused.clear();
  m_edit = std::make_unique<CsrEdit>();
  connect(m_edit.get(), &CsrEdit::requestChanged, this, [this](const QString& text) { m_told << text; });
  connect(m_edit.get(), &CsrEdit::refused, this, [this](const QString& why) { m_refused << why; });
  m_edit->show();
  m_edit->setFocus();
}

void CsrEditTest::paste(const QByteArray& text) {
  QApplication::clipboard()->setText(QString::fromLatin1(text));
  QTest::keyClick(m_edit.get(), Qt::Key_V, Qt::ControlModifier);
}

void CsrEditTest::drop(QMimeData* what) {
  const std::unique_ptr<QMimeData> owned(what);
  QDragEnterEvent enter({5, 5}, Qt::CopyAction, what, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(m_edit->viewport(), &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent event(QPointF(5, 5), Qt::CopyAction, what, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(m_edit->viewport(), &event);
}

QString CsrEditTest::write(const QByteArray& content) {
  const QString path = m_directory.filePath(u"request.csr"_s);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("no file");
  return path;
}

void CsrEditTest::takesAPastedRequest() {
  paste(sample(u"ec-p-256.pem"_s));
  QCOMPARE(m_told.value(0).toLatin1(), sample(u"ec-p-256.pem"_s));
  QVERIFY(m_refused.isEmpty());
}

void CsrEditTest::aPastedRequestReplacesTheOneThatIsThere() {
  paste(sample(u"ec-p-256.pem"_s));
  paste(sample(u"rsa3072.pem"_s));
  QCOMPARE(m_edit->toPlainText().toLatin1(), sample(u"rsa3072.pem"_s));
  QCOMPARE(m_told.last().toLatin1(), sample(u"rsa3072.pem"_s));
}

void CsrEditTest::takesADroppedFile() {
  auto* data = new QMimeData;
  data->setUrls({QUrl::fromLocalFile(write(sample(u"rsa3072.pem"_s)))});
  drop(data);
  QVERIFY(readCsr(m_told.value(0).toLatin1()).has_value());
}

void CsrEditTest::neverTellsAPrivateKey_data() {
  QTest::addColumn<QByteArray>("key");
  QTest::addColumn<QString>("way");
  for (const QString& way : {u"pasted"_s, u"dropped"_s, u"file"_s, u"dropped file"_s}) {
    QTest::addRow("%s PEM", qPrintable(way)) << privatePem() << way;
    QTest::addRow("%s beside a request", qPrintable(way)) << sample(u"ec-p-256.pem"_s) + privatePem() << way;
    QTest::addRow("%s without armour", qPrintable(way)) << privateDer().toBase64() << way;
    QTest::addRow("%s encrypted", qPrintable(way))
        << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIE\n") << way;
  }
  QTest::newRow("file DER") << privateDer() << u"file"_s;
}

void CsrEditTest::neverTellsAPrivateKey() {
  QFETCH(QByteArray, key);
  QFETCH(QString, way);
  m_edit->showRequest(QString::fromLatin1(sample(u"ec-p-256.pem"_s)));
  auto* data = new QMimeData;
  if (way == u"dropped")
    data->setText(QString::fromLatin1(key));
  else if (way == u"dropped file")
    data->setUrls({QUrl::fromLocalFile(write(key))});
  const bool isDropped = way.startsWith(u"dropped"_s);
  if (isDropped)
    drop(data);
  else
    delete data;
  if (way == u"pasted") paste(key);
  if (way == u"file") m_edit->takeFile(write(key));
  QCOMPARE(m_told, QStringList{QString()});
  QCOMPARE(m_refused.size(), 1);
  QVERIFY(m_refused.first().contains(u"private key"_s));
  QCOMPARE(m_edit->toPlainText(), QString());
  m_edit->undo();
  QCOMPARE(m_edit->toPlainText(), QString());
}

void CsrEditTest::aTypedKeyIsGoneAtOnce() {
  QTest::keyClicks(m_edit.get(), u"-----BEGIN PRIVATE KEY"_s);
  QCOMPARE(m_edit->toPlainText(), QString());
  QCOMPARE(m_told.last(), QString());
  for (const QString& told : std::as_const(m_told)) QVERIFY(!told.contains(u"PRIVATE KEY"_s));
  QVERIFY(!m_edit->document()->isUndoAvailable());
}

void CsrEditTest::keepsWhatIsThereWhenAFileIsRefused_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::newRow("certificate") << sample(u"certificate.pem"_s);
  QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n", 8);
  QTest::newRow("too large") << QByteArray(maxCsrSize + 1, 'A');
  QTest::newRow("empty") << QByteArray();
}

void CsrEditTest::keepsWhatIsThereWhenAFileIsRefused() {
  QFETCH(QByteArray, content);
  const QString before = QString::fromLatin1(sample(u"ec-p-256.pem"_s));
  m_edit->showRequest(before);
  m_edit->takeFile(write(content));
  QCOMPARE(m_refused.size(), 1);
  QVERIFY(m_told.isEmpty());
  QCOMPARE(m_edit->toPlainText(), before);
  m_edit->takeFile(m_directory.filePath(u"missing.csr"_s));
  QCOMPARE(m_refused.value(1), u"The file missing.csr can not be read."_s);
  QCOMPARE(m_edit->toPlainText(), before);
}

void CsrEditTest::refusesAHugePaste() {
  paste(QByteArray(maxCsrSize + 1, 'A'));
  QCOMPARE(m_refused.size(), 1);
  QVERIFY(m_told.isEmpty());
  QCOMPARE(m_edit->toPlainText(), QString());
}

void CsrEditTest::refusesSeveralFiles() {
  auto* data = new QMimeData;
  const QUrl url = QUrl::fromLocalFile(write(sample(u"rsa3072.pem"_s)));
  data->setUrls({url, url});
  drop(data);
  QCOMPARE(m_refused.size(), 1);
  QVERIFY(m_told.isEmpty());
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::CsrEditTest)
#include "tst_csredit.moc"
