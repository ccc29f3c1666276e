// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderboard.h"
#include "tests/app/flow/manualtime.h"
#include "tests/app/flow/settle.h"
#include "tests/support/fakecertcentral.h"

#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline constexpr auto account = "880021-410077@certcentral.digicert.eu";

inline OrderRow rowOf(qint64 id, const QString& status = u"issued"_s) {
  OrderRow row;
  row.id = id;
  row.status = status;
  row.productNameId = u"code_signing"_s;
  row.created = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC).addSecs(id);
  return row;
}

inline OrderPage pageOf(qint64 first, int count, const QString& status = u"issued"_s) {
  OrderPage page;
  for (int i = 0; i < count; ++i) page.orders.append(rowOf(first - i, status));
  page.rows = count;
  return page;
}

inline tl::unexpected<Error> failed(Error::Kind kind, std::optional<std::chrono::seconds> retryAfter = {}) {
  Error error;
  error.kind = kind;
  error.retryAfter = retryAfter;
  return tl::unexpected(error);
}

/// A board of one account over a service whose answers a test decides, and a clock that stands until it is
/// moved.
struct BoardRig {
  BoardRig() {
    time.rule(environment);
    start();
  }
  void start() {
    board = std::make_unique<OrderBoard>(environment, directory.path());
    board->show(QLatin1StringView(account));
  }
  void follow() { board->follow(service, {410077, true}); }
  /// Lets everything pass that is due within a time.
  void pass(std::chrono::seconds whole) {
    const QDateTime end = time.now().addSecs(whole.count());
    settle();
    while (time.now() < end) {
      const QDateTime next = std::clamp(time.next(), time.now().addMSecs(1), end);
      time.pass(std::chrono::milliseconds(time.now().msecsTo(next)));
      settle();
    }
  }
  qsizetype callsOf(const QString& name) const {
    return std::count_if(service->calls.begin(), service->calls.end(),
                         [&name](const QString& call) { return call.startsWith(name); });
  }

  QTemporaryDir directory;
  ManualTime time;
  FlowEnvironment environment;
  std::shared_ptr<FakeCertCentral> service = std::make_shared<FakeCertCentral>();
  std::unique_ptr<OrderBoard> board;
};

}  // namespace codeseal
