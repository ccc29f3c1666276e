// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace codeseal {
class OrderBoard;
}

namespace codeseal::ui {

class IconView;
class TextLabel;

/// The foot of the window: how many orders, as of when, when the service is asked next, and whose account it
/// is.
class StatusLine final : public QWidget {
  Q_OBJECT

 public:
  explicit StatusLine(QWidget* parent = nullptr);

  void showBoard(const OrderBoard& board, const QDateTime& now);
  void setAccount(const QString& words);

 private:
  IconView* m_icon;
  TextLabel* m_words;
  TextLabel* m_account;
};

}  // namespace codeseal::ui
