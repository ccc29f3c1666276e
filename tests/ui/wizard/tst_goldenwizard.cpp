// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/goldenorder.h"
#include "tests/support/orderrobot.h"
#include "tests/support/wizardrig.h"
#include "ui/widgets/chip.h"

#include <QJsonDocument>
#include <QLabel>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using practice::Mode;

/// Every order of tests/data/orders is filled in through the pages of the wizard with keys alone, and the
/// bytes that the service receives are those of the file.
class TestGoldenWizard : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sendsTheOrder_data();
  void sendsTheOrder();

 private:
  static void compareBodies(const QJsonObject& sent, const QJsonObject& golden);
  static void compareStatus(WizardRig& rig, OrderRobot& robot);
};

void TestGoldenWizard::sendsTheOrder_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<Mode>("mode");
  for (const QString& name : goldenOrderNames()) {
    QTest::newRow(qPrintable(name + u", pinned"_s)) << name << Mode::Pinned;
    // Today nobody is offered more than one year.
    if (goldenOrder(name).offer.years == QList<int>{1})
      QTest::newRow(qPrintable(name + u", today"_s)) << name << Mode::Today;
  }
}

void TestGoldenWizard::sendsTheOrder() {
  QFETCH(QString, name);
  QFETCH(Mode, mode);
  const GoldenOrder golden = goldenOrder(name);
  practice::Settings settings;
  settings.mode = mode;
  settings.uniqueAlternativeIds = true;
  WizardRig rig(settings);
  rig.setReference(golden.reference);
  // The division of the page's Python example is one that the account does not list, so its number is typed.
  if (golden.draft.container == 654321)
    rig.plan({practice::Fault::ErrorBeforeStore, -1, "GET", u"/container"_s});
  OrderRobot robot(rig.wizard());

  QVERIFY(robot.fillAll(u"practice-administrator"_s, golden.draft));
  QCOMPARE(rig.orders().size(), 0);
  QVERIFY(robot.place());

  const QList<practice::StoredOrder> orders = rig.orders();
  QCOMPARE(orders.size(), 1);
  QCOMPARE(orders.first().product, wireName(*golden.draft.product));
  const QJsonDocument sent = QJsonDocument::fromJson(orders.first().rawBody);
  QVERIFY(sent.isObject());
  compareBodies(sent.object(), golden.body);
  if (QTest::currentTestFailed()) return;
  compareStatus(rig, robot);
}

void TestGoldenWizard::compareBodies(const QJsonObject& sent, const QJsonObject& golden) {
  QCOMPARE(sent.keys(), golden.keys());
  for (const QString& member : golden.keys()) {
    const QJsonObject one{{member, sent.value(member)}};
    const QJsonObject other{{member, golden.value(member)}};
    QCOMPARE(QString::fromUtf8(QJsonDocument(one).toJson()),
             QString::fromUtf8(QJsonDocument(other).toJson()));
    QCOMPARE(sent.value(member), golden.value(member));
  }
}

void TestGoldenWizard::compareStatus(WizardRig& rig, OrderRobot& robot) {
  // The numbers of the order page's own examples, which the practice service gives to the first order.
  const auto text = [&robot](const QString& name) {
    const auto* label = qobject_cast<QLabel*>(robot.hands().await(name));
    return label ? label->text() : QString();
  };
  QCOMPARE(rig.orders().first().id, 112233);
  QCOMPARE(text(u"order_id"_s), u"112233"_s);
  QCOMPARE(text(u"request_id"_s), u"113"_s);
  auto* chip = qobject_cast<ui::Chip*>(robot.hands().await(u"status_chip"_s));
  QVERIFY(chip);
  // Either the account or DigiCert has to look at it first.
  QTRY_COMPARE(chip->look().word, u"Pending"_s);
}

}  // namespace codeseal

QTEST_MAIN(codeseal::TestGoldenWizard)
#include "tst_goldenwizard.moc"
