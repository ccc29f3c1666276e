// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace codeseal::ui {

class Link;

/// Fields that few orders need, folded away behind a link "More".
class MoreSection final : public QWidget {
  Q_OBJECT

 public:
  explicit MoreSection(QWidget* parent = nullptr);

  /// Where the fields go.
  [[nodiscard]] QVBoxLayout* body() const { return m_body; }
  void setOpen(bool open);
  [[nodiscard]] bool isOpen() const { return m_open; }

 private:
  Link* m_link;
  QWidget* m_fields;
  QVBoxLayout* m_body;
  bool m_open = false;
};

}  // namespace codeseal::ui
