// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/keycheck.h"
#include "tests/app/flow/settle.h"
#include "tests/support/awaitresult.h"
#include "tests/support/fakecertcentral.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Change = std::function<void(FakeCertCentral&)>;

class KeyCheckTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksOneAfterTheOther();
  void tellsWhatWasAnswered();
  void findsWhatTheKeyMayDo_data();
  void findsWhatTheKeyMayDo();
  void staysWithoutTheUser();
  void endsWithTheFirstError_data();
  void endsWithTheFirstError();
  void goesOnWithoutTheRest_data();
  void goesOnWithoutTheRest();
  void endsSilentlyWhenDestroyed();
};

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

std::shared_ptr<FakeCertCentral> serviceWith(const Change& change = {}) {
  auto service = std::make_shared<FakeCertCentral>();
  if (change) change(*service);
  return service;
}

Result<KeyReport> check(const std::shared_ptr<FakeCertCentral>& service) {
  QObject parent;
  return awaitResult((new KeyCheck(service, noon, &parent))->run());
}

tl::unexpected<Error> refusal(Error::Kind kind = Error::Kind::Forbidden) {
  return failure(kind);
}

KeyInfo key(qint64 role, int usedOnDay, const QString& status = u"active"_s) {
  KeyInfo info;
  info.status = status;
  info.restrictedToRole = role;
  if (usedOnDay > 0) info.lastUsed = QDateTime(QDate(2026, 11, usedOnDay), QTime(8, 0), Qt::UTC);
  return info;
}

Change withKeys(const QList<KeyInfo>& keys) {
  return [keys](FakeCertCentral& service) { service.keysAnswer = keys; };
}

}  // namespace

void KeyCheckTest::asksOneAfterTheOther() {
  const auto service = serviceWith([](FakeCertCentral& fake) { fake.holdsAnswers = true; });
  QObject parent;
  const auto report = (new KeyCheck(service, noon, &parent))->run();
  const QStringList steps{u"user"_s, u"authorizations"_s, u"products"_s, u"keysOf 410077"_s, u"balance"_s};
  for (qsizetype step = 0; step < steps.size(); ++step) {
    QTRY_COMPARE(service->calls, steps.first(step + 1));
    QVERIFY(!report.isFinished());
    service->releaseOne();
  }
  QVERIFY(awaitResult(report));
  QCOMPARE(service->calls, steps);
}

void KeyCheckTest::tellsWhatWasAnswered() {
  const auto report = check(serviceWith([](FakeCertCentral& service) {
    service.balanceAnswer = Balance{{125000, u"EUR"_s}, false};
    service.authorizationsAnswer = {{u"view_orders"_s, true}, {u"create_organizations"_s, true}};
  }));
  QVERIFY(report);
  QCOMPARE(report->user.id, 410077);
  QCOMPARE(report->products, QList<Product>({Product::CodeSigning, Product::CodeSigningEv}));
  QVERIFY(report->balance);
  QCOMPARE(report->balance->available.hundredths, 125000);
  QCOMPARE(report->maySeeOrganizations, std::optional(true));
  QVERIFY(!report->restrictedTo);
  QCOMPARE(report->checkedAt, noon);
}

void KeyCheckTest::findsWhatTheKeyMayDo_data() {
  QTest::addColumn<Change>("change");
  QTest::addColumn<bool>("mayOrder");
  QTest::addColumn<bool>("mayApprove");
  QTest::addColumn<bool>("isRestricted");

  const auto row = [](const char* name, const Change& change, bool order, bool approve, bool restricted) {
    QTest::newRow(name) << change << order << approve << restricted;
  };
  row("nothing known of the key", {}, true, true, false);
  row("unrestricted", withKeys({key(0, 20)}), true, true, false);
  row("orders", withKeys({key(ordersKeyRole, 20)}), true, true, true);
  row("view only", withKeys({key(viewOnlyKeyRole, 20)}), false, false, true);
  row("users only", withKeys({key(103, 20)}), false, true, true);
  row("the one used last counts", withKeys({key(viewOnlyKeyRole, 3), key(ordersKeyRole, 20), key(103, 7)}),
      true, true, true);
  row("a revoked one is not in use",
      withKeys({key(ordersKeyRole, 3), key(viewOnlyKeyRole, 20, u"revoked"_s)}), true, true, true);
  row("never used ones tell nothing", withKeys({key(viewOnlyKeyRole, 0)}), true, true, false);
  row(
      "key list refused", [](FakeCertCentral& service) { service.keysAnswer = refusal(); }, true, true,
      false);
  row(
      "no products", [](FakeCertCentral& service) { service.productsAnswer = QList<ProductSummary>(); },
      false, true, false);
  row(
      "products refused", [](FakeCertCentral& service) { service.productsAnswer = refusal(); }, false, true,
      false);
  row(
      "administrator",
      [](FakeCertCentral& service) {
        service.userAnswer->roles = {{administratorRole, u"Administrator"_s}};
      },
      true, true, false);
  row(
      "standard user",
      [](FakeCertCentral& service) {
        service.userAnswer->roles = {{2, u"Standard User"_s}};
      },
      true, false, false);
}

void KeyCheckTest::findsWhatTheKeyMayDo() {
  QFETCH(Change, change);
  const auto report = check(serviceWith(change));
  QVERIFY(report);
  QTEST(report->mayOrder(), "mayOrder");
  QTEST(report->mayApprove(), "mayApprove");
  QTEST(report->isRestricted(), "isRestricted");
}

void KeyCheckTest::staysWithoutTheUser() {
  const auto service = serviceWith([](FakeCertCentral& fake) { fake.userAnswer = refusal(); });
  const auto report = check(service);
  QVERIFY(report);
  QVERIFY(report->mayOrder());
  QVERIFY(!report->mayApprove());
  QCOMPARE(service->calls, QStringList({u"user"_s, u"authorizations"_s, u"products"_s, u"balance"_s}));
}

void KeyCheckTest::endsWithTheFirstError_data() {
  QTest::addColumn<Error::Kind>("kind");
  QTest::addColumn<bool>("atProducts");
  using Kind = Error::Kind;
  QTest::newRow("unauthorized") << Kind::Unauthorized << false;
  QTest::newRow("offline") << Kind::Offline << false;
  QTest::newRow("not trusted") << Kind::Tls << false;
  QTest::newRow("wrong address") << Kind::NotFound << false;
  QTest::newRow("rate limited") << Kind::RateLimited << false;
  QTest::newRow("offline meanwhile") << Kind::Offline << true;
  QTest::newRow("revoked meanwhile") << Kind::Unauthorized << true;
}

void KeyCheckTest::endsWithTheFirstError() {
  QFETCH(Error::Kind, kind);
  QFETCH(bool, atProducts);
  const auto service = serviceWith([&](FakeCertCentral& fake) {
    if (atProducts)
      fake.productsAnswer = refusal(kind);
    else
      fake.userAnswer = refusal(kind);
  });
  const auto report = check(service);
  QVERIFY(!report);
  QVERIFY(report.error().kind == kind);
  QCOMPARE(service->calls.last(), atProducts ? u"products"_s : u"user"_s);
}

void KeyCheckTest::goesOnWithoutTheRest_data() {
  QTest::addColumn<Change>("change");
  using Kind = Error::Kind;
  for (const auto& [name, kind] :
       {std::pair("refused", Kind::Forbidden), std::pair("offline", Kind::Offline)}) {
    const auto row = [name = QByteArray(name)](const QByteArray& what, const Change& change) {
      QTest::newRow((what + ' ' + name).constData()) << change;
    };
    row("rights", [kind](FakeCertCentral& fake) { fake.authorizationsAnswer = refusal(kind); });
    row("keys", [kind](FakeCertCentral& fake) { fake.keysAnswer = refusal(kind); });
    row("balance", [kind](FakeCertCentral& fake) { fake.balanceAnswer = refusal(kind); });
  }
}

void KeyCheckTest::goesOnWithoutTheRest() {
  QFETCH(Change, change);
  const auto service = serviceWith(change);
  const auto report = check(service);
  QVERIFY(report);
  QVERIFY(report->mayOrder());
  QCOMPARE(service->calls.last(), u"balance"_s);
}

void KeyCheckTest::endsSilentlyWhenDestroyed() {
  const auto service = serviceWith([](FakeCertCentral& fake) { fake.holdsAnswers = true; });
  auto parent = std::make_unique<QObject>();
  const auto report = (new KeyCheck(service, noon, parent.get()))->run();
  parent.reset();
  service->release();
  settle();
  QVERIFY(report.isFinished());
  QCOMPARE(report.resultCount(), 0);
  QCOMPARE(service->calls, QStringList{u"user"_s});
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::KeyCheckTest)
#include "tst_keycheck.moc"
