// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/problem.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace codeseal {

/// One entry of the service's error list, verbatim (reference, section 4.1).
struct ServiceMessage {
  QString code;
  QString message;

  bool operator==(const ServiceMessage&) const = default;
};

/// Why something did not work. The kind answers what the user can do about it; the sentence is made by
/// ui/text.
struct Error {
  enum class Kind {
    Offline,              ///< name not found, refused, no route: nothing was reached
    Timeout,              ///< no answer in time
    Tls,                  ///< the connection is not trusted; see `cause`
    ClockWrong,           ///< the server's certificate is not yet or no longer valid by this computer's clock
    Proxy,                ///< the proxy is in the way; see `cause`
    Redirected,           ///< the server pointed elsewhere; nothing was sent there
    Unauthorized,         ///< the key is not known to this service
    Forbidden,            ///< the key is known but lacks the right
    NotFound,             ///< no such order, product or address
    InvalidInput,         ///< the service refused a value; see `fields` and `messages`
    Conflict,             ///< something with this identity exists already
    SentElsewhere,        ///< another window or an earlier run sent the same order
    RateLimited,          ///< too many calls; see `retryAfter`
    ServerFault,          ///< the service is out of order
    MalformedReply,       ///< an answer that makes no sense
    TooLarge,             ///< the answer was larger than allowed and was cut off
    KeychainUnavailable,  ///< no keychain on this computer
    KeychainLocked,       ///< the keychain is there but locked
    KeychainDenied,       ///< the user or the system refused access
    KeychainGone,         ///< the entry that was expected is not there any more
    KeychainBusy,         ///< the keychain has not answered yet
    KeychainUnreliable,   ///< it reported success, but what was stored does not read back
    BadKey,               ///< the text cannot be an API key
    BadAddress,           ///< not an address this program talks to
    OpenElsewhere,        ///< a running program works on these records for the service named in `detail`
    Disk,                 ///< a file could not be written or read; `detail` names it
    NewerVersion,         ///< written by a newer version of this program
    BadPolicy,            ///< what an administrator has set can not be read; `detail` says why
    NotAllowed,           ///< an administrator has set something else; `who` is who, may be empty
    Cancelled,            ///< stopped on purpose; nothing is shown
  };

  /// What exactly broke, with Kind::Tls and Kind::Proxy; Unknown if it is not known, and with every other
  /// kind.
  enum class Cause {
    Unknown,
    TlsUntrustedIssuer,  ///< signed by an authority this computer does not trust; `who` is its name
    TlsSelfSigned,       ///< signed by itself
    TlsWrongHost,        ///< made for another host
    TlsTooOld,           ///< the server speaks nothing newer than TLS 1.1
    TlsMissing,          ///< this installation has no TLS library
    ProxySignIn,         ///< 407: the proxy wants a name and a password; `who` is its host
    ProxyRefused,        ///< the proxy does not let the connection through
    ProxyClosed,         ///< the proxy hung up, or cannot be reached
    ProxyAnswered,       ///< the proxy answered itself, with a page of its own
  };

  Kind kind = Kind::MalformedReply;
  QString detail;      ///< technical, English, without secrets; for "Details" and logs
  int httpStatus = 0;  ///< 0 if there was none
  QList<ServiceMessage> messages;
  Problems fields;  ///< messages that could be tied to an input
  std::optional<std::chrono::seconds> retryAfter;
  Cause cause = Cause::Unknown;
  QString who;  ///< the host or issuer the cause is about, as it names itself; may be empty

  bool operator==(const Error&) const = default;
};

}  // namespace codeseal
