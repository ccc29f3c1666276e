// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/traychoice.h"

#include "ui/text/policytext.h"

namespace codeseal::ui {

using namespace Qt::StringLiterals;

TrayChoice::TrayChoice(QObject* parent) : QAction(parent) {
  setObjectName(u"menu_tray"_s);
  setCheckable(true);
}

void TrayChoice::showState(const State& state) {
  const QString choice = tr("Stay in the &tray when closed");
  setChecked(state.isOn && state.isAvailable);
  setEnabled(state.isAvailable && !state.lockedBy);
  if (state.lockedBy)
    setText(lockedChoice(choice, *state.lockedBy));
  else if (!state.isAvailable)
    setText(tr("Stay in the &tray when closed (this desktop has none)"));
  else
    setText(choice);
}

}  // namespace codeseal::ui
