// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class Banner;
class CsrEdit;
class CsrReadout;
class FieldBinder;
class FormField;
class TextLabel;

/// The certificate signing request: pasted, dropped or opened, and beside it what it says. Changes the draft;
/// a private key never gets there.
class CsrBox final : public QWidget {
  Q_OBJECT

 public:
  CsrBox(OrderFlow& flow, FieldBinder& fields, QWidget* parent = nullptr);

  /// Shows the draft's request, and why one is asked for.
  void load();

 private:
  QWidget* makeInput(FieldBinder& fields);
  void take(const QString& text);
  void refuse(const QString& sentence);
  void openFile();

  OrderFlow& m_flow;
  TextLabel* m_why;
  CsrEdit* m_edit = nullptr;
  Banner* m_refused = nullptr;
  CsrReadout* m_readout;
};

}  // namespace codeseal::ui
