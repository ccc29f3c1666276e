// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/finding.h"

namespace codeseal {

Finding::Level Finding::level() const {
  switch (state) {
    case State::Asked: return Level::Asking;
    case State::NotTold:
    case State::PriceNotTold: return Level::NotKnown;
    case State::NoAccount:
    case State::KeyFails:
    case State::KeyOnlyReads:
    case State::KeyForUsersOnly:
    case State::NoneEnabled:
    case State::NoneAllowed: return Level::Bad;
    case State::NoOrganization:
    case State::NotValidated:
    case State::BeingChecked:
    case State::ValidationEnds:
    case State::NoContact:
    case State::ContactsIncomplete:
    case State::NoFunds:
    case State::FundsShort: return Level::Note;
    case State::KeyMayOrder:
    case State::Enabled:
    case State::Validated:
    case State::ContactsComplete:
    case State::FundsSuffice:
    case State::FundsUnlimited: return Level::Good;
  }
  Q_UNREACHABLE();
}

}  // namespace codeseal
