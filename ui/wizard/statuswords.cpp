// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/statuswords.h"

#include "app/account/orderjourney.h"
#include "app/flow/orderflow.h"
#include "app/flow/receipts.h"
#include "ui/receipt/receipttimeline.h"
#include "ui/text/choicenames.h"
#include "ui/text/journeytext.h"
#include "ui/text/statustext.h"
#include "ui/wizard/steprail.h"

#include <QCoreApplication>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct StatusWords {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::StatusWords)
};

/// The request that decides what happens next, as the service told it last.
RequestState requestOf(OrderFlow& flow) {
  const QList<RequestState>& told = flow.tracker().info().requests;
  return decidingRequest(told.isEmpty() ? flow.placing().outcome().requests : told);
}

bool isWaitingForApproval(OrderFlow& flow) {
  const QString request = requestOf(flow).status;
  return request == u"pending" || request == u"submitted";
}

StatusText statusText(OrderFlow& flow) {
  const QString order = flow.tracker().info().status;
  const RequestState request = requestOf(flow);
  if (order.isEmpty() || order == u"needs_approval" || isWaitingForApproval(flow))
    return requestStatusText(request.status.isEmpty() ? order : request.status);
  return orderStatusText(order);
}

QString organizationName(OrderFlow& flow) {
  const OrderDraft& draft = flow.draft();
  if (draft.organizationKind == OrganizationKind::New) return draft.newOrganization.name;
  const Organization* known = flow.facts().organization(draft.organizationId);
  return known ? known->name : flow.tracker().info().organizationName;
}

QString orderText(OrderFlow& flow) {
  const OrderDraft& draft = flow.draft();
  if (!draft.product) return {};
  return StatusWords::tr("%1 for %2", "product, organization")
      .arg(productName(*draft.product), organizationName(flow));
}

std::optional<Receipt> receiptOf(OrderFlow& flow) {
  const auto receipt = codeseal::receiptOf(flow.environment(), flow.placing().reference());
  return receipt ? *receipt : std::nullopt;
}

/// What is known of the placed order: what the service told, else what was sent.
OrderFacts factsOf(OrderFlow& flow) {
  const OrderDraft& draft = flow.draft();
  const OrderOutcome& outcome = flow.placing().outcome();
  const KeyReport& key = flow.account().report();
  OrderFacts facts;
  facts.userId = key.user.id;
  facts.mayApprove = key.mayApprove();
  OrderInfo& order = facts.order;
  order = flow.tracker().info();
  order.id = outcome.orderId;
  if (order.requests.isEmpty()) order.requests = outcome.requests;
  if (order.productNameId.isEmpty() && draft.product) order.productNameId = wireName(*draft.product);
  if (order.organizationName.isEmpty()) order.organizationName = organizationName(flow);
  if (order.provisioning.isEmpty() && draft.provisioning) order.provisioning = wireName(*draft.provisioning);
  if (!order.shipTo && needsShipping(draft)) order.shipTo = draft.shipping;
  if (order.orderedById == 0) order.orderedById = facts.userId;
  return facts;
}

QList<OrderStep> journeyOf(OrderFlow& flow) {
  return orderJourney(factsOf(flow), flow.environment().now());
}

}  // namespace

StatusHead statusHead(OrderFlow& flow) {
  using State = OrderPlacing::State;
  const OrderPlacing& placing = flow.placing();
  switch (placing.state()) {
    case State::Checking:
      return {StatusHead::Mark::Busy, StatusWords::tr("Checking whether DigiCert has it…"),
              StatusWords::tr("No answer came back. Please do not order again elsewhere meanwhile.")};
    case State::Sending:
      return {StatusHead::Mark::Busy, StatusWords::tr("Sending the order again…"),
              StatusWords::tr("The same content under the same reference. Wait for the answer.")};
    case State::NotFound:
      return {StatusHead::Mark::Question, StatusWords::tr("DigiCert shows no order with your reference"),
              StatusWords::tr("It was asked %n time(s). Ask again later, or decide below.", nullptr,
                              placing.asked())};
    case State::Several:
      return {StatusHead::Mark::Trouble, StatusWords::tr("More than one order has your reference"),
              StatusWords::tr("Compare them in CertCentral and cancel the one that is too many.")};
    case State::Idle:
    case State::Refused:
    case State::NotSent:
    case State::Placed: break;
  }
  if (flow.tracker().info().status == u"rejected" || requestOf(flow).status == u"rejected")
    return {StatusHead::Mark::Trouble, StatusWords::tr("The order was rejected"), orderText(flow)};
  if (flow.tracker().info().status == u"issued")
    return {StatusHead::Mark::Done, StatusWords::tr("The certificate is issued"), orderText(flow)};
  return {StatusHead::Mark::Done, StatusWords::tr("DigiCert has your order"), orderText(flow)};
}

ChipLook statusChip(OrderFlow& flow) {
  const ChipText chip = statusText(flow).chip;
  return {chip.icon, chip.tone, chip.word};
}

QString statusMeaning(OrderFlow& flow) {
  const StatusText text = statusText(flow);
  return text.next.isEmpty() ? text.meaning
                             : StatusWords::tr("%1 %2", "sentence, sentence").arg(text.meaning, text.next);
}

QString checkedText(OrderFlow& flow) {
  const OrderTracker& tracker = flow.tracker();
  if (tracker.isAsking()) return StatusWords::tr("Asking DigiCert…");
  if (!tracker.checkedAt().isValid())
    return tracker.error() ? StatusWords::tr("could not be checked") : QString();
  const QString at = timeText(tracker.checkedAt());
  if (tracker.isFinal()) return StatusWords::tr("checked at %1").arg(at);
  const qint64 seconds = flow.environment().now().secsTo(tracker.nextCheck());
  if (!tracker.nextCheck().isValid() || seconds <= 0) return StatusWords::tr("checked at %1").arg(at);
  if (seconds < 90)
    return StatusWords::tr("checked at %1, next check in %n second(s)", nullptr, int(seconds)).arg(at);
  return StatusWords::tr("checked at %1, next check in %n minute(s)", nullptr, int((seconds + 30) / 60))
      .arg(at);
}

QList<TimelineItem> placedTimeline(OrderFlow& flow) {
  TimelineItem placed;
  placed.state = TimelineState::Done;
  placed.title = StatusWords::tr("Order placed");
  if (const auto receipt = receiptOf(flow)) placed.time = timeText(receipt->sentAt);
  QList<TimelineItem> rows = journeyTimeline(journeyOf(flow), flow.environment().now());
  const bool canRemind = !reminder(flow).isEmpty();
  for (TimelineItem& row : rows)
    if (canRemind && row.state == TimelineState::Now)
      row.buttonText = StatusWords::tr("Copy a &reminder"), row.buttonIcon = u"copy"_s;
  rows.prepend(placed);
  return rows;
}

QString reminder(OrderFlow& flow) {
  return reminderText(factsOf(flow).order, waitOf(journeyOf(flow)));
}

QList<TimelineItem> checkingTimeline(OrderFlow& flow) {
  const OrderPlacing& placing = flow.placing();
  QList<TimelineItem> rows;
  if (auto receipt = receiptOf(flow)) {
    // The last row stands for all tries that found nothing.
    receipt->entries.removeIf(
        [](const ReceiptEntry& entry) { return entry.kind == ReceiptEntry::Kind::NotFound; });
    rows = receiptTimeline(*receipt);
  }
  using State = OrderPlacing::State;
  if (placing.state() != State::Checking && placing.state() != State::NotFound) return rows;
  TimelineItem asking;
  asking.state = placing.state() == State::Checking ? TimelineState::Now : TimelineState::Odd;
  asking.title = StatusWords::tr("Asking DigiCert for your reference");
  asking.time = StatusWords::tr("try %1 of %2").arg(qMax(1, placing.asked())).arg(placing.askedInAll());
  const qint64 seconds = flow.environment().now().secsTo(placing.nextAsk());
  const QString promise = StatusWords::tr("This only reads, it never orders again.");
  asking.text = placing.nextAsk().isValid() && seconds > 0
                    ? StatusWords::tr("Next try in %n second(s). %1", nullptr, int(seconds)).arg(promise)
                    : promise;
  asking.buttonText = StatusWords::tr("&Ask now");
  asking.buttonIcon = u"refresh"_s;
  rows.append(asking);
  return rows;
}

}  // namespace codeseal::ui
