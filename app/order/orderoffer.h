// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/choices.h"
#include "app/order/orderlimits.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace codeseal {

/// The longest term of a code signing certificate in days since 24 February 2026 (reference, section 17).
inline constexpr int maximumTermDays = 459;

/// A device or program a certificate can be made for (reference, sections 8.1 and 11.2).
struct ServerPlatform {
  qint64 id = 0;
  QString name;

  bool operator==(const ServerPlatform&) const = default;
};

/// The platform for which the standard product needs a CSR (order page, `certificate.csr`).
inline constexpr qint64 sunJavaPlatform = 55;

/// What a value of an account's own order field has to look like (reference, section 13).
enum class CustomFieldType { Anything, Text, WholeNumber, Email, EmailList };

/// An order field the account defined for itself.
struct CustomFieldDefinition {
  qint64 metadataId = 0;
  QString label;
  QString description;
  CustomFieldType type = CustomFieldType::Anything;
  bool required = false;
  bool active = true;

  bool operator==(const CustomFieldDefinition&) const = default;
};

/// What the account may order: the frame in which a draft is judged. Empty lists mean "the service did not
/// say"; then nothing is refused on their account.
struct OrderOffer {
  QDate today;                      ///< the day by which dates are judged, in the user's time zone
  QList<Product> products;          ///< empty: not known
  QList<int> years{1};              ///< terms the chosen product allows; 1 where the service does not say
  bool lastDayAllowed = true;       ///< whether an own last day may be given
  QList<ServerPlatform> platforms;  ///< empty: not known, any id may be given
  QStringList signatureHashes{QStringLiteral("sha256")};
  QList<CustomFieldDefinition> customFields;
  OrderLimits limits;  ///< not of the account, but of this computer

  /// The latest last day: 459 days from today, or more if the product still offers terms of several years.
  QDate latestLastDay() const;
  /// The last day of a term in years, if the certificate were issued today.
  QDate lastDayOf(int years) const;
};

}  // namespace codeseal
