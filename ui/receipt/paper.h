// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QTextDocument>

#include <memory>

class QTextCharFormat;
class QTextCursor;
class QTextTable;

namespace codeseal::ui {

/// What is written on paper: a title, tables of a name and a value, headings, and text as it was sent. Black
/// on white whatever the colours of the screen.
class Paper {
 public:
  /// The inks there are on paper.
  enum class Ink { Text, Muted };

  Paper(const QString& title, const QString& sentence);

  void addHeading(const QString& text);
  /// A table of two columns, the first of which takes `firstColumn` percent.
  QTextTable* addTable(int rows, int firstColumn);
  /// Text in letters of one width, as it was sent.
  void addVerbatim(const QString& text);

  /// Writes into a cell of a table; a second text stands small and muted below.
  static void fill(QTextTable* table, int row, int column, const QString& text, Ink ink,
                   bool isStrong = false, const QString& below = {});

  std::unique_ptr<QTextDocument> takeDocument() { return std::move(m_document); }

 private:
  std::unique_ptr<QTextDocument> m_document;
};

/// The document as a PDF file of A4 pages, with `foot` and the number at the foot of each. Needs a
/// QGuiApplication.
[[nodiscard]] QByteArray pdfOf(QTextDocument& document, const QString& title, const QString& foot);

}  // namespace codeseal::ui
