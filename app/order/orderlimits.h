// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"
#include "app/order/orderdraft.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace codeseal {

/// An address that tokens may be sent to.
struct FixedAddress {
  QString label;  ///< what people choose it by: "Head office"
  ShippingDraft
      address;  ///< its method counts for nothing; an empty name: whoever orders gives the recipient

  bool operator==(const FixedAddress&) const = default;
};

/// What an administrator has set about the contents of an order. Empty: nothing is set.
struct OrderLimits {
  QString setBy;                     ///< who says so, for people; empty: not told
  QList<FixedAddress> addresses;     ///< the only ones a token is sent to; empty: any
  QList<Field> required;             ///< inputs that could be left empty otherwise
  QStringList requiredCustomFields;  ///< labels of fields the account defined for itself

  /// Index in `addresses` of the one that a draft names; -1 if it is another. Blanks and the case of letters
  /// count for nothing, nor does the method.
  int indexOf(const ShippingDraft& shipping) const;
  /// `label` is the account's own, of a custom field.
  bool isRequired(Field field, const QString& label = {}) const;

  bool operator==(const OrderLimits&) const = default;
};

/// Whether nothing but a country was given, which may have been proposed.
bool isBlank(const ShippingDraft& shipping);

}  // namespace codeseal
