// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace codeseal::ui {

/// What is to be saved, in the words of the dialog that asks where.
struct SaveQuestion {
  QString objectName;
  QString title;
  QString filter;    ///< the kind of file, "Table (*.csv)"
  QString fileName;  ///< proposed, with its suffix, which is also added to a name without one
};

/// A dialog that begins in the person's documents and asks before an existing file is replaced. It is not
/// open yet, belongs to `parent`, and goes when it is closed.
[[nodiscard]] QFileDialog* makeSaveDialog(QWidget* parent, const SaveQuestion& question);

/// Where a system has no file dialog and Qt draws one, its two lists are without a name for those who do not
/// see the labels beside them. Gives them that; nothing for any other dialog.
void nameLists(QFileDialog& dialog);

}  // namespace codeseal::ui
