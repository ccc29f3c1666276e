// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/desktopmessages.h"

namespace codeseal::ui {

DesktopMessages::DesktopMessages(QObject* parent) : QObject(parent) {}

void DesktopMessages::listen() {}

void DesktopMessages::show(const QString& title, const QString& text) {
  Q_EMIT refused(title, text);
}

void DesktopMessages::takeAction(uint /*message*/, const QString& /*action*/) {}

}  // namespace codeseal::ui
