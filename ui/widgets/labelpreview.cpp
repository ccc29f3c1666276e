// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/labelpreview.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

// Paper and its ink are the same in every scheme, as the parcel is.
const QColor kPaper(0xff, 0xff, 0xff);
const QColor kPaperInDark(0xe9, 0xe7, 0xe2);
const QColor kInk(0x1e, 0x1e, 0x1e);
const QColor kQuietInk(0x5c, 0x5c, 0x5c);
const QColor kWrongInk(0xa8, 0x1d, 0x14);
constexpr int kSide = 14;
constexpr int kLine = 21;

QString cut(const QString& text) {
  return text.size() > kParcelLineLimit ? text.left(kParcelLineLimit - 1).trimmed() + u'…' : text;
}

}  // namespace

LabelPreview::LabelPreview(QWidget* parent) : QWidget(parent) {
  installAccessibility();
  setLayoutDirection(Qt::LeftToRight);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setAccessibleName(tr("On the parcel"));
}

void LabelPreview::setParcel(const ParcelText& parcel) {
  m_parcel = parcel;
  // Not every bridge hands on the value of a text.
  setAccessibleDescription(spokenValue());
  updateGeometry();
  update();
}

QString LabelPreview::spokenValue() const {
  QStringList lines{m_parcel.from};
  for (const ParcelLine& line : m_parcel.lines) lines.append(line.text);
  lines.append(m_parcel.method);
  lines.removeAll(QString());
  return lines.join(u'\n');
}

QSize LabelPreview::sizeHint() const {
  const int lines = static_cast<int>(m_parcel.lines.size());
  return {px(270), px(104) + lines * px(kLine)};
}

QSize LabelPreview::minimumSizeHint() const {
  return {px(200), sizeHint().height()};
}

void LabelPreview::paintLine(QPainter& painter, const QRect& place, const ParcelLine& line) const {
  const Type type = line.strong ? Type::Strong : Type::Body;
  const bool wrong = !line.wrong.isEmpty();
  const QString shown = cut(line.text);
  paintText(painter, *this, place, shown, {type, wrong ? kWrongInk : kInk});
  const auto at = wrong ? shown.indexOf(line.wrong) : -1;
  if (at < 0) return;
  const int x = place.x() + textWidth(shown.left(at), type);
  const int y = place.center().y() + lineHeight(type) / 2 - 1;
  painter.setPen(QPen(kWrongInk, 1.5, Qt::DotLine));
  painter.drawLine(x, y, x + textWidth(line.wrong, type), y);
}

void LabelPreview::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Tones t = Tones::current();
  paintPanel(painter, rect(), px(6), t.dark ? kPaperInDark : kPaper, mix(kPaper, kInk, .35));
  const int wide = width() - 2 * px(kSide);
  int y = px(6);
  const auto line = [&](const QString& text, Type type, const QColor& ink, int tall) {
    paintText(painter, *this, {px(kSide), y, wide, tall}, text, {type, ink});
    y += tall;
  };
  const auto rule = [&] {
    painter.setPen(QPen(mix(kPaper, kInk, .25), 1, Qt::DashLine));
    painter.drawLine(px(11), y, width() - px(11), y);
  };
  // The courier prints these two words in English, wherever the parcel goes.
  line(u"FROM"_s, Type::Hint, kQuietInk, px(17));
  line(m_parcel.from, Type::Hint, kInk, px(17));
  y += px(4);
  rule();
  y += px(5);
  line(u"SHIP TO"_s, Type::Hint, kQuietInk, px(18));
  for (const ParcelLine& parcelLine : m_parcel.lines) {
    paintLine(painter, {px(kSide), y, wide, px(kLine)}, parcelLine);
    y += px(kLine);
  }
  y += px(3);
  rule();
  y += px(8);
  painter.save();
  QFont method = typeFont(Type::Hint);
  method.setWeight(QFont::DemiBold);
  painter.setFont(method);
  painter.setPen(kInk);
  painter.drawText(QRect(px(kSide), y, wide, px(18)), Qt::AlignAbsolute | Qt::AlignLeft | Qt::AlignVCenter,
                   m_parcel.method);
  painter.restore();
}

}  // namespace codeseal::ui
