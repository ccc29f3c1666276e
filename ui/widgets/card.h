// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace codeseal::ui {

/// A rounded panel that holds other widgets. Give it an accessible name when it has a heading.
class Card : public QWidget {
  Q_OBJECT

 public:
  /// Plain stands out by its border on the page, Quiet by a ground a little off the page.
  enum class Look { Plain, Quiet };

  explicit Card(Look look = Look::Plain, QWidget* parent = nullptr);

  /// Where the content goes, padded by 16, with gaps of 8.
  [[nodiscard]] QVBoxLayout* body() const { return m_body; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Look m_look;
  QVBoxLayout* m_body;
};

/// A hairline across its layout; decoration only.
class Rule : public QWidget {
  Q_OBJECT

 public:
  explicit Rule(QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace codeseal::ui
