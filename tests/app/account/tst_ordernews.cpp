// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/ordernews.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = OrderNews::Kind;
using Who = Actor::Kind;

namespace {

using Told = std::optional<ToldOrder>;

Told whole(const QString& status, std::optional<Act> yours = {}) {
  return ToldOrder{status, yours, true};
}

Told rowAlone(const QString& status) {
  return ToldOrder{status, {}, false};
}

OrderWait waits(Who who, Act act) {
  OrderWait wait;
  wait.actor.kind = who;
  wait.act = act;
  return wait;
}

const OrderWait nobody;
const OrderWait digicert = waits(Who::DigiCert, Act::OrderCheck);
const OrderWait contact = waits(Who::Person, Act::ContactApproval);

}  // namespace

/// What of all that happens to orders is news.
class OrderNewsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tells_data();
  void tells();
  void keepsWhatTheOrderItselfTold();

 private:
  static void addEnds();
  static void addTurns();
};

void OrderNewsTest::addEnds() {
  const auto row = [](const char* name, const Told& before, const QString& status, const OrderWait& wait,
                      std::optional<Kind> kind) { QTest::newRow(name) << before << status << wait << kind; };
  row("issued", whole(u"pending"_s), u"issued"_s, nobody, Kind::Issued);
  row("issued, with a token to set up", whole(u"pending"_s), u"issued"_s, waits(Who::You, Act::SetUp),
      Kind::Issued);
  row("reissued", whole(u"reissue_pending"_s), u"issued"_s, nobody, Kind::Issued);
  row("rejected", whole(u"needs_approval"_s), u"rejected"_s, nobody, Kind::Rejected);
  row("denied", rowAlone(u"pending"_s), u"denied"_s, nobody, Kind::Rejected);
  row("canceled", whole(u"pending"_s), u"canceled"_s, nobody, Kind::Canceled);
  row("revoked", rowAlone(u"issued"_s), u"revoked"_s, nobody, Kind::Revoked);
  row("expired", rowAlone(u"issued"_s), u"expired"_s, nobody, {});
  row("expired unapproved", whole(u"needs_approval"_s), u"expired"_s, nobody, {});
  row("unknown", whole(u"pending"_s), u"quality_hold"_s, waits(Who::NotKnown, Act::Unknown), Kind::Unknown);
  row("from one unknown to another", whole(u"quality_hold"_s), u"legal_hold"_s,
      waits(Who::NotKnown, Act::Unknown), Kind::Unknown);
  row("back from unknown", whole(u"quality_hold"_s), u"pending"_s, digicert, {});
  row("as before", whole(u"issued"_s), u"issued"_s, nobody, {});
  row("placed here and told of now", rowAlone({}), u"needs_approval"_s, waits(Who::Account, Act::Approval),
      {});
  row("placed here and issued at once", rowAlone({}), u"issued"_s, nobody, Kind::Issued);
  row("not told of yet", rowAlone({}), {}, waits(Who::NotKnown, Act::Unknown), {});
}

void OrderNewsTest::addTurns() {
  const auto row = [](const char* name, const Told& before, const QString& status, const OrderWait& wait,
                      std::optional<Kind> kind) { QTest::newRow(name) << before << status << wait << kind; };
  const OrderWait mine = waits(Who::You, Act::Approval);
  const OrderWait csr = waits(Who::You, Act::Csr);
  row("approved", whole(u"needs_approval"_s), u"pending"_s, digicert, Kind::Approved);
  row("approved and on its way", rowAlone(u"needs_approval"_s), u"processing"_s, digicert, Kind::Approved);
  row("pending, but its request still open", whole(u"needs_approval"_s), u"pending"_s,
      waits(Who::Account, Act::Approval), {});
  row("approved, and now your turn", whole(u"needs_approval"_s), u"needs_csr"_s, csr, Kind::NeedsYou);
  row("goes on at DigiCert", whole(u"pending"_s), u"processing"_s, digicert, {});
  row("waits for another one", whole(u"pending"_s), u"pending"_s, contact, {});
  row("your turn without another status", whole(u"pending"_s), u"pending"_s,
      waits(Who::You, Act::ContactApproval), Kind::NeedsYou);
  row("your next turn", whole(u"pending"_s, Act::ContactApproval), u"pending"_s,
      waits(Who::You, Act::KeyConfirmation), Kind::NeedsYou);
  row("still your turn", whole(u"needs_approval"_s, Act::Approval), u"needs_approval"_s, mine, {});
  row("your turn, perhaps for long", rowAlone(u"needs_approval"_s), u"needs_approval"_s, mine, {});
  row("to be collected by you", rowAlone(u"processing"_s), u"waiting_pickup"_s, waits(Who::You, Act::Pickup),
      Kind::NeedsYou);
  row("new, to be approved by you", {}, u"needs_approval"_s, mine, Kind::NeedsYou);
  row("new, to be reviewed by you", {}, u"needs_approval"_s, waits(Who::You, Act::Review), Kind::NeedsYou);
  row("new, of your own", {}, u"needs_csr"_s, csr, {});
  row("new, of somebody else", {}, u"needs_approval"_s, waits(Who::Account, Act::Approval), {});
  row("new, and issued long ago", {}, u"issued"_s, nobody, {});
}

void OrderNewsTest::tells_data() {
  QTest::addColumn<Told>("before");
  QTest::addColumn<QString>("status");
  QTest::addColumn<OrderWait>("wait");
  QTest::addColumn<std::optional<Kind>>("kind");
  addEnds();
  addTurns();
}

void OrderNewsTest::tells() {
  QFETCH(Told, before);
  QFETCH(QString, status);
  QFETCH(OrderWait, wait);
  QFETCH(std::optional<Kind>, kind);
  OrderRow row;
  row.id = 112228;
  row.status = status;
  QVERIFY(newsOf(before ? &*before : nullptr, row, wait) == kind);
  // Told once, it is no news any more.
  const ToldOrder told = toldOf(before ? &*before : nullptr, row, wait, true);
  QVERIFY(!newsOf(&told, row, wait));
}

void OrderNewsTest::keepsWhatTheOrderItselfTold() {
  OrderRow row;
  row.status = u"needs_approval"_s;
  const ToldOrder before{row.status, Act::Approval, true};
  QCOMPARE(toldOf(&before, row, nobody, false), before);
  QCOMPARE(toldOf(&before, row, nobody, true), (ToldOrder{row.status, {}, true}));
  row.status = u"pending"_s;
  QCOMPARE(toldOf(&before, row, digicert, false), (ToldOrder{row.status, {}, false}));
  QCOMPARE(toldOf(nullptr, row, waits(Who::You, Act::Csr), true), (ToldOrder{row.status, Act::Csr, true}));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OrderNewsTest)
#include "tst_ordernews.moc"
