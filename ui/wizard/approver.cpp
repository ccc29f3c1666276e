// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/approver.h"

#include "app/flow/orderflow.h"

#include <algorithm>

namespace codeseal::ui {

namespace {

QList<Contact> onlyVerifiable(const QList<Contact>& all) {
  QList<Contact> people;
  std::copy_if(all.begin(), all.end(), std::back_inserter(people),
               [](const Contact& contact) { return contact.canBeVerified(); });
  return people;
}

}  // namespace

DefaultApprover defaultApprover(OrderFlow& flow) {
  using Source = DefaultApprover::Source;
  // Without a key nothing is known of anybody.
  if (flow.isRequest()) return {};
  const OrderDraft& draft = flow.draft();
  if (draft.organizationKind == OrganizationKind::Existing) {
    const auto contacts = flow.facts().contactsOf(draft.organizationId);
    if (!contacts) return {};
    if (const auto people = onlyVerifiable(*contacts); !people.isEmpty())
      return {Source::Organization, people};
  }
  const User& user = flow.account().report().user;
  const Contact owner{user.id, user.firstName, user.lastName, user.jobTitle, user.telephone, user.email};
  if (owner.canBeVerified()) return {Source::KeyOwner, {owner}};
  return {Source::Nobody, {}};
}

QList<Contact> electableUsers(OrderFlow& flow) {
  QList<Contact> users = onlyVerifiable(flow.facts().approvers().users);
  users.removeIf([](const Contact& user) { return user.userId <= 0; });
  return users;
}

Contact chosenApprover(OrderFlow& flow) {
  const VerifiedContactDraft& draft = flow.draft().verifiedContact;
  switch (draft.kind) {
    case VerifiedContactKind::OfOrganization: return defaultApprover(flow).people.value(0);
    case VerifiedContactKind::NewPerson:
      return {0, draft.firstName, draft.lastName, draft.jobTitle, draft.telephone, draft.email};
    case VerifiedContactKind::AccountUser: break;
  }
  for (const Contact& user : flow.facts().approvers().users)
    if (user.userId == draft.userId) return user;
  return {};
}

}  // namespace codeseal::ui
