// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/serviceaddress.h"
#include "app/order/orderdraft.h"
#include "app/order/orderlimits.h"
#include "app/order/result.h"

#include <QByteArray>
#include <QList>
#include <QVariantMap>

#include <optional>

namespace codeseal {

/// What an administrator has set for everybody on this computer. Empty: nothing is set.
struct Policy {
  QString setBy;                   ///< who says so, for people: "IT of Nordlicht"; empty: not told
  QList<ServiceAddress> services;  ///< the only services a key may be sent to; empty: any
  QList<Product> products;         ///< the only products that may be ordered; empty: any
  std::optional<qint64> division;  ///< the division of every order
  OrderLimits limits;              ///< what else is set about orders
  std::optional<bool> tray;        ///< whether the program stays in the tray; nothing: as people like it

  bool allows(const ServiceAddress& address) const;
  bool allows(Product product) const;
  /// Puts into a draft what is set, wherever the draft came from. An empty draft stays empty. An address that
  /// is not allowed stays as well, to be refused by the rules of drafts; the only one there is comes by
  /// itself where none was given.
  void lock(OrderDraft& draft) const;

  bool operator==(const Policy&) const = default;
};

/// The version of the policy's form.
inline constexpr int policyVersion = 1;

/// The policy in the values of a registry key or a property list. Error::Kind::BadPolicy for anything that is
/// not understood to the letter: a rule that was mistyped must not be a rule that does not hold.
[[nodiscard]] Result<Policy> readPolicy(const QVariantMap& values);
/// The policy in a file with the same names as JSON. An empty policy if there is no such file; BadPolicy if
/// it can not be read or is more than 64 KiB.
[[nodiscard]] Result<Policy> loadPolicy(const QString& path);
/// The policy of this computer: /etc/codeseal/policy.json, on Windows the key Software\\Policies\\Codeseal of
/// the machine, on macOS /Library/Preferences/org.codeseal.Codeseal.policy.plist. No option and no variable
/// leads elsewhere.
[[nodiscard]] Result<Policy> systemPolicy();

}  // namespace codeseal
