// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <type_traits>

namespace codeseal {

namespace detail {
/// The answer for a promise that was never kept: an error where the type has room for one, else its default
/// value.
template <class R>
R unanswered() {
  if constexpr (std::is_constructible_v<R, tl::unexpected<Error>>) {
    Error error;
    error.kind = Error::Kind::Cancelled;
    return tl::unexpected<Error>(std::move(error));
  } else {
    return R{};
  }
}
}  // namespace detail

/// Calls `done(result)` exactly once, later and never before this function returned, in the thread of
/// `context`; never after `context` is gone. A future that was cancelled or whose promise was dropped answers
/// Error::Kind::Cancelled. This is the only way back from a future into an object: QFuture::then(context, …)
/// aborts in debug builds when the context dies first.
template <class R, class Function>
void whenDone(const QFuture<R>& future, QObject* context, Function done) {
  auto* watcher = new QFutureWatcher<R>(context);
  QObject::connect(
      watcher, &QFutureWatcherBase::finished, context,
      [watcher, done = std::move(done)]() mutable {
        const QFuture<R> finished = watcher->future();
        watcher->deleteLater();
        if (finished.resultCount() == 0)
          done(detail::unanswered<R>());
        else
          done(finished.resultAt(0));
      },
      Qt::QueuedConnection);
  watcher->setFuture(future);
}

/// A future that has its answer already.
template <class R>
QFuture<R> readyFuture(R result) {
  QPromise<R> promise;
  promise.start();
  promise.addResult(std::move(result));
  promise.finish();
  return promise.future();
}

}  // namespace codeseal
