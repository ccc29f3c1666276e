// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/organization.h"
#include "tests/support/fakecertcentral.h"

namespace codeseal {

inline constexpr qint64 readyForBoth = 5540201;
inline constexpr qint64 readyForStandard = 5540202;
inline constexpr qint64 readyForEv = 5540203;
inline constexpr qint64 inactiveOne = 5540204;
inline constexpr qint64 withoutContact = 5540205;

/// Five organizations, one of them inactive, seen from 23 November 2026.
inline QList<Organization> someOrganizations() {
  const auto valid = [](const QString& type, QDate until) {
    return Validation{type, u"active"_s, {}, until.startOfDay(Qt::UTC)};
  };
  const auto organization = [](qint64 id, const QString& name, const QString& city, const QString& country,
                               const QList<Validation>& validations) {
    Organization made;
    made.id = id;
    made.name = name;
    made.address = u"Technoparkstrasse 1"_s;
    made.zip = u"8005"_s;
    made.city = city;
    made.country = country;
    made.isActive = id != inactiveOne;
    made.validations = validations;
    return made;
  };
  const QDate later(2027, 9, 2);
  return {
      organization(readyForBoth, u"Nordlicht Software GmbH"_s, u"Berlin"_s, u"de"_s,
                   {valid(u"cs"_s, later), valid(u"ev_cs"_s, later)}),
      organization(readyForStandard, u"Nordlicht Medical AG"_s, u"Zürich"_s, u"ch"_s,
                   {valid(u"cs"_s, later)}),
      organization(readyForEv, u"Polarstern Systems Ltd"_s, u"Leeds"_s, u"gb"_s, {valid(u"ev_cs"_s, later)}),
      organization(inactiveOne, u"Closed Works Ltd"_s, u"Leeds"_s, u"gb"_s, {valid(u"ev_cs"_s, later)}),
      organization(withoutContact, u"Tundra Instruments Oy"_s, u"Tampere"_s, u"fi"_s, {}),
  };
}

/// Makes the account one that has them, a contact for each but one, and two users who can approve.
inline void giveOrganizations(FakeCertCentral& service) {
  service.organizationsAnswer = someOrganizations();
  service.organizationAnswer = [](qint64 id) {
    OrganizationDetails details;
    details.organization.id = id;
    if (id != withoutContact)
      details.verifiedContacts = {
          {0, u"Livia"_s, u"Baumann"_s, u"Head of Quality"_s, u"+41 44 555 01 20"_s, u"l@example.com"_s}};
    return Result<OrganizationDetails>(details);
  };
  PotentialApprovers people;
  people.users = {{41, u"Tom"_s, u"Ashby"_s, u"Head of Build"_s, u"+44 113 496 0000"_s, u"t@example.com"_s},
                  {42, u"No"_s, u"Title"_s, {}, u"+44 113 496 0001"_s, u"n@example.com"_s},
                  {43, u"Mara"_s, u"Lindqvist"_s, u"CISO"_s, u"+49 30 5550 1"_s, u"m@example.com"_s}};
  service.potentialApproversAnswer = people;
}

}  // namespace codeseal
