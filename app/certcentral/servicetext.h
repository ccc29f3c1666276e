// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace codeseal {

/// The longest piece of a service's text that is shown, in UTF-16 units.
inline constexpr qsizetype longestServiceText = 500;

/// A text of the service made fit to be shown as one plain line: control characters and those that cannot be
/// seen are dropped, runs of white space become one blank, and what is too long is cut and marked with "…".
/// Markup stays as it is written; whoever shows the text shows it as plain text.
QString plainLine(const QString& text);

/// The words of an answer that is not JSON, for "Details": markup, scripts and styles of an HTML page are
/// left out, then as plainLine().
QString wordsOf(const QByteArray& body);

}  // namespace codeseal
