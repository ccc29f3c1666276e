// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/httplog.h"

#include <QLoggingCategory>

namespace codeseal {

namespace {

Q_LOGGING_CATEGORY(http, "codeseal.http", QtInfoMsg)

const char* word(AbortReason reason) {
  switch (reason) {
    case AbortReason::None: return "";
    case AbortReason::Deadline: return ", stopped: took too long";
    case AbortReason::TooLarge: return ", stopped: too large";
    case AbortReason::Cancelled: return ", stopped: not wanted any more";
  }
  return "";
}

}  // namespace

void logRequest(const char* method, const QString& label, const WireAnswer& answer,
                std::chrono::milliseconds duration) {
  qCInfo(http).nospace().noquote() << method << ' ' << label << ": status " << answer.status
                                   << ", network error " << int(answer.networkError) << ", "
                                   << qint64(duration.count()) << " ms" << word(answer.aborted);
}

}  // namespace codeseal
