// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/accessible.h"

#include <QWidget>

namespace codeseal::ui {

/// How long a term is of what is possible. It shows, it does not edit.
class TermBar : public QWidget, public SpeaksValue {
  Q_OBJECT

 public:
  explicit TermBar(QWidget* parent = nullptr);

  /// @p days of @p most; @p end stands above the marker ("23 Nov 2027, 365 days"), @p cap below the end
  /// of the bar ("25 Feb 2028, the latest possible: 459 days").
  void setTerm(int days, int most, const QString& end, const QString& cap);
  [[nodiscard]] QString spokenValue() const override;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int m_days = 0;
  int m_most = 1;
  QString m_end;
  QString m_cap;
};

}  // namespace codeseal::ui
