// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/person.h"

#include <QList>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

/// Who approves an order that names nobody (reference, section 5.6).
struct DefaultApprover {
  enum class Source {
    NotKnown,      ///< the organization's contacts were not told, or not yet
    Organization,  ///< `people` are the contacts the organization has
    KeyOwner,      ///< the organization has none; the service takes the owner of the key, `people.first()`
    Nobody,        ///< neither is there, so the service refuses the order
  };

  Source source = Source::NotKnown;
  QList<Contact> people;
};

/// For the organization of the draft.
[[nodiscard]] DefaultApprover defaultApprover(OrderFlow& flow);

/// The users of the account who can become a verified contact.
[[nodiscard]] QList<Contact> electableUsers(OrderFlow& flow);

/// The person the draft names, or the first one the service would take. Without a name: not known.
[[nodiscard]] Contact chosenApprover(OrderFlow& flow);

}  // namespace codeseal::ui
