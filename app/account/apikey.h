// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/serviceaddress.h"
#include "app/order/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace codeseal {

class ApiKey;
using ApiKeyPtr = std::shared_ptr<const ApiKey>;

/// The only owner of an API key, bound to the one service it may be sent to. Shared by pointer, never copied,
/// and zeroed when the last holder lets go. It cannot be streamed, compared with a text or turned into a
/// QString.
class ApiKey {
 public:
  /// Longest key that is taken, in bytes.
  static constexpr qsizetype maxSize = 512;

  /// A key for `address`. Outer white space, byte order marks and zero-width characters are dropped; what is
  /// left must be 1 to maxSize bytes of printable ASCII without blanks, since it goes into a request header,
  /// else Error::Kind::BadKey, whose detail tells where it went wrong but never what was given.
  static Result<ApiKeyPtr> make(const ServiceAddress& address, QByteArray text);

  /// What a person typed or pasted, without what surrounds it, ready for make(). Consumes and zeroes `typed`.
  static QByteArray cleaned(QString&& typed);

  ApiKey(const ApiKey&) = delete;
  ApiKey& operator=(const ApiKey&) = delete;
  ~ApiKey();

  /// The service this key belongs to; it is sent nowhere else.
  const ServiceAddress& address() const { return m_address; }

  /// The value of the request header X-DC-DEVKEY (reference, section 2). Hand it on at once, do not keep it.
  const QByteArray& header() const { return m_text; }

 private:
  ApiKey(const ServiceAddress& address, const QByteArray& text);

  ServiceAddress m_address;
  QByteArray m_text;
};

}  // namespace codeseal
