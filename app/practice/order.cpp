// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/order.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

QString Order::provisioningMethod() const {
  // Omitted means the account's default, which is the token here.
  return body.value("cs_provisioning_method"_L1).toString(u"ship_token"_s);
}

bool Order::needsToken() const {
  return provisioningMethod() != "email"_L1;
}

}  // namespace codeseal::practice
