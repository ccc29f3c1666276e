// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/orderlimits.h"

#include <algorithm>

namespace codeseal {

namespace {

QString plain(const QString& text) {
  return text.simplified().toCaseFolded();
}

bool leadsTo(const ShippingDraft& fixed, const ShippingDraft& given) {
  const auto same = [&](QString ShippingDraft::*member) {
    return plain(fixed.*member) == plain(given.*member);
  };
  const bool isRecipient = fixed.name.trimmed().isEmpty() || same(&ShippingDraft::name);
  return isRecipient && same(&ShippingDraft::addr1) && same(&ShippingDraft::addr2) &&
         same(&ShippingDraft::zip) && same(&ShippingDraft::city) && same(&ShippingDraft::state) &&
         same(&ShippingDraft::country);
}

}  // namespace

int OrderLimits::indexOf(const ShippingDraft& shipping) const {
  const auto found = std::find_if(addresses.begin(), addresses.end(), [&](const FixedAddress& fixed) {
    return leadsTo(fixed.address, shipping);
  });
  return found == addresses.end() ? -1 : int(found - addresses.begin());
}

bool OrderLimits::isRequired(Field field, const QString& label) const {
  if (field != Field::CustomField) return required.contains(field);
  return std::any_of(requiredCustomFields.begin(), requiredCustomFields.end(),
                     [&label](const QString& one) { return plain(one) == plain(label); });
}

bool isBlank(const ShippingDraft& shipping) {
  ShippingDraft rest = shipping;
  rest.country.clear();
  rest.method = ShippingDraft().method;
  return rest == ShippingDraft();
}

}  // namespace codeseal
