// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"

namespace codeseal {

/// A token for EV code signing, shipped to Berlin; it keeps every rule and what FakeCertCentral offers.
inline void fillDraft(OrderDraft& draft) {
  using namespace Qt::StringLiterals;
  draft.product = Product::CodeSigningEv;
  draft.organizationId = 5500913;
  draft.provisioning = Provisioning::ShipToken;
  draft.serverPlatform = 52;
  draft.shipping = {
      u"Mara Lindqvist"_s, u"Invalidenstraße 112"_s, {}, u"10115"_s, u"Berlin"_s, u"Berlin"_s, u"DE"_s,
      ShipMethod::Standard};
}

}  // namespace codeseal
