// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/limitrules.h"

#include "app/order/textrules.h"

namespace codeseal {

namespace {

/// Whether something was given that can be left empty by the order page.
bool isGiven(Field field, const OrderDraft& draft) {
  const auto has = [](const QString& text) { return !text.trimmed().isEmpty(); };
  switch (field) {
    case Field::OrganizationUnits: return has(draft.organizationUnits);
    case Field::AdditionalEmails: return !splitEmails(draft.additionalEmails).isEmpty();
    case Field::Comments: return has(draft.comments);
    case Field::AutoRenew: return has(draft.autoRenew);
    case Field::CustomRenewalMessage: return has(draft.customRenewalMessage);
    case Field::AlternativeOrderId: return has(draft.alternativeOrderId);
    case Field::Container: return draft.container.has_value();
    default: return true;
  }
}

}  // namespace

void checkRequired(ProblemList& list, const OrderDraft& draft, const OrderLimits& limits) {
  for (const Field field : limits.required)
    if (!isGiven(field, draft)) list.add({field}, FieldProblem::Code::RequiredHere, 0, limits.setBy);
}

}  // namespace codeseal
