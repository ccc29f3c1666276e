// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/flow/settle.h"
#include "tests/app/flow/someorder.h"
#include "tests/support/flowrig.h"
#include "ui/widgets/checkline.h"
#include "ui/wizard/paycard.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QList<Validation> validatedUntil(QDate until) {
  return {{u"ev_cs"_s, u"active"_s, {}, QDateTime(until, QTime(12, 0))}};
}

}  // namespace

/// What Review says of the organization before money is spent: never more than the service told.
class TestPayCard : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void saysHowTheOrganizationStands_data();
  void saysHowTheOrganizationStands();
  void saysWhetherTheFundsAreEnough_data();
  void saysWhetherTheFundsAreEnough();
};

void TestPayCard::saysHowTheOrganizationStands_data() {
  QTest::addColumn<OrganizationKind>("kind");
  QTest::addColumn<QList<Validation>>("validations");
  QTest::addColumn<bool>("isTold");
  QTest::addColumn<QString>("title");
  QTest::addColumn<QString>("second");
  const auto row = [](const char* name, const QList<Validation>& validations, bool isTold) -> QTestData& {
    return QTest::newRow(name) << OrganizationKind::Existing << validations << isTold;
  };
  const QString waits = u"The order waits for a check."_s;
  row("validated", validatedUntil({2027, 2, 11}), true)
      << u"Organization validated for EV"_s << u"until 11 February 2027"_s;
  row("expired", validatedUntil({2026, 2, 11}), true) << u"Organization not validated for EV"_s << waits;
  row("never asked for", {}, true) << u"Organization not validated for EV"_s << waits;
  row("not told", {}, false) << u"Organization perhaps not validated"_s << u"DigiCert did not say."_s;
  QTest::newRow("new") << OrganizationKind::New << validatedUntil({2027, 2, 11}) << true
                       << u"The organization is new"_s << u"DigiCert checks it first."_s;
}

void TestPayCard::saysHowTheOrganizationStands() {
  QFETCH(OrganizationKind, kind);
  QFETCH(QList<Validation>, validations);
  QFETCH(bool, isTold);
  Organization organization;
  organization.id = 5500913;
  organization.name = u"Nordlys A/S"_s;
  organization.validations = validations;
  organization.tellsValidations = isTold;
  FlowRig rig;
  rig.service().organizationsAnswer = {organization};
  rig.connectAccount();
  rig.flow().edit([kind](OrderDraft& draft) {
    fillDraft(draft);
    draft.organizationKind = kind;
  });
  ui::PayCard card(rig.flow());
  card.showFlow();
  QStringList said;
  for (const auto* line : card.findChildren<ui::CheckLine*>())
    if (line->accessibleName().contains(u"rganization"_s))
      said += {line->accessibleName(), line->accessibleDescription()};
  QFETCH(QString, title);
  QFETCH(QString, second);
  QCOMPARE(said, (QStringList{title, second}));
}

void TestPayCard::saysWhetherTheFundsAreEnough_data() {
  QTest::addColumn<std::optional<Money>>("price");
  QTest::addColumn<qint64>("funds");
  QTest::addColumn<QString>("title");
  const std::optional<Money> price = Money{81900, u"USD"_s};
  QTest::newRow("enough") << price << qint64(81900) << u"Funds of 819.00 USD cover it"_s;
  QTest::newRow("too little") << price << qint64(81899) << u"Funds of 818.99 USD do not cover it"_s;
  QTest::newRow("none") << price << qint64(0) << u"Funds of 0.00 USD do not cover it"_s;
  QTest::newRow("price not told") << std::optional<Money>() << qint64(100) << u"Funds of 1.00 USD"_s;
  QTest::newRow("price not told, none")
      << std::optional<Money>() << qint64(0) << u"Funds of 0.00 USD do not cover it"_s;
}

void TestPayCard::saysWhetherTheFundsAreEnough() {
  QFETCH(std::optional<Money>, price);
  QFETCH(qint64, funds);
  Balance balance;
  balance.available = {funds, u"USD"_s};
  PriceEstimate estimate;
  estimate.total = price;
  FlowRig rig;
  rig.service().balanceAnswer = balance;
  rig.service().priceAnswer = estimate;
  rig.connectAccount();
  rig.flow().edit(fillDraft);
  settle();
  ui::PayCard card(rig.flow());
  card.showFlow();
  QStringList said;
  for (const auto* line : card.findChildren<ui::CheckLine*>())
    if (line->accessibleName().startsWith(u"Funds"_s)) said.append(line->accessibleName());
  QFETCH(QString, title);
  QCOMPARE(said, QStringList{title});
}

}  // namespace codeseal

QTEST_MAIN(codeseal::TestPayCard)
#include "tst_paycard.moc"
