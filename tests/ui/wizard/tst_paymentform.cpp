// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/flowrig.h"
#include "ui/wizard/fieldbinder.h"
#include "ui/wizard/paymentform.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class PaymentFormTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void tellsTheFunds();
  void paysWithAStoredCard();
  void keepsACardTheAccountDoesNotTell();

 private:
  void open();
  OrderFlow& flow() { return m_rig->flow(); }
  const OrderDraft& draft() { return m_rig->flow().draft(); }
  template <class T = QLineEdit>
  T* find(const QString& name) const {
    return m_page->findChild<T*>(name);
  }
  static void tab() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }

  std::unique_ptr<FlowRig> m_rig;
  std::unique_ptr<QWidget> m_page;
  PaymentForm* m_form = nullptr;
  QLineEdit* m_next = nullptr;
};

void PaymentFormTest::init() {
  m_rig = std::make_unique<FlowRig>();
  m_rig->service().balanceAnswer = Balance{{240000, u"USD"_s}, false};
  m_rig->service().paymentProfilesAnswer = QList<PaymentProfile>{{8, u"Travel - 1111"_s, false, true},
                                                                 {7, u"Company card - 4242"_s, true, true},
                                                                 {9, u"Expired - 0000"_s, false, false}};
  m_page = std::make_unique<QWidget>();
  auto* column = new QVBoxLayout(m_page.get());
  m_form = new PaymentForm(flow(), *new FieldBinder(flow(), m_page.get()));
  m_next = new QLineEdit;
  column->addWidget(m_form);
  column->addWidget(m_next);
  connect(&flow(), &OrderFlow::draftChanged, m_form, &PaymentForm::showDraft);
}

void PaymentFormTest::cleanup() {
  m_page.reset();
  m_rig.reset();
}

void PaymentFormTest::open() {
  m_rig->connectAccount();
  m_form->showDraft();
  m_page->show();
  QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void PaymentFormTest::tellsTheFunds() {
  open();
  auto* methods = find<QComboBox>(u"payment_method"_s);
  QCOMPARE(methods->currentText(), u"As the account is set up"_s);
  QVERIFY(methods->accessibleDescription().contains(u"2,400.00 USD"_s));
  methods->setFocus();
  QTest::keyClick(methods, Qt::Key_Down);
  QCOMPARE(draft().paymentMethod, PaymentMethod::Balance);
  QVERIFY(methods->accessibleDescription().contains(u"2,400.00 USD"_s));
  QTest::keyClick(methods, Qt::Key_Down);
  QCOMPARE(draft().paymentMethod, PaymentMethod::Card);
  QVERIFY(!methods->accessibleDescription().contains(u"2,400.00 USD"_s));
  QTest::keyClick(methods, Qt::Key_Home);
  QCOMPARE(draft().paymentMethod, std::nullopt);
}

void PaymentFormTest::paysWithAStoredCard() {
  open();
  auto* profiles = find<QComboBox>(u"payment_profile"_s);
  QVERIFY(!profiles->isVisible());
  auto* methods = find<QComboBox>(u"payment_method"_s);
  methods->setFocus();
  QTest::keyClick(methods, Qt::Key_End);
  QCOMPARE(draft().paymentMethod, PaymentMethod::Profile);
  QVERIFY(profiles->isVisible());
  QCOMPARE(profiles->count(), 2);
  QCOMPARE(profiles->currentText(), u"Company card - 4242"_s);
  QCOMPARE(draft().paymentProfile, 7);
  tab();
  QCOMPARE(QApplication::focusWidget(), profiles);
  QTest::keyClick(profiles, Qt::Key_Up);
  QCOMPARE(draft().paymentProfile, 8);
}

void PaymentFormTest::keepsACardTheAccountDoesNotTell() {
  m_rig->service().paymentProfilesAnswer = failure(Error::Kind::Forbidden);
  flow().edit([](OrderDraft& given) {
    given.paymentMethod = PaymentMethod::Profile;
    given.paymentProfile = 77;
  });
  open();
  auto* profiles = find<QComboBox>(u"payment_profile"_s);
  QCOMPARE(profiles->currentData().toLongLong(), 77);
  QVERIFY(profiles->accessibleDescription().contains(u"could not be read"_s));
  QVERIFY(find<QWidget>(u"payment_profiles_try_again"_s)->isVisible());
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::PaymentFormTest)
#include "tst_paymentform.moc"
