// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/draftrules.h"

#include "app/order/countries.h"
#include "app/order/limitrules.h"
#include "app/order/problemlist.h"

#include <algorithm>
#include <limits>

namespace codeseal {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

/// The legal and the assumed name together (reference, section 14.3).
constexpr qsizetype longestNamePair = 61;

/// An empty list means that the service did not say.
template <class T>
bool isOffered(const QList<T>& offered, const T& wanted) {
  return offered.isEmpty() || offered.contains(wanted);
}

void checkTerm(ProblemList& list, const OrderDraft& draft, const OrderOffer& offer) {
  if (!draft.product)
    list.add({Field::Product}, Code::Missing);
  else if (!isOffered(offer.products, *draft.product))
    list.add({Field::Product}, Code::NotOffered);

  if (draft.termKind == TermKind::Years) {
    const auto years = wholeNumber(draft.years);
    if (!years)
      list.add({Field::Term}, draft.years.trimmed().isEmpty() ? Code::Missing : Code::NotAWholeNumber);
    else if (*years < 1 || *years > 100 || !isOffered(offer.years, int(*years)))
      list.add({Field::Term}, Code::NotOffered);
    return;
  }
  const QDate day = dayOf(draft.lastDay);
  const QDate latest = offer.latestLastDay();
  if (!offer.lastDayAllowed)
    list.add({Field::LastDay}, Code::NotOffered);
  else if (draft.lastDay.trimmed().isEmpty())
    list.add({Field::LastDay}, Code::Missing);
  else if (!day.isValid())
    list.add({Field::LastDay}, Code::NotADate);
  else if (day <= offer.today)
    list.add({Field::LastDay}, Code::DateInPast);
  else if (day > latest)
    list.add({Field::LastDay}, Code::DateTooFar, offer.today.daysTo(latest), latest.toString(Qt::ISODate));
}

void checkCountry(ProblemList& list, Field field, const QString& country) {
  if (country.trimmed().isEmpty())
    list.add({field}, Code::Missing);
  else if (!isCountryCode(country.trimmed()))
    list.add({field}, Code::UnknownCountry);
}

void checkPostcode(ProblemList& list, Field field, const QString& zip, const QString& country,
                   TextKind kind) {
  list.required({field}, zip, kind);
  if (isPostcode(country.trimmed(), zip)) return;
  const auto rule = postcodeRule(country.trimmed());
  const QString given = zip.trimmed();
  const bool isDigits =
      std::all_of(given.begin(), given.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
  list.add({field}, Code::Postcode, isDigits ? given.size() : 0, country.trimmed().toUpper(), rule->example);
}

void checkNewOrganization(ProblemList& list, const NewOrganizationDraft& organization) {
  list.required({Field::OrganizationName}, organization.name, TextKind::Name);
  list.optional({Field::AssumedName}, organization.assumedName, TextKind::Name);
  const qsizetype nameSize = organization.name.trimmed().size();
  const qsizetype assumedSize = organization.assumedName.trimmed().size();
  const bool isNameFine = !list.has({Field::OrganizationName});
  if (isNameFine && assumedSize > 0 && nameSize + assumedSize > longestNamePair)
    list.add({Field::AssumedName}, Code::TooLong, std::max<qint64>(0, longestNamePair - nameSize));
  list.required({Field::OrganizationAddress}, organization.address, TextKind::Name);
  list.optional({Field::OrganizationAddress2}, organization.address2, TextKind::Name);
  checkPostcode(list, Field::OrganizationZip, organization.zip, organization.country, TextKind::Name);
  list.required({Field::OrganizationCity}, organization.city, TextKind::Name);
  list.required({Field::OrganizationState}, organization.state, TextKind::Name);
  checkCountry(list, Field::OrganizationCountry, organization.country);
  list.telephone({Field::OrganizationTelephone}, organization.telephone, true);
  list.required({Field::ContactFirstName}, organization.contactFirstName, TextKind::Name);
  list.required({Field::ContactLastName}, organization.contactLastName, TextKind::Name);
  list.email({Field::ContactEmail}, organization.contactEmail, true);
  list.required({Field::ContactJobTitle}, organization.contactJobTitle, TextKind::Name);
  list.telephone({Field::ContactTelephone}, organization.contactTelephone, true);
  list.number({Field::ContactTelephoneExtension}, organization.contactTelephoneExtension, 0, 9'999'999);
}

void checkVerifiedContact(ProblemList& list, const VerifiedContactDraft& contact) {
  switch (contact.kind) {
    case VerifiedContactKind::OfOrganization: return;
    case VerifiedContactKind::AccountUser:
      if (contact.userId <= 0) list.add({Field::VerifiedContact}, Code::Missing);
      return;
    case VerifiedContactKind::NewPerson:
      list.required({Field::VerifiedFirstName}, contact.firstName, TextKind::Name);
      list.required({Field::VerifiedLastName}, contact.lastName, TextKind::Name);
      list.required({Field::VerifiedJobTitle}, contact.jobTitle, TextKind::Name);
      list.telephone({Field::VerifiedTelephone}, contact.telephone, true);
      list.email({Field::VerifiedEmail}, contact.email, true);
      return;
  }
}

void checkOrganization(ProblemList& list, const OrderDraft& draft) {
  if (draft.organizationKind == OrganizationKind::New)
    checkNewOrganization(list, draft.newOrganization);
  else if (draft.organizationId <= 0)
    list.add({Field::Organization}, Code::Missing);
  checkVerifiedContact(list, draft.verifiedContact);
}

void checkKey(ProblemList& list, const OrderDraft& draft, const OrderOffer& offer, const CsrReader& readCsr) {
  if (!draft.provisioning) list.add({Field::Provisioning}, Code::Missing);
  if (needsPlatform(draft) && !draft.serverPlatform) list.add({Field::ServerPlatform}, Code::Missing);
  if (draft.serverPlatform && !offer.platforms.isEmpty()) {
    const bool offered = std::any_of(offer.platforms.begin(), offer.platforms.end(),
                                     [&](const ServerPlatform& p) { return p.id == *draft.serverPlatform; });
    if (!offered) list.add({Field::ServerPlatform}, Code::NotOffered);
  }
  if (needsCsr(draft)) {
    if (draft.csr.trimmed().isEmpty())
      list.add({Field::Csr}, Code::Missing);
    else if (const auto csr = readCsr(draft.csr); !csr)
      list.add(csr.error());
  }
  if (draft.signatureHash.isEmpty())
    list.add({Field::SignatureHash}, Code::Missing);
  else if (!isOffered<QString>(offer.signatureHashes, draft.signatureHash))
    list.add({Field::SignatureHash}, Code::NotOffered);
  for (const QString& unit : draft.organizationUnits.split(u'\n', Qt::SkipEmptyParts))
    list.optional({Field::OrganizationUnits}, unit.trimmed(), TextKind::Name);
}

void checkShipping(ProblemList& list, const ShippingDraft& shipping) {
  list.required({Field::ShipName}, shipping.name, TextKind::LatinName);
  list.required({Field::ShipAddr1}, shipping.addr1, TextKind::LatinName);
  if (isPostOfficeBox(shipping.addr1)) list.add({Field::ShipAddr1}, Code::PostOfficeBox);
  list.optional({Field::ShipAddr2}, shipping.addr2, TextKind::LatinName);
  if (isPostOfficeBox(shipping.addr2)) list.add({Field::ShipAddr2}, Code::PostOfficeBox);
  checkPostcode(list, Field::ShipZip, shipping.zip, shipping.country, TextKind::LatinName);
  list.required({Field::ShipCity}, shipping.city, TextKind::LatinName);
  list.required({Field::ShipState}, shipping.state, TextKind::LatinName);
  checkCountry(list, Field::ShipCountry, shipping.country);
}

void checkFixedAddress(ProblemList& list, const ShippingDraft& shipping, const OrderLimits& limits) {
  if (limits.indexOf(shipping) >= 0)
    checkShipping(list, shipping);
  else
    list.add({Field::ShipAddr1}, isBlank(shipping) ? Code::RequiredHere : Code::NotAllowed, 0, limits.setBy);
}

void checkEmails(ProblemList& list, FieldRef where, const QString& text) {
  list.optional(where, text, TextKind::Note);
  if (list.has(where)) return;
  const QStringList addresses = splitEmails(text);
  const auto wrong = std::find_if_not(addresses.begin(), addresses.end(),
                                      [](const QString& address) { return isEmailAddress(address); });
  if (wrong != addresses.end()) list.add(where, Code::NotAnEmail, 0, wrong->left(80));
}

void checkCustomField(ProblemList& list, const CustomFieldDefinition& definition, const QString& value,
                      const OrderLimits& limits) {
  const FieldRef where{Field::CustomField, definition.metadataId};
  const QString given = value.trimmed();
  if (given.isEmpty()) {
    if (definition.required) list.add(where, Code::Missing);
    if (limits.isRequired(Field::CustomField, definition.label))
      list.add(where, Code::RequiredHere, 0, limits.setBy);
    return;
  }
  switch (definition.type) {
    case CustomFieldType::Anything:
    case CustomFieldType::Text: list.optional(where, value, TextKind::Line); return;
    case CustomFieldType::WholeNumber:
      if (!wholeNumber(given)) list.add(where, Code::NotAWholeNumber);
      return;
    case CustomFieldType::Email: list.email(where, value, false); return;
    case CustomFieldType::EmailList:
      checkEmails(list, where, value);
      if (splitEmails(value).isEmpty()) list.add(where, Code::NotAnEmail, 0, given.left(80));
      return;
  }
}

void checkDetails(ProblemList& list, const OrderDraft& draft, const OrderOffer& offer) {
  for (const CustomFieldDefinition& definition : offer.customFields)
    if (definition.active)
      checkCustomField(list, definition, draft.customFields.value(definition.metadataId), offer.limits);
  checkEmails(list, {Field::AdditionalEmails}, draft.additionalEmails);
  list.optional({Field::Comments}, draft.comments, TextKind::Note);
  list.number({Field::AutoRenew}, draft.autoRenew, 0, 100);
  list.optional({Field::CustomRenewalMessage}, draft.customRenewalMessage, TextKind::Note);
  list.number({Field::RenewalOfOrderId}, draft.renewalOfOrderId, 1, std::numeric_limits<qint64>::max());
  if (draft.paymentMethod == PaymentMethod::Profile && !draft.paymentProfile)
    list.add({Field::PaymentProfile}, Code::Missing);
  const QString reference = draft.alternativeOrderId;
  list.optional({Field::AlternativeOrderId}, reference, TextKind::Line);
  const bool alphanumeric = std::all_of(reference.begin(), reference.end(),
                                        [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
  if (!alphanumeric) list.add({Field::AlternativeOrderId}, Code::NotLettersAndDigits);
}

}  // namespace

bool needsShipping(const OrderDraft& draft) {
  return draft.provisioning == Provisioning::ShipToken;
}

bool needsCsr(const OrderDraft& draft) {
  return draft.provisioning == Provisioning::Email ||
         (draft.serverPlatform == sunJavaPlatform && draft.product == Product::CodeSigning);
}

bool needsPlatform(const OrderDraft& draft) {
  return draft.provisioning == Provisioning::ClientApp;
}

Problems checkDraft(const OrderDraft& draft, const OrderOffer& offer, const CsrReader& readCsr) {
  ProblemList list;
  checkTerm(list, draft, offer);
  checkOrganization(list, draft);
  checkKey(list, draft, offer, readCsr);
  if (needsShipping(draft) && !offer.limits.addresses.isEmpty())
    checkFixedAddress(list, draft.shipping, offer.limits);
  else if (needsShipping(draft))
    checkShipping(list, draft.shipping);
  checkDetails(list, draft, offer);
  checkRequired(list, draft, offer.limits);
  Problems problems = list.take();
  std::stable_sort(problems.begin(), problems.end(), [](const FieldProblem& a, const FieldProblem& b) {
    return a.where.field < b.where.field;
  });
  return problems;
}

Problems checkAddress(const ShippingDraft& shipping) {
  ProblemList list;
  checkShipping(list, shipping);
  return list.take();
}

Problems problemsOf(Step step, const Problems& all) {
  Problems mine;
  std::copy_if(all.begin(), all.end(), std::back_inserter(mine),
               [step](const FieldProblem& problem) { return stepOf(problem.where.field) == step; });
  return mine;
}

bool sameOnPage(Step step, const OrderDraft& a, const OrderDraft& b) {
  switch (step) {
    case Step::Account:
    case Step::Review:
    case Step::Status: return true;
    case Step::Certificate:
      return a.product == b.product && a.termKind == b.termKind && a.years == b.years &&
             a.lastDay == b.lastDay;
    case Step::Organization:
      return a.organizationKind == b.organizationKind && a.organizationId == b.organizationId &&
             a.newOrganization == b.newOrganization && a.verifiedContact == b.verifiedContact;
    case Step::KeyAndPlatform:
      return a.provisioning == b.provisioning && a.serverPlatform == b.serverPlatform && a.csr == b.csr &&
             a.signatureHash == b.signatureHash && a.organizationUnits == b.organizationUnits;
    case Step::TokenShipping: return a.shipping == b.shipping;
    case Step::Details:
      return a.customFields == b.customFields && a.additionalEmails == b.additionalEmails &&
             a.comments == b.comments && a.skipApproval == b.skipApproval && a.autoRenew == b.autoRenew &&
             a.customRenewalMessage == b.customRenewalMessage && a.renewalOfOrderId == b.renewalOfOrderId &&
             a.paymentMethod == b.paymentMethod && a.paymentProfile == b.paymentProfile &&
             a.container == b.container && a.alternativeOrderId == b.alternativeOrderId;
  }
  Q_UNREACHABLE();
}

}  // namespace codeseal
