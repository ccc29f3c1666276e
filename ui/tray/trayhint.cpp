// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/trayhint.h"

#include <QPushButton>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

TrayHint::TrayHint(bool isLocked) {
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(u"tray_hint"_s);
  // It stands alone, and the tray goes on meanwhile.
  setModal(false);
  setIcon(QMessageBox::Information);
  setTextFormat(Qt::PlainText);
  setWindowTitle(tr("Codeseal stays in the tray"));
  setText(windowTitle());
  QString sentences =
      tr("It asks now and then what became of your orders, and tells you when one changes or waits for you. "
         "Its icon opens it again, and the icon’s menu quits it.");
  if (!isLocked)
    sentences +=
        u"\n\n"_s +
        tr("“Quit instead” quits it whenever its last window is closed. The menu File can change that.");
  setInformativeText(sentences);
  QPushButton* stay = addButton(tr("&Stay in the tray"), QMessageBox::RejectRole);
  stay->setObjectName(u"tray_stay"_s);
  QPushButton* quit =
      addButton(isLocked ? tr("&Quit now") : tr("&Quit instead"), QMessageBox::DestructiveRole);
  quit->setObjectName(u"tray_quit_instead"_s);
  connect(quit, &QPushButton::clicked, this, &TrayHint::quitWanted);
  setDefaultButton(stay);
  setEscapeButton(stay);
}

}  // namespace codeseal::ui
