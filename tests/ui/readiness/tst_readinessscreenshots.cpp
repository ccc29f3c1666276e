// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/practicerig.h"
#include "tests/ui/widgets/cuttexts.h"
#include "tests/ui/widgets/palettes.h"
#include "ui/language.h"
#include "ui/readiness/readinessdialog.h"
#include "ui/readiness/readinessview.h"
#include "ui/wizard/orderwizard.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look {
  const char* name;
  bool dark;
  QString language;
  Qt::LayoutDirection direction;
};

const QList<Look>& looks() {
  static const QList<Look> all{{"light", false, u"en"_s, Qt::LeftToRight},
                               {"dark", true, u"en"_s, Qt::LeftToRight},
                               {"light-de", false, u"de"_s, Qt::LeftToRight},
                               {"light-rtl", false, u"en"_s, Qt::RightToLeft}};
  return all;
}

/// A practice account and a key to it.
struct Scene {
  const char* name;
  QString key;
  practice::Settings settings;
};

QList<Scene> scenes() {
  practice::Settings poor;
  poor.funds = 100;
  // Its contact has no telephone number, and its validation for EV is over.
  poor.onlyOrganization = 5540229;
  practice::Settings silent;
  silent.withheld = {practice::Right::ViewOrganizations, practice::Right::ViewFinance,
                     practice::Right::ViewKeys};
  practice::Settings bare;
  bare.disabledProducts = {u"code_signing"_s, u"code_signing_ev"_s};
  bare.onlyOrganization = 1;
  bare.funds = 0;
  practice::Settings checked;
  checked.onlyOrganization = 5540204;
  checked.estimatesPrices = false;
  return {{"good", u"practice-administrator"_s, {}},    {"notes", u"practice-administrator"_s, poor},
          {"unknown", u"practice-no-phone"_s, silent},  {"nothing", u"practice-administrator"_s, bare},
          {"checked", u"practice-no-phone"_s, checked}, {"view-only", u"practice-view-only"_s, {}},
          {"users-only", u"practice-users-only"_s, {}}, {"revoked", u"practice-revoked"_s, {}}};
}

}  // namespace

/// Makes a picture of the check of readiness in each state, over the practice service, for a person to look
/// at: CODESEAL_SHOTS_DIR says where to.
class ReadinessScreenshotsTest : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void initTestCase();
  void states_data();
  void states();

 private:
  void take(const QString& name, QWidget& window);
  void takeAccountPage(OrderFlow& flow, const QString& name);

  QDir m_folder;
  QString m_look;
};

void ReadinessScreenshotsTest::initTestCase() {
  QApplication::setStyle(u"Fusion"_s);
  QApplication::setCursorFlashTime(0);
  QFont font = QApplication::font();
  if (QFontDatabase::hasFamily(u"Noto Sans"_s)) font.setFamily(u"Noto Sans"_s);
  font.setPointSize(10);
  QApplication::setFont(font);
  const QString chosen = qEnvironmentVariable("CODESEAL_SHOTS_DIR");
  m_folder.setPath(chosen.isEmpty() ? QCoreApplication::applicationDirPath() + u"/screenshots"_s : chosen);
  m_folder.mkpath(u"."_s);
}

void ReadinessScreenshotsTest::states_data() {
  QTest::addColumn<int>("look");
  for (int i = 0; i < looks().size(); ++i) QTest::newRow(looks()[i].name) << i;
}

void ReadinessScreenshotsTest::states() {
  QFETCH(int, look);
  const Look& chosen = looks()[look];
  Language language;
  language.use(chosen.language);
  m_look = QLatin1StringView(chosen.name);
  QApplication::setPalette(chosen.dark ? fusionDark() : fusionLight());
  QApplication::setLayoutDirection(chosen.direction);
  for (const Scene& scene : scenes()) {
    PracticeRig rig(scene.settings);
    ReadinessDialog dialog(rig.flow());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    rig.flow().account().tryKey(ServiceAddress::europe(), QString(scene.key));
    auto* view = dialog.findChild<ReadinessView*>(u"readiness"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!view->check().isAsking(), 20000);
    const QString name = QLatin1StringView(scene.name);
    take(u"readiness-%1"_s.arg(name), dialog);
    dialog.resize(540, 400);
    take(u"readiness-%1-small"_s.arg(name), dialog);
    dialog.close();
    takeAccountPage(rig.flow(), name);
  }
  language.use(u"en"_s);
  QApplication::setLayoutDirection(Qt::LeftToRight);
}

void ReadinessScreenshotsTest::takeAccountPage(OrderFlow& flow, const QString& name) {
  OrderWizard wizard(flow, {});
  wizard.show();
  auto* view = wizard.findChild<ReadinessView*>(u"readiness"_s);
  QTRY_VERIFY_WITH_TIMEOUT(!view->check().isAsking(), 20000);
  take(u"account-readiness-%1"_s.arg(name), wizard);
}

void ReadinessScreenshotsTest::take(const QString& name, QWidget& window) {
  QTest::qWait(0);
  // A text that wraps anew moves those below it a turn later.
  QTRY_VERIFY2(cutTexts(window).isEmpty(), qPrintable(name + u": "_s + cutTexts(window).join(u" | "_s)));
  QVERIFY(window.grab().save(m_folder.filePath(name + u'-' + m_look + u".png"_s)));
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::ReadinessScreenshotsTest)
#include "tst_readinessscreenshots.moc"
