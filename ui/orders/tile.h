// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/tones.h"

#include <QAbstractButton>

namespace codeseal::ui {

/// A number with its words, which filters the table while it is pressed.
class Tile final : public QAbstractButton {
  Q_OBJECT

 public:
  Tile(const QString& icon, Tone tone, QWidget* parent = nullptr);

  /// Shows "2", "wait for you"; both together are the name.
  void setCount(int count, const QString& words);

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] int wordsStart() const;

  QString m_icon;
  Tone m_tone;
  QString m_number;
  QString m_words;
};

}  // namespace codeseal::ui
