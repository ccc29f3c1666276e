// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/orderinfocodec.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

/// What an order was placed with comes back from the service in several forms.
class OrderedWithTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsWhatIsDocumented();
  void readsLooseForms();
  void readsTheTermWhereverItStands_data();
  void readsTheTermWhereverItStands();
  void knowsNothingOfAnEmptyOrder();
};

namespace {

OrderedWith withOf(const QByteArray& members) {
  const auto info = readOrderInfo(R"({"id":5)" + (members.isEmpty() ? members : ',' + members) + '}');
  return info ? info->with : OrderedWith();
}

}  // namespace

void OrderedWithTest::readsWhatIsDocumented() {
  const OrderedWith with = withOf(
      R"("order_validity":{"years":2},"container":{"id":3001},"price":640,"currency":"EUR","is_renewed":true,)"
      R"("additional_emails":["a@example.com","b@example.com"],"certificate":{"signature_hash":"sha384",)"
      R"("organization_units":["Build","Release"],"server_platform":{"id":52}})");
  QCOMPARE(with.years, 2);
  QCOMPARE(with.container, 3001);
  QCOMPARE(with.price, std::optional(Money{64000, u"EUR"_s}));
  QVERIFY(with.isRenewed);
  QCOMPARE(with.additionalEmails, (QStringList{u"a@example.com"_s, u"b@example.com"_s}));
  QCOMPARE(with.signatureHash, u"sha384"_s);
  QCOMPARE(with.organizationUnits, (QStringList{u"Build"_s, u"Release"_s}));
  QCOMPARE(with.serverPlatform, 52);
}

void OrderedWithTest::readsLooseForms() {
  const OrderedWith with =
      withOf(R"("price":"640.5","is_renewed":"1","additional_emails":["a@example.com",7,""],)"
             R"("certificate":{"organization_units":"Build, Release,","server_platform":{"id":"-1"}})");
  QCOMPARE(with.price, std::optional(Money{64050, {}}));
  QVERIFY(with.isRenewed);
  QCOMPARE(with.additionalEmails, QStringList{u"a@example.com"_s});
  QCOMPARE(with.organizationUnits, (QStringList{u"Build"_s, u"Release"_s}));
  QCOMPARE(with.serverPlatform, -1);
}

void OrderedWithTest::readsTheTermWhereverItStands_data() {
  QTest::addColumn<QByteArray>("members");
  QTest::addColumn<int>("years");
  QTest::newRow("order") << QByteArray(R"("order_validity":{"years":1},"validity_years":3)") << 1;
  QTest::newRow("certificate") << QByteArray(R"("certificate":{"cert_validity":{"years":2}})") << 2;
  QTest::newRow("older form") << QByteArray(R"("validity_years":"3")") << 3;
  QTest::newRow("days") << QByteArray(R"("order_validity":{"days":200})") << 0;
  QTest::newRow("nonsense") << QByteArray(R"("validity_years":-7)") << 0;
}

void OrderedWithTest::readsTheTermWhereverItStands() {
  QFETCH(QByteArray, members);
  QTEST(withOf(members).years, "years");
}

void OrderedWithTest::knowsNothingOfAnEmptyOrder() {
  const OrderedWith with = withOf({});
  QVERIFY(with.years == 0 && with.serverPlatform == 0 && with.container == 0 && !with.price);
  QVERIFY(!with.isRenewed && with.organizationUnits.isEmpty() && with.additionalEmails.isEmpty());
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OrderedWithTest)
#include "tst_orderedwith.moc"
