// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tones.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <vector>

namespace codeseal::ui {
namespace {

double lowestContrast(const QColor& color, const QList<QColor>& grounds) {
  double lowest = 21;
  for (const QColor& ground : grounds) lowest = std::min(lowest, contrast(color, ground));
  return lowest;
}

QColor withLightness(const QColor& color, double lightness) {
  // An achromatic colour has no hue (-1), which fromHslF does not take.
  return QColor::fromHslF(std::max(0.0F, color.hslHueF()), color.hslSaturationF(),
                          static_cast<float>(std::clamp(lightness, 0.0, 1.0)))
      .toRgb();
}

QColor seed(int hue, double saturation, double lightness) {
  return QColor::fromHslF(static_cast<float>(hue) / 360.0F, static_cast<float>(saturation),
                          static_cast<float>(lightness))
      .toRgb();
}

/// White text needs 4.6 on the fill; in a dark scheme the fill is as light as that allows.
QColor fillUnderWhite(const QColor& highlight, bool dark) {
  const QList<QColor> white{QColor(Qt::white)};
  double lightness = highlight.lightnessF();
  if (dark) {
    while (lightness < 1 && contrast(withLightness(highlight, lightness + .01), Qt::white) >= 4.6)
      lightness += .01;
  }
  while (lightness > 0 && lowestContrast(withLightness(highlight, lightness), white) < 4.6) lightness -= .01;
  return withLightness(highlight, lightness);
}

QColor rowUnderText(const QColor& base, const QColor& highlight, const QColor& text, double share) {
  while (share > 0 && contrast(mix(base, highlight, share), text) < 9.5) share -= .01;
  return mix(base, highlight, std::max(share, 0.0));
}

Tones derive(const QPalette& palette) {
  const auto role = [&](QPalette::ColorRole r) { return palette.color(QPalette::Active, r).toRgb(); };
  const QColor base = role(QPalette::Base);
  const QColor window = role(QPalette::Window);
  const QColor highlight = role(QPalette::Highlight);
  Tones t;
  t.dark = luminance(base) < .18;
  t.text = role(QPalette::Text);
  t.railText = role(QPalette::WindowText);
  t.page = base;
  t.rail = window;
  t.railHover = mix(window, t.railText, .05);
  t.card = mix(base, t.text, t.dark ? .035 : .025);
  t.line = mix(base, t.text, .16);
  t.edge = mix(base, t.text, t.dark ? .42 : .46);
  t.bar = mix(base, t.text, .12);
  t.row = rowUnderText(base, highlight, t.text, t.dark ? .17 : .10);
  t.chosen = mix(base, highlight, t.dark ? .10 : .05);
  t.fill = fillUnderWhite(highlight, t.dark);
  t.muted = reach(mix(t.text, base, .40), {base, window, t.row, t.card});
  const auto set = [&](Tone tone, const QColor& from) {
    ToneSet& out = t.sets[static_cast<std::size_t>(tone)];
    out.tint = mix(base, from, t.dark ? .20 : .11);
    out.edge = mix(base, from, .42);
    out.ink = reach(from, {out.tint, base, window, t.row, t.card, t.chosen});
  };
  set(Tone::Accent, highlight);
  set(Tone::Info, seed(212, .62, .46));
  set(Tone::Success, seed(150, .62, .36));
  set(Tone::Warning, seed(38, .90, .42));
  set(Tone::Danger, seed(4, .70, .48));
  ToneSet& neutral = t.sets[static_cast<std::size_t>(Tone::Neutral)];
  neutral.tint = mix(base, t.text, .07);
  neutral.edge = mix(base, t.text, .42);
  neutral.ink = reach(mix(t.text, base, .30), {neutral.tint, base, window, t.row});
  return t;
}

struct Kept {
  std::array<QRgb, 6> roles;
  Tones tones;
};

}  // namespace

QColor mix(const QColor& a, const QColor& b, double t) {
  const auto channel = [t](int from, int to) {
    return static_cast<int>(std::lround(from + (to - from) * t));
  };
  return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

double luminance(const QColor& color) {
  const auto linear = [](double c) { return c <= .03928 ? c / 12.92 : std::pow((c + .055) / 1.055, 2.4); };
  return .2126 * linear(color.red() / 255.0) + .7152 * linear(color.green() / 255.0) +
         .0722 * linear(color.blue() / 255.0);
}

double contrast(const QColor& a, const QColor& b) {
  const double la = luminance(a);
  const double lb = luminance(b);
  return (std::max(la, lb) + .05) / (std::min(la, lb) + .05);
}

QColor reach(const QColor& color, const QList<QColor>& grounds, double wanted) {
  double ground = 0;
  for (const QColor& g : grounds) ground += luminance(g) / static_cast<double>(grounds.size());
  const double step = ground < .18 ? .01 : -.01;
  const double start = color.lightnessF();
  QColor best = color;
  for (int i = 0; i <= 100; ++i) {
    const double lightness = start + step * i;
    const QColor tried = i == 0 ? color : withLightness(color, lightness);
    if (lowestContrast(tried, grounds) > lowestContrast(best, grounds)) best = tried;
    if (lowestContrast(best, grounds) >= wanted || lightness < 0 || lightness > 1) break;
  }
  return best;
}

Tones Tones::from(const QPalette& palette) {
  static std::vector<Kept> kept;
  const auto rgb = [&](QPalette::ColorRole r) { return palette.color(QPalette::Active, r).rgb(); };
  const std::array<QRgb, 6> roles{rgb(QPalette::Window),     rgb(QPalette::Base),      rgb(QPalette::Text),
                                  rgb(QPalette::WindowText), rgb(QPalette::Highlight), rgb(QPalette::Button)};
  for (const Kept& k : kept) {
    if (k.roles == roles) return k.tones;
  }
  if (kept.size() >= 8) kept.erase(kept.begin());
  kept.push_back({roles, derive(palette)});
  return kept.back().tones;
}

Tones Tones::current() {
  return from(QGuiApplication::palette());
}

}  // namespace codeseal::ui
