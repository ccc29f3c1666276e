// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace codeseal::ui {

class FormField;
class NoteText;

/// Fields side by side. Their errors stand below across the whole row, so that a narrow field never
/// gets four lines.
class FieldRow : public QWidget {
  Q_OBJECT

 public:
  explicit FieldRow(QWidget* parent = nullptr);

  /// Adds a field at the end; @p stretch is its share of the width.
  void addField(FormField* field, int stretch = 1);

 private:
  QVBoxLayout* m_column;
  QHBoxLayout* m_fields;
};

}  // namespace codeseal::ui
