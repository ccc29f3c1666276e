// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/orders/orderfilter.h"

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace codeseal::ui {

/// The row above the table: words to search for, what to filter by, and the way out into a file.
class OrderSearch final : public QWidget {
  Q_OBJECT

 public:
  explicit OrderSearch(QWidget* parent = nullptr);

  /// Offers what these orders can be filtered by. What is chosen stays chosen.
  void setLines(const QList<OrderLine>& lines);
  /// The filter without its group.
  [[nodiscard]] OrderFilter filter() const;
  void clear();
  void takeFocus();

  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void changed();
  void exportWanted();
  /// The person is done with the words.
  void entered();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showIcon();
  QComboBox* addBox(const QString& objectName, const QString& name, const QString& any);

  QBoxLayout* m_rows;
  QBoxLayout* m_first;
  QBoxLayout* m_filters;
  bool m_isNarrow = false;
  QLineEdit* m_words;
  QAction* m_icon = nullptr;
  QComboBox* m_status;
  QComboBox* m_product;
  QComboBox* m_organization;
  QComboBox* m_division;
  QWidget* m_save = nullptr;
};

}  // namespace codeseal::ui
