// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/orderjourney.h"

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

using State = OrderStep::State;
using Kind = Actor::Kind;

bool isOpen(const RequestState& request) {
  return request.status == u"pending" || request.status == u"submitted";
}

/// How far DigiCert has come with an order, in the order of the acts.
enum class Stage { Asked, Waiting, Issuing, Collecting, Issued, Unknown, Over };

Stage stageOf(QStringView status) {
  if (status.isEmpty() || status == u"needs_approval") return Stage::Asked;
  if (status == u"pending" || status == u"needs_csr" || status == u"approved") return Stage::Waiting;
  if (status == u"processing") return Stage::Issuing;
  if (status == u"waiting_pickup") return Stage::Collecting;
  if (status == u"issued" || status == u"reissue_pending" || status == u"expired") return Stage::Issued;
  if (status == u"rejected" || status == u"canceled" || status == u"revoked" || status == u"denied")
    return Stage::Over;
  return Stage::Unknown;
}

/// Writes the steps of one order.
class Writer {
 public:
  Writer(const OrderFacts& facts, const QDateTime& now)
      : m_facts(facts),
        m_order(facts.order),
        m_now(now),
        m_request(decidingRequest(facts.order.requests)),
        m_stage(stageOf(facts.order.status)) {
    // A request that is open holds up the order, whatever the order's own status says (appendix C).
    if (m_stage == Stage::Waiting && isOpen(m_request)) m_stage = Stage::Asked;
  }

  QList<OrderStep> write() {
    writeApproval();
    if (m_stage == Stage::Over) {
      writeEnd();
      return m_steps;
    }
    writeChecks();
    if (m_order.status == u"reissue_pending") add(Act::Reissue, now(), digicert());
    writeToken();
    return m_steps;
  }

 private:
  /// The first step that is not done is the one waited for, all later ones are to come.
  State now() {
    if (m_hasNow) return State::ToCome;
    m_hasNow = true;
    return State::Now;
  }
  State after(Stage stage) { return m_stage > stage && m_stage <= Stage::Issued ? State::Done : now(); }

  void add(Act act, State state, const Actor& actor, const QDateTime& done = {}) {
    m_steps.append({act, state, actor, state == State::Now ? waitingSince(act) : done});
  }

  QDateTime waitingSince(Act act) const {
    if (act == Act::Delivery || act == Act::SetUp) return m_order.issued;
    const bool isRequest = act == Act::Review || act == Act::Approval || act == Act::Reissue;
    if (isRequest && m_request.date.isValid()) return m_request.date;
    if (const Validation* check = validation(); check && act == Act::OrganizationCheck)
      return std::max(check->created, m_order.created);
    return m_order.created;
  }

  static Actor digicert() { return {Kind::DigiCert, {}, {}}; }

  Actor orderer() const {
    if (m_facts.userId != 0 && m_order.orderedById == m_facts.userId) return {Kind::You, {}, {}};
    if (!m_order.orderedBy.isEmpty()) return {Kind::Person, m_order.orderedBy, {}};
    return {Kind::NotKnown, {}, {}};
  }

  Actor approver() const {
    // Nobody approves their own request (reference, section 10.4).
    const bool isOwn = m_order.orderedById == 0 || m_order.orderedById == m_facts.userId;
    if (m_facts.mayApprove && !isOwn && isOpen(m_request)) return {Kind::You, {}, {}};
    return {Kind::Account, m_facts.request ? m_facts.request->reviewer : QString(), {}};
  }

  Actor contact() const {
    QList<Contact> people = m_order.verifiedContacts;
    if (m_facts.validation)
      for (const auto& approver : m_facts.validation->approvers)
        if (approver.status != u"active" || people.isEmpty()) {
          people = {approver.person};
          break;
        }
    if (people.isEmpty()) return {Kind::NotKnown, {}, {}};
    const Contact& person = people.first();
    if (m_facts.userId != 0 && person.userId == m_facts.userId) return {Kind::You, {}, person.email};
    return {Kind::Person, person.fullName(), person.email};
  }

  const Validation* validation() const {
    if (!m_facts.validation) return nullptr;
    const QString type = m_order.productNameId == u"code_signing_ev" ? u"ev_cs"_s : u"cs"_s;
    for (const Validation& entry : m_facts.validation->organization)
      if (entry.type == type) return &entry;
    return nullptr;
  }

  bool isContactDone() const {
    if (!m_facts.validation || m_facts.validation->approvers.isEmpty()) return false;
    const auto& all = m_facts.validation->approvers;
    return std::any_of(all.begin(), all.end(), [](const OrderValidation::Approver& approver) {
      return approver.status == u"active";
    });
  }

  void writeApproval() {
    const bool isReissue = m_request.type == u"reissue" && m_stage == Stage::Issued;
    const bool waits =
        m_stage == Stage::Asked || (isOpen(m_request) && (isReissue || m_stage == Stage::Unknown));
    const QDateTime done = m_facts.request ? m_facts.request->processed : QDateTime();
    if (m_request.status == u"rejected" && m_stage == Stage::Over) {
      add(Act::Approval, State::Refused, approver(), done);
    } else if (waits) {
      if (m_request.status == u"submitted") add(Act::Review, now(), approver());
      add(Act::Approval, now(), approver());
    } else if (m_stage != Stage::Over || m_request.status == u"approved") {
      add(Act::Approval, State::Done, approver(), done);
    }
  }

  void writeChecks() {
    const bool isDone = m_stage > Stage::Waiting && m_stage <= Stage::Issued;
    if (m_stage == Stage::Unknown) add(Act::Unknown, now(), {Kind::NotKnown, {}, {}});
    if (m_order.status == u"needs_csr") add(Act::Csr, now(), orderer());
    if (const Validation* check = validation()) {
      const bool isValid = isDone || check->status == u"active";
      add(Act::OrganizationCheck, isValid ? State::Done : now(), digicert());
    } else {
      add(Act::OrderCheck, after(Stage::Waiting), digicert());
    }
    add(Act::ContactApproval, isDone || isContactDone() ? State::Done : now(), contact());
    if (m_order.provisioning == u"email") add(Act::KeyConfirmation, after(Stage::Waiting), orderer());
    add(Act::Issuance, after(Stage::Issuing), digicert(), m_order.issued);
    if (m_stage == Stage::Collecting) add(Act::Pickup, now(), orderer());
  }

  void writeToken() {
    const bool isShipped = m_order.provisioning == u"ship_token";
    if (!isShipped && m_order.provisioning != u"client_app") return;
    const bool isOld =
        m_stage == Stage::Issued && m_order.issued.isValid() && m_order.issued.addDays(tokenDays) < m_now;
    const bool isTold = m_stage != Stage::Issued || (m_order.issued.isValid() && !isOld);
    const auto state = [&] { return isTold && m_order.status != u"expired" ? now() : State::Assumed; };
    const Actor recipient = m_order.shipTo && !m_order.shipTo->name.isEmpty()
                                ? Actor{Kind::Person, m_order.shipTo->name, {}}
                                : orderer();
    if (isShipped)
      add(Act::Delivery, state(), {Kind::Courier, m_order.shipTo ? m_order.shipTo->city : QString(), {}});
    add(Act::SetUp, state(), isShipped ? recipient : orderer());
  }

  void writeEnd() {
    if (m_order.status == u"revoked") add(Act::Issuance, State::Done, digicert(), m_order.issued);
    const bool isRefused = m_order.status == u"denied" || m_order.status == u"rejected";
    if (isRefused && m_request.status == u"rejected") return;
    add(Act::Ended, isRefused ? State::Refused : State::Ended,
        isRefused ? digicert() : Actor{Kind::Nobody, {}, {}});
  }

  const OrderFacts& m_facts;
  const OrderInfo& m_order;
  QDateTime m_now;
  RequestState m_request;
  Stage m_stage;
  bool m_hasNow = false;
  QList<OrderStep> m_steps;
};

}  // namespace

QList<OrderStep> orderJourney(const OrderFacts& facts, const QDateTime& now) {
  return Writer(facts, now).write();
}

OrderWait waitOf(const QList<OrderStep>& steps) {
  for (const OrderStep& step : steps)
    if (step.state == State::Now) return {step.actor, step.act, step.since};
  return {};
}

RequestState decidingRequest(const QList<RequestState>& requests) {
  RequestState newest;
  for (const RequestState& request : requests) {
    if (isOpen(request)) return request;
    if (request.id > newest.id) newest = request;
  }
  return newest;
}

bool isFinalStatus(QStringView status) {
  static const QStringList all{u"issued"_s, u"rejected"_s, u"canceled"_s, u"revoked"_s, u"expired"_s};
  return all.contains(status);
}

}  // namespace codeseal
