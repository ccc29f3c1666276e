// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QRegularExpression>

#include <algorithm>

namespace codeseal::ui {
namespace {

QFont scaled(double factor, QFont::Weight weight) {
  QFont font = QApplication::font();
  if (font.pointSizeF() > 0)
    font.setPointSizeF(font.pointSizeF() * factor);
  else
    font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
  font.setWeight(weight);
  return font;
}

}  // namespace

int px(int length) {
  const QFontMetrics metrics(QApplication::font());
  return qRound(length * metrics.height() / 18.0);
}

QFont typeFont(Type type) {
  switch (type) {
    case Type::PageTitle: return scaled(1.6, QFont::DemiBold);
    case Type::Section: return scaled(1.12, QFont::DemiBold);
    case Type::CardTitle: return scaled(1.08, QFont::DemiBold);
    case Type::GroupTitle: return scaled(1, QFont::DemiBold);
    case Type::Label: return scaled(1, QFont::Medium);
    case Type::Body: return scaled(1, QFont::Normal);
    case Type::Strong: return scaled(1, QFont::DemiBold);
    case Type::Hint: return scaled(.92, QFont::Normal);
    case Type::Error: return scaled(.95, QFont::Normal);
    case Type::Fixed: return QFontDatabase::systemFont(QFontDatabase::FixedFont);
  }
  Q_UNREACHABLE();
}

int lineHeight(Type type) {
  return QFontMetrics(typeFont(type)).height();
}

int textWidth(const QString& text, Type type) {
  return QFontMetrics(typeFont(type)).horizontalAdvance(text);
}

int textHeight(const QString& text, Type type, int width) {
  if (text.isEmpty()) return 0;
  const QFontMetrics metrics(typeFont(type));
  return metrics.boundingRect(QRect(0, 0, std::max(width, 1), 1 << 20), Qt::TextWordWrap, text).height();
}

int widestWord(const QString& text, Type type) {
  const QFontMetrics metrics(typeFont(type));
  int widest = 0;
  static const QRegularExpression space(QStringLiteral("\\s+"));
  for (const QString& word : text.split(space)) widest = std::max(widest, metrics.horizontalAdvance(word));
  return widest;
}

}  // namespace codeseal::ui
