// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "palettes.h"
#include "ui/widgets/tones.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class TonesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void referenceColours_data();
  void referenceColours();
  void contrasts_data();
  void contrasts();
  void reachesFromBlackAndWhite();
  void mixes();
  void staysTheSameForTheSamePalette();
};

namespace {

constexpr std::array kTones{Tone::Neutral, Tone::Accent,  Tone::Info,
                            Tone::Success, Tone::Warning, Tone::Danger};

int distance(const QColor& a, const QColor& b) {
  return std::max(
      {std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

}  // namespace

void TonesTest::referenceColours_data() {
  QTest::addColumn<QColor>("got");
  QTest::addColumn<QColor>("drawn");
  const auto row = [](const char* name, const QColor& got, QRgb drawn) {
    QTest::newRow(name) << got << QColor(drawn);
  };
  const Tones l = Tones::from(fusionLight());
  const Tones d = Tones::from(fusionDark());
  row("light card", l.card, 0xf9f9f9);
  row("light line", l.line, 0xd6d6d6);
  row("light edge", l.edge, 0x8a8a8a);
  row("light row", l.row, 0xeaf4f9);
  row("light chosen", l.chosen, 0xf5f9fc);
  row("light muted", l.muted, 0x666666);
  row("light fill", l.fill, 0x2a7bad);
  row("dark card", d.card, 0x2b2b2b);
  row("dark line", d.line, 0x454545);
  row("dark edge", d.edge, 0x7a7a7a);
  row("dark row", d.row, 0x263640);
  row("dark chosen", d.chosen, 0x252e34);
  row("dark muted", d.muted, 0x9e9e9e);
  row("dark fill", d.fill, 0x2a7bad);
  const auto set = [&](const char* name, const ToneSet& s, QRgb tint, QRgb ink) {
    row(qPrintable(QString::fromLatin1(name) + u" tint"_s), s.tint, tint);
    row(qPrintable(QString::fromLatin1(name) + u" ink"_s), s.ink, ink);
  };
  set("light success", l.of(Tone::Success), 0xe7f3ed, 0x1c784a);
  set("light warning", l.of(Tone::Warning), 0xf9f2e4, 0x915f08);
  set("light danger", l.of(Tone::Danger), 0xfae8e7, 0xc72e23);
  set("light info", l.of(Tone::Info), 0xe8eff8, 0x2b6cb6);
  set("light accent", l.of(Tone::Accent), 0xe8f2f9, 0x266f9d);
  set("light neutral", l.of(Tone::Neutral), 0xededed, 0x4c4c4c);
  set("dark success", d.of(Tone::Success), 0x243b2f, 0x2cba73);
  set("dark warning", d.of(Tone::Warning), 0x45371f, 0xe4950c);
  set("dark danger", d.of(Tone::Danger), 0x462624, 0xe78079);
  set("dark info", d.of(Tone::Info), 0x263343, 0x6ea2dd);
  set("dark accent", d.of(Tone::Accent), 0x263944, 0x60aad8);
  set("dark neutral", d.of(Tone::Neutral), 0x323232, 0xb3b3b3);
}

void TonesTest::referenceColours() {
  QFETCH(QColor, got);
  QFETCH(QColor, drawn);
  // One step of lightness is up to 5 of 255; the drawn values are rounded.
  QVERIFY2(distance(got, drawn) <= 5, qPrintable(got.name() + u" instead of "_s + drawn.name()));
}

void TonesTest::contrasts_data() {
  QTest::addColumn<QPalette>("palette");
  QTest::newRow("Fusion light") << fusionLight();
  QTest::newRow("Fusion dark") << fusionDark();
  QTest::newRow("Adwaita dark") << paletteOf(0x353535, 0x2d2d2d, 0xffffff, 0x15539e, 0x373737);
  QTest::newRow("classic grey") << paletteOf(0xd4d0c8, 0xffffff, 0x000000, 0x0a246a, 0xd4d0c8);
  QTest::newRow("high contrast black") << paletteOf(0x000000, 0x000000, 0xffffff, 0x1aebff, 0x000000);
  QTest::newRow("high contrast white") << paletteOf(0xffffff, 0xffffff, 0x000000, 0x37006e, 0xffffff);
  const QList<std::pair<const char*, QRgb>> highlights{
      {"yellow", 0xf6d32d}, {"orange", 0xe66100}, {"purple", 0x9141ac}, {"green", 0x33d17a},
      {"grey", 0x808080},   {"black", 0x000000},  {"white", 0xffffff}};
  for (const auto& [name, rgb] : highlights) {
    QTest::addRow("light, %s", name) << paletteOf(0xefefef, 0xffffff, 0x000000, rgb, 0xefefef);
    QTest::addRow("dark, %s", name) << paletteOf(0x323232, 0x242424, 0xf0f0f0, rgb, 0x323232);
  }
}

void TonesTest::contrasts() {
  QFETCH(QPalette, palette);
  const Tones t = Tones::from(palette);
  for (const Tone tone : kTones) {
    const ToneSet& set = t.of(tone);
    for (const QColor& ground : {set.tint, t.page, t.rail, t.row, t.card}) {
      const double got = contrast(set.ink, ground);
      QVERIFY2(got >= 4.5, qPrintable(u"tone %1: %2"_s.arg(static_cast<int>(tone)).arg(got)));
    }
    QVERIFY(contrast(t.text, set.tint) >= 7);
  }
  for (const QColor& ground : {t.page, t.rail, t.row, t.card}) QVERIFY(contrast(t.muted, ground) >= 4.5);
  QVERIFY(contrast(t.text, t.row) >= 9.5);
  QVERIFY(contrast(t.text, t.chosen) >= 9.5);
  QVERIFY(contrast(Qt::white, t.fill) >= 4.6);
  QVERIFY(contrast(t.edge, t.page) >= 3);
  QVERIFY(contrast(t.of(Tone::Accent).ink, t.chosen) >= 4.5);
}

void TonesTest::reachesFromBlackAndWhite() {
  QVERIFY(contrast(reach(Qt::black, {QColor(0x242424)}), QColor(0x242424)) >= 4.6);
  QVERIFY(contrast(reach(Qt::white, {QColor(Qt::white)}), Qt::white) >= 4.6);
  QCOMPARE(reach(Qt::black, {QColor(Qt::white)}), QColor(Qt::black));
  // Out of reach on both sides: the nearest is still an answer.
  QVERIFY(reach(Qt::red, {QColor(Qt::black), QColor(Qt::white)}).isValid());
}

void TonesTest::mixes() {
  QCOMPARE(mix(Qt::black, Qt::white, 0), QColor(0, 0, 0));
  QCOMPARE(mix(Qt::black, Qt::white, 1), QColor(255, 255, 255));
  QCOMPARE(mix(QColor(0, 100, 200), QColor(100, 0, 200), .5), QColor(50, 50, 200));
  QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
}

void TonesTest::staysTheSameForTheSamePalette() {
  for (int i = 0; i < 12; ++i) {
    const QPalette other =
        paletteOf(0xefefef, 0xffffff, 0x000000, 0xff000000U | static_cast<QRgb>(i * 20), 0xefefef);
    QVERIFY(!Tones::from(other).dark);
  }
  QCOMPARE(Tones::from(fusionDark()).muted, Tones::from(fusionDark()).muted);
  QVERIFY(Tones::from(fusionDark()).dark);
}

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::TonesTest)
#include "tst_tones.moc"
