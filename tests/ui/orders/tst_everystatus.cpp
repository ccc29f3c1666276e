// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/certcentralclient.h"
#include "app/practice/practiceserver.h"
#include "tests/support/looseservice.h"
#include "tests/ui/orders/homerig.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/ordertablemodel.h"
#include "ui/widgets/banner.h"

#include <QLabel>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

/// Every status of the reference (section 8.3) and an invented one, with each kind of wait, told by two
/// services over the wire: whom the home window says everybody is waiting for, and what the order's page says
/// of it.
class EveryStatusTest : public QObject {
  Q_OBJECT

 public:
  /// Ages as an untranslated program tells them.
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void practice_data();
  void practice();
  void issuedLongAgoIsOnItsWayNoMore();
  void foreign_data();
  void foreign();
};

namespace {

QDateTime noon() {
  return {QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
}

/// "who: for what" as the table shows it.
QString cellOf(HomeRig& rig, qint64 id) {
  const OrderTableModel& model = rig.window().orders().model();
  const int row = model.rowOf(id);
  if (row < 0) return {};
  const WaitText wait = model.line(row).wait;
  return wait.what.isEmpty() ? wait.who : wait.who + u": "_s + wait.what;
}

QString bannerOf(HomeRig& rig) {
  QStringList words;
  for (const QLabel* label : rig.find(u"wait_banner"_s)->findChildren<QLabel*>())
    if (!label->text().isEmpty()) words.append(label->text());
  return words.join(u" | "_s);
}

void addColumns() {
  QTest::addColumn<QString>("cell");
  QTest::addColumn<QString>("banner");
}

void compareShown(HomeRig& rig, qint64 id) {
  const OrderBoard& board = rig.board();
  QTRY_COMPARE(board.state(), OrderBoard::State::Ready);
  rig.window().openOrder(id);
  QTRY_VERIFY(board.indexOf(id) >= 0 && board.entries().at(board.indexOf(id)).toldAt.isValid());
  QFETCH(QString, cell);
  QTRY_COMPARE(cellOf(rig, id), cell);
  QFETCH(QString, banner);
  QTRY_VERIFY2(bannerOf(rig).startsWith(banner), qPrintable(bannerOf(rig)));
}

}  // namespace

void EveryStatusTest::practice_data() {
  addColumns();
  QTest::newRow("112231 needs_approval")
      << u"You: review the request"_s << u"Waiting for you, for 20 hour(s)"_s;
  QTest::newRow("112230 needs_approval")
      << u"You: approve the request"_s << u"Waiting for you, for 2 hour(s)"_s;
  QTest::newRow("112219 pending") << u"DigiCert: organization check"_s
                                  << u"Waiting for DigiCert, for 6 day(s)"_s;
  QTest::newRow("112228 pending") << u"Harriet Cole: approval by mail"_s
                                  << u"Waiting for Harriet Cole, for 6 day(s)"_s;
  QTest::newRow("111702 approved") << u"Ruby Thornton: approval by mail"_s
                                   << u"Waiting for Ruby Thornton, for 95 day(s)"_s;
  QTest::newRow("112190 needs_csr") << u"You: add the CSR"_s << u"Waiting for you, for 1 day(s)"_s;
  QTest::newRow("111744 processing") << u"DigiCert: issues the certificate"_s
                                     << u"Waiting for DigiCert, for 2 day(s)"_s;
  QTest::newRow("111790 waiting_pickup")
      << u"You: collect the certificate"_s << u"Waiting for you, for 8 day(s)"_s;
  QTest::newRow("112174 issued") << u"Courier: token to Portland"_s << u"The token is on its way"_s;
  QTest::newRow("112202 issued") << u"You: set up the token"_s << u"Waiting for you, for 10 day(s)"_s;
  QTest::newRow("111990 issued") << u"Nobody"_s << u"The certificate is issued."_s;
  QTest::newRow("111610 reissue_pending")
      << u"You: approve the request"_s << u"Waiting for you, for 1 day(s)"_s;
  QTest::newRow("108540 expired")
      << u"Nobody"_s
      << u"The certificate is past its last day. What it signed with a time stamp stays valid."_s;
  QTest::newRow("109377 revoked") << u"Nobody"_s
                                  << u"The certificate was taken back and must not be used any more."_s;
  QTest::newRow("111877 rejected") << u"Nobody"_s
                                   << u"The request was refused, so there will be no certificate."_s;
  QTest::newRow("109801 denied") << u"Nobody"_s << u"DigiCert refused the order."_s;
  QTest::newRow("111902 canceled") << u"Nobody"_s
                                   << u"The order was canceled, so there will be no certificate."_s;
  QTest::newRow("112101 quality_hold") << u"Not known"_s << u"It is not known whom this order waits for"_s;
}

void EveryStatusTest::practice() {
  practice::PracticeServer server({}, noon);
  const auto address = ServiceAddress::parse(server.start().value().toString());
  const auto key = ApiKey::make(address.value(), "practice-administrator");
  HomeRig rig;
  rig.board().follow(std::make_shared<CertCentralClient>(key.value(), testOptions()), {541001, true});
  compareShown(rig, QByteArray(QTest::currentDataTag()).split(' ').first().toLongLong());
}

void EveryStatusTest::issuedLongAgoIsOnItsWayNoMore() {
  HomeRig rig;
  rig.service().orderPages = {HomeRig::page({HomeRig::row(7001, u"issued"_s, u"Polarstern"_s)})};
  OrderInfo order;
  order.id = 7001;
  order.status = u"issued"_s;
  order.issued = noon().addDays(-2);
  rig.service().orderInfos = {order};
  rig.connect();
  rig.window().openOrder(7001);
  QTRY_VERIFY2(bannerOf(rig).contains(u"on its way"_s), qPrintable(bannerOf(rig)));
  order.issued = noon().addDays(-60);
  rig.service().orderInfos = {order};
  rig.board().ask(7001);
  QTRY_COMPARE(bannerOf(rig), u"The certificate is issued."_s);
}

void EveryStatusTest::foreign_data() {
  addColumns();
  QTest::newRow("needs_approval pending ship_token")
      << u"Your account: approval in the account"_s
      << u"Waiting for an administrator or manager, for 6 day(s)"_s;
  QTest::newRow("needs_approval submitted email")
      << u"Your account: review in the account"_s
      << u"Waiting for an administrator or manager, for 6 day(s)"_s;
  QTest::newRow("needs_approval - -") << u"Your account: approval in the account"_s
                                      << u"Waiting for an administrator or manager, for 6 day(s)"_s;
  QTest::newRow("pending pending email") << u"Your account: approval in the account"_s
                                         << u"Waiting for an administrator or manager, for 6 day(s)"_s;
  QTest::newRow("pending approved ship_token")
      << u"DigiCert: works on the order"_s << u"Waiting for DigiCert, for 6 day(s)"_s;
  QTest::newRow("pending approved email pending pending")
      << u"DigiCert: organization check"_s << u"Waiting for DigiCert, for 6 day(s)"_s;
  QTest::newRow("pending approved email active pending")
      << u"Harriet Cole: approval by mail"_s << u"Waiting for Harriet Cole, for 6 day(s)"_s;
  QTest::newRow("pending approved client_app active active")
      << u"DigiCert: issues the certificate"_s << u"Waiting for DigiCert, for 6 day(s)"_s;
  QTest::newRow("pending approved email active active")
      << u"Sofia Marchetti: confirmation of the key by mail"_s
      << u"Waiting for Sofia Marchetti, for 6 day(s)"_s;
  QTest::newRow("approved approved client_app active pending")
      << u"Harriet Cole: approval by mail"_s << u"Waiting for Harriet Cole, for 6 day(s)"_s;
  QTest::newRow("needs_csr approved email")
      << u"Sofia Marchetti: add the CSR"_s << u"Waiting for Sofia Marchetti, for 6 day(s)"_s;
  QTest::newRow("processing approved email")
      << u"DigiCert: issues the certificate"_s << u"Waiting for DigiCert, for 6 day(s)"_s;
  QTest::newRow("waiting_pickup approved client_app")
      << u"Sofia Marchetti: collect the certificate"_s << u"Waiting for Sofia Marchetti, for 6 day(s)"_s;
  QTest::newRow("issued approved ship_token") << u"Courier: token to Leeds"_s << u"The token is on its way"_s;
  QTest::newRow("issued approved client_app")
      << u"Sofia Marchetti: set up the token"_s << u"Waiting for Sofia Marchetti, for 3 day(s)"_s;
  QTest::newRow("issued approved email") << u"Nobody"_s << u"The certificate is issued."_s;
  QTest::newRow("reissue_pending approved email")
      << u"DigiCert: new certificate"_s << u"Waiting for DigiCert, for 6 day(s)"_s;
  QTest::newRow("expired approved ship_token")
      << u"Nobody"_s
      << u"The certificate is past its last day. What it signed with a time stamp stays valid."_s;
  QTest::newRow("revoked approved ship_token")
      << u"Nobody"_s << u"The certificate was taken back and must not be used any more."_s;
  QTest::newRow("rejected rejected ship_token")
      << u"Nobody"_s << u"The request was refused, so there will be no certificate."_s;
  QTest::newRow("denied approved ship_token") << u"Nobody"_s << u"DigiCert refused the order."_s;
  QTest::newRow("canceled approved ship_token")
      << u"Nobody"_s << u"The order was canceled, so there will be no certificate."_s;
  QTest::newRow("quality_hold approved client_app")
      << u"Not known"_s << u"It is not known whom this order waits for"_s;
  QTest::newRow("quality_hold pending email") << u"Your account: approval in the account"_s
                                              << u"Waiting for an administrator or manager, for 6 day(s)"_s;
}

void EveryStatusTest::foreign() {
  LooseService service(QString::fromLatin1(QTest::currentDataTag()));
  HomeRig rig;
  rig.board().follow(std::make_shared<CertCentralClient>(testKey(service.address()), testOptions()),
                     {410001, false});
  compareShown(rig, LooseService::orderId);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::EveryStatusTest)
#include "tst_everystatus.moc"
