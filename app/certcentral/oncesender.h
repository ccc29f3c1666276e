// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/apikey.h"
#include "app/certcentral/transportoptions.h"
#include "app/certcentral/wireanswer.h"
#include "app/order/error.h"

#include <QByteArray>
#include <QFuture>

#include <optional>

namespace codeseal {

/// A call that changes something at the service, so that it must not be repeated by anybody but a person.
struct OnceRequest {
  enum class Method { Post, Put };

  Method method = Method::Post;
  QString path;   ///< below the service address
  QString label;  ///< the path without ids, for the log
  QByteArray body;
};

/// How such a call ended.
struct OnceAnswer {
  WireAnswer wire;
  bool handedOut = false;        ///< a byte of the body was given to the network
  std::optional<Error> notSent;  ///< nothing was even tried; `wire` means nothing
};

/// The only way such a call leaves this program. At most one of it goes on the wire, whatever breaks, over a
/// connection nothing else has used. Once started it runs to its end, whoever lets go of the future, and
/// answers exactly once within `options.orderDeadline` after the proxy is known. Cancelling the future stops
/// nothing.
[[nodiscard]] QFuture<OnceAnswer> sendOnce(const ApiKeyPtr& key, const TransportOptions& options,
                                           const OnceRequest& request);

}  // namespace codeseal
