// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/pastaddresses.h"
#include "tests/support/flowrig.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PastAddressesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knowsNoneWithoutARecord();
  void tellsTheNewestUseFirst();
  void tellsEachDoorOnce();
  void leavesOutWhatWasNotOrdered();
  void leavesOutWhatHasNoAddress_data();
  void leavesOutWhatHasNoAddress();
};

namespace {

QByteArray bodyTo(const QByteArray& name, const QByteArray& method = "STANDARD") {
  return R"({"ship_info":{"name":")" + name +
         R"(","addr1":"1 Market St","addr2":"Suite 4","zip":"01234","city":"Boston","state":"MA","country":"us",)"
         R"("method":")" +
         method + "\"}}";
}

QList<PastAddress> addressesIn(FlowRig& rig) {
  return pastAddresses(rig.flow().environment());
}

}  // namespace

void PastAddressesTest::knowsNoneWithoutARecord() {
  QCOMPARE(pastAddresses(FlowEnvironment{}).size(), 0);
  FlowRig rig;
  QCOMPARE(addressesIn(rig).size(), 0);
}

void PastAddressesTest::tellsTheNewestUseFirst() {
  FlowRig rig;
  rig.recordOrder(bodyTo("Harriet Cole"));
  rig.pass(48h);
  rig.recordOrder(bodyTo("Mara Lindqvist", "EXPEDITED"));
  const QList<PastAddress> known = addressesIn(rig);
  QCOMPARE(known.size(), 2);
  const PastAddress newest{{u"Mara Lindqvist"_s, u"1 Market St"_s, u"Suite 4"_s, u"01234"_s, u"Boston"_s,
                            u"MA"_s, u"US"_s, ShipMethod::Expedited},
                           QDate(2026, 11, 25)};
  QVERIFY(known.first() == newest);
  QCOMPARE(known.last().address.name, u"Harriet Cole"_s);
  QCOMPARE(known.last().usedOn, QDate(2026, 11, 23));
}

void PastAddressesTest::tellsEachDoorOnce() {
  FlowRig rig;
  rig.recordOrder(bodyTo("Harriet Cole"));
  rig.pass(24h);
  rig.recordOrder(bodyTo("Harriet Cole", "EXPEDITED"));
  const QList<PastAddress> known = addressesIn(rig);
  QCOMPARE(known.size(), 1);
  QCOMPARE(known.first().usedOn, QDate(2026, 11, 24));
}

void PastAddressesTest::leavesOutWhatWasNotOrdered() {
  FlowRig rig;
  rig.recordOrder(bodyTo("Harriet Cole"), OrderOutcome::Kind::Refused);
  rig.recordOrder(bodyTo("Mara Lindqvist"), OrderOutcome::Kind::NotSent);
  QCOMPARE(addressesIn(rig).size(), 0);
}

void PastAddressesTest::leavesOutWhatHasNoAddress_data() {
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("own token") << QByteArray(R"({"cs_provisioning_method":"client_app"})");
  QTest::newRow("no name") << bodyTo("");
  QTest::newRow("not an object") << QByteArray(R"({"ship_info":"Boston"})");
  QTest::newRow("not JSON") << QByteArray("ship_info");
}

void PastAddressesTest::leavesOutWhatHasNoAddress() {
  QFETCH(QByteArray, body);
  FlowRig rig;
  rig.recordOrder(body);
  QCOMPARE(addressesIn(rig).size(), 0);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::PastAddressesTest)
#include "tst_pastaddresses.moc"
