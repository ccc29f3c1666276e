// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/organization.h"
#include "ui/widgets/chip.h"

#include <QAbstractListModel>

#include <optional>

namespace codeseal::ui {

/// The organizations that can be chosen, in the account's order, each with its readiness for one product.
class OrganizationModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  /// Beside the roles of RowDelegate.
  enum Role {
    IdRole = Qt::UserRole + 1,  ///< qint64
    ReadyRole,                  ///< bool
    SearchRole,                 ///< QString, folded: all that a search looks at
  };

  using QAbstractListModel::QAbstractListModel;

  /// Takes the active ones over. Without a product nothing is said about readiness.
  void setOrganizations(const QList<Organization>& all, std::optional<Product> product, QDate today);
  /// -1 if it is not among them.
  [[nodiscard]] int rowOf(qint64 id) const;
  [[nodiscard]] int readyCount() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  struct Row {
    qint64 id = 0;
    QString name;
    QString place;
    QString search;
    ChipLook chip;
    bool ready = false;

    [[nodiscard]] QString spoken() const;
  };

  void tellTwinsApart();

  QList<Row> m_rows;
};

}  // namespace codeseal::ui
