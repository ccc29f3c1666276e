// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/application.h"
#include "ui/wizard/orderwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

/// The language of a running program, chosen on the first page.
class LanguageChoiceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void speaksTheChosenLanguageAtOnce();

 private:
  std::unique_ptr<Application> start() const;
  static OrderWizard* window();
  static void choose(const QString& first);

  QTemporaryDir m_directory;
};

std::unique_ptr<Application> LanguageChoiceTest::start() const {
  CommandLine line;
  line.practice = true;
  line.dataDirectory = m_directory.path();
  auto application = std::make_unique<Application>(line);
  return application->start() ? std::move(application) : nullptr;
}

/// The only one that is shown.
OrderWizard* LanguageChoiceTest::window() {
  OrderWizard* found = nullptr;
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* wizard = qobject_cast<OrderWizard*>(widget); wizard && wizard->isVisible())
      found = found ? nullptr : wizard;
  return found;
}

void LanguageChoiceTest::choose(const QString& first) {
  auto* languages = window()->findChild<QComboBox*>(u"language"_s);
  languages->setFocus();
  QTest::keyClicks(languages, first);
}

void LanguageChoiceTest::speaksTheChosenLanguageAtOnce() {
  const QSignalSpy closed(qApp, &QGuiApplication::lastWindowClosed);
  auto application = start();
  QVERIFY(application);
  QTRY_VERIFY(window());
  choose(u"D"_s);
  QTRY_VERIFY(window() && window()->windowTitle().startsWith(u"CertCentral-Konto verbinden"_s));
  QCOMPARE(window()->button(QWizard::NextButton)->text(), u"&Weiter >"_s);
  QCOMPARE(window()->findChild<QComboBox*>(u"language"_s)->currentData(), u"de"_s);
  choose(u"E"_s);
  QTRY_VERIFY(window() && window()->windowTitle().startsWith(u"Connect your CertCentral account"_s));
  choose(u"D"_s);
  QTRY_VERIFY(window() && window()->windowTitle().startsWith(u"CertCentral-Konto verbinden"_s));
  // A program whose last window closes ends.
  QCOMPARE(closed.count(), 0);

  application.reset();
  application = start();
  QVERIFY(application);
  QTRY_VERIFY(window() && window()->windowTitle().startsWith(u"CertCentral-Konto verbinden"_s));
  choose(u"E"_s);
  QTRY_VERIFY(window() && window()->windowTitle().startsWith(u"Connect"_s));
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::LanguageChoiceTest)
#include "tst_languagechoice.moc"
