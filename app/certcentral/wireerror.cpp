// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/wireerror.h"

#include "app/certcentral/errorcodec.h"
#include "app/certcentral/servicetext.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <QStringList>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

Error make(Error::Kind kind, const QString& detail, Error::Cause cause = Error::Cause::Unknown) {
  Error error;
  error.kind = kind;
  error.detail = plainLine(detail);
  error.cause = cause;
  return error;
}

Error ofAbort(AbortReason reason) {
  switch (reason) {
    case AbortReason::Deadline: return make(Error::Kind::Timeout, u"no complete answer in time"_s);
    case AbortReason::TooLarge: return make(Error::Kind::TooLarge, u"the answer was cut off"_s);
    case AbortReason::Cancelled:
    case AbortReason::None: break;
  }
  return make(Error::Kind::Cancelled, {});
}

bool isAboutTheClock(const QSslError& error) {
  return error.error() == QSslError::CertificateNotYetValid || error.error() == QSslError::CertificateExpired;
}

// A company's TLS inspection shows itself by the issuer.
QString issuerOf(const QSslCertificate& certificate) {
  QStringList names = certificate.issuerInfo(QSslCertificate::Organization);
  names += certificate.issuerInfo(QSslCertificate::CommonName);
  return names.join(u", "_s);
}

Error::Cause causeOf(const QSslError& error) {
  switch (error.error()) {
    case QSslError::HostNameMismatch: return Error::Cause::TlsWrongHost;
    case QSslError::SelfSignedCertificate: return Error::Cause::TlsSelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return Error::Cause::TlsUntrustedIssuer;
    default: return Error::Cause::Unknown;
  }
}

Error ofTls(const QList<QSslError>& errors) {
  QStringList causes;
  for (const QSslError& error : errors) {
    QString cause = error.errorString();
    if (!error.certificate().isNull()) cause += u" (issuer: %1)"_s.arg(issuerOf(error.certificate()));
    causes += cause;
  }
  causes.removeDuplicates();
  const bool clock = std::all_of(errors.begin(), errors.end(), isAboutTheClock);
  Error result = make(clock ? Error::Kind::ClockWrong : Error::Kind::Tls, causes.join(u"; "_s));
  if (clock) return result;
  for (const QSslError& error : errors) {
    if (result.cause == Error::Cause::Unknown) result.cause = causeOf(error);
    if (result.who.isEmpty()) result.who = plainLine(issuerOf(error.certificate()));
  }
  return result;
}

QString proxyCause(const WireAnswer& answer) {
  switch (answer.networkError) {
    case QNetworkReply::ProxyConnectionRefusedError: return u"the proxy refused the connection"_s;
    case QNetworkReply::ProxyConnectionClosedError: return u"the proxy closed the connection"_s;
    case QNetworkReply::ProxyNotFoundError: return u"the proxy was not found"_s;
    case QNetworkReply::ProxyTimeoutError: return u"the proxy did not answer"_s;
    case QNetworkReply::ProxyAuthenticationRequiredError: return u"the proxy asks for a sign-in"_s;
    case QNetworkReply::UnknownProxyError: return answer.networkText;
    // The proxy's own refusal, and a page where the TLS of the service was expected, come without a kind.
    case QNetworkReply::UnknownNetworkError:
      return answer.viaProxy ? u"the proxy refused: "_s + answer.networkText : QString();
    case QNetworkReply::SslHandshakeFailedError:
      return answer.viaProxy ? u"the proxy did not lead to the service: "_s + answer.networkText : QString();
    default: return {};
  }
}

Error::Cause proxyCauseOf(QNetworkReply::NetworkError error) {
  switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError: return Error::Cause::ProxySignIn;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError: return Error::Cause::ProxyClosed;
    case QNetworkReply::UnknownNetworkError: return Error::Cause::ProxyRefused;
    case QNetworkReply::SslHandshakeFailedError: return Error::Cause::ProxyAnswered;
    default: return Error::Cause::Unknown;
  }
}

Error ofNetwork(const WireAnswer& answer) {
  const QString proxy = proxyCause(answer);
  if (!proxy.isEmpty()) return make(Error::Kind::Proxy, proxy, proxyCauseOf(answer.networkError));
  switch (answer.networkError) {
    case QNetworkReply::OperationCanceledError:  // not aborted by us: the network layer's idle time is over
    case QNetworkReply::TimeoutError: return make(Error::Kind::Timeout, u"no answer in time"_s);
    case QNetworkReply::SslHandshakeFailedError: return make(Error::Kind::Tls, answer.networkText);
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError: return make(Error::Kind::Redirected, answer.networkText);
    case QNetworkReply::ContentReSendError:
      return make(Error::Kind::Offline, u"the connection broke after the request was handed over"_s);
    case QNetworkReply::UnknownNetworkError:
      if (!QSslSocket::supportsSsl())
        return make(Error::Kind::Tls, u"no TLS support on this computer"_s, Error::Cause::TlsMissing);
      [[fallthrough]];
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError: return make(Error::Kind::Offline, answer.networkText);
    // With HTTP/2 the service can give up without a status.
    case QNetworkReply::InternalServerError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError: return make(Error::Kind::ServerFault, answer.networkText);
    default: return make(Error::Kind::MalformedReply, answer.networkText);
  }
}

bool isSuccess(int status) {
  return status >= 200 && status < 300;
}

}  // namespace

std::optional<Error> errorOf(const WireAnswer& answer) {
  if (answer.aborted != AbortReason::None) return ofAbort(answer.aborted);
  if (!answer.tlsErrors.isEmpty()) return ofTls(answer.tlsErrors);
  if (answer.elsewhere) return make(Error::Kind::Redirected, u"answered from another address"_s);
  if (answer.status != 0 && !isSuccess(answer.status))
    return readError(answer.status, answer.body, answer.retryAfter, answer.date);
  if (answer.networkError != QNetworkReply::NoError) {
    Error error = ofNetwork(answer);
    error.httpStatus = answer.status;
    return error;
  }
  if (answer.status == 0) return make(Error::Kind::MalformedReply, u"no HTTP status"_s);
  return std::nullopt;
}

}  // namespace codeseal
