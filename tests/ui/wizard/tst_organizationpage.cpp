// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/flowrig.h"
#include "tests/ui/wizard/someorganizations.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"
#include "ui/wizard/organizationpage.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <algorithm>
#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class OrganizationPageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void choosingAsksForItsPeople();
  void saysHowReadyItIs();
  void saysThatTheOrderWaits();
  void claimsNothingWhereNothingIsTold();
  void forgetsAnOrganizationThatIsGone_data();
  void forgetsAnOrganizationThatIsGone();
  void offersWhoCanApprove();
  void takesAUserOfTheAccount();
  void takesAnotherPerson();
  void forgetsAUserOfAnotherAccount();
  void saysWhoIsMissing();
  void typesANewOrganization();
  void goesBackToTheList();
  void goesToTheListWhenNothingIsChosen();
  void tabGoesThroughThePage();
  void everyInputHasAName();

 private:
  void open(qint64 organization = 0);
  const OrderDraft& draft() const { return m_rig->flow().draft(); }
  QListView* list() const { return m_page->findChild<QListView*>(u"organization"_s); }
  QComboBox* people() const { return m_page->findChild<QComboBox*>(u"verified_contact"_s); }
  QWidget* part(const QString& name) const { return m_page->findChild<QWidget*>(name); }
  static void typeAndTab(const QString& text) {
    QTest::keyClicks(QApplication::focusWidget(), text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }

  std::unique_ptr<FlowRig> m_rig;
  std::unique_ptr<OrganizationPage> m_page;
};

void OrganizationPageTest::init() {
  m_rig = std::make_unique<FlowRig>();
  giveOrganizations(m_rig->service());
  m_rig->flow().edit([](OrderDraft& draft) { draft.product = Product::CodeSigningEv; });
}

void OrganizationPageTest::cleanup() {
  m_page.reset();
  m_rig.reset();
}

void OrganizationPageTest::open(qint64 organization) {
  if (organization != 0) m_rig->flow().edit([=](OrderDraft& draft) { draft.organizationId = organization; });
  m_rig->connectAccount();
  m_page = std::make_unique<OrganizationPage>(m_rig->flow());
  m_page->initializePage();
  m_page->resize(900, 700);
  m_page->show();
  QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
  if (organization != 0) QTRY_VERIFY(m_rig->flow().facts().contactsOf(organization).has_value());
}

void OrganizationPageTest::choosingAsksForItsPeople() {
  open();
  QVERIFY(!m_page->isComplete());
  list()->setFocus();
  QTest::keyClicks(list(), u"pol"_s);
  QCOMPARE(draft().organizationId, readyForEv);
  QVERIFY(m_rig->service().calls.contains(u"organization 5540203"_s));
  QTRY_VERIFY(people()->currentText().contains(u"Livia Baumann, Head of Quality"_s));
  QCOMPARE(draft().verifiedContact.kind, VerifiedContactKind::OfOrganization);
  QVERIFY(m_page->isComplete());
  QCOMPARE(m_page->summary(), u"Polarstern Systems Ltd"_s);
}

void OrganizationPageTest::saysHowReadyItIs() {
  open(readyForStandard);
  QCOMPARE(static_cast<QLabel*>(part(u"organization_address_shown"_s))->text(),
           u"Technoparkstrasse 1, 8005 Zürich, Switzerland"_s);
  QCOMPARE(part(u"readiness_code_signing"_s)->accessibleName(), u"Code signing: ready"_s);
  QCOMPARE(part(u"readiness_code_signing"_s)->accessibleDescription(), u"until 2 September 2027"_s);
  QCOMPARE(part(u"readiness_code_signing_ev"_s)->accessibleName(), u"EV code signing: not validated"_s);
}

void OrganizationPageTest::saysThatTheOrderWaits() {
  open(readyForStandard);
  QVERIFY(part(u"organization_waits"_s)->isVisible());
  QCOMPARE(m_page->notice().kind, NoticeText::Kind::Warning);
  QCOMPARE(m_page->notice().text, u"The order will wait for a check"_s);
  QVERIFY(m_page->isComplete());
  QTest::keyClick(list(), Qt::Key_Down);
  QVERIFY(!part(u"organization_waits"_s)->isVisible());
  QCOMPARE(m_page->notice().kind, NoticeText::Kind::None);
}

void OrganizationPageTest::claimsNothingWhereNothingIsTold() {
  QList<Organization> silent = someOrganizations();
  silent[1].tellsValidations = false;
  m_rig->service().organizationsAnswer = silent;
  open(readyForStandard);
  QCOMPARE(part(u"readiness_code_signing_ev"_s)->accessibleName(), u"EV code signing: not known"_s);
  QVERIFY(!part(u"organization_waits"_s)->isVisible());
  QCOMPARE(m_page->notice().kind, NoticeText::Kind::None);
}

void OrganizationPageTest::forgetsAnOrganizationThatIsGone_data() {
  QTest::addColumn<qint64>("id");
  QTest::newRow("inactive") << inactiveOne;
  QTest::newRow("of another account") << qint64(77);
}

void OrganizationPageTest::forgetsAnOrganizationThatIsGone() {
  QFETCH(qint64, id);
  m_rig->flow().edit([id](OrderDraft& draft) { draft.organizationId = id; });
  open();
  QCOMPARE(draft().organizationId, 0);
  QVERIFY(!m_page->isComplete());
}

void OrganizationPageTest::offersWhoCanApprove() {
  open(readyForEv);
  QStringList offered;
  for (int i = 0; i < people()->count(); ++i) offered << people()->itemText(i);
  QCOMPARE(offered,
           (QStringList{u"Livia Baumann, Head of Quality (in CertCentral)"_s, u"Tom Ashby, Head of Build"_s,
                        u"Mara Lindqvist, CISO"_s, u"Another person…"_s}));
}

void OrganizationPageTest::takesAUserOfTheAccount() {
  open(readyForEv);
  people()->setFocus();
  QTest::keyClicks(people(), u"mara"_s);
  QCOMPARE(draft().verifiedContact.kind, VerifiedContactKind::AccountUser);
  QCOMPARE(draft().verifiedContact.userId, 43);
  QTest::keyClick(people(), Qt::Key_Home);
  QCOMPARE(draft().verifiedContact.kind, VerifiedContactKind::OfOrganization);
}

void OrganizationPageTest::takesAnotherPerson() {
  open(readyForEv);
  QVERIFY(!part(u"verified_first_name"_s)->isVisible());
  people()->setFocus();
  QTest::keyClick(people(), Qt::Key_End);
  QVERIFY(part(u"verified_first_name"_s)->isVisible());
  QVERIFY(!m_page->isComplete());
  QTest::keyClick(people(), Qt::Key_Tab);
  for (const QString& text : {u"Harriet"_s, u"Cole"_s, u"CTO"_s, u"+44 113 496 0100"_s, u"h@example.com"_s})
    typeAndTab(text);
  const VerifiedContactDraft expected{VerifiedContactKind::NewPerson,
                                      0,
                                      u"Harriet"_s,
                                      u"Cole"_s,
                                      u"CTO"_s,
                                      u"+44 113 496 0100"_s,
                                      u"h@example.com"_s};
  QCOMPARE(draft().verifiedContact, expected);
  QVERIFY(m_page->isComplete());
}

void OrganizationPageTest::forgetsAUserOfAnotherAccount() {
  m_rig->flow().edit([](OrderDraft& draft) {
    draft.verifiedContact.kind = VerifiedContactKind::AccountUser;
    draft.verifiedContact.userId = 999;
  });
  open(readyForEv);
  QCOMPARE(draft().verifiedContact.userId, 0);
  QCOMPARE(people()->currentIndex(), -1);
  QVERIFY(!m_page->isComplete());
}

void OrganizationPageTest::saysWhoIsMissing() {
  User owner = FakeCertCentral::someUser();
  owner.jobTitle.clear();
  m_rig->service().userAnswer = owner;
  open(withoutContact);
  QVERIFY(part(u"verified_contact_help"_s)->isVisible());
  QVERIFY(part(u"verified_contact_help"_s)->accessibleDescription().contains(u"Organizations"_s));
  QCOMPARE(m_page->notice().text, u"Nobody can approve the order yet"_s);
  people()->setFocus();
  QTest::keyClick(people(), Qt::Key_Down);
  QCOMPARE(draft().verifiedContact.userId, 41);
  QVERIFY(!part(u"verified_contact_help"_s)->isVisible());
  QCOMPARE(m_page->notice().text, u"The order will wait for a check"_s);
}

void OrganizationPageTest::typesANewOrganization() {
  open();
  QTest::keyClick(part(u"new_organization"_s), Qt::Key_Space);
  QCOMPARE(draft().organizationKind, OrganizationKind::New);
  QVERIFY(!list()->isVisible());
  QCOMPARE(QApplication::focusWidget(), part(u"organization_name"_s));
  for (const QString& text : {u"Aurora Handels KG"_s, u"Aurora"_s, u"Hafen 1"_s, u"2. Stock"_s, u"20457"_s,
                              u"Hamburg"_s, u"Hamburg"_s, u"Germany"_s, u"+49 40 555 01"_s})
    typeAndTab(text);
  QCOMPARE(QApplication::focusWidget(), part(u"skip_duplicate_check"_s));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  for (const QString& text :
       {u"Mara"_s, u"Lindqvist"_s, u"CISO"_s, u"m@example.com"_s, u"+49 30 5550"_s, u"12"_s})
    typeAndTab(text);
  QCOMPARE(QApplication::focusWidget(), people());
  NewOrganizationDraft expected;
  expected.name = u"Aurora Handels KG"_s;
  expected.assumedName = u"Aurora"_s;
  expected.address = u"Hafen 1"_s;
  expected.address2 = u"2. Stock"_s;
  expected.zip = u"20457"_s;
  expected.city = expected.state = u"Hamburg"_s;
  expected.country = u"DE"_s;
  expected.telephone = u"+49 40 555 01"_s;
  expected.contactFirstName = u"Mara"_s;
  expected.contactLastName = u"Lindqvist"_s;
  expected.contactJobTitle = u"CISO"_s;
  expected.contactEmail = u"m@example.com"_s;
  expected.contactTelephone = u"+49 30 5550"_s;
  expected.contactTelephoneExtension = u"12"_s;
  expected.skipDuplicateCheck = true;
  QCOMPARE(draft().newOrganization, expected);
  QVERIFY(m_page->isComplete());
  QCOMPARE(m_page->summary(), u"Aurora Handels KG"_s);
}

void OrganizationPageTest::goesBackToTheList() {
  m_rig->flow().edit([](OrderDraft& draft) {
    draft.organizationKind = OrganizationKind::New;
    draft.newOrganization.name = u"Aurora"_s;
  });
  open(readyForEv);
  QVERIFY(!list()->isVisible());
  QTest::keyClick(part(u"existing_organization"_s), Qt::Key_Space);
  QVERIFY(list()->isVisible());
  QCOMPARE(draft().organizationKind, OrganizationKind::Existing);
  QCOMPARE(draft().organizationId, readyForEv);
  QCOMPARE(draft().newOrganization.name, u"Aurora"_s);
}

void OrganizationPageTest::goesToTheListWhenNothingIsChosen() {
  open();
  const auto isSaid = [this] {
    const QList<QWidget*> all = m_page->findChildren<QWidget*>();
    return std::any_of(all.begin(), all.end(), [](const QWidget* widget) {
      return widget->isVisible() && widget->accessibleName().startsWith(u"Choose the organization whose"_s);
    });
  };
  QVERIFY(!isSaid());
  m_page->focusFirstProblem();
  QCOMPARE(QApplication::focusWidget(), list());
  QVERIFY(isSaid());
}

void OrganizationPageTest::tabGoesThroughThePage() {
  open(readyForEv);
  part(u"organization_search"_s)->setFocus();
  QStringList visited;
  for (int i = 0; i < 5; ++i) {
    visited << QApplication::focusWidget()->objectName();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }
  QCOMPARE(visited, (QStringList{u"organization_search"_s, u"organization_only_ready"_s, u"organization"_s,
                                 u"new_organization"_s, u"verified_contact"_s}));
}

void OrganizationPageTest::everyInputHasAName() {
  open(readyForEv);
  for (const QString& link : {u"new_organization"_s, u"existing_organization"_s}) {
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
      if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
      QAccessibleInterface* speaks = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
      QVERIFY2(!speaks->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
    QTest::keyClick(part(link), Qt::Key_Space);
  }
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::OrganizationPageTest)
#include "tst_organizationpage.moc"
