// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/orders/orderline.h"

#include <QByteArray>
#include <QList>

namespace codeseal::ui {

/// Orders as a table for a spreadsheet: RFC 4180 in UTF-8 with a byte order mark. A text that a spreadsheet
/// would run as a formula begins with an apostrophe instead.
[[nodiscard]] QByteArray orderCsv(const QList<OrderLine>& lines);

}  // namespace codeseal::ui
