// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/wizardwalk.h"

#include "ui/readiness/readinessview.h"
#include "ui/wizard/orderwizard.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Not validated for EV, and well known for everything else.
constexpr qint64 medical = 5540201;
constexpr qint64 software = 123456;

QString goodCsr() {
  QFile file(QStringLiteral(CODESEAL_TEST_DATA "/csr/ec-p-256.pem"));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

WizardWalk::WizardWalk(Stop stop) : m_stop(std::move(stop)) {}

WizardWalk::~WizardWalk() {
  m_wizard.reset();
}

void WizardWalk::walk() {
  begin();
  stopAt(u"account-empty"_s);
  connectAccount();
  certificate();
  organization();
  key();
  shipping();
  goTo(Step::Details);
  stopAt(u"details"_s);
  review();
  status();
  checking();
  notFound();
  prepareRequest();
  openRequest();
}

void WizardWalk::begin() {
  m_wizard.reset();
  m_rig = std::make_unique<PracticeRig>();
  m_wizard = std::make_unique<OrderWizard>(m_rig->flow(), StartOptions{});
  m_wizard->show();
  QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void WizardWalk::stopAt(const QString& name) {
  // Everything that was asked is answered, the draft is saved, and the layouts have run.
  QTRY_VERIFY(m_rig->flow().account().state() == AccountFlow::State::NoKey || m_rig->isSettled());
  QTRY_VERIFY(m_rig->flow().draft() == OrderDraft{} || m_rig->flow().savedAt().isValid());
  for (int turn = 0; turn < 4; ++turn) QCoreApplication::processEvents();
  m_stop(name, *m_wizard);
}

void WizardWalk::click(const QString& button) {
  auto* found = m_wizard->findChild<QAbstractButton*>(button);
  QVERIFY2(found && found->isVisible() && found->isEnabled(), qPrintable(button));
  QTest::mouseClick(found, Qt::LeftButton);
}

void WizardWalk::edit(const std::function<void(OrderDraft&)>& change) {
  m_rig->flow().edit(change);
}

void WizardWalk::goTo(Step step) {
  m_wizard->goTo(step);
  QCOMPARE(m_wizard->currentStep(), step);
}

void WizardWalk::connectAccount() {
  click(u"region_europe"_s);
  auto* key = m_wizard->findChild<QLineEdit*>(u"api_key"_s);
  QTest::keyClicks(key, u"practice-administrator"_s);
  QTest::keyClick(key, Qt::Key_Return);
  QTRY_VERIFY(m_rig->isSettled());
  QTRY_VERIFY(!m_wizard->findChild<ReadinessView*>(u"readiness"_s)->check().isAsking());
  stopAt(u"account"_s);
  m_rig->keychain().storeError = failure(Error::Kind::KeychainLocked).value();
  click(u"next"_s);
  QTRY_COMPARE(m_rig->flow().account().keeping(), AccountFlow::Keeping::Failed);
  stopAt(u"account-keychain"_s);
  click(u"session_only"_s);
}

void WizardWalk::certificate() {
  goTo(Step::Certificate);
  click(u"product_code_signing_ev"_s);
  stopAt(u"certificate"_s);
}

void WizardWalk::organization() {
  edit([](OrderDraft& draft) { draft.organizationId = medical; });
  goTo(Step::Organization);
  QTRY_VERIFY(m_rig->flow().facts().contactsOf(medical));
  stopAt(u"organization"_s);
  click(u"new_organization"_s);
  stopAt(u"organization-new"_s);
  click(u"existing_organization"_s);
}

void WizardWalk::key() {
  edit([](OrderDraft& draft) {
    draft.organizationId = software;
    draft.provisioning = Provisioning::Email;
    draft.csr = goodCsr();
  });
  goTo(Step::KeyAndPlatform);
  stopAt(u"key-csr"_s);
  m_wizard->goTo(Step::Organization);
  m_rig->fillDraft();
  goTo(Step::KeyAndPlatform);
  edit([](OrderDraft& draft) { draft.csr.clear(); });
  stopAt(u"key"_s);
}

void WizardWalk::shipping() {
  goTo(Step::TokenShipping);
  stopAt(u"shipping"_s);
  auto* zip = m_wizard->findChild<QLineEdit*>(u"ship_zip"_s);
  zip->setFocus();
  zip->selectAll();
  QTest::keyClicks(zip, u"1015"_s);
  QTest::keyClick(zip, Qt::Key_Tab);
  stopAt(u"shipping-error"_s);
  zip->setFocus();
  zip->selectAll();
  QTest::keyClicks(zip, u"10115"_s);
}

void WizardWalk::review() {
  goTo(Step::Review);
  // All that is similar, and by whom, is there.
  QTRY_VERIFY(!m_rig->flow().similar().isAsking());
  QTRY_VERIFY(m_rig->flow().similar().orders().isEmpty() ||
              !m_rig->flow().similar().orders().first().orderedBy.isEmpty());
  stopAt(u"review"_s);
  click(u"json_toggle"_s);
  stopAt(u"review-json"_s);
  click(u"json_toggle"_s);
}

void WizardWalk::place() {
  QTRY_VERIFY(!m_rig->flow().similar().isAsking());
  if (m_rig->flow().similar().needsConfirmation())
    m_wizard->findChild<QAbstractButton*>(u"place_another"_s)->click();
  click(u"place_order"_s);
}

void WizardWalk::status() {
  place();
  QTRY_COMPARE(m_wizard->currentStep(), Step::Status);
  QTRY_VERIFY(m_rig->flow().tracker().info().id != 0);
  stopAt(u"status"_s);
  click(u"receipt_toggle"_s);
  stopAt(u"status-receipt"_s);
}

/// The connection breaks after the service took the order, and the look-up does not find it yet.
void WizardWalk::checking() {
  placeInDoubt(practice::Fault::CloseAfterStore);
  stopAt(u"status-checking"_s);
}

/// The connection breaks before the service took the order, and every look-up says so.
void WizardWalk::notFound() {
  placeInDoubt(practice::Fault::CloseBeforeStore);
  OrderPlacing& placing = m_rig->flow().placing();
  for (int asked = 2; placing.state() == OrderPlacing::State::Checking && asked < 9; ++asked) {
    m_rig->pass(4min);
    QTRY_VERIFY(placing.asked() >= asked && (placing.nextAsk().isValid() || !placing.isBusy()));
  }
  QCOMPARE(placing.state(), OrderPlacing::State::NotFound);
  stopAt(u"status-notfound"_s);
}

/// Somebody without a key prepares an order and leaves some of it open.
void WizardWalk::prepareRequest() {
  begin();
  click(u"prepare_request"_s);
  click(u"product_code_signing"_s);
  goTo(Step::Organization);
  edit([](OrderDraft& draft) { draft.newOrganization.name = u"Nordlicht Software GmbH"_s; });
  stopAt(u"request-organization"_s);
  m_rig->fillDraft();
  edit([](OrderDraft& draft) {
    draft.organizationKind = OrganizationKind::New;
    draft.newOrganization.name = u"Nordlicht Software GmbH"_s;
    draft.skipApproval = true;
  });
  goTo(Step::Review);
  stopAt(u"request-review"_s);
}

/// Somebody with a key opens it.
void WizardWalk::openRequest() {
  OpenedRequest request{u"certificate-request.codeseal"_s, m_rig->flow().environment().now(),
                        m_rig->flow().draft()};
  begin();
  click(u"region_europe"_s);
  m_rig->flow().account().tryKey(ServiceAddress::europe(), u"practice-administrator"_s);
  QTRY_VERIFY(m_rig->isSettled());
  QVERIFY(m_rig->flow().openRequest(request));
  stopAt(u"request-opened"_s);
}

void WizardWalk::placeInDoubt(practice::Fault kind) {
  begin();
  m_rig->service([kind](practice::PracticeService& service) {
    practice::PlannedFault fault;
    fault.fault = kind;
    service.faults().plan(fault);
    service.settings().lookUpDelay = 60s;
  });
  m_rig->flow().account().tryKey(ServiceAddress::europe(), u"practice-administrator"_s);
  QTRY_VERIFY(m_rig->isSettled());
  m_rig->flow().account().useForThisSession();
  m_rig->fillDraft();
  QTRY_VERIFY(m_rig->isSettled());
  goTo(Step::Review);
  place();
  QTRY_COMPARE(m_wizard->currentStep(), Step::Status);
  QTRY_COMPARE(m_rig->flow().placing().asked(), 1);
  QTRY_VERIFY(m_rig->flow().placing().nextAsk().isValid());
}

}  // namespace codeseal::ui
