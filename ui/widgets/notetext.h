// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/flowwidget.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tones.h"

namespace codeseal::ui {

/// A hint (muted) or an error (octagon and danger text) below a field. Empty, it takes no room.
class NoteText : public FlowWidget {
  Q_OBJECT

 public:
  explicit NoteText(QWidget* parent = nullptr);

  void showHint(const QString& text) { show(text, false); }
  void showError(const QString& text) { show(text, true); }
  [[nodiscard]] QString text() const { return m_text; }
  [[nodiscard]] bool isError() const { return m_error; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  [[nodiscard]] int flowHeight(int width) const override;
  [[nodiscard]] int wishedWidth() const override;
  [[nodiscard]] int leastWidth() const override;

 private:
  void show(const QString& text, bool error);
  [[nodiscard]] Type type() const { return m_error ? Type::Error : Type::Hint; }
  [[nodiscard]] int start() const { return m_error ? px(22) : 0; }

  QString m_text;
  bool m_error = false;
};

}  // namespace codeseal::ui
