// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/draftfromorder.h"

#include "app/journal/journal.h"
#include "app/order/bodyreading.h"

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

std::optional<OrderDraft> recordedDraft(const FlowEnvironment& environment, const OrderInfo& order) {
  if (!environment.journal || order.alternativeOrderId.isEmpty()) return std::nullopt;
  const auto intent = environment.journal->intent(order.alternativeOrderId);
  if (!intent || !*intent || (*intent)->state != IntentState::Placed) return std::nullopt;
  // A number can be given to two orders at two services, a reference by another program.
  if ((*intent)->outcome.orderId != order.id) return std::nullopt;
  OrderDraft draft = readBody((*intent)->body);
  draft.product = (*intent)->product;
  return draft;
}

OrderDraft toldDraft(const OrderInfo& order) {
  OrderDraft draft;
  draft.product = productFromWire(order.productNameId);
  if (order.with.years > 0) draft.years = QString::number(order.with.years);
  draft.provisioning = provisioningFromWire(order.provisioning);
  if (order.with.serverPlatform != 0) draft.serverPlatform = order.with.serverPlatform;
  if (!order.with.signatureHash.isEmpty()) draft.signatureHash = order.with.signatureHash;
  draft.organizationUnits = order.with.organizationUnits.join(u'\n');
  if (order.shipTo) draft.shipping = *order.shipTo;
  for (const CustomFieldAnswer& answer : order.customFields)
    draft.customFields.insert(answer.metadataId, answer.value);
  draft.additionalEmails = order.with.additionalEmails.join(u'\n');
  if (order.with.container > 0) draft.container = order.with.container;
  return draft;
}

}  // namespace

OrderDraft draftFromOrder(const FlowEnvironment& environment, const OrderInfo& order, Following following) {
  OrderDraft draft = recordedDraft(environment, order).value_or(toldDraft(order));
  if (order.organizationId > 0) {
    draft.organizationKind = OrganizationKind::Existing;
    draft.organizationId = order.organizationId;
    draft.newOrganization = {};
  }
  draft.termKind = TermKind::Years;
  draft.lastDay.clear();
  draft.csr.clear();
  draft.comments.clear();
  draft.alternativeOrderId.clear();
  draft.renewalOfOrderId = following == Following::Renewal ? QString::number(order.id) : QString();
  return draft;
}

}  // namespace codeseal
