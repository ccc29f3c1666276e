// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/savedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace codeseal::ui {

QFileDialog* makeSaveDialog(QWidget* parent, const SaveQuestion& question) {
  const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  auto* dialog = new QFileDialog(parent, question.title, documents.path(), question.filter);
  dialog->setObjectName(question.objectName);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QFileInfo(question.fileName).suffix());
  dialog->selectFile(question.fileName);
  return dialog;
}

}  // namespace codeseal::ui
