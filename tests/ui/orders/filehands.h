// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/orders/windowhands.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>

namespace codeseal::ui {

/// Types where to save and presses Return, in a dialog that is open.
inline void enterFile(QFileDialog& dialog, const QString& path) {
  WindowHands::activate(dialog);
  auto* name = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
  name->setFocus();
  QTest::keySequence(name, QKeySequence::SelectAll);
  QTest::keyClicks(name, path);
  QTest::keyClick(name, Qt::Key_Return);
}

inline QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Saves by the dialog of this name, which asks before it lets a file be replaced, to where no file is yet;
/// what was written. Empty, and the test has failed, if nothing was.
inline QByteArray savedBy(QWidget& window, const QString& dialogName, const QString& path) {
  const auto dialog = [&] { return window.findChild<QFileDialog*>(dialogName); };
  const auto isShown = [&] { return dialog() && dialog()->isVisible(); };
  if (!QTest::qWaitFor(isShown) || dialog()->testOption(QFileDialog::DontConfirmOverwrite)) {
    QTest::qFail("no dialog that asks before a file is replaced", __FILE__, __LINE__);
    return {};
  }
  enterFile(*dialog(), path);
  if (!QTest::qWaitFor([&path] { return !contentOf(path).isEmpty(); }))
    QTest::qFail("nothing was saved", __FILE__, __LINE__);
  return contentOf(path);
}

}  // namespace codeseal::ui
