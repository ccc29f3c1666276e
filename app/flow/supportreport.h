// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/environment.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace codeseal {

/// What was left out of a report, or replaced, so that it can be told.
struct SupportRemoval {
  enum class Kind {
    Keys,        ///< API keys; never read
    Orders,      ///< what was ordered: names, addresses, requests; never read
    Drafts,      ///< what was typed; never read
    References,  ///< replaced by a word that stands for one within the report
    Words,       ///< texts of the service and details of errors
    Accounts,    ///< accounts and addresses of services
    LogText,     ///< lines of the log that are not of Codeseal's own words
  };
  Kind kind = Kind::Keys;
  int count = 0;  ///< how often; 0 for what is never read

  bool operator==(const SupportRemoval&) const = default;
};

/// What helps to find a mistake in the program, without whom and what orders were for.
struct SupportReport {
  QByteArray json;
  QList<SupportRemoval> removals;
};

/// A report of the record and of `log`, beside `facts` about program and system, which are taken as they are
/// and have to be fit for it. Of the record's lines only what is known to be harmless is kept: numbers,
/// moments, and words of a fixed set; whatever else there may be is left out.
[[nodiscard]] SupportReport supportReport(const FlowEnvironment& environment, const QJsonObject& facts,
                                          const QStringList& log);

}  // namespace codeseal
