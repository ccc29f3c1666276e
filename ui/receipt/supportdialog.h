// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/supportreport.h"

#include <QDialog>

namespace codeseal::ui {

class Banner;

/// Shows what a support file would hold and what was left out of it, before it is saved.
class SupportDialog final : public QDialog {
  Q_OBJECT

 public:
  explicit SupportDialog(const SupportReport& report, QWidget* parent = nullptr);

 private:
  QWidget* makeButtons();
  void askForFile();
  void save(const QString& path);

  SupportReport m_report;
  Banner* m_saved;
};

/// What was left out of a report, one sentence; empty if there was nothing of the kind.
[[nodiscard]] QString supportRemovalText(const SupportRemoval& removal);

}  // namespace codeseal::ui
