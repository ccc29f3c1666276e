// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/orderact.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = OrderAct::Kind;
using H = ActHindrance;

namespace {

OrderFacts factsWith(const QString& status, const QString& requestStatus,
                     const QString& requestType = u"new_request"_s) {
  OrderFacts facts;
  facts.order.id = 112230;
  facts.order.status = status;
  if (!requestStatus.isEmpty()) facts.order.requests = {{100, requestStatus, requestType, {}}};
  facts.order.verifiedContacts = {{0, u"Harriet"_s, u"Cole"_s, {}, {}, u"h.cole@polarstern.example"_s}};
  return facts;
}

OrderFacts withNotes(const QStringList& texts) {
  OrderFacts facts = factsWith(u"pending"_s, u"approved"_s);
  facts.notes = QList<OrderNote>();
  for (const QString& text : texts) facts.notes->append({facts.notes->size() + 1, {}, {}, text});
  return facts;
}

}  // namespace

class OrderActTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatFits_data();
  void whatFits();
  void whatTheKeyForbids();
  void mailNeedsSomebodyWhoHasToApprove();
  void knowsWhatItActsOn();
  void traces_data();
  void traces();
  void tracesOfNotes();
};

void OrderActTest::whatFits_data() {
  QTest::addColumn<QString>("status");
  QTest::addColumn<QString>("request");
  QTest::addColumn<QList<H>>("expected");  // of PassOn, Approve, Reject, Cancel
  const auto row = [](const char* status, const char* request, const QList<H>& expected) {
    QTest::addRow("%s / %s", status, request)
        << QString::fromLatin1(status) << QString::fromLatin1(request) << expected;
  };
  row("needs_approval", "submitted", {H::None, H::Unfit, H::None, H::RejectInstead});
  row("needs_approval", "pending", {H::Unfit, H::None, H::None, H::RejectInstead});
  // Some editions list an order that waits for approval as pending.
  row("pending", "pending", {H::Unfit, H::None, H::None, H::None});
  row("pending", "approved", {H::Unfit, H::Unfit, H::Unfit, H::None});
  row("waiting_pickup", "approved", {H::Unfit, H::Unfit, H::Unfit, H::None});
  row("needs_csr", "approved", {H::Unfit, H::Unfit, H::Unfit, H::None});
  row("reissue_pending", "pending", {H::Unfit, H::None, H::None, H::None});
  row("quality_hold", "approved", {H::Unfit, H::Unfit, H::Unfit, H::None});
  for (const char* over : {"issued", "rejected", "canceled", "revoked", "expired", "denied"})
    row(over, "approved", {H::Unfit, H::Unfit, H::Unfit, H::Unfit});
  row("issued", "pending", {H::Unfit, H::None, H::None, H::Unfit});
}

void OrderActTest::whatFits() {
  QFETCH(QString, status);
  QFETCH(QString, request);
  const OrderFacts facts = factsWith(status, request);
  QList<H> found;
  for (const Kind kind : {Kind::PassOn, Kind::Approve, Kind::Reject, Kind::Cancel})
    found.append(hindranceTo(kind, &facts, {}, {}));
  QTEST(found, "expected");
  QCOMPARE(hindranceTo(Kind::AddNote, &facts, {}, {}), H::None);
  QCOMPARE(hindranceTo(Kind::AddNote, nullptr, {}, {}), H::NotRead);
}

void OrderActTest::whatTheKeyForbids() {
  const OrderFacts facts = factsWith(u"pending"_s, u"pending"_s);
  const ActRights reads{true, false, true}, users{false, true, true}, standard{false, false, false};
  for (const Kind kind : {Kind::Approve, Kind::Reject, Kind::Cancel, Kind::AddNote}) {
    QCOMPARE(hindranceTo(kind, &facts, {}, reads), H::ReadsOnly);
    QCOMPARE(hindranceTo(kind, &facts, {}, users), H::ForUsersOnly);
  }
  QCOMPARE(hindranceTo(Kind::Approve, &facts, {}, standard), H::NoApprover);
  QCOMPARE(hindranceTo(Kind::Reject, &facts, {}, standard), H::NoApprover);
  QCOMPARE(hindranceTo(Kind::Cancel, &facts, {}, standard), H::None);
  // What makes no sense is not offered, whoever asks.
  QCOMPARE(hindranceTo(Kind::PassOn, &facts, {}, reads), H::Unfit);
}

void OrderActTest::mailNeedsSomebodyWhoHasToApprove() {
  OrderFacts facts = factsWith(u"pending"_s, u"approved"_s);
  OrderWait wait;
  wait.act = Act::OrganizationCheck;
  QCOMPARE(hindranceTo(Kind::ResendMail, &facts, wait, {}), H::Unfit);
  wait.act = Act::ContactApproval;
  QCOMPARE(hindranceTo(Kind::ResendMail, &facts, wait, {}), H::None);
  facts.order.verifiedContacts.clear();
  QCOMPARE(hindranceTo(Kind::ResendMail, &facts, wait, {}), H::Unfit);
}

void OrderActTest::knowsWhatItActsOn() {
  OrderFacts facts = factsWith(u"issued"_s, u"pending"_s, u"revoke"_s);
  const OrderAct approve = actOn(Kind::Approve, facts);
  QCOMPARE(approve.orderId, 112230);
  QCOMPARE(approve.requestId, 100);
  QCOMPARE(approve.requestType, u"revoke"_s);
  QCOMPARE(actOn(Kind::Cancel, facts).requestId, 0);
  QCOMPARE(actOn(Kind::ResendMail, facts).mails, QStringList{u"h.cole@polarstern.example"_s});
  // Who approved already gets no second mail.
  OrderValidation checks;
  checks.approvers = {{{0, {}, {}, {}, {}, u"done@x.example"_s}, u"active"_s},
                      {{0, {}, {}, {}, {}, u"open@x.example"_s}, u"pending"_s}};
  facts.validation = checks;
  QCOMPARE(actOn(Kind::ResendMail, facts).mails, QStringList{u"open@x.example"_s});
}

void OrderActTest::traces_data() {
  QTest::addColumn<Kind>("kind");
  QTest::addColumn<QString>("before");
  QTest::addColumn<QString>("after");
  QTest::addColumn<QString>("request");
  QTest::addColumn<ActTrace>("trace");
  const auto row = [](const char* name, Kind kind, const char* before, const char* after, const char* request,
                      ActTrace trace) {
    QTest::newRow(name) << kind << QString::fromLatin1(before) << QString::fromLatin1(after)
                        << QString::fromLatin1(request) << trace;
  };
  using T = ActTrace;
  row("approved", Kind::Approve, "needs_approval", "pending", "approved", T::Shown);
  row("approved, waits", Kind::Approve, "needs_approval", "needs_approval", "pending", T::NotShown);
  row("approved, rejected", Kind::Approve, "needs_approval", "rejected", "rejected", T::Overtaken);
  row("approved, untold", Kind::Approve, "needs_approval", "pending", "", T::Untold);
  row("passed on", Kind::PassOn, "needs_approval", "needs_approval", "pending", T::Shown);
  row("passed on, approved", Kind::PassOn, "needs_approval", "pending", "approved", T::Shown);
  row("passed on, waits", Kind::PassOn, "needs_approval", "needs_approval", "submitted", T::NotShown);
  row("passed on, rejected", Kind::PassOn, "needs_approval", "rejected", "rejected", T::Overtaken);
  row("rejected", Kind::Reject, "needs_approval", "rejected", "rejected", T::Shown);
  row("rejected, waits", Kind::Reject, "needs_approval", "needs_approval", "submitted", T::NotShown);
  row("rejected, approved", Kind::Reject, "needs_approval", "pending", "approved", T::Overtaken);
  row("canceled", Kind::Cancel, "pending", "canceled", "approved", T::Shown);
  row("canceled, waits", Kind::Cancel, "pending", "pending", "approved", T::NotShown);
  row("canceled, goes on", Kind::Cancel, "pending", "processing", "approved", T::NotShown);
  row("canceled, issued", Kind::Cancel, "pending", "issued", "approved", T::Overtaken);
  row("reissue canceled", Kind::Cancel, "reissue_pending", "issued", "rejected", T::Shown);
  row("reissue canceled, issued", Kind::Cancel, "reissue_pending", "issued", "approved", T::Overtaken);
  row("reissue canceled, waits", Kind::Cancel, "reissue_pending", "reissue_pending", "pending", T::NotShown);
  row("mail", Kind::ResendMail, "pending", "pending", "approved", T::Untold);
}

void OrderActTest::traces() {
  QFETCH(Kind, kind);
  QFETCH(QString, before);
  QFETCH(QString, after);
  QFETCH(QString, request);
  const OrderFacts was = factsWith(before, u"pending"_s);
  QTEST(traceOf(actOn(kind, was), was, factsWith(after, request)), "trace");
}

void OrderActTest::tracesOfNotes() {
  OrderAct note;
  note.kind = Kind::AddNote;
  note.text = u"Called  her\noffice"_s;
  const OrderFacts none = withNotes({u"Something else"_s});
  const OrderFacts once = withNotes({u"Something else"_s, u"Called her office"_s});
  const OrderFacts twice = withNotes({u"Called her office"_s, u"Called her office"_s});
  const OrderFacts untold = factsWith(u"pending"_s, u"approved"_s);
  QCOMPARE(traceOf(note, none, once), ActTrace::Shown);
  QCOMPARE(traceOf(note, none, none), ActTrace::NotShown);
  QCOMPARE(traceOf(note, once, once), ActTrace::NotShown);
  QCOMPARE(traceOf(note, once, twice), ActTrace::Shown);
  QCOMPARE(traceOf(note, untold, once), ActTrace::Untold);
  QCOMPARE(traceOf(note, untold, none), ActTrace::NotShown);
  QCOMPARE(traceOf(note, none, untold), ActTrace::Untold);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OrderActTest)
#include "tst_orderact.moc"
