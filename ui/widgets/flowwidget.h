// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace codeseal::ui {

/// A painted widget whose height follows from its width, because its text wraps.
class FlowWidget : public QWidget {
  Q_OBJECT

 public:
  explicit FlowWidget(QWidget* parent = nullptr);

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override { return flowHeight(width); }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  /// Height of the content at @p width.
  [[nodiscard]] virtual int flowHeight(int width) const = 0;
  /// The width the content would like on one line.
  [[nodiscard]] virtual int wishedWidth() const = 0;
  /// The narrowest width that breaks no word.
  [[nodiscard]] virtual int leastWidth() const = 0;
};

}  // namespace codeseal::ui
