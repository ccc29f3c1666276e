// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/error.h"

#include <tl/expected.hpp>

namespace codeseal {

/// A value, or the reason why there is none. T is copyable, so that a result can travel through a QFuture.
template <class T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error from a function that answers a Result.
inline tl::unexpected<Error> failure(Error::Kind kind, QString detail = {}) {
  Error error;
  error.kind = kind;
  error.detail = std::move(detail);
  return tl::unexpected<Error>(std::move(error));
}

}  // namespace codeseal
