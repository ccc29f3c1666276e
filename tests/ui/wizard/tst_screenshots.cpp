// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/wizardwalk.h"
#include "tests/ui/widgets/looks.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/orderwizard.h"

#include <QApplication>
#include <QPixmap>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <utility>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// What of a label does not fit into it; empty if all does.
QString cutText(const QLabel& label) {
  if (label.text().isEmpty() || label.pixmap(Qt::ReturnByValue).isNull() == false) return {};
  const bool wraps = label.wordWrap() || label.hasHeightForWidth();
  const int width = wraps ? label.minimumSizeHint().width() : label.sizeHint().width();
  if (label.width() < width)
    return u"'%1' is %2 wide and needs %3"_s.arg(label.text()).arg(label.width()).arg(width);
  const int height = wraps ? label.heightForWidth(label.width()) : label.sizeHint().height();
  if (label.height() < height)
    return u"'%1' is %2 high and needs %3"_s.arg(label.text()).arg(label.height()).arg(height);
  return {};
}

QString cutText(const QPushButton& button) {
  const int width = button.sizeHint().width();
  return button.width() >= width
             ? QString()
             : u"'%1' is %2 wide and needs %3"_s.arg(button.text()).arg(button.width()).arg(width);
}

template <class W>
QStringList cutTexts(const QWidget& window) {
  QStringList found;
  for (const W* widget : window.findChildren<W*>()) {
    if (!widget->isVisible()) continue;
    if (const QString cut = cutText(*widget); !cut.isEmpty()) found.append(cut);
  }
  return found;
}

/// The picture with at most 256 colours: half as many bytes, and nobody sees it. Grounds and inks are kept as
/// they are; the shades at the edges of letters that differ little become one.
QImage withFewColours(const QImage& image) {
  QHash<QRgb, int> counts;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) ++counts[image.pixel(x, y)];
  QList<QRgb> byCount = counts.keys();
  std::sort(byCount.begin(), byCount.end(),
            [&counts](QRgb a, QRgb b) { return std::pair(counts[b], b) < std::pair(counts[a], a); });
  constexpr int kept = 64;
  QList<QRgb> colours;
  for (int bits = 3; bits < 8; ++bits) {
    const QRgb mask = 0x010101U * ((0xffU << bits) & 0xffU);
    QSet<QRgb> seen;
    colours = byCount.mid(0, kept);
    for (const QRgb colour : byCount.mid(kept)) {
      if (!seen.contains(colour & mask)) colours.append(colour);
      seen.insert(colour & mask);
    }
    if (colours.size() <= 256) break;
  }
  return image.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither);
}

int coloursIn(const QImage& image) {
  QSet<QRgb> colours;
  for (int y = 0; y < image.height(); y += 3)
    for (int x = 0; x < image.width(); x += 3) colours.insert(image.pixel(x, y));
  return int(colours.size());
}

}  // namespace

/// Makes a picture of every page and state, for the documentation and for a person to look at, and holds each
/// to what a picture has to have. The pictures of the documentation are made anew on Debian 12 with Noto
/// Sans:
///   CODESEAL_SHOTS_DIR=resources/screenshots build/ci/tst_screenshots pages:light pages:dark pages:light-de
///   and the same with pages:dark-de
class ScreenshotsTest : public QObject {
  Q_OBJECT

 public:
  /// Dates and amounts as in Britain.
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void initTestCase();
  void pages_data();
  void pages();
  void findsACutText();

 private:
  void take(const QString& file, OrderWizard& wizard);

  QDir m_folder;
  int m_taken = 0;
};

void ScreenshotsTest::initTestCase() {
  preparePictures();
  m_folder = pictureFolder();
}

void ScreenshotsTest::pages_data() {
  addLooks();
}

void ScreenshotsTest::pages() {
  QFETCH(int, look);
  const Look& chosen = looks()[look];
  const Looking looking(chosen);
  const QString spoken = QCoreApplication::translate("codeseal::ui::ReviewPage", "Is everything right?");
  if (QLatin1StringView(chosen.language) == u"de" && spoken == u"Is everything right?")
    QSKIP("the German texts are not built in");
  m_taken = 0;
  WizardWalk walk([this, &chosen](const QString& name, OrderWizard& wizard) {
    take(u"%1-%2.png"_s.arg(name, QLatin1StringView(chosen.name)), wizard);
  });
  walk.walk();
  QCOMPARE(m_taken, WizardWalk::stops);
}

void ScreenshotsTest::take(const QString& file, OrderWizard& wizard) {
  ++m_taken;
  const QImage image = wizard.grab().toImage().convertToFormat(QImage::Format_RGB32);
  QVERIFY(withFewColours(image).save(m_folder.filePath(file), "PNG", 0));
  QCOMPARE(image.size(), QSize(1120, 760));
  QVERIFY2(coloursIn(image) > 30, qPrintable(file));
  const auto headings = wizard.currentPage()->findChildren<HeadingLabel*>();
  const bool hasHeading =
      std::any_of(headings.begin(), headings.end(), [&wizard](const HeadingLabel* heading) {
        return heading->isVisible() && heading->text() == wizard.currentPage()->accessibleName();
      });
  QVERIFY2(hasHeading, qPrintable(file));
  const QStringList cut = cutTexts<QLabel>(wizard) + cutTexts<QPushButton>(wizard);
  if (!cut.isEmpty()) qWarning().noquote() << file << '\n' << cut.join(u'\n');
  if (!cut.isEmpty()) QTest::qFail("a text is cut", __FILE__, __LINE__);
}

void ScreenshotsTest::findsACutText() {
  QLabel label(u"a text of some width"_s);
  label.resize(label.sizeHint());
  QCOMPARE(cutText(label), QString());
  label.resize(label.width() - 1, label.height());
  QVERIFY(!cutText(label).isEmpty());
  QPushButton button(u"a text of some width"_s);
  button.resize(20, 20);
  QVERIFY(!cutText(button).isEmpty());
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::ScreenshotsTest)
#include "tst_screenshots.moc"
