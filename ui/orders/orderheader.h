// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace codeseal::ui {

/// The flat head of the table of orders: the column it is sorted by is bold with a chevron.
class OrderHeader final : public QHeaderView {
  Q_OBJECT

 public:
  explicit OrderHeader(QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
};

}  // namespace codeseal::ui
