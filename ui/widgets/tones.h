// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>

#include <array>

class QPalette;

namespace codeseal::ui {

/// What a coloured thing means. Warning: someone has to act or wait. Danger: wrong or refused.
/// Info: being worked on, or good to know. Success: done. Neutral: unknown or verbatim.
enum class Tone { Neutral, Accent, Info, Success, Warning, Danger };

/// The three colours of one tone: the ground of a chip or banner, its border, and text and icons on it.
struct ToneSet {
  QColor tint;
  QColor edge;
  QColor ink;
};

/// Every colour the widgets paint with, derived from six roles of a palette. Text and muted text, and
/// each ink on its tint, the page, the rail and a selected row, have a contrast of at least 4.5 : 1.
struct Tones {
  bool dark = false;
  QColor text;       ///< Words on page, card and field.
  QColor railText;   ///< Words on the rail.
  QColor muted;      ///< Hints, times, steps to come.
  QColor page;       ///< Page, list and field.
  QColor rail;       ///< Rail, button row, table head, status bar.
  QColor railHover;  ///< A step under the pointer.
  QColor card;       ///< A quiet card.
  QColor line;       ///< Decoration only.
  QColor edge;       ///< Fields, boxes and open marks, at least 3 : 1.
  QColor bar;        ///< Grey bars that stand for text still to come, the rest of a term bar.
  QColor row;        ///< A selected row.
  QColor chosen;     ///< A chosen card.
  QColor fill;       ///< The accent fill under white text.
  std::array<ToneSet, 6> sets;

  /// The colours of one tone.
  [[nodiscard]] const ToneSet& of(Tone tone) const { return sets[static_cast<std::size_t>(tone)]; }
  /// Text and icons of one tone.
  [[nodiscard]] QColor ink(Tone tone) const { return of(tone).ink; }

  /// Derives from the active group of @p palette. Cheap when the palette was asked for before.
  /// For the GUI thread only.
  [[nodiscard]] static Tones from(const QPalette& palette);
  /// Derives from the palette of the application, whatever palette a container set for itself.
  [[nodiscard]] static Tones current();
};

/// Linear mix per channel; @p t = 0 gives @p a, 1 gives @p b.
[[nodiscard]] QColor mix(const QColor& a, const QColor& b, double t);
/// Relative luminance as in WCAG 2, 0 to 1.
[[nodiscard]] double luminance(const QColor& color);
/// Contrast as in WCAG 2, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);
/// Moves the lightness of @p color away from @p grounds until the lowest contrast is @p wanted.
/// When no lightness gives that, answers the one that comes nearest.
[[nodiscard]] QColor reach(const QColor& color, const QList<QColor>& grounds, double wanted = 4.6);

}  // namespace codeseal::ui
