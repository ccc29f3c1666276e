// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ziparchive.h"
#include "tests/app/practice/practicedesk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

using namespace codeseal::practice;
using namespace Qt::StringLiterals;

namespace {

Reply download(const QString& format) {
  PracticeDesk desk;
  return desk.call("GET", u"/certificate/69/download/format/"_s + format);
}

QByteArray der(X509* certificate) {
  QByteArray bytes(i2d_X509(certificate, nullptr), '\0');
  auto* to = reinterpret_cast<unsigned char*>(bytes.data());
  i2d_X509(certificate, &to);
  return bytes;
}

/// The certificates of a text in PEM, in DER.
QList<QByteArray> readPem(const QByteArray& text) {
  const std::unique_ptr<BIO, decltype(&BIO_free)> from(BIO_new_mem_buf(text.data(), int(text.size())),
                                                       BIO_free);
  QList<QByteArray> all;
  while (X509* certificate = PEM_read_bio_X509(from.get(), nullptr, nullptr, nullptr)) {
    all.append(der(certificate));
    X509_free(certificate);
  }
  return all;
}

/// The certificates of a PKCS#7 bundle in DER, as OpenSSL reads it; none if it is not whole.
QList<QByteArray> readPkcs7(const QByteArray& bytes) {
  const auto* from = reinterpret_cast<const unsigned char*>(bytes.data());
  const std::unique_ptr<PKCS7, decltype(&PKCS7_free)> bundle(d2i_PKCS7(nullptr, &from, long(bytes.size())),
                                                             PKCS7_free);
  const bool isWhole = from == reinterpret_cast<const unsigned char*>(bytes.data()) + bytes.size();
  if (!bundle || !isWhole || !PKCS7_type_is_signed(bundle.get())) return {};
  STACK_OF(X509)* certificates = bundle->d.sign->cert;
  QList<QByteArray> all;
  for (int i = 0; i < sk_X509_num(certificates); ++i) all.append(der(sk_X509_value(certificates, i)));
  return all;
}

/// Unpacks with a program that is not ours, which checks the sums; the files by name.
QMap<QString, QByteArray> unzip(const QByteArray& bytes) {
  const QTemporaryDir directory;
  const QString path = directory.filePath(u"it.zip"_s);
  QFile archive(path);
  if (!archive.open(QIODevice::WriteOnly) || archive.write(bytes) < 0) return {};
  archive.close();
  const QString inside = directory.filePath(u"inside"_s);
  QProcess cmake;
  cmake.setWorkingDirectory(QDir().mkpath(inside) ? inside : QString());
  cmake.start(QStringLiteral(CODESEAL_CMAKE), {u"-E"_s, u"tar"_s, u"xf"_s, path});
  // It tells of wrong sums, but unpacks all the same.
  if (!cmake.waitForFinished() || cmake.exitCode() != 0 || !cmake.readAllStandardError().isEmpty()) return {};
  QMap<QString, QByteArray> files;
  for (const QString& name : QDir(inside).entryList(QDir::Files)) {
    QFile file(QDir(inside).filePath(name));
    if (file.open(QIODevice::ReadOnly)) files.insert(name, file.readAll());
  }
  return files;
}

}  // namespace

/// Each format of a certificate (reference, section 8.8), read by something else than Codeseal.
class DownloadsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pem_data();
  void pem();
  void pkcs7_data();
  void pkcs7();
  void zip_data();
  void zip();
  void zipKeepsEveryByte();
  void onlyTheFormatsOfTheList();
  void onlyWhatWasIssued();
};

void DownloadsTest::pem_data() {
  QTest::addColumn<int>("certificates");
  QTest::newRow("pem_all") << 3;
  QTest::newRow("pem_noroot") << 2;
  QTest::newRow("pem_nointermediate") << 1;
}

void DownloadsTest::pem() {
  const Reply reply = download(QString::fromLatin1(QTest::currentDataTag()));
  QFETCH(int, certificates);
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.contentType, "application/x-pem-file");
  QCOMPARE(readPem(reply.body).size(), certificates);
}

void DownloadsTest::pkcs7_data() {
  QTest::addColumn<int>("unused");
  QTest::newRow("p7b") << 0;
  QTest::newRow("cer") << 0;
}

void DownloadsTest::pkcs7() {
  const Reply reply = download(QString::fromLatin1(QTest::currentDataTag()));
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.contentType, "application/x-pkcs7-certificates");
  const QList<QByteArray> chain = readPem(download(u"pem_all"_s).body);
  QCOMPARE(chain.size(), 3);
  QCOMPARE(readPkcs7(reply.body), chain);
  QVERIFY(readPkcs7(reply.body.chopped(1)).isEmpty());
}

void DownloadsTest::zip_data() {
  QTest::addColumn<QString>("suffix");
  QTest::addColumn<int>("files");
  QTest::newRow("default") << u".crt"_s << 3;
  QTest::newRow("default_pem") << u".crt"_s << 3;
  QTest::newRow("default_cer") << u".cer"_s << 3;
  QTest::newRow("apache") << u".crt"_s << 2;
}

void DownloadsTest::zip() {
  const Reply reply = download(QString::fromLatin1(QTest::currentDataTag()));
  QFETCH(QString, suffix);
  QFETCH(int, files);
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.contentType, "application/zip");
  const auto inside = unzip(reply.body);
  QCOMPARE(inside.size(), files);
  for (auto file = inside.cbegin(); file != inside.cend(); ++file) {
    QVERIFY2(file.key().endsWith(suffix), qPrintable(file.key()));
    QCOMPARE(readPem(file.value()).size(), 1);
  }
  const QList<QByteArray> chain = readPem(download(u"pem_all"_s).body);
  QCOMPARE(readPem(inside.value(u"practice_code_signing"_s + suffix)), chain.first(1));
  // What was damaged on the way is found by the sums.
  QByteArray damaged = reply.body;
  damaged[damaged.size() / 4] = char(~damaged[damaged.size() / 4]);
  QVERIFY(unzip(damaged).isEmpty());
}

void DownloadsTest::zipKeepsEveryByte() {
  QByteArray every;
  for (int byte = 0; byte < 256; ++byte) every.append(char(byte));
  ZipArchive archive;
  archive.add(u"every.bin"_s, every);
  archive.add(u"empty.bin"_s, {});
  const auto inside = unzip(archive.bytes());
  QCOMPARE(inside.value(u"every.bin"_s), every);
  QVERIFY(inside.contains(u"empty.bin"_s) && inside.value(u"empty.bin"_s).isEmpty());
}

void DownloadsTest::onlyTheFormatsOfTheList() {
  const Reply reply = download(u"pfx"_s);
  QCOMPARE(reply.status, 400);
  QCOMPARE(PracticeDesk::codes(reply), QStringList(u"invalid_value:format"_s));
}

void DownloadsTest::onlyWhatWasIssued() {
  PracticeDesk desk;
  QCOMPARE(desk.call("GET", u"/certificate/download/order/112230/format/p7b"_s).status, 404);
  QCOMPARE(desk.call("GET", u"/certificate/download/order/112174/format/p7b"_s).body,
           download(u"p7b"_s).body);
}

QTEST_GUILESS_MAIN(DownloadsTest)
#include "tst_downloads.moc"
