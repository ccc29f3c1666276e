// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/tones.h"

#include <QMetaType>
#include <QWidget>

class QPainter;

namespace codeseal::ui {

/// One status in short: an icon name, what it means, and its word. The word alone tells the state.
struct ChipLook {
  QString icon;
  Tone tone = Tone::Neutral;
  QString word;

  bool operator==(const ChipLook&) const = default;
};

/// The size a chip needs; empty for a chip without a word.
[[nodiscard]] QSize chipSize(const ChipLook& look);
/// Paints a chip at the start of @p place, centred in its height; for delegates and cards.
void paintChip(QPainter& painter, const QWidget& widget, const QRect& place, const ChipLook& look);

/// A status chip. It is never clickable; its word is its accessible name.
class Chip : public QWidget {
  Q_OBJECT

 public:
  explicit Chip(ChipLook look = {}, QWidget* parent = nullptr);

  [[nodiscard]] const ChipLook& look() const { return m_look; }
  void setLook(const ChipLook& look);

  [[nodiscard]] QSize sizeHint() const override { return chipSize(m_look); }
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  ChipLook m_look;
};

}  // namespace codeseal::ui

Q_DECLARE_METATYPE(codeseal::ui::ChipLook)
