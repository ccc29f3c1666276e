// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QStackedLayout;

namespace codeseal {
struct Error;
}

namespace codeseal::ui {

class Banner;
class Link;
class TextLabel;

/// What stands in the place of the list of organizations while there is none.
class OrganizationStandIn final : public QWidget {
  Q_OBJECT

 public:
  explicit OrganizationStandIn(QWidget* parent = nullptr);

  /// Grey rows: the account is being asked.
  void showWaiting();
  /// Why the account did not tell, with a way to ask again.
  void showFailed(const Error& error);
  /// Nothing is there; `canShowAll` offers to take the search back.
  void showEmpty(const QString& sentence, bool canShowAll);

 Q_SIGNALS:
  void againWanted();
  void allWanted();

 private:
  QWidget* makeWaiting();
  QWidget* makeFailed();
  QWidget* makeEmpty();

  QStackedLayout* m_stack;
  Banner* m_failed = nullptr;
  TextLabel* m_emptyText = nullptr;
  Link* m_showAll = nullptr;
};

}  // namespace codeseal::ui
