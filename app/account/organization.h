// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/person.h"
#include "app/order/choices.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace codeseal {

/// One validation of an organization (reference, section 14.5). Type and status as the service spells them.
struct Validation {
  QString type, status;
  QDateTime created, validUntil;  ///< invalid if the service does not say
};

/// An organization of the account (reference, section 14.1).
struct Organization {
  qint64 id = 0;
  QString name, assumedName, status;
  QString address, address2, zip, city, state, country, telephone;
  bool isActive = true;
  qint64 containerId = 0;
  QList<Validation> validations;
  bool tellsValidations = true;  ///< false: the answer left them out, so there may be some
};

/// What `GET /organization/{id}` adds: the people.
struct OrganizationDetails {
  Organization organization;
  QList<Contact> verifiedContacts;
};

/// Whether an organization is ready for a product.
struct Readiness {
  enum class State {
    Ready,       ///< validated, `until` says how long
    EndsSoon,    ///< validated, but for 30 days or less
    Expired,     ///< was validated until `until`
    InProgress,  ///< being checked since `since`
    NotStarted,  ///< no check was asked for
    NotTold,     ///< the answer left out what is validated
  };
  State state = State::NotStarted;
  QDate until;
  QDate since;

  bool isReady() const { return state == State::Ready || state == State::EndsSoon; }
  /// Whether an order is known to wait for the organization's check.
  bool waits() const { return !isReady() && state != State::NotTold; }
};

/// Reads an organization's validations for the product: type `cs` for code signing, `ev_cs` for EV
/// (reference, section 14.5).
Readiness readinessFor(Product product, const QList<Validation>& validations, QDate today);

/// The same of an organization; NotTold if its validations were left out.
Readiness readinessOf(const Organization& organization, Product product, QDate today);

/// People who could approve (`GET /organization/potential-approvers`).
struct PotentialApprovers {
  QList<Contact> users;
  QList<Contact> contacts;
};

/// A division of the account (reference, section 12).
struct Container {
  qint64 id = 0;
  QString name;
  qint64 parentId = 0;
  bool isActive = true;
};

}  // namespace codeseal
