// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/organizationfilter.h"

#include "ui/text/searchtext.h"
#include "ui/wizard/organizationmodel.h"

#include <algorithm>

namespace codeseal::ui {

void OrganizationFilter::setSearch(const QString& text) {
  m_words = foldedForSearch(text.simplified()).split(u' ', Qt::SkipEmptyParts);
  invalidateFilter();
}

void OrganizationFilter::setOnlyReady(bool onlyReady) {
  m_onlyReady = onlyReady;
  invalidateFilter();
}

bool OrganizationFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const QModelIndex index = sourceModel()->index(row, 0, parent);
  if (m_onlyReady && !index.data(OrganizationModel::ReadyRole).toBool()) return false;
  const QString text = index.data(OrganizationModel::SearchRole).toString();
  return std::all_of(m_words.begin(), m_words.end(),
                     [&text](const QString& word) { return text.contains(word); });
}

}  // namespace codeseal::ui
