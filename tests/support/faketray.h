// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/tray.h"

#include <QMenu>
#include <QStringList>

namespace codeseal::ui {

/// A tray that a test looks at and takes away.
class FakeTray final : public Tray {
  Q_OBJECT

 public:
  bool isThere = true;
  bool isIconShown = false;
  QMenu* menu = nullptr;
  QString toolTip;
  QStringList messages;  ///< "title | text"

  [[nodiscard]] bool isAvailable() const override { return isThere; }
  void setShown(bool isShown) override { isIconShown = isShown; }
  void setMenu(QMenu* theMenu) override { menu = theMenu; }
  void setToolTip(const QString& text) override { toolTip = text; }
  void showMessage(const QString& title, const QString& text) override {
    messages.append(title + QStringLiteral(" | ") + text);
  }

  /// Takes an entry of the menu, as a person does.
  void choose(const char* name) { menu->findChild<QAction*>(QString::fromLatin1(name))->trigger(); }
};

}  // namespace codeseal::ui
