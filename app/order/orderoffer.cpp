// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/orderoffer.h"

#include <algorithm>

namespace codeseal {

QDate OrderOffer::latestLastDay() const {
  const int mostYears = years.isEmpty() ? 1 : *std::max_element(years.begin(), years.end());
  return std::max(today.addDays(maximumTermDays), today.addYears(mostYears));
}

QDate OrderOffer::lastDayOf(int termYears) const {
  return today.addYears(termYears);
}

}  // namespace codeseal
