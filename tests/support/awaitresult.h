// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/async/whendone.h"

#include <QFuture>
#include <QTest>

#include <optional>

namespace codeseal {

/// Runs the event loop until `future` is answered and gives its answer; Error::Kind::Timeout after
/// `patience`.
template <class R>
R awaitResult(const QFuture<R>& future, int patienceMs = 10000) {
  QObject context;
  std::optional<R> answer;
  whenDone(future, &context, [&answer](const R& result) { answer = result; });
  if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patienceMs))
    return failure(Error::Kind::Timeout, QStringLiteral("no answer in the test"));
  return *answer;
}

}  // namespace codeseal
