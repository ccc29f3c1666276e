// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTranslator>

#include <memory>

namespace codeseal::ui {

/// The language of the program: its own texts and Qt's button texts, and with it the form of dates and
/// amounts.
class Language final : public QObject {
  Q_OBJECT

 public:
  explicit Language(QObject* parent = nullptr);
  ~Language() override;

  /// Takes "system", "en" or "de". Windows made afterwards speak it.
  void use(const QString& code);

 private:
  std::unique_ptr<QTranslator> m_own;
  std::unique_ptr<QTranslator> m_qt;
};

}  // namespace codeseal::ui
