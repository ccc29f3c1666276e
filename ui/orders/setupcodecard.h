// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace codeseal {
class SetUpCode;
}

namespace codeseal::ui {

/// The code that sets up a token, as long as it is shown. There is no widget with the code before it was
/// asked for, and none afterwards.
class SetUpCodeCard final : public QWidget {
  Q_OBJECT

 public:
  /// `code` outlives it.
  explicit SetUpCodeCard(SetUpCode& code, QWidget* parent = nullptr);

 private:
  void showCode();
  void say(const QString& text);
  void spell();

  SetUpCode& m_code;
  QWidget* m_card = nullptr;
  QVBoxLayout* m_column;
};

}  // namespace codeseal::ui
