// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace codeseal {
struct CsrReading;
}

namespace codeseal::ui {

class CheckLine;
class TextLabel;

/// What a certificate signing request says, line by line, each with whether DigiCert takes it.
class CsrReadout final : public QWidget {
  Q_OBJECT

 public:
  explicit CsrReadout(QWidget* parent = nullptr);

  /// Reads the text; what is no request is said to be none.
  void showRequest(const QString& text);

 private:
  void showReading(const CsrReading& reading);

  TextLabel* m_nothing;
  CheckLine* m_subject;
  CheckLine* m_organization;
  CheckLine* m_key;
  CheckLine* m_hash;
  CheckLine* m_signature;
};

}  // namespace codeseal::ui
