// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QTextDocument>

#include <memory>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

/// The flow's draft for paper: everything in words as on the page Review, and what is left open.
[[nodiscard]] std::unique_ptr<QTextDocument> requestDocument(OrderFlow& flow);

/// The same as a PDF file of A4 pages. Needs a QGuiApplication.
[[nodiscard]] QByteArray requestPdf(OrderFlow& flow);

}  // namespace codeseal::ui
