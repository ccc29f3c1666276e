// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace codeseal::ui {

class TextLabel;

/// A turning ring. It always stands beside a sentence that says what is going on, and stands still
/// where the system wants no animations.
class BusyRing : public QWidget {
  Q_OBJECT

 public:
  /// @p size is a length of the grid, see px().
  explicit BusyRing(int size = 20, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void timerEvent(QTimerEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  int m_size;
  int m_angle = 0;
  QBasicTimer m_timer;
};

/// Grey bars where rows will come, with the sentence that says what they wait for as name.
class SkeletonRows : public QWidget {
  Q_OBJECT

 public:
  /// @p sentence, such as "Asking DigiCert…", is spoken; the caller shows it beside a ring.
  SkeletonRows(int rows, const QString& sentence, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int m_rows;
};

/// Covers its parent while something is asked, with a ring and a sentence. Clicks do not get through;
/// the parent's widgets keep what they hold.
class BusyOverlay : public QWidget {
  Q_OBJECT

 public:
  explicit BusyOverlay(QWidget* covered);

  /// Covers the parent and says @p sentence.
  void begin(const QString& sentence);
  /// Uncovers the parent.
  void end();

  bool eventFilter(QObject* watched, QEvent* event) override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  TextLabel* m_sentence;
};

}  // namespace codeseal::ui
