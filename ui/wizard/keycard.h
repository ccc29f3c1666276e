// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class Card;
class Chip;
class CheckLine;
class IconView;
class Link;
class SkeletonRows;
class TextLabel;

/// "This key": whose it is and what it may do, as the service said it; grey bars while it is asked.
class KeyCard final : public QWidget {
  Q_OBJECT

 public:
  explicit KeyCard(OrderFlow& flow, QWidget* parent = nullptr);

  /// Shows what the flow knows; hides itself where there is nothing to show.
  void showReport();

 private:
  void makePerson();
  void showPerson();
  void showRights();
  void addRight(int place, const QString& icon, bool good, const QString& title, const QString& second);

  OrderFlow& m_flow;
  TextLabel* m_checked;
  Link* m_again;
  Card* m_card;
  QWidget* m_person;
  TextLabel* m_name;
  TextLabel* m_role;
  Chip* m_chip;
  QGridLayout* m_rights;
  SkeletonRows* m_skeleton;
};

}  // namespace codeseal::ui
