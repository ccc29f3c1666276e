// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/error.h"

#include <QByteArray>

namespace codeseal {

/// What an answer other than 2xx says (reference, section 4): the kind from the status and the codes, every
/// message verbatim but cut to a sane length, and a problem for each one that names an input. A body that is
/// not JSON is kept as plain words in `detail`. `retryAfter` is the header of that name, seconds or an HTTP
/// date counted from `date`, the header Date.
Error readError(int status, const QByteArray& body, const QByteArray& retryAfter = {},
                const QByteArray& date = {});

/// The error list of a body, empty if it has none. `errors` may be a list or a single object, `description`
/// may stand for `message` (reference, section 4.1).
QList<ServiceMessage> readMessages(const QByteArray& body);

}  // namespace codeseal
