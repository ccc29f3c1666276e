// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/finance.h"
#include "app/order/choices.h"
#include "app/order/error.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace codeseal {

/// One thing that an order needs of the account, and how it stands today.
struct Finding {
  enum class Topic {
    Key,            ///< what the key may do
    Products,       ///< which certificates are enabled
    Organizations,  ///< who is validated, for one product
    Contacts,       ///< who can be the verified contact
    Funds,          ///< whether the balance pays for one certificate
  };
  enum class Level {
    Asking,    ///< the service has not answered yet
    Good,      ///< as it should be
    Note,      ///< an order is taken, but it may wait or be refused
    Bad,       ///< an order is refused
    NotKnown,  ///< the service does not tell
  };
  /// How it stands. Each belongs to the topic of its group; the first two to any.
  enum class State {
    Asked,
    NotTold,  ///< `error` says why, where one came

    NoAccount,
    KeyFails,  ///< `error` says how
    KeyOnlyReads,
    KeyForUsersOnly,
    KeyMayOrder,

    NoneEnabled,
    NoneAllowed,  ///< what is enabled may not be ordered from this computer
    Enabled,

    NoOrganization,
    NotValidated,
    BeingChecked,    ///< `since` in the case of the first of `names`
    ValidationEnds,  ///< soon, for all that are validated
    Validated,       ///< `count` of them; `names.first()` the longest, until `until`

    NoContact,
    ContactsIncomplete,  ///< `names` lack job title or telephone number
    ContactsComplete,

    NoFunds,
    FundsShort,
    PriceNotTold,
    FundsSuffice,
    FundsUnlimited,
  };

  Topic topic = Topic::Key;
  State state = State::Asked;
  std::optional<Product> product;  ///< with Organizations, and with Funds that are compared
  QList<Product> products;         ///< with Enabled
  QStringList names;               ///< organizations or people
  int count = 0;
  QDate since, until;  ///< in the zone of this computer; invalid: not told
  Money funds, price;
  std::optional<Error> error;

  /// Follows from the state.
  [[nodiscard]] Level level() const;
};

}  // namespace codeseal
