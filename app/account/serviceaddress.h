// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"

#include <QString>
#include <QStringView>
#include <QUrl>

namespace codeseal {

/// Where a CertCentral service lives. Only addresses that a key may be sent to can be made: https anywhere,
/// plain http on this computer alone. Always normalised, so that two equal places compare equal.
class ServiceAddress {
 public:
  /// The two instances that DigiCert runs (reference, section 1), and everything else.
  enum class Region { UnitedStates, Europe, Other };

  static ServiceAddress unitedStates();
  static ServiceAddress europe();

  /// Reads an address as typed. The scheme and host become lower case, the default port and trailing slashes
  /// go. Error::Kind::BadAddress if it has another scheme, a user, a query, a fragment, or a path other than
  /// plain segments of letters, digits and - . _ ~
  static Result<ServiceAddress> parse(QStringView url);

  /// The address of a request below this one: `path` starts with a slash and may have a query, both
  /// percent-encoded where needed, e.g. "/order/certificate?limit=10".
  QUrl url(QStringView path) const;

  Region region() const;

  /// Whether the service runs on this computer; only then http is possible.
  bool isLoopback() const;

  /// The host on which a person finds the console that belongs to this service.
  QString consoleHost() const;

  /// For files and for people: "https://www.digicert.com/services/v2".
  QString toString() const;

  bool operator==(const ServiceAddress&) const = default;

 private:
  ServiceAddress(QString origin, QString host, QString path);

  QString m_origin;  // scheme, host and port
  QString m_host;    // without the brackets of an IPv6 address
  QString m_path;    // empty or "/a/b"
};

}  // namespace codeseal
