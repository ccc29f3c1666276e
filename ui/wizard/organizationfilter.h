// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace codeseal::ui {

/// What a search leaves of an OrganizationModel, in the same order.
class OrganizationFilter final : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  using QSortFilterProxyModel::QSortFilterProxyModel;

  /// Leaves those that have every word of the text in their name, city or number.
  void setSearch(const QString& text);
  void setOnlyReady(bool onlyReady);
  /// False if everything is left.
  [[nodiscard]] bool isFiltering() const { return m_onlyReady || !m_words.isEmpty(); }

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  QStringList m_words;
  bool m_onlyReady = false;
};

}  // namespace codeseal::ui
