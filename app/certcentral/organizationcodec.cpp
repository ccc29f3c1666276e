// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/organizationcodec.h"

#include "app/certcentral/jsonfields.h"
#include "app/certcentral/usercodec.h"

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QList<Validation> validationsOf(const JsonFields& fields) {
  QList<Validation> validations;
  for (const JsonFields& entry : fields.objects("validations"_L1))
    validations.append({entry.text("type"_L1).toLower(), entry.text("status"_L1).toLower(),
                        entry.time("date_created"_L1), entry.time("validated_until"_L1)});
  return validations;
}

Organization organizationOf(const JsonFields& fields) {
  Organization organization;
  organization.id = fields.id("id"_L1);
  organization.name = fields.text("name"_L1);
  if (organization.name.isEmpty()) organization.name = fields.text("display_name"_L1);
  organization.assumedName = fields.text("assumed_name"_L1);
  organization.status = fields.text("status"_L1);
  organization.address = fields.text("address"_L1);
  organization.address2 = fields.text("address2"_L1);
  organization.zip = fields.text("zip"_L1);
  organization.city = fields.text("city"_L1);
  organization.state = fields.text("state"_L1);
  organization.country = fields.text("country"_L1);
  organization.telephone = fields.text("telephone"_L1);
  organization.isActive = fields.flag("is_active"_L1).value_or(organization.status != "inactive"_L1);
  organization.containerId = fields.object("container"_L1).id("id"_L1);
  organization.validations = validationsOf(fields);
  organization.tellsValidations = fields.has("validations"_L1);
  return organization;
}

QList<Contact> peopleOf(const JsonFields& fields, QLatin1StringView list, QLatin1StringView userIdName) {
  QList<Contact> people;
  for (const JsonFields& entry : fields.objects(list)) people.append(readContact(entry, userIdName));
  return people;
}

}  // namespace

Result<OrganizationPage> readOrganizationPage(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  OrganizationPage page;
  page.rows = fields->length("organizations"_L1);
  for (const JsonFields& row : fields->objects("organizations"_L1)) {
    const Organization organization = organizationOf(row);
    if (organization.id != 0) page.organizations.append(organization);
  }
  return page;
}

Result<OrganizationDetails> readOrganization(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  OrganizationDetails details;
  details.organization = organizationOf(*fields);
  if (details.organization.id == 0) return failure(Error::Kind::MalformedReply, u"organization without id"_s);
  // The id of an entry is that of the contact, not of a user.
  details.verifiedContacts = peopleOf(*fields, "verified_contacts"_L1, {});
  if (details.verifiedContacts.isEmpty()) details.verifiedContacts = peopleOf(*fields, "ev_approvers"_L1, {});
  return details;
}

Result<QList<Validation>> readValidations(const QByteArray& body) {
  return JsonFields::parse(body).map(validationsOf);
}

Result<PotentialApprovers> readPotentialApprovers(const QByteArray& body) {
  return JsonFields::parse(body).map([](const JsonFields& fields) {
    return PotentialApprovers{peopleOf(fields, "users"_L1, "user_id"_L1),
                              peopleOf(fields, "contacts"_L1, {})};
  });
}

}  // namespace codeseal
