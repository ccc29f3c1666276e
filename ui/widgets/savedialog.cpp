// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/savedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QStandardPaths>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

QFileDialog* makeSaveDialog(QWidget* parent, const SaveQuestion& question) {
  const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  auto* dialog = new QFileDialog(parent, question.title, documents.path(), question.filter);
  dialog->setObjectName(question.objectName);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QFileInfo(question.fileName).suffix());
  dialog->selectFile(question.fileName);
  nameLists(*dialog);
  return dialog;
}

void nameLists(QFileDialog& dialog) {
  const auto label = [&dialog](const QString& words, const QString& list) {
    auto* text = dialog.findChild<QLabel*>(words);
    auto* named = dialog.findChild<QWidget*>(list);
    if (text && named) text->setBuddy(named);
  };
  label(u"lookInLabel"_s, u"lookInCombo"_s);
  label(u"fileTypeLabel"_s, u"fileTypeCombo"_s);
}

}  // namespace codeseal::ui
