// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/requestdifference.h"

#include "app/flow/accountfacts.h"

#include <algorithm>

namespace codeseal {

using Part = AccountFacts::Part;
using Kind = RequestDifference::Kind;

namespace {

template <class List, class Is>
bool has(const List& all, Is isIt) {
  return std::any_of(all.begin(), all.end(), isIt);
}

bool isKnown(const AccountFacts& facts, Part part) {
  return facts.state(part) == AccountFacts::State::Ready;
}

QString plain(const QString& name) {
  return name.simplified().toCaseFolded();
}

void compareOrganization(QList<RequestDifference>& found, const OrderDraft& asked,
                         const AccountFacts& facts) {
  if (!isKnown(facts, Part::Organizations)) return;
  if (asked.organizationKind == OrganizationKind::Existing) {
    const Organization* organization = facts.organization(asked.organizationId);
    if (asked.organizationId > 0 && !(organization && organization->isActive))
      found.append({Kind::OrganizationUnknown, QString::number(asked.organizationId)});
    return;
  }
  for (const Organization& organization : facts.organizations())
    if (organization.isActive && plain(organization.name) == plain(asked.newOrganization.name))
      return found.append({Kind::OrganizationIsThere, organization.name});
}

void compareProduct(QList<RequestDifference>& found, const OrderDraft& asked, const AccountFacts& facts) {
  if (!isKnown(facts, Part::Products) || !asked.product) return;
  const ProductInfo* product = facts.product(*asked.product);
  if (!product) return found.append({Kind::ProductNotOffered, {}});
  const auto isAsked = [&asked](const ServerPlatform& platform) {
    return platform.id == asked.serverPlatform;
  };
  if (asked.serverPlatform && !product->platforms.isEmpty() && !has(product->platforms, isAsked))
    found.append({Kind::PlatformNotOffered, QString::number(*asked.serverPlatform)});
}

void compareFields(QList<RequestDifference>& found, const OrderDraft& asked, const AccountFacts& facts) {
  if (!isKnown(facts, Part::CustomFields)) return;
  for (auto it = asked.customFields.begin(); it != asked.customFields.end(); ++it) {
    const auto isIt = [&it](const CustomFieldDefinition& definition) {
      return definition.active && definition.metadataId == it.key();
    };
    if (!it->trimmed().isEmpty() && !has(facts.customFields(), isIt))
      found.append({Kind::FieldUnknown, it.value()});
  }
}

void compareNumbers(QList<RequestDifference>& found, const OrderDraft& asked, const AccountFacts& facts) {
  const bool namesUser = asked.verifiedContact.kind == VerifiedContactKind::AccountUser;
  const auto isUser = [&asked](const Contact& user) { return user.userId == asked.verifiedContact.userId; };
  if (namesUser && isKnown(facts, Part::Approvers) && !has(facts.approvers().users, isUser))
    found.append({Kind::PersonUnknown, QString::number(asked.verifiedContact.userId)});
  const auto isDivision = [&asked](const Container& container) { return container.id == asked.container; };
  if (asked.container && isKnown(facts, Part::Containers) && !has(facts.containers(), isDivision))
    found.append({Kind::DivisionUnknown, QString::number(*asked.container)});
  const auto isCard = [&asked](const PaymentProfile& card) { return card.id == asked.paymentProfile; };
  const bool paysByCard = asked.paymentMethod == PaymentMethod::Profile && asked.paymentProfile;
  if (paysByCard && isKnown(facts, Part::PaymentProfiles) && !has(facts.paymentProfiles(), isCard))
    found.append({Kind::CardUnknown, QString::number(*asked.paymentProfile)});
}

}  // namespace

QList<RequestDifference> requestDifferences(const OrderDraft& asked, const AccountFacts& facts) {
  QList<RequestDifference> found;
  compareProduct(found, asked, facts);
  compareOrganization(found, asked, facts);
  compareFields(found, asked, facts);
  compareNumbers(found, asked, facts);
  const bool isNew = asked.organizationKind == OrganizationKind::New;
  if (asked.skipApproval) found.append({Kind::SkipsApproval, {}});
  if (isNew && asked.newOrganization.skipDuplicateCheck) found.append({Kind::SkipsDuplicateCheck, {}});
  if (const QString reference = asked.alternativeOrderId.trimmed(); !reference.isEmpty())
    found.append({Kind::BringsReference, reference});
  if (const QString renewed = asked.renewalOfOrderId.trimmed(); !renewed.isEmpty())
    found.append({Kind::RenewsOrder, renewed});
  return found;
}

}  // namespace codeseal
