// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/tones.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace codeseal::ui {

class IconView;
class TextLabel;

/// What is true right now and matters, directly where it applies: an icon, a bold first line, one or
/// two sentences, at most two buttons. It cannot be closed while it is true.
class Banner : public QWidget {
  Q_OBJECT

 public:
  explicit Banner(Tone tone, QWidget* parent = nullptr);

  /// Changes meaning, colours and icon.
  void setTone(Tone tone);
  /// Takes another icon than that of the tone.
  void setIconName(const QString& icon);
  /// Says @p text below the bold @p title; either may be empty.
  void setText(const QString& title, const QString& text);
  /// Adds a native button and answers it; the banner owns it.
  QPushButton* addButton(const QString& text, const QString& icon = {});
  /// Takes all buttons away.
  void clearButtons();
  /// Call before showing a banner that appears after its page: assistive technology then speaks it.
  void setAlert(bool alert) { m_alert = alert; }
  [[nodiscard]] bool isAlert() const { return m_alert; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  Tone m_tone;
  bool m_alert = false;
  IconView* m_icon;
  TextLabel* m_title;
  TextLabel* m_text;
  QHBoxLayout* m_buttons;
};

}  // namespace codeseal::ui
