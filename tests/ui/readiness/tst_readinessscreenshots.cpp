// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/practicerig.h"
#include "tests/ui/widgets/cuttexts.h"
#include "tests/ui/widgets/looks.h"
#include "ui/readiness/readinessdialog.h"
#include "ui/readiness/readinessview.h"
#include "ui/wizard/orderwizard.h"

#include <QApplication>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

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
  preparePictures();
  m_folder = pictureFolder();
}

void ReadinessScreenshotsTest::states_data() {
  addLooks();
}

void ReadinessScreenshotsTest::states() {
  QFETCH(int, look);
  const Look& chosen = looks()[look];
  const Looking looking(chosen);
  m_look = QLatin1StringView(chosen.name);
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
