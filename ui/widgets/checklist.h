// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

class QVBoxLayout;

namespace codeseal::ui {

class CheckLine;
class Link;
class TextLabel;

/// One thing that was looked at. Empty parts are left out.
struct CheckItem {
  ChipLook state;  ///< How it stands; its icon and tone mark the row as well.
  QString title;   ///< What was found.
  QString text;    ///< More of it.
  QString remedy;  ///< What to do, or what follows.
  QString action;  ///< The text of a link that helps.

  bool operator==(const CheckItem&) const = default;
};

/// Things that were looked at, one below the other, each with how it stands in words and what can be done.
class CheckList : public QWidget {
  Q_OBJECT

 public:
  explicit CheckList(QWidget* parent = nullptr);

  /// Shows these rows. Rows that stay keep their widgets, so that focus stays where it is.
  void setItems(const QList<CheckItem>& items);

 Q_SIGNALS:
  /// The link of row @p index was pressed.
  void actionWanted(int index);

 private:
  QVBoxLayout* m_column;
};

/// One row of a CheckList; made by it.
class CheckRow : public QWidget {
  Q_OBJECT

 public:
  explicit CheckRow(QWidget* parent);

  void setItem(const CheckItem& item);

 Q_SIGNALS:
  void actionWanted();

 private:
  CheckLine* m_line;
  Chip* m_chip;
  TextLabel* m_remedy;
  Link* m_action;
};

}  // namespace codeseal::ui
