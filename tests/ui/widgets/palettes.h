// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QString>

namespace codeseal::ui {

/// The six roles that the colours of the widgets come from.
inline QPalette paletteOf(QRgb window, QRgb base, QRgb text, QRgb highlight, QRgb button) {
  // Derives the shades of edges and lines from the ground.
  QPalette p{QColor(button), QColor(window)};
  for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
    p.setColor(group, QPalette::Window, QColor(window));
    p.setColor(group, QPalette::Base, QColor(base));
    p.setColor(group, QPalette::AlternateBase, QColor(window));
    p.setColor(group, QPalette::Button, QColor(button));
    p.setColor(group, QPalette::Highlight, QColor(highlight));
    p.setColor(group, QPalette::HighlightedText, Qt::white);
    p.setColor(group, QPalette::ToolTipBase, QColor(base));
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
      p.setColor(group, role, QColor(text));
  }
  for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
    const QColor ink(text);
    const QColor ground(window);
    p.setColor(QPalette::Disabled, role,
               QColor((ink.red() + ground.red()) / 2, (ink.green() + ground.green()) / 2,
                      (ink.blue() + ground.blue()) / 2));
  }
  return p;
}

/// The light reference palette.
inline QPalette fusionLight() {
  return paletteOf(0xefefef, 0xffffff, 0x000000, 0x308cc6, 0xefefef);
}
/// The dark reference palette.
inline QPalette fusionDark() {
  return paletteOf(0x323232, 0x242424, 0xf0f0f0, 0x308cc6, 0x323232);
}

}  // namespace codeseal::ui
