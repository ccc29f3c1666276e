// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QMimeData;
class QWidget;

namespace codeseal::ui {

/// Lets one file of a kind be dropped anywhere on a window, also on what would take a file as text. Other
/// drops go where they would go without it.
class FileDrop final : public QObject {
  Q_OBJECT

 public:
  /// `suffix` is what the name of such a file ends in, without the dot. The window owns this.
  FileDrop(QWidget* window, const QString& suffix);

  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void dropped(const QString& path);

 private:
  [[nodiscard]] QString fileIn(const QMimeData* data) const;

  QWidget* m_window;
  QString m_suffix;
};

}  // namespace codeseal::ui
