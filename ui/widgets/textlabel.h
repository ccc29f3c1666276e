// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/metrics.h"
#include "ui/widgets/tones.h"

#include <QLabel>

namespace codeseal::ui {

/// A label whose font and colour follow from what the text is. It keeps its colour on every ground,
/// follows a palette change, and aligns Latin text to the leading side of a right-to-left window.
class TextLabel : public QLabel {
  Q_OBJECT

 public:
  /// What colours the text: the palette's text, muted, or one tone's ink.
  enum class Ink { Text, Muted, Toned };

  TextLabel(Type type, Ink ink, const QString& text, QWidget* parent = nullptr);

  /// Paints the text in the ink of @p tone.
  void setTone(Tone tone);
  void setInk(Ink ink);
  void setType(Type type);
  /// Keeps the text to the trailing side, as amounts and times are.
  void setTrailing(bool trailing);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void follow();
  void align();

  Type m_type;
  Ink m_ink;
  Tone m_tone = Tone::Neutral;
  bool m_trailing = false;
};

/// A heading; a screen reader can jump to it. It wraps.
class HeadingLabel : public TextLabel {
  Q_OBJECT

 public:
  explicit HeadingLabel(const QString& text, Type type = Type::Section, QWidget* parent = nullptr);
};

/// A hint, time or second line in muted colour. It wraps.
class MutedLabel : public TextLabel {
  Q_OBJECT

 public:
  explicit MutedLabel(const QString& text, Type type = Type::Body, QWidget* parent = nullptr);
};

/// A sentence in body text that wraps.
class BodyLabel : public TextLabel {
  Q_OBJECT

 public:
  explicit BodyLabel(const QString& text, QWidget* parent = nullptr);
};

}  // namespace codeseal::ui
