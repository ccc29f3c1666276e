// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/receipt.h"

#include <QByteArray>

#include <memory>

class QTextDocument;

namespace codeseal::ui {

/// The receipt for paper, in the language of the program and with the times of this computer's zone, which is
/// named. Black on white whatever the colours of the screen.
[[nodiscard]] std::unique_ptr<QTextDocument> receiptDocument(const Receipt& receipt);

/// The same as a PDF file of A4 pages. Needs a QGuiApplication.
[[nodiscard]] QByteArray receiptPdf(const Receipt& receipt);

}  // namespace codeseal::ui
