// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace codeseal::ui {

class CheckBox;

/// What narrows a list of organizations: words, and whether only ready ones are wanted.
class OrganizationSearch final : public QWidget {
  Q_OBJECT

 public:
  explicit OrganizationSearch(QWidget* parent = nullptr);

  [[nodiscard]] QString words() const;
  [[nodiscard]] bool onlyReady() const;
  /// Wants everything again.
  void clear();

  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void changed();
  /// The person wants to go on from the search into what it found: Down, or Return.
  void entered();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void showIcon();

  QLineEdit* m_words;
  QAction* m_icon;
  CheckBox* m_onlyReady;
};

}  // namespace codeseal::ui
