// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/certificateformat.h"
#include "tests/ui/orders/filehands.h"
#include "tests/ui/orders/practicehome.h"

#include <QMenu>
#include <QPushButton>

Q_DECLARE_METATYPE(codeseal::CertificateFormat)
Q_DECLARE_METATYPE(codeseal::CutRelay::Cut)

namespace codeseal::ui {

namespace {

using Cut = CutRelay::Cut;

constexpr qint64 issued = 111502;
constexpr qint64 reissued = 111610;

/// Opens the menu of formats by Space and chooses by arrows and Return.
void chooseFormat(PracticeHome& home, CertificateFormat format) {
  const auto downs = certificateFormats().indexOf(format) + 1;
  auto* button = home.shown<QPushButton>(u"download_certificate"_s);
  QVERIFY(button && button->isEnabled());
  WindowHands::activate(home.window());
  button->setFocus();
  // The menu keeps the key that opened it until it closes.
  QTimer::singleShot(0, button->menu(), [menu = button->menu(), downs] {
    for (qsizetype i = 0; i < downs; ++i) QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
  });
  QTest::keyClick(button, Qt::Key_Space);
}

void giveName(PracticeHome& home, const QString& path) {
  QTRY_VERIFY(home.isShown(u"certificate_dialog"_s));
  enterFile(*home.shown<QFileDialog>(u"certificate_dialog"_s), path);
}

QString told(PracticeHome& home) {
  return home.banner(u"certificate_said"_s);
}

qsizetype downloads(PracticeHome& home) {
  return home.relay().calls().filter(u"/download/"_s).size();
}

}  // namespace

/// The certificate of an order as a file, with the program's own client over a socket: each format, and each
/// end, on the page right after it and after a restart. Nothing at the service is changed by it.
class DownloadsAtServiceTest : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void savesEachFormat_data();
  void savesEachFormat();
  void isRefused();
  void isLost_data();
  void isLost();
  void halfIsNotKept();
};

void DownloadsAtServiceTest::savesEachFormat_data() {
  QTest::addColumn<CertificateFormat>("format");
  for (const CertificateFormat format : certificateFormats())
    QTest::newRow(qPrintable(wireName(format))) << format;
}

void DownloadsAtServiceTest::savesEachFormat() {
  QFETCH(CertificateFormat, format);
  PracticeHome home;
  home.open(issued);
  chooseFormat(home, format);
  const QString path = home.path(u"mine."_s + suffixOf(format));
  giveName(home, path);
  QTRY_COMPARE(told(home), u"The certificate is saved\n"_s + QDir::toNativeSeparators(path));
  QByteArray sent;
  home.service([&sent, format](practice::PracticeService& service) {
    const QByteArray target = "/services/v2/certificate/62/download/format/" + wireName(format).toLatin1();
    sent = service.handle(practice::Request::of("GET", target, {{"X-DC-DEVKEY", "practice-administrator"}}))
               .body;
  });
  QVERIFY(!sent.isEmpty() && looksLike(format, sent));
  QCOMPARE(contentOf(path), sent);
  QCOMPARE(downloads(home), 1);
  home.restart();
  home.open(issued);
  QCOMPARE(told(home), QString());
  QVERIFY(home.isEnabled(u"download_certificate"_s));
  QCOMPARE(contentOf(path), sent);
  QCOMPARE(downloads(home), 1);
  QCOMPARE(home.relay().writes(), QStringList());
}

/// The page is older than the certificate: a reissue has taken its place meanwhile.
void DownloadsAtServiceTest::isRefused() {
  PracticeHome home;
  home.open(reissued);
  QCOMPARE(home.elsewhere("PUT", "/request/102/status", R"({"status":"approved"})"), 204);
  chooseFormat(home, CertificateFormat::PemAll);
  QTRY_COMPARE(
      told(home),
      u"The certificate was not downloaded\nIt was perhaps replaced or taken back meanwhile. Check the order "
      u"again, then download once more."_s);
  QVERIFY(!home.isShown(u"certificate_dialog"_s));
  home.restart();
  home.open(reissued);
  QCOMPARE(told(home), QString());
  chooseFormat(home, CertificateFormat::PemAll);
  giveName(home, home.path(u"new.pem"_s));
  QTRY_VERIFY(told(home).startsWith(u"The certificate is saved"_s));
  QCOMPARE(downloads(home), 2);
  QCOMPARE(home.relay().writes(), QStringList());
}

void DownloadsAtServiceTest::isLost_data() {
  QTest::addColumn<Cut>("cut");
  QTest::newRow("before the service hears of it") << Cut::Before;
  QTest::newRow("after it has answered") << Cut::After;
}

void DownloadsAtServiceTest::isLost() {
  QFETCH(Cut, cut);
  PracticeHome home;
  home.open(issued);
  home.relay().cut("GET", "/download/", cut);
  chooseFormat(home, CertificateFormat::P7b);
  QTRY_VERIFY2(told(home).startsWith(u"The certificate was not downloaded\n"_s), qPrintable(told(home)));
  QVERIFY(home.relay().cuts() > 0);
  QVERIFY(!home.isShown(u"certificate_dialog"_s));
  QVERIFY(home.isEnabled(u"download_certificate"_s));
  home.relay().cutNothing();
  home.restart();
  home.open(issued);
  QCOMPARE(told(home), QString());
  chooseFormat(home, CertificateFormat::P7b);
  giveName(home, home.path(u"mine.p7b"_s));
  QTRY_VERIFY2(told(home).startsWith(u"The certificate is saved"_s), qPrintable(told(home)));
  QVERIFY(looksLike(CertificateFormat::P7b, contentOf(home.path(u"mine.p7b"_s))));
  QCOMPARE(home.relay().writes(), QStringList());
}

void DownloadsAtServiceTest::halfIsNotKept() {
  PracticeHome home;
  home.open(issued);
  for (const CertificateFormat format :
       {CertificateFormat::PemAll, CertificateFormat::P7b, CertificateFormat::ZipCrt}) {
    home.service([](practice::PracticeService& service) {
      practice::PlannedFault fault;
      fault.fault = practice::Fault::TruncatedJson;
      fault.method = "GET";
      fault.path = u"/download/"_s;
      service.faults().plan(fault);
    });
    chooseFormat(home, format);
    QTRY_VERIFY2(told(home).startsWith(u"The certificate was not downloaded\nWhat came back is not"_s),
                 qPrintable(told(home)));
    QVERIFY(!home.isShown(u"certificate_dialog"_s));
  }
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::DownloadsAtServiceTest)
#include "tst_downloadsatservice.moc"
