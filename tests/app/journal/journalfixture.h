// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <memory>

namespace codeseal {

/// A record in a folder of its own, with a clock that moves only when told.
struct JournalFixture {
  QTemporaryDir folder;
  QDateTime now{QDate(2026, 1, 31), QTime(12, 0, 0, 250), QTimeZone::utc()};

  QString directory() const { return folder.filePath(QStringLiteral("data")); }
  QString file() const { return directory() + QStringLiteral("/journal.sqlite"); }
  Result<std::unique_ptr<Journal>> open() {
    return Journal::open(directory(), [this] { return now; });
  }

  static NewIntent intent(const QString& reference) {
    NewIntent intent;
    intent.reference = reference;
    intent.product = Product::CodeSigningEv;
    intent.body = QByteArray("{\"comments\":\"\xc3\xa4\"}\0x", 20);
    intent.accountId = QStringLiteral("account-1");
    intent.service = QStringLiteral("https://www.digicert.com/services/v2");
    intent.organizationId = 4711;
    intent.organizationName = QStringLiteral("Müller & Söhne");
    return intent;
  }

  static OrderOutcome outcome(OrderOutcome::Kind kind, qint64 orderId = 0) {
    OrderOutcome outcome;
    outcome.kind = kind;
    outcome.orderId = orderId;
    outcome.error.kind = Error::Kind::Timeout;
    return outcome;
  }
};

}  // namespace codeseal
