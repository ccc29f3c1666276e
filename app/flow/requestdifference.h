// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace codeseal {

class AccountFacts;

/// A request of somebody else, as it was opened.
struct OpenedRequest {
  QString fileName;  ///< without its directory
  QDateTime madeAt;  ///< UTC
  OrderDraft asked;  ///< the draft as it stood in the file
};

/// Something in a request that whoever places the order should know of: what the account does not have, or
/// what a person decides for the account.
struct RequestDifference {
  enum class Kind {
    ProductNotOffered,    ///< the account may not order the product
    OrganizationUnknown,  ///< the account has no such organization; `what` is its number
    OrganizationIsThere,  ///< given as a new one, but the account has one of this name, which is `what`
    PersonUnknown,        ///< no such user may approve; `what` is the number
    PlatformNotOffered,   ///< `what` is its number
    FieldUnknown,         ///< the account has no such order field; `what` is what was typed
    DivisionUnknown,      ///< `what` is its number
    CardUnknown,          ///< `what` is the number of the stored card
    SkipsApproval,        ///< asks to leave out the account's own approval
    SkipsDuplicateCheck,  ///< asks for a new organization even if there is one like it
    BringsReference,      ///< brings a reference of its own, which is `what`
    RenewsOrder,          ///< `what` is the order's number
  };
  Kind kind = Kind::ProductNotOffered;
  QString what;

  bool operator==(const RequestDifference&) const = default;
};

/// What is odd about a request for this account. Parts of the account that are not known yet count for
/// nothing.
[[nodiscard]] QList<RequestDifference> requestDifferences(const OrderDraft& asked, const AccountFacts& facts);

}  // namespace codeseal
