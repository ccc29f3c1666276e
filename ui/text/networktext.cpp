// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/networktext.h"

#include "ui/text/plaintext.h"

#include <QCoreApplication>

namespace codeseal::ui {

namespace {

struct Network {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Network)
};

QString untrustedIssuer(const QString& issuer) {
  if (issuer.isEmpty())
    return Network::tr(
        "This computer does not trust the authority that signed the certificate. A company that "
        "inspects connections has to put its own authority into the system's certificate store.");
  //: %1 is the name of a certificate authority
  return Network::tr(
             "The certificate is signed by “%1”, which this computer does not trust. A company that "
             "inspects connections has to put its own authority into the system's certificate store.")
      .arg(quotable(issuer));
}

}  // namespace

ErrorText tlsText(const Error& error) {
  const QString title = Network::tr("The connection is not safe, so nothing was sent");
  switch (error.cause) {
    case Error::Cause::TlsUntrustedIssuer: return {title, untrustedIssuer(error.who)};
    case Error::Cause::TlsSelfSigned:
      return {
          title,
          Network::tr("The server shows a certificate it signed itself. DigiCert does not do that. Another "
                      "network may help.")};
    case Error::Cause::TlsWrongHost:
      return {
          title,
          Network::tr("The server shows the certificate of another host. Check the address of the service, "
                      "or use another network.")};
    case Error::Cause::TlsTooOld:
      return {title,
              Network::tr("The server speaks only outdated encryption. Codeseal needs TLS 1.2 or newer.")};
    case Error::Cause::TlsMissing:
      return {Network::tr("Encryption is missing"),
              Network::tr("This installation of Codeseal has no TLS library. Install Codeseal again.")};
    case Error::Cause::Unknown:
    case Error::Cause::ProxySignIn:
    case Error::Cause::ProxyRefused:
    case Error::Cause::ProxyClosed:
    case Error::Cause::ProxyAnswered: break;
  }
  return {title, Network::tr("No encrypted connection came about. Another network may help.")};
}

ErrorText proxyText(const Error& error) {
  switch (error.cause) {
    case Error::Cause::ProxySignIn:
      return {
          Network::tr("The proxy asks who you are"),
          error.who.isEmpty()
              ? Network::tr("Enter the user name and password of the proxy in the settings, then try again.")
              //: %1 is a host name
              : Network::tr("Enter the user name and password for %1 in the settings, then try again.")
                    .arg(quotable(error.who))};
    case Error::Cause::ProxyRefused:
      return {Network::tr("The proxy does not let Codeseal through"),
              Network::tr("Ask your network administrators to allow connections to DigiCert.")};
    case Error::Cause::ProxyClosed:
      return {Network::tr("The proxy does not answer"),
              Network::tr("Check the proxy in the settings, or ask your network administrators.")};
    case Error::Cause::ProxyAnswered:
      return {
          Network::tr("The proxy answered in place of DigiCert"),
          Network::tr("It may show a sign-in page. Open a web page in a browser, sign in, then try again.")};
    case Error::Cause::Unknown:
    case Error::Cause::TlsUntrustedIssuer:
    case Error::Cause::TlsSelfSigned:
    case Error::Cause::TlsWrongHost:
    case Error::Cause::TlsTooOld:
    case Error::Cause::TlsMissing: break;
  }
  return {Network::tr("The proxy is in the way"),
          Network::tr("Check the proxy in the settings, then try again.")};
}

ErrorText rateLimitText(const Error& error) {
  const QString title = Network::tr("DigiCert asks for a pause");
  if (!error.retryAfter)
    return {title, Network::tr("Too many requests came from this key. Wait a few minutes, then try again.")};
  const auto seconds = error.retryAfter->count();
  if (seconds > 90) {
    const int minutes = int((seconds + 59) / 60);
    return {title,
            Network::tr("Too many requests came from this key. Try again in %n minutes.", nullptr, minutes)};
  }
  return {title, Network::tr("Too many requests came from this key. Try again in %n seconds.", nullptr,
                             int(seconds))};
}

}  // namespace codeseal::ui
