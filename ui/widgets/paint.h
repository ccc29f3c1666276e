// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/metrics.h"
#include "ui/widgets/tones.h"

#include <QRect>
#include <QString>

class QPainter;
class QWidget;

namespace codeseal::ui {

/// Where a rectangle, given for left to right, lies in @p widget: mirrored in a right-to-left window.
[[nodiscard]] QRect placed(const QWidget& widget, const QRect& rect);

/// Which end of its rectangle a text keeps to; Start is the left one in a left-to-right window.
enum class End { Start, Stop, Middle };

/// One painted text: its type, colour and the end it keeps to. Wrapped texts begin at the top of their
/// rectangle, others are centred in its height and cut with an ellipsis.
struct TextLook {
  Type type = Type::Body;
  QColor ink;
  End end = End::Start;
  bool wrapped = false;
};

/// Paints @p text into @p rect, which is in the widget's own coordinates (see placed()). The reading
/// direction of the text comes from the text itself, its side from the widget's layout direction.
void paintText(QPainter& painter, const QWidget& widget, const QRect& rect, const QString& text,
               const TextLook& look);

/// A rounded panel with a border of @p width inside @p rect. Pass an invalid colour to leave out the
/// ground or the border.
void paintPanel(QPainter& painter, const QRectF& rect, qreal radius, const QColor& ground,
                const QColor& border, qreal width = 1);

/// The round mark of a step or a row: a disc with an icon or one sign in it.
struct MarkLook {
  QColor ground;
  QColor ring;
  QColor ink;
  QString icon;
  QString sign;
  qreal iconShare = .6;  ///< Of the disc's width.
};

/// Paints a mark that fills @p place, which is square.
void paintMark(QPainter& painter, const QRectF& place, const MarkLook& look);

/// The dot of a radio button or choice card that fills @p place.
void paintRadio(QPainter& painter, const QRectF& place, bool on, bool enabled);

/// Whether @p widget is drawn by the Fusion style, whose edges we paint ourselves.
[[nodiscard]] bool isFusion(const QWidget& widget);

}  // namespace codeseal::ui
