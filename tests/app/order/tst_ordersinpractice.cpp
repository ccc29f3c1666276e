// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/caller.h"
#include "app/practice/ordercheck.h"
#include "tests/support/goldenorder.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

/// The orders of tests/data/orders are also typed into the wizard, so the practice service has to take them.
class TestOrdersInPractice : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesTheOrder_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : goldenOrderNames()) QTest::newRow(qPrintable(name)) << name;
  }
  void takesTheOrder() {
    QFETCH(QString, name);
    const GoldenOrder golden = goldenOrder(name);
    practice::Settings settings;
    settings.mode = golden.offer.years.contains(3) ? practice::Mode::Pinned : practice::Mode::Today;
    settings.uniqueAlternativeIds = true;
    settings.hasShippingAddress = false;
    const practice::World world(settings,
                                [day = golden.offer.today] { return QDateTime(day, QTime(14, 5), Qt::UTC); });
    const auto caller = practice::callerOf(world, u"practice-administrator"_s);
    QVERIFY(caller);
    QVERIFY(golden.draft.product);
    const QString product = wireName(*golden.draft.product);
    QVERIFY(!world.product(product).isEmpty());
    QCOMPARE(practice::refusalsOf(world, *caller, product, golden.body), QStringList());
    if (golden.draft.organizationKind == OrganizationKind::Existing)
      QVERIFY(!world.organization(golden.draft.organizationId).isEmpty());
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestOrdersInPractice)
#include "tst_ordersinpractice.moc"
