// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QListView;

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class NoteText;
class OrganizationFilter;
class OrganizationModel;
class OrganizationSearch;
class OrganizationStandIn;
class TextLabel;

/// The organizations of the account: a search, the list, and what stands in its place as long as there is
/// none. It shows the draft's choice and tells a new one; it changes nothing itself.
class OrganizationList final : public QWidget {
  Q_OBJECT

 public:
  explicit OrganizationList(OrderFlow& flow, QWidget* parent = nullptr);

  /// Shows what the account has, and the draft's organization where one can see it.
  void load();
  /// Says what is wrong with the choice; empty takes it back.
  void showProblem(const QString& text);
  /// Gives the focus to the list, or to the search while there is no list.
  void takeFocus();

 Q_SIGNALS:
  /// The person chose an organization.
  void chosen(qint64 id);
  void newWanted();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QListView* makeList();
  QWidget* makeFoot();
  void filter();
  void enter();
  void takeSelection();
  void select(qint64 id);
  void showState();
  void showCount();
  QString emptySentence() const;

  OrderFlow& m_flow;
  OrganizationModel* m_model;
  OrganizationFilter* m_filter;
  OrganizationSearch* m_search;
  OrganizationStandIn* m_standIn;
  QListView* m_list;
  TextLabel* m_count = nullptr;
  NoteText* m_problem;
  bool m_quiet = false;  // the selection changes by us, not by the person
};

}  // namespace codeseal::ui
