// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/orderrobot.h"

#include "ui/wizard/fieldobjectname.h"
#include "ui/wizard/orderwizard.h"

#include <QTest>

#include <utility>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// A field and what is typed into it; empty texts are not typed.
using Texts = QList<std::pair<Field, QString>>;

bool typeAll(WizardHands& hands, const Texts& texts) {
  for (const auto& [field, text] : texts)
    if (!text.isEmpty() && !hands.type(ui::fieldObjectName({field}), text)) return false;
  return true;
}

/// The role under which the list of approvers keeps the number of a user.
constexpr int userIdRole = Qt::UserRole + 1;

}  // namespace

OrderRobot::OrderRobot(ui::OrderWizard& wizard) : m_wizard(wizard), m_hands(wizard) {}

bool OrderRobot::turn(Qt::Key key, Step step) {
  m_hands.key(key, Qt::AltModifier);
  if (QTest::qWaitFor([&] { return m_wizard.currentStep() == step; })) return true;
  const QString sentence = u"the page %1 does not come, page %2 stays"_s;
  QTest::qFail(qPrintable(sentence.arg(int(step)).arg(m_wizard.currentId())), __FILE__, __LINE__);
  return false;
}

bool OrderRobot::next(Step step) {
  // Its page may still be waiting for the account.
  return m_hands.await(u"next"_s) && turn(Qt::Key_N, step);
}

bool OrderRobot::back(Step step) {
  return turn(Qt::Key_B, step);
}

bool OrderRobot::confirmSimilar() {
  const auto isKnown = [this] { return m_hands.find(u"place_order"_s) || m_hands.find(u"place_another"_s); };
  if (!QTest::qWaitFor(isKnown)) return false;
  return !m_hands.find(u"place_another"_s) || m_hands.tick(u"place_another"_s, true);
}

bool OrderRobot::place() {
  return confirmSimilar() && m_hands.await(u"place_order"_s) && turn(Qt::Key_P, Step::Status);
}

bool OrderRobot::fillAll(const QString& key, const OrderDraft& draft) {
  const bool filled = connectAccount(key) && next(Step::Certificate) && fillCertificate(draft) &&
                      next(Step::Organization) && fillOrganization(draft) && next(Step::KeyAndPlatform) &&
                      leaveShippingBehind(draft) && fillKey(draft);
  if (!filled) return false;
  const bool ships = draft.provisioning == Provisioning::ShipToken;
  if (ships && !(next(Step::TokenShipping) && fillShipping(draft.shipping))) return false;
  return next(Step::Details) && fillDetails(draft) && next(Step::Review);
}

bool OrderRobot::connectAccount(const QString& key) {
  // The key is tried as soon as the field is left.
  return m_hands.type(u"api_key"_s, key) && m_hands.key(Qt::Key_Tab) && m_hands.await(u"next"_s);
}

bool OrderRobot::fillCertificate(const OrderDraft& draft) {
  if (!m_hands.choose(u"product_"_s + wireName(*draft.product))) return false;
  if (!draft.lastDay.isEmpty() || draft.termKind == TermKind::LastDay) {
    if (!m_hands.choose(u"term_last_day"_s)) return false;
    const QDate day = QDate::fromString(draft.lastDay, Qt::ISODate);
    // The calendar offers no day that has passed.
    if (day.year() >= 2026 && !m_hands.setDate(u"last_day"_s, day)) return false;
  }
  return draft.termKind == TermKind::LastDay || m_hands.choose(u"term_years_"_s + draft.years.trimmed());
}

bool OrderRobot::fillOrganization(const OrderDraft& draft) {
  const bool isNew = draft.organizationKind == OrganizationKind::New;
  if (draft.organizationId > 0) {
    if (!m_hands.type(u"organization_search"_s, QString::number(draft.organizationId))) return false;
    if (!m_hands.await(u"organization"_s)) return false;
    m_hands.key(Qt::Key_Down);
  }
  if (draft.newOrganization != NewOrganizationDraft{}) {
    if (!m_hands.press(u"new_organization"_s) || !fillNewOrganization(draft.newOrganization)) return false;
    if (!isNew && !m_hands.press(u"existing_organization"_s)) return false;
  }
  return fillApprover(draft.verifiedContact);
}

bool OrderRobot::fillNewOrganization(const NewOrganizationDraft& draft) {
  const Texts texts{{Field::OrganizationName, draft.name},
                    {Field::AssumedName, draft.assumedName},
                    {Field::OrganizationAddress, draft.address},
                    {Field::OrganizationAddress2, draft.address2},
                    {Field::OrganizationZip, draft.zip},
                    {Field::OrganizationCity, draft.city},
                    {Field::OrganizationState, draft.state},
                    {Field::OrganizationTelephone, draft.telephone},
                    {Field::ContactFirstName, draft.contactFirstName},
                    {Field::ContactLastName, draft.contactLastName},
                    {Field::ContactJobTitle, draft.contactJobTitle},
                    {Field::ContactEmail, draft.contactEmail},
                    {Field::ContactTelephone, draft.contactTelephone},
                    {Field::ContactTelephoneExtension, draft.contactTelephoneExtension}};
  if (!typeAll(m_hands, texts)) return false;
  if (!draft.country.isEmpty() && !m_hands.pickByLetters(u"organization_country"_s, draft.country))
    return false;
  return m_hands.tick(u"skip_duplicate_check"_s, draft.skipDuplicateCheck);
}

bool OrderRobot::fillApprover(const VerifiedContactDraft& draft) {
  const QString people = u"verified_contact"_s;
  const Texts texts{{Field::VerifiedFirstName, draft.firstName},
                    {Field::VerifiedLastName, draft.lastName},
                    {Field::VerifiedJobTitle, draft.jobTitle},
                    {Field::VerifiedTelephone, draft.telephone},
                    {Field::VerifiedEmail, draft.email}};
  const VerifiedContactDraft untouched;
  if (draft == untouched) return true;
  if (!draft.firstName.isEmpty()) {
    if (!m_hands.pick(people, int(VerifiedContactKind::NewPerson)) || !typeAll(m_hands, texts)) return false;
  }
  switch (draft.kind) {
    case VerifiedContactKind::NewPerson: return true;
    case VerifiedContactKind::OfOrganization:
      return m_hands.pick(people, int(VerifiedContactKind::OfOrganization));
    case VerifiedContactKind::AccountUser: return m_hands.pick(people, draft.userId, userIdRole);
  }
  Q_UNREACHABLE();
}

/// The address of a draft that ships nothing in the end was typed before somebody thought better of it.
bool OrderRobot::leaveShippingBehind(const OrderDraft& draft) {
  if (draft.provisioning == Provisioning::ShipToken || draft.shipping == ShippingDraft{}) return true;
  return m_hands.choose(u"provisioning_ship_token"_s) && next(Step::TokenShipping) &&
         fillShipping(draft.shipping) && back(Step::KeyAndPlatform);
}

bool OrderRobot::fillKey(const OrderDraft& draft) {
  if (!fillRequest(draft)) return false;
  if (!m_hands.choose(u"provisioning_"_s + wireName(*draft.provisioning))) return false;
  if (draft.serverPlatform && !m_hands.pick(u"server_platform"_s, *draft.serverPlatform)) return false;
  if (draft.organizationUnits.isEmpty()) return true;
  return m_hands.press(u"more"_s) && m_hands.type(u"organization_units"_s, draft.organizationUnits);
}

bool OrderRobot::fillRequest(const OrderDraft& draft) {
  if (draft.csr.isEmpty()) return true;
  return m_hands.choose(u"provisioning_email"_s) && m_hands.paste(u"csr"_s, draft.csr);
}

bool OrderRobot::fillShipping(const ShippingDraft& shipping) {
  const Texts texts{{Field::ShipName, shipping.name},   {Field::ShipAddr1, shipping.addr1},
                    {Field::ShipAddr2, shipping.addr2}, {Field::ShipZip, shipping.zip},
                    {Field::ShipCity, shipping.city},   {Field::ShipState, shipping.state}};
  const QString country = shipping.country.trimmed().toUpper();
  return typeAll(m_hands, texts) && m_hands.pickByLetters(u"ship_country"_s, country) &&
         m_hands.choose(u"ship_method_"_s + wireName(shipping.method).toLower());
}

bool OrderRobot::fillDetails(const OrderDraft& draft) {
  for (auto it = draft.customFields.begin(); it != draft.customFields.end(); ++it) {
    const QString name = ui::fieldObjectName({Field::CustomField, it.key()});
    // A field that the account has switched off is not shown.
    if (m_hands.await(u"custom_field_12"_s) && m_hands.find(name) && !m_hands.type(name, it.value()))
      return false;
  }
  return fillTexts(draft) && m_hands.tick(u"skip_approval"_s, draft.skipApproval) && fillPayment(draft) &&
         fillMoreDetails(draft);
}

bool OrderRobot::fillTexts(const OrderDraft& draft) {
  return typeAll(m_hands, {{Field::AdditionalEmails, draft.additionalEmails},
                           {Field::Comments, draft.comments},
                           {Field::AutoRenew, draft.autoRenew},
                           {Field::CustomRenewalMessage, draft.customRenewalMessage},
                           {Field::RenewalOfOrderId, draft.renewalOfOrderId}});
}

bool OrderRobot::fillPayment(const OrderDraft& draft) {
  if (draft.paymentProfile) {
    if (!m_hands.pick(u"payment_method"_s, wireName(PaymentMethod::Profile))) return false;
    if (!m_hands.pick(u"payment_profile"_s, *draft.paymentProfile)) return false;
  }
  return !draft.paymentMethod || m_hands.pick(u"payment_method"_s, wireName(*draft.paymentMethod));
}

bool OrderRobot::fillMoreDetails(const OrderDraft& draft) {
  if (draft.alternativeOrderId.isEmpty() && !draft.container) return true;
  if (!m_hands.find(u"alternative_order_id"_s) && !m_hands.press(u"more"_s)) return false;
  if (!typeAll(m_hands, {{Field::AlternativeOrderId, draft.alternativeOrderId}})) return false;
  if (!draft.container) return true;
  // Without a list the number of the division is typed.
  if (m_hands.find(u"container_number"_s))
    return m_hands.type(u"container_number"_s, QString::number(*draft.container));
  return m_hands.pick(u"container"_s, *draft.container);
}

}  // namespace codeseal
