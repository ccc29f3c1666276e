// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <chrono>

namespace codeseal::practice {

/// One call as the service sees it, free of any transport.
struct Request {
  QByteArray method;                     ///< "GET", "POST", "PUT" or "DELETE"
  QString path;                          ///< decoded, with the leading "/services/v2"
  QMap<QString, QString> query;          ///< decoded
  QMap<QByteArray, QByteArray> headers;  ///< names in lower case
  QByteArray body;

  /// Takes the request line's target apart; header names may have any case.
  static Request of(const QByteArray& method, const QByteArray& target,
                    const QMap<QByteArray, QByteArray>& headers, const QByteArray& body = {});
};

/// One answer. The transport sends it after `delay`, or sends nothing and closes if `closeConnection` is set.
struct Reply {
  int status = 200;
  QByteArray contentType;
  QByteArray body;
  std::chrono::milliseconds delay{0};
  bool closeConnection = false;
};

}  // namespace codeseal::practice
