// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/tones.h"

#include <QPushButton>

namespace codeseal::ui {

/// A native push button with an optional icon in the ink of its text. In a right-to-left window it goes
/// without the icon, because Fusion would tear icon and text apart there.
class PlainButton : public QPushButton {
  Q_OBJECT

 public:
  explicit PlainButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void showIcon();

  QString m_icon;
};

/// A button drawn by us, with an icon and a text; the base of the three below.
class PaintedButton : public QPushButton {
  Q_OBJECT

 public:
  PaintedButton(const QString& text, const QString& icon, QWidget* parent);

  /// Changes the icon; empty takes it away.
  void setIconName(const QString& icon);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  struct Shape {
    int padding;  ///< At both ends.
    int gap;      ///< Between icon and text.
    int height;
    bool strong;
  };
  [[nodiscard]] virtual Shape shape() const = 0;
  /// Paints icon and text in @p ink, the icon in @p iconInk when it is given; an @p underline of 0 to
  /// 2 px runs below the text. A text without room ends in an ellipsis.
  void paintContent(QPainter& painter, const QColor& ink, int underline, const QColor& iconInk = {});
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] int contentWidth() const;

  QString m_icon;
};

/// Accent text that acts, aligned with the text around it. Set an accessible name when the word alone
/// does not tell what it acts on ("Edit certificate").
class Link : public PaintedButton {
  Q_OBJECT

 public:
  explicit Link(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);

 protected:
  [[nodiscard]] Shape shape() const override;
  void paintEvent(QPaintEvent* event) override;
};

/// The one loud button of a window: it starts or spends.
class FilledButton : public PaintedButton {
  Q_OBJECT

 public:
  explicit FilledButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);

 protected:
  [[nodiscard]] Shape shape() const override;
  void paintEvent(QPaintEvent* event) override;
};

/// An icon and a sentence in the button row that says why one cannot go on. Pressing it is meant to
/// lead to the first open field. Without a sentence it is hidden.
class Notice : public PaintedButton {
  Q_OBJECT

 public:
  explicit Notice(QWidget* parent = nullptr);

  /// Shows @p text with the icon of @p tone; an empty text hides the notice. Info texts are painted
  /// in plain ink, since nothing is wrong.
  void setNotice(Tone tone, const QString& text);
  /// Forgets the sentence.
  void clearNotice() { setNotice(Tone::Info, {}); }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  [[nodiscard]] Shape shape() const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  Tone m_tone = Tone::Info;
};

/// The icon that stands for a tone in banners and notices.
[[nodiscard]] QString toneIcon(Tone tone);

}  // namespace codeseal::ui
