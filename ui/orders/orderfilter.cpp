// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/orderfilter.h"

#include "ui/text/searchtext.h"

#include <algorithm>

namespace codeseal::ui {

void OrderFilter::setSearch(const QString& typed) {
  words = foldedForSearch(typed.simplified()).split(u' ', Qt::SkipEmptyParts);
}

bool OrderFilter::matches(const OrderLine& line, QDate today) const {
  const auto fits = [](const QString& wanted, const QString& has) {
    return wanted.isEmpty() || wanted == has;
  };
  return fits(status, line.status) && fits(product, line.productNameId) &&
         fits(organization, line.organization) && fits(division, line.division) && line.isIn(group, today) &&
         std::all_of(words.begin(), words.end(),
                     [&line](const QString& word) { return line.search.contains(word); });
}

}  // namespace codeseal::ui
