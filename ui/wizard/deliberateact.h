// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace codeseal::ui {

class CheckBox;

/// Something that can not be taken back: what it means, a box that has to be ticked for it, and a button that
/// works once for each tick and is never the default one.
class DeliberateAct final : public QWidget {
  Q_OBJECT

 public:
  struct Words {
    QString title;
    QStringList sentences;
    QString confirmation;  ///< of the box, with a mnemonic
    QString button;        ///< with a mnemonic
  };

  /// The box and the button are named "<name>_confirm" and "<name>".
  DeliberateAct(const QString& name, const Words& words, QWidget* parent = nullptr);

 Q_SIGNALS:
  void done();

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void act();

  CheckBox* m_confirm;
  QPushButton* m_button;
};

}  // namespace codeseal::ui
