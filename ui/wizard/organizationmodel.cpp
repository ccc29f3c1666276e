// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/organizationmodel.h"

#include "ui/text/readinesstext.h"
#include "ui/text/searchtext.h"
#include "ui/widgets/rowdelegate.h"

#include <QHash>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts, const QString& separator = u", "_s) {
  parts.removeAll(QString());
  return parts.join(separator);
}

QString fullName(const Organization& organization) {
  if (organization.assumedName.isEmpty()) return organization.name;
  return u"%1 (%2)"_s.arg(organization.name, organization.assumedName);
}

}  // namespace

void OrganizationModel::setOrganizations(const QList<Organization>& all, std::optional<Product> product,
                                         QDate today) {
  beginResetModel();
  m_rows.clear();
  for (const Organization& organization : all) {
    if (!organization.isActive) continue;
    Row row;
    row.id = organization.id;
    row.name = fullName(organization);
    row.place = joined({organization.city, organization.country.toUpper()});
    row.search = foldedForSearch(
        joined({row.name, organization.city, QString::number(organization.id)}, QString(u'\n')));
    if (product) {
      const Readiness readiness = readinessOf(organization, *product, today);
      const ChipText chip = readinessChip(readiness, today);
      row.chip = {chip.icon, chip.tone, chip.word};
      row.ready = readiness.isReady();
    }
    m_rows.append(row);
  }
  tellTwinsApart();
  endResetModel();
}

/// Rows that would read the same get their number.
void OrganizationModel::tellTwinsApart() {
  QHash<QString, int> count;
  const auto words = [](const Row& row) { return row.name + u'\n' + row.place; };
  for (const Row& row : m_rows) ++count[words(row)];
  for (Row& row : m_rows)
    if (count.value(words(row)) > 1) row.place = joined({row.place, tr("ID %1").arg(row.id)});
}

int OrganizationModel::rowOf(qint64 id) const {
  const auto found =
      std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.id == id; });
  return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int OrganizationModel::readyCount() const {
  return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.ready; }));
}

int OrganizationModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_rows.size());
}

QString OrganizationModel::Row::spoken() const {
  return joined({name, place, chip.word});
}

QVariant OrganizationModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows.at(index.row());
  switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return row.spoken();
    case RowDelegate::SecondLineRole: return row.place;
    case RowDelegate::ChipRole: return QVariant::fromValue(row.chip);
    case IdRole: return row.id;
    case ReadyRole: return row.ready;
    case SearchRole: return row.search;
    default: return {};
  }
}

}  // namespace codeseal::ui
