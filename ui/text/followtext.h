// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace codeseal::ui {

/// When to order the successor of a certificate, for a table: "order by 12 Dec 2026", from that day on "order
/// now".
[[nodiscard]] QString orderByWord(QDate day, QDate today);
/// The same as a fact.
[[nodiscard]] QString orderByTitle(QDate day, QDate today);
/// How that day is reckoned: the slowest of the last `orders` orders took `days`; with 0 orders the days are
/// assumed. `setUpDays` come on top.
[[nodiscard]] QString leadSentence(int days, int orders, int setUpDays);

/// What renewing an order means.
[[nodiscard]] QString renewalSentences();
/// Why there is nothing to renew.
[[nodiscard]] QString noRenewalReason();
/// What another order with the same values means.
[[nodiscard]] QString againSentences();
/// What is taken over from the order before.
[[nodiscard]] QString keptSentence();
/// What every order has of its own.
[[nodiscard]] QString anewSentence();
/// What becomes of the certificate there is; `until` is its last day, invalid: there is none.
[[nodiscard]] QString endsSentence(QDate until);

}  // namespace codeseal::ui
