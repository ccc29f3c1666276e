// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/accountoffer.h"

namespace codeseal {

OrderOffer offerFor(const OrderDraft& draft, const AccountFacts& facts, QDate today) {
  OrderOffer offer;
  offer.today = today;
  for (const ProductInfo& info : facts.products()) offer.products.append(info.summary.product);
  offer.customFields = facts.customFields();
  const ProductInfo* info = draft.product ? facts.product(*draft.product) : nullptr;
  if (!info) return offer;
  if (!info->summary.years.isEmpty()) offer.years = info->summary.years;
  offer.lastDayAllowed = info->lastDayAllowed;
  offer.platforms = info->platforms;
  if (!info->signatureHashes.isEmpty()) offer.signatureHashes = info->signatureHashes;
  return offer;
}

}  // namespace codeseal
