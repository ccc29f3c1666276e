// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/orderact.h"

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

using Kind = OrderAct::Kind;

bool isOpen(const RequestState& request) {
  return request.status == u"pending" || request.status == u"submitted";
}

bool isOver(QStringView status) {
  return isFinalStatus(status) || status == u"denied";
}

ActHindrance fitOf(Kind kind, const OrderFacts& facts, const OrderWait& wait) {
  const RequestState request = decidingRequest(facts.order.requests);
  const auto fit = [](bool fits) { return fits ? ActHindrance::None : ActHindrance::Unfit; };
  switch (kind) {
    case Kind::PassOn: return fit(request.status == u"submitted");
    case Kind::Approve: return fit(request.status == u"pending");
    case Kind::Reject: return fit(isOpen(request));
    case Kind::Cancel:
      if (facts.order.status == u"needs_approval" && isOpen(request)) return ActHindrance::RejectInstead;
      return fit(!isOver(facts.order.status));
    case Kind::AddNote: return ActHindrance::None;
    case Kind::ResendMail:
      return fit(wait.act == Act::ContactApproval && !actOn(kind, facts).mails.isEmpty());
  }
  return ActHindrance::Unfit;
}

ActHindrance rightFor(Kind kind, const ActRights& rights) {
  if (rights.readsOnly) return ActHindrance::ReadsOnly;
  if (rights.isForUsersOnly) return ActHindrance::ForUsersOnly;
  const bool decides = kind == Kind::PassOn || kind == Kind::Approve || kind == Kind::Reject;
  return decides && !rights.mayDecide ? ActHindrance::NoApprover : ActHindrance::None;
}

/// The request of an act as it stands now; id 0 if the order does not tell.
RequestState requestIn(const OrderFacts& facts, qint64 id) {
  for (const RequestState& request : facts.order.requests)
    if (request.id == id) return request;
  return facts.request && facts.request->state.id == id ? facts.request->state : RequestState();
}

ActTrace decisionTrace(const OrderAct& act, const OrderFacts& after) {
  const QString status = requestIn(after, act.requestId).status;
  const bool isApproved = status == u"approved";
  switch (act.kind) {
    case Kind::PassOn:
      if (status == u"pending" || isApproved) return ActTrace::Shown;
      break;
    case Kind::Approve:
      if (isApproved) return ActTrace::Shown;
      break;
    default:
      if (status == u"rejected") return ActTrace::Shown;
      break;
  }
  if (status.isEmpty()) return ActTrace::Untold;
  return status == u"pending" || status == u"submitted" ? ActTrace::NotShown : ActTrace::Overtaken;
}

ActTrace cancelTrace(const OrderFacts& before, const OrderFacts& after) {
  const QString& status = after.order.status;
  if (status == u"canceled") return ActTrace::Shown;
  // Canceling a reissue leaves the order issued and its request rejected (reference, section 10.1).
  const bool wasReissue = before.order.status == u"reissue_pending";
  if (wasReissue && status == u"issued") {
    const RequestState request = requestIn(after, decidingRequest(before.order.requests).id);
    return request.status == u"rejected" ? ActTrace::Shown : ActTrace::Overtaken;
  }
  return isOver(status) ? ActTrace::Overtaken : ActTrace::NotShown;
}

ActTrace noteTrace(const OrderAct& act, const OrderFacts& before, const OrderFacts& after) {
  if (!after.notes) return ActTrace::Untold;
  const auto isSame = [&act](const OrderNote& note) {
    return note.text.simplified() == act.text.simplified();
  };
  const qsizetype now = std::count_if(after.notes->begin(), after.notes->end(), isSame);
  if (now == 0) return ActTrace::NotShown;
  // The same words may have been there all the time.
  if (!before.notes) return ActTrace::Untold;
  const qsizetype earlier = std::count_if(before.notes->begin(), before.notes->end(), isSame);
  return now > earlier ? ActTrace::Shown : ActTrace::NotShown;
}

}  // namespace

ActHindrance hindranceTo(Kind kind, const OrderFacts* facts, const OrderWait& wait, const ActRights& rights) {
  if (!facts) return ActHindrance::NotRead;
  const ActHindrance fit = fitOf(kind, *facts, wait);
  if (fit == ActHindrance::Unfit) return fit;
  const ActHindrance right = rightFor(kind, rights);
  return right == ActHindrance::None ? fit : right;
}

OrderAct actOn(Kind kind, const OrderFacts& facts) {
  OrderAct act;
  act.kind = kind;
  act.orderId = facts.order.id;
  if (kind == Kind::PassOn || kind == Kind::Approve || kind == Kind::Reject) {
    const RequestState request = decidingRequest(facts.order.requests);
    act.requestId = request.id;
    act.requestType = request.type;
  }
  if (kind != Kind::ResendMail) return act;
  if (facts.validation)
    for (const auto& approver : facts.validation->approvers)
      if (approver.status != u"active") act.mails.append(approver.person.email);
  if (!facts.validation || facts.validation->approvers.isEmpty())
    for (const Contact& contact : facts.order.verifiedContacts) act.mails.append(contact.email);
  act.mails.removeAll(QString());
  act.mails.removeDuplicates();
  return act;
}

ActTrace traceOf(const OrderAct& act, const OrderFacts& before, const OrderFacts& after) {
  switch (act.kind) {
    case Kind::PassOn:
    case Kind::Approve:
    case Kind::Reject: return decisionTrace(act, after);
    case Kind::Cancel: return cancelTrace(before, after);
    case Kind::AddNote: return noteTrace(act, before, after);
    case Kind::ResendMail: break;
  }
  return ActTrace::Untold;
}

}  // namespace codeseal
