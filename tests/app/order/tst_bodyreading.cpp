// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/bodyreading.h"
#include "app/order/ordercodec.h"
#include "tests/support/goldenorder.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

class BodyReadingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void makesTheSameBodyAgain_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : goldenOrderNames()) QTest::newRow(qPrintable(name)) << name;
  }
  void makesTheSameBodyAgain() {
    QFETCH(QString, name);
    const GoldenOrder golden = goldenOrder(name);
    const auto first = OrderRequest::fromDraft(golden.draft, golden.offer, readTypedCsr, golden.reference);
    QVERIFY(first.has_value());
    OrderDraft draft = readBody(toBody(*first));
    draft.product = golden.draft.product;
    const auto second = OrderRequest::fromDraft(draft, golden.offer, readTypedCsr, u"other"_s);
    QVERIFY(second.has_value());
    QCOMPARE(toBody(*second), toBody(*first));
  }

  void makesAnEmptyDraftOfAnythingElse_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("other kinds") << QByteArray(
        R"({"certificate":1,"organization":"x","ship_info":[],"custom_fields":{},"payment_profile":7})");
  }
  void makesAnEmptyDraftOfAnythingElse() {
    QFETCH(QByteArray, body);
    OrderDraft empty;
    empty.organizationKind = OrganizationKind::New;
    QVERIFY(readBody(body) == empty);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::BodyReadingTest)
#include "tst_bodyreading.moc"
