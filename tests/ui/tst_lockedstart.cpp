// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/requestfile.h"
#include "tests/ui/widgets/palettes.h"
#include "ui/application.h"
#include "ui/language.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/wizard/orderwizard.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

OrderWizard* shownWizard() {
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* wizard = qobject_cast<OrderWizard*>(widget); wizard && wizard->isVisible()) return wizard;
  return nullptr;
}

Policy europeOnly() {
  Policy policy;
  policy.setBy = u"IT of Nordlicht"_s;
  policy.services = {ServiceAddress::europe()};
  policy.products = {Product::CodeSigningEv};
  policy.division = 3001;
  return policy;
}

ServiceAddress own() {
  return *ServiceAddress::parse(u"https://certcentral.example/services/v2"_s);
}

}  // namespace

/// A program on a computer on which something is set.
class LockedStartTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void refusesAnotherServiceOfTheCommandLine();
  void doesNotStartWithoutItsRules();
  void takesTheOneServiceThereIs();
  void leavesPracticeAlone();
  void readsTheComputersOwn();
  void noFileOfTheCommandLineLeadsAround();
  void showsWhatIsLocked_data();
  void showsWhatIsLocked();

 private:
  CommandLine line() const {
    CommandLine line;
    line.dataDirectory = m_directory.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    return line;
  }
  static void take(const QString& name, OrderWizard& wizard);

  QTemporaryDir m_directory;
};

void LockedStartTest::refusesAnotherServiceOfTheCommandLine() {
  CommandLine start = line();
  start.service = own();
  Application application(start, [] { return europeOnly(); });
  const auto started = application.start();
  QVERIFY(!started);
  QCOMPARE(started.error().kind, Error::Kind::NotAllowed);
  QCOMPARE(started.error().who, u"IT of Nordlicht"_s);
  QVERIFY(!shownWizard());
}

void LockedStartTest::doesNotStartWithoutItsRules() {
  Application application(line(), []() -> Result<Policy> { return failure(Error::Kind::BadPolicy); });
  const auto started = application.start();
  QVERIFY(!started);
  QCOMPARE(started.error().kind, Error::Kind::BadPolicy);
  QVERIFY(!shownWizard());
}

void LockedStartTest::takesTheOneServiceThereIs() {
  Policy policy = europeOnly();
  policy.services = {own()};
  Application application(line(), [policy] { return policy; });
  QVERIFY(application.start());
  QTRY_VERIFY(shownWizard());
  QCOMPARE(shownWizard()->findChild<QLabel*>(u"service_address"_s)->text(), own().toString());
  QVERIFY(!shownWizard()->findChild<QWidget*>(u"region"_s)->isVisible());
}

void LockedStartTest::leavesPracticeAlone() {
  CommandLine start = line();
  start.practice = true;
  Application application(start, [] { return europeOnly(); });
  QVERIFY(application.start());
  QTRY_VERIFY(shownWizard());
}

/// Nothing but the place of the system is looked at, whatever the environment says.
void LockedStartTest::readsTheComputersOwn() {
  QFile file(m_directory.filePath(u"policy.json"_s));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("{\"codeseal_policy\": 1, \"division\": 1}");
  file.close();
  const auto before = systemPolicy();
  for (const char* name : {"CODESEAL_POLICY", "XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "HOME"})
    qputenv(name, QFile::encodeName(m_directory.path()));
  const auto after = systemPolicy();
  QVERIFY(before.has_value() == after.has_value());
  if (before) QVERIFY(*before == *after);
  for (const QString& option : {u"--policy"_s, u"--no-policy"_s})
    QCOMPARE(readCommandLine({u"codeseal"_s, option}).exitCode, 2);
}

void LockedStartTest::noFileOfTheCommandLineLeadsAround() {
  const ShippingDraft office{
      u"Mara Lindqvist"_s, u"Invalidenstraße 112"_s, {}, u"10115"_s, u"Berlin"_s, u"Berlin"_s, u"DE"_s, {}};
  Policy policy = europeOnly();
  policy.limits = {policy.setBy, {{u"Head office"_s, office}}, {}, {}};
  OrderDraft asked;
  asked.provisioning = Provisioning::ShipToken;
  asked.shipping = office;
  asked.shipping.addr1 = u"Elsewhere 1"_s;
  CommandLine start = line();
  start.requestFile = m_directory.filePath(u"theirs.codeseal"_s);
  QFile file(start.requestFile);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(writeRequestFile({asked, u"Codeseal"_s, QDateTime::currentDateTimeUtc()}));
  file.close();
  Application application(start, [policy] { return policy; });
  QVERIFY(application.start());
  QTRY_VERIFY(shownWizard());
  OrderWizard& wizard = *shownWizard();
  const auto* banner = wizard.findChild<QWidget*>(u"request_banner"_s);
  QTRY_VERIFY(banner->isVisible());
  QVERIFY2(banner->accessibleDescription().contains(u"Token shipping: Not allowed by IT of Nordlicht."_s),
           qPrintable(banner->accessibleDescription()));
  QTest::mouseClick(wizard.findChild<QAbstractButton*>(u"prepare_request"_s), Qt::LeftButton);
  wizard.goTo(Step::Review);
  // It ends where the address is, which can only be exchanged for the one that is set.
  QCOMPARE(wizard.currentStep(), Step::TokenShipping);
  QVERIFY(!wizard.currentPage()->isComplete());
  auto* card = wizard.findChild<ChoiceCard*>(u"fixed_address_0"_s);
  QVERIFY(card && !card->isChecked());
  QTest::keyClick(card, Qt::Key_Space);
  QVERIFY(wizard.currentPage()->isComplete());
}

void LockedStartTest::take(const QString& name, OrderWizard& wizard) {
  const QString folder = qEnvironmentVariable("CODESEAL_SHOTS_DIR");
  if (!folder.isEmpty()) wizard.grab().save(QDir(folder).filePath(name + u".png"_s));
}

void LockedStartTest::showsWhatIsLocked_data() {
  QTest::addColumn<bool>("dark");
  QTest::addColumn<QString>("language");
  QTest::addColumn<QString>("says");
  QTest::newRow("light") << false << u"en"_s << u"Not allowed by IT of Nordlicht."_s;
  QTest::newRow("dark-de") << true << u"de"_s << u"Von IT of Nordlicht nicht erlaubt."_s;
}

void LockedStartTest::showsWhatIsLocked() {
  QFETCH(bool, dark);
  QFETCH(QString, language);
  QFETCH(QString, says);
  const QString look = QString::fromLatin1(QTest::currentDataTag());
  QApplication::setStyle(u"Fusion"_s);
  QApplication::setPalette(dark ? fusionDark() : fusionLight());
  CommandLine start = line();
  start.dataDirectory += look;
  Application application(start, [] { return europeOnly(); });
  QVERIFY(application.start());
  QTRY_VERIFY(shownWizard());
  Language chosen;
  chosen.use(language);
  Q_EMIT shownWizard()->languageChosen(language);
  QTRY_VERIFY(shownWizard() &&
              shownWizard()->findChild<ChoiceCard*>(u"region_us"_s)->accessibleDescription().contains(says));
  OrderWizard& wizard = *shownWizard();
  QVERIFY(!wizard.findChild<ChoiceCard*>(u"region_us"_s)->isEnabled());
  QVERIFY(wizard.findChild<ChoiceCard*>(u"region_europe"_s)->isChecked());
  take(u"locked-account-"_s + look, wizard);
  QTest::mouseClick(wizard.findChild<QAbstractButton*>(u"prepare_request"_s), Qt::LeftButton);
  QTRY_COMPARE(wizard.currentStep(), Step::Certificate);
  auto* standard = wizard.findChild<ChoiceCard*>(u"product_code_signing"_s);
  QVERIFY(!standard->isEnabled());
  QVERIFY(standard->accessibleDescription().contains(says));
  QTest::mouseClick(wizard.findChild<QAbstractButton*>(u"product_code_signing_ev"_s), Qt::LeftButton);
  take(u"locked-certificate-"_s + look, wizard);
  wizard.goTo(Step::Details);
  QCOMPARE(wizard.currentStep(), Step::Details);
  auto* division = wizard.findChild<QComboBox*>(u"container"_s);
  QVERIFY(division && division->isVisible() && !division->isEnabled());
  QCOMPARE(division->currentData().toLongLong(), 3001);
  QVERIFY(division->accessibleDescription().contains(u"IT of Nordlicht"_s));
  take(u"locked-details-"_s + look, wizard);
  Q_EMIT wizard.languageChosen(u"en"_s);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::LockedStartTest)
#include "tst_lockedstart.moc"
