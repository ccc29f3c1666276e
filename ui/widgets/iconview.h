// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/tones.h"

#include <QWidget>

#include <optional>

namespace codeseal::ui {

/// An icon that stands beside text and says nothing of its own.
class IconView : public QWidget {
  Q_OBJECT

 public:
  /// @p size is a length of the grid, see px(). The icon is muted until it gets a tone.
  IconView(const QString& icon, int size, QWidget* parent = nullptr);

  void setIconName(const QString& icon);
  /// Paints the icon in the ink of @p tone; none makes it muted.
  void setTone(std::optional<Tone> tone);
  /// Puts the icon at half its size on a disc in the tint of its tone, as at the head of a status.
  void setOnDisc(bool onDisc);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_icon;
  int m_size;
  std::optional<Tone> m_tone;
  bool m_onDisc = false;
};

}  // namespace codeseal::ui
