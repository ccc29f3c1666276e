// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

class QPainter;
class QRect;

namespace codeseal::ui {

/// Makes the resources of this library known. Call it once before an icon is named by its resource
/// path; the functions below do so themselves.
void initResources();

/// The icon ":/icons/NAME.svg" in @p ink, @p size device-independent pixels square, sharp at @p ratio
/// device pixels each. An unknown name gives an empty picture.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& ink, qreal ratio);

/// Paints the icon into the middle of @p place, as large as its shorter side.
void paintIcon(QPainter& painter, const QRect& place, const QString& name, const QColor& ink);

/// An icon for a native control, in @p ink at @p size.
[[nodiscard]] QIcon inkIcon(const QString& name, const QColor& ink, int size);

}  // namespace codeseal::ui
