// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

// Q_INIT_RESOURCE declares a function and may not stand inside a namespace.
static void initCodesealResources() {
  Q_INIT_RESOURCE(codeseal);
}

namespace codeseal::ui {

using namespace Qt::StringLiterals;

void initResources() {
  initCodesealResources();
}

QPixmap iconPixmap(const QString& name, int size, const QColor& ink, qreal ratio) {
  const QString key = u"codeseal/%1/%2/%3/%4"_s.arg(name).arg(size).arg(ink.rgba(), 0, 16).arg(ratio);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  initResources();
  QFile file(u":/icons/%1.svg"_s.arg(name));
  if (size <= 0 || !file.open(QIODevice::ReadOnly)) return pixmap;
  QByteArray svg = file.readAll();
  svg.replace("currentColor", ink.name().toLatin1());
  const int pixels = std::max(1, qRound(size * ratio));
  pixmap = QPixmap(pixels, pixels);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  QSvgRenderer(svg).render(&painter);
  painter.end();
  pixmap.setDevicePixelRatio(ratio);
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

void paintIcon(QPainter& painter, const QRect& place, const QString& name, const QColor& ink) {
  if (name.isEmpty()) return;
  const int size = std::min(place.width(), place.height());
  const QRect square(place.x() + (place.width() - size) / 2, place.y() + (place.height() - size) / 2, size,
                     size);
  painter.drawPixmap(square, iconPixmap(name, size, ink, painter.device()->devicePixelRatioF()));
}

QIcon inkIcon(const QString& name, const QColor& ink, int size) {
  QIcon icon;
  for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) icon.addPixmap(iconPixmap(name, size, ink, ratio));
  return icon;
}

}  // namespace codeseal::ui
