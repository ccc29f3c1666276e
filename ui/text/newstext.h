// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/ordernews.h"

#include <QList>
#include <QString>

namespace codeseal::ui {

/// A message of the desktop.
struct NewsText {
  QString title;
  QString text;
};

/// What became of these orders, in one message: of one order what it means, of several the first four. It has
/// no price in it, and what desktops take for markup is written in other characters.
[[nodiscard]] NewsText newsText(const QList<OrderNews>& news, bool isPractice);

/// "3 orders are waiting, 1 for you".
[[nodiscard]] QString waitingText(int orders, int yours);

}  // namespace codeseal::ui
