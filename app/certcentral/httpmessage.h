// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace codeseal {

/// A question to the service: it changes nothing there, so it may be asked again. Orders and acts do not
/// travel as one.
struct HttpRequest {
  enum class Method { Get, Post };

  Method method = Method::Get;
  QString path;     ///< below the service address, percent-encoded, with its query: "/organization?limit=100"
  QString label;    ///< the path without ids and what was searched for, for the log: "/organization/{id}"
  QByteArray body;  ///< with Method::Post: JSON
  QByteArray accept = "application/json";
};

/// An answer with a status of 200 to 299, complete.
struct HttpResponse {
  int status = 0;
  QByteArray body;
};

}  // namespace codeseal
