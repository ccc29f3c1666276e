// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/serviceaddress.h"
#include "app/order/error.h"

#include <QString>

namespace codeseal::ui {

/// What the program was doing when it failed; chooses the words, never the meaning.
enum class Doing {
  Asking,         ///< reading something from CertCentral
  CheckingKey,    ///< finding out whose key this is
  ListingOrders,  ///< filling the list of orders
  Ordering,       ///< placing an order
  ReadingKey,     ///< getting a key out of the keychain
  StoringKey,     ///< putting a key into the keychain
  RemovingKey,    ///< taking a key out of the keychain for good
};

struct ErrorContext {
  ServiceAddress::Region region = ServiceAddress::Region::Other;
  Doing doing = Doing::Asking;
};

/// A fact and what to do about it: the two lines of a banner. Plain text; both empty for Cancelled, of which
/// nothing is shown.
struct ErrorText {
  QString title;
  QString sentence;

  bool operator==(const ErrorText&) const = default;
};

/// The words for an error. What the service itself said stands in them verbatim, without characters that
/// cannot be seen.
[[nodiscard]] ErrorText errorText(const Error& error, const ErrorContext& context = {});

/// The service's messages of an error, one per line, verbatim but for characters that cannot be seen; empty
/// if it said nothing. For "Details".
[[nodiscard]] QString serviceMessages(const Error& error);

}  // namespace codeseal::ui
