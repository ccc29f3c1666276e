// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textlabel.h"

namespace codeseal::ui {

/// The label above a field with "required" muted after it, or below it when both do not fit one line.
class FieldLabel : public TextLabel {
  Q_OBJECT

 public:
  explicit FieldLabel(const QString& text, QWidget* parent = nullptr);

  void setRequired(bool required);
  [[nodiscard]] bool isRequired() const { return m_required; }
  /// The label without its mnemonic, with "(required)" where it applies.
  [[nodiscard]] QString spoken() const;

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QString plain() const;
  [[nodiscard]] int oneLine() const;

  bool m_required = false;
};

}  // namespace codeseal::ui
