// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"
#include "app/order/orderoffer.h"
#include "app/order/orderrequest.h"

#include <QJsonObject>
#include <QStringList>

namespace codeseal {

/// One file of tests/data/orders: what a person types, and the body that has to come of it.
struct GoldenOrder {
  QString title;
  QJsonObject typed;  ///< the draft as it stands in the file, with the names of the draft's written form
  OrderDraft draft;
  OrderOffer offer;   ///< what the practice account offers, on the day and with the terms the file names
  QString reference;  ///< the alternative order id to use unless one was typed
  QJsonObject body;
};

/// The names of the files, in order: "01-example-curl", …
QStringList goldenOrderNames();

/// Reads one of them; fails the current test if it is not there or not a draft.
GoldenOrder goldenOrder(const QString& name);

/// What the practice account offers, read from its seed, with terms of one year on 23 November 2026.
OrderOffer practiceOffer();

/// The reader of CSRs that the program uses.
tl::expected<QByteArray, FieldProblem> readTypedCsr(const QString& typed);

}  // namespace codeseal
