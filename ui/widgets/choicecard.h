// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/chip.h"

#include <QRadioButton>

class QGridLayout;

namespace codeseal::ui {

/// What one choice says before it is chosen: consequences come before the choice.
struct ChoiceText {
  QString title;
  QString sentences;
  QString price;   ///< Bold below the sentences; empty leaves it out.
  QString reason;  ///< Why the choice is not open; shown as the last line of a disabled card.
  ChipLook chip;   ///< At the trailing end of the title; without a word it is left out.
};

/// One of several choices as a card with a radio dot. Cards of the same parent exclude each other:
/// arrow keys choose, Tab leaves.
class ChoiceCard : public QRadioButton {
  Q_OBJECT

 public:
  explicit ChoiceCard(const ChoiceText& text, QWidget* parent = nullptr);

  /// Changes the words; name and description follow.
  void setChoice(const ChoiceText& text);
  [[nodiscard]] const ChoiceText& choice() const { return m_choice; }

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// The card was enabled or disabled.
  void openChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool hitButton(const QPoint& position) const override { return rect().contains(position); }
  void changeEvent(QEvent* event) override;

 private:
  void speak();
  void paintGround(QPainter& painter) const;
  [[nodiscard]] int titleHeight() const;

  ChoiceText m_choice;
};

/// Choice cards side by side, all of one width and one height; three or more stand one below another
/// where the row is narrower than 520.
class ChoiceRow : public QWidget {
  Q_OBJECT

 public:
  explicit ChoiceRow(QWidget* parent = nullptr);

  /// The gap between cards, a length of the grid; 16 unless told.
  void setGap(int gap);
  /// Puts the cards one below another, however wide the row is.
  void setUpright();
  /// Adds a card at the end and answers it; the row owns it.
  ChoiceCard* addChoice(const ChoiceText& text);
  [[nodiscard]] ChoiceCard* card(int index) const { return m_cards.at(index); }
  [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }
  /// Index of the chosen card, -1 when none is.
  [[nodiscard]] int chosenIndex() const;
  /// Chooses a card; -1 takes the choice back. Does not emit chosen().
  void choose(int index);

 Q_SIGNALS:
  /// The person chose the card @p index.
  void chosen(int index);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();
  void letTabIn();

  QList<ChoiceCard*> m_cards;
  QGridLayout* m_grid;
  bool m_upright = false;
  bool m_stacked = false;
};

}  // namespace codeseal::ui
