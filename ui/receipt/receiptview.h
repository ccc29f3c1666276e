// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/receipt.h"

#include <QWidget>

class QFileDialog;
class QPlainTextEdit;

namespace codeseal::ui {

class Banner;
class Card;
class Link;
class SummaryGroup;
class Timeline;

/// A receipt in words, folded away until somebody asks for it, and the way to save it as a file.
class ReceiptView final : public QWidget {
  Q_OBJECT

 public:
  explicit ReceiptView(QWidget* parent = nullptr);

  /// Shows this receipt. Leaves everything in its place, and the focus too, where it says the same as before.
  void setReceipt(const Receipt& receipt);

 private:
  QWidget* makeBar();
  Card* makeCard();
  void toggle();
  void showWords();
  void askForFile();
  void save(const QString& path);

  Receipt m_receipt;
  Link* m_toggle = nullptr;
  Link* m_save = nullptr;
  Banner* m_saved = nullptr;
  Card* m_card = nullptr;
  SummaryGroup* m_facts = nullptr;
  Timeline* m_entries = nullptr;
  QPlainTextEdit* m_body = nullptr;
};

}  // namespace codeseal::ui
