// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QString>

namespace codeseal {

/// Why we ended a request ourselves. The network layer reports all of these alike.
enum class AbortReason { None, Deadline, TooLarge, Cancelled };

/// Everything that is known when a request is over: what the service sent, and how the connection fared.
struct WireAnswer {
  int status = 0;  ///< 0: no status line was read
  QByteArray body;
  QByteArray retryAfter, date;  ///< headers, verbatim
  QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
  QString networkText;  ///< the network layer's own words
  AbortReason aborted = AbortReason::None;
  QList<QSslError> tlsErrors;
  bool elsewhere = false;  ///< the answer is not from the address that was asked
  bool viaProxy = false;
};

}  // namespace codeseal
