// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/flowrig.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/wizard/csredit.h"
#include "ui/wizard/keypage.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class KeyPageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void arrowsChooseTheDelivery();
  void showsTheDraft();
  void ownTokenNeedsAPlatform();
  void otherDeliveriesNeedNone();
  void keepsAPlatformThatIsNotOffered();
  void takesANumberWhereNoneAreListed();
  void asksForACsrOnlyWhereItIsNeeded_data();
  void asksForACsrOnlyWhereItIsNeeded();
  void foldsUnitsAway();
  void offersAHashOnlyIfThereAreSeveral();
  void goesToWhatIsMissing();
  void tabStopsAtTheChosenCard();
  void everyInputHasAName();

 private:
  void open();
  const OrderDraft& draft() const { return m_rig->flow().draft(); }
  ChoiceCard* card(const QString& name) const {
    return m_page->findChild<ChoiceCard*>(u"provisioning_"_s + name);
  }
  QComboBox* platforms() const { return m_page->findChild<QComboBox*>(u"server_platform"_s); }
  CsrEdit* csr() const { return m_page->findChild<CsrEdit*>(u"csr"_s); }
  QWidget* part(const QString& name) const { return m_page->findChild<QWidget*>(name); }

  std::unique_ptr<FlowRig> m_rig;
  std::unique_ptr<KeyPage> m_page;
};

void KeyPageTest::init() {
  m_rig = std::make_unique<FlowRig>();
  m_rig->flow().edit([](OrderDraft& draft) { draft.product = Product::CodeSigningEv; });
}

void KeyPageTest::cleanup() {
  m_page.reset();
  m_rig.reset();
}

void KeyPageTest::open() {
  m_rig->connectAccount();
  m_page = std::make_unique<KeyPage>(m_rig->flow());
  m_page->initializePage();
  m_page->resize(900, 800);
  m_page->show();
  QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void KeyPageTest::arrowsChooseTheDelivery() {
  open();
  QVERIFY(!m_page->isComplete());
  card(u"ship_token"_s)->setFocus();
  QTest::keyClick(card(u"ship_token"_s), Qt::Key_Space);
  QCOMPARE(draft().provisioning, Provisioning::ShipToken);
  QVERIFY(m_page->isComplete());
  QCOMPARE(m_page->summary(), u"Token shipped by DigiCert"_s);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
  QCOMPARE(draft().provisioning, Provisioning::ClientApp);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
  QCOMPARE(draft().provisioning, Provisioning::Email);
}

void KeyPageTest::showsTheDraft() {
  m_rig->flow().edit([](OrderDraft& draft) {
    draft.provisioning = Provisioning::ClientApp;
    draft.serverPlatform = sunJavaPlatform;
    draft.organizationUnits = u"Firmware"_s;
  });
  open();
  QVERIFY(card(u"client_app"_s)->isChecked());
  QCOMPARE(platforms()->currentText(), u"Sun Java"_s);
  QCOMPARE(m_page->findChild<QPlainTextEdit*>(u"organization_units"_s)->toPlainText(), u"Firmware"_s);
  QVERIFY(part(u"organization_units"_s)->isVisible());
}

void KeyPageTest::ownTokenNeedsAPlatform() {
  m_rig->flow().edit([](OrderDraft& draft) { draft.provisioning = Provisioning::ClientApp; });
  open();
  QCOMPARE(platforms()->currentIndex(), -1);
  QCOMPARE(platforms()->count(), 2);
  QCOMPARE(platforms()->accessibleName(), u"Platform (required)"_s);
  QVERIFY(!m_page->isComplete());
  platforms()->setFocus();
  QTest::keyClick(platforms(), Qt::Key_Down);
  QCOMPARE(draft().serverPlatform, 52);
  QVERIFY(m_page->isComplete());
}

void KeyPageTest::otherDeliveriesNeedNone() {
  m_rig->flow().edit([](OrderDraft& draft) {
    draft.provisioning = Provisioning::ShipToken;
    draft.serverPlatform = 52;
  });
  open();
  QCOMPARE(platforms()->accessibleName(), u"Platform"_s);
  platforms()->setFocus();
  QTest::keyClick(platforms(), Qt::Key_Home);
  QCOMPARE(platforms()->currentText(), u"No device chosen"_s);
  QCOMPARE(draft().serverPlatform, std::nullopt);
}

void KeyPageTest::keepsAPlatformThatIsNotOffered() {
  m_rig->flow().edit([](OrderDraft& draft) {
    draft.provisioning = Provisioning::ClientApp;
    draft.serverPlatform = 4711;
  });
  open();
  QVERIFY(platforms()->currentText().contains(u"4711"_s));
  QCOMPARE(draft().serverPlatform, 4711);
  QVERIFY(!m_page->isComplete());
  platforms()->setFocus();
  QTest::keyClick(platforms(), Qt::Key_Home);
  QCOMPARE(draft().serverPlatform, 52);
  QVERIFY(platforms()->findText(u"4711"_s, Qt::MatchContains) < 0);
}

void KeyPageTest::takesANumberWhereNoneAreListed() {
  m_rig->service().productInfoAnswer = [](Product product) {
    auto info = FakeCertCentral::someProductInfo(product);
    info->platforms.clear();
    return info;
  };
  m_rig->flow().edit([](OrderDraft& draft) { draft.provisioning = Provisioning::ClientApp; });
  open();
  auto* number = m_page->findChild<QSpinBox*>(u"server_platform"_s);
  QVERIFY(number && number->isVisible());
  QVERIFY(!m_page->isComplete());
  number->setFocus(Qt::TabFocusReason);
  QTest::keyClicks(number, u"9101"_s);
  QCOMPARE(draft().serverPlatform, 9101);
  QVERIFY(m_page->isComplete());
}

void KeyPageTest::asksForACsrOnlyWhereItIsNeeded_data() {
  QTest::addColumn<Product>("product");
  QTest::addColumn<Provisioning>("delivery");
  QTest::addColumn<qint64>("platform");
  QTest::addColumn<bool>("asks");
  QTest::newRow("token") << Product::CodeSigningEv << Provisioning::ShipToken << qint64(52) << false;
  QTest::newRow("HSM") << Product::CodeSigningEv << Provisioning::Email << qint64(52) << true;
  QTest::newRow("Java") << Product::CodeSigning << Provisioning::ClientApp << sunJavaPlatform << true;
  QTest::newRow("Java, EV") << Product::CodeSigningEv << Provisioning::ClientApp << sunJavaPlatform << false;
}

void KeyPageTest::asksForACsrOnlyWhereItIsNeeded() {
  QFETCH(Product, product);
  QFETCH(Provisioning, delivery);
  QFETCH(qint64, platform);
  QFETCH(bool, asks);
  open();
  m_rig->flow().edit([=](OrderDraft& draft) {
    draft.product = product;
    draft.provisioning = delivery;
    draft.serverPlatform = platform;
  });
  QCOMPARE(part(u"csr_box"_s)->isVisible(), asks);
}

void KeyPageTest::foldsUnitsAway() {
  open();
  QVERIFY(!part(u"organization_units"_s)->isVisible());
  QTest::keyClick(part(u"more"_s), Qt::Key_Space);
  part(u"organization_units"_s)->setFocus();
  QTest::keyClicks(part(u"organization_units"_s), u"Firmware"_s);
  QCOMPARE(draft().organizationUnits, u"Firmware"_s);
}

void KeyPageTest::offersAHashOnlyIfThereAreSeveral() {
  open();
  QTest::keyClick(part(u"more"_s), Qt::Key_Space);
  QVERIFY(!part(u"signature_hash"_s)->isVisible());
  m_rig->service().productInfoAnswer = [](Product product) {
    auto info = FakeCertCentral::someProductInfo(product);
    info->signatureHashes = {u"sha256"_s, u"sha384"_s};
    return info;
  };
  m_rig->flow().facts().reload(AccountFacts::Part::Products);
  QTRY_VERIFY(part(u"signature_hash"_s)->isVisible());
  QTest::keyClick(part(u"signature_hash"_s), Qt::Key_Down);
  QCOMPARE(draft().signatureHash, u"sha384"_s);
}

void KeyPageTest::goesToWhatIsMissing() {
  open();
  m_page->focusFirstProblem();
  QCOMPARE(QApplication::focusWidget(), card(u"ship_token"_s));
  QTest::keyClick(card(u"email"_s), Qt::Key_Space);
  m_page->focusFirstProblem();
  QCOMPARE(QApplication::focusWidget(), csr());
  QVERIFY(m_page->findChild<FormField*>(u"csr_field"_s)->isErrorShown());
}

void KeyPageTest::tabStopsAtTheChosenCard() {
  m_rig->flow().edit([](OrderDraft& draft) { draft.provisioning = Provisioning::Email; });
  open();
  QVERIFY(!(card(u"ship_token"_s)->focusPolicy() & Qt::TabFocus));
  card(u"email"_s)->setFocus();
  QStringList visited;
  for (int i = 0; i < 4; ++i) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    visited << QApplication::focusWidget()->objectName();
  }
  QCOMPARE(visited, (QStringList{u"server_platform"_s, u"csr"_s, u"csr_open"_s, u"more"_s}));
}

void KeyPageTest::everyInputHasAName() {
  m_rig->flow().edit([](OrderDraft& draft) { draft.provisioning = Provisioning::Email; });
  open();
  QTest::keyClick(part(u"more"_s), Qt::Key_Space);
  for (QWidget* widget : m_page->findChildren<QWidget*>()) {
    if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
    const QAccessibleInterface* speaks = QAccessible::queryAccessibleInterface(widget);
    QVERIFY2(!speaks->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
  }
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::KeyPageTest)
#include "tst_keypage.moc"
