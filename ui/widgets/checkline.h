// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/flowwidget.h"
#include "ui/widgets/tones.h"

#include <optional>

namespace codeseal::ui {

/// An icon, a line, and a muted second line: one thing that was checked, or one thing to know. With
/// an empty title the second line stands alone.
class CheckLine : public FlowWidget {
  Q_OBJECT

 public:
  /// Without a @p tone the icon is muted.
  CheckLine(const QString& icon, std::optional<Tone> tone, const QString& title, const QString& second = {},
            QWidget* parent = nullptr);

  void setLine(const QString& icon, std::optional<Tone> tone, const QString& title,
               const QString& second = {});
  /// Bold title, and the second line in body size, as in "How this ends".
  void setStrong(bool strong);
  /// Paints the title in the ink of the tone, as in "Funds of 2,400.00 USD cover it".
  void setToned(bool toned);

 protected:
  void paintEvent(QPaintEvent* event) override;
  [[nodiscard]] int flowHeight(int width) const override;
  [[nodiscard]] int wishedWidth() const override;
  [[nodiscard]] int leastWidth() const override;

 private:
  QString m_icon;
  std::optional<Tone> m_tone;
  QString m_title;
  QString m_second;
  bool m_strong = false;
  bool m_toned = false;
};

}  // namespace codeseal::ui
