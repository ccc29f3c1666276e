// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/serviceaddress.h"

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unitedStatesHost = "www.digicert.com"_L1;
constexpr auto europeHost = "certcentral.digicert.eu"_L1;

// QUrl has normalised the host by now: 127.1 and 0x7f000001 read as 127.0.0.1 here.
bool isLoopbackHost(QStringView host) {
  if (host == "localhost"_L1 || host == "::1"_L1) return true;
  if (!host.startsWith("127."_L1) || host.count(u'.') != 3) return false;
  return std::all_of(host.begin(), host.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

bool isPathCharacter(QChar c) {
  return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
         c == u'.' || c == u'_' || c == u'~' || c == u'/';
}

bool isPlainPath(QStringView path) {
  if (!std::all_of(path.begin(), path.end(), isPathCharacter) || path.contains("//"_L1)) return false;
  for (const QStringView segment : path.split(u'/'))
    if (segment == "."_L1 || segment == ".."_L1) return false;
  return true;
}

bool isSafeText(QStringView text) {
  return std::none_of(text.begin(), text.end(),
                      [](QChar c) { return c.isSpace() || c == u'\\' || !c.isPrint(); });
}

tl::unexpected<Error> bad(const QString& why) {
  return failure(Error::Kind::BadAddress, why);
}

}  // namespace

ServiceAddress::ServiceAddress(QString origin, QString host, QString path)
    : m_origin(std::move(origin)), m_host(std::move(host)), m_path(std::move(path)) {}

ServiceAddress ServiceAddress::unitedStates() {
  return ServiceAddress(u"https://www.digicert.com"_s, unitedStatesHost, u"/services/v2"_s);
}

ServiceAddress ServiceAddress::europe() {
  return ServiceAddress(u"https://certcentral.digicert.eu"_s, europeHost, u"/services/v2"_s);
}

Result<ServiceAddress> ServiceAddress::parse(QStringView text) {
  const QString trimmed = text.trimmed().toString();
  if (trimmed.isEmpty()) return bad(u"empty"_s);
  if (!isSafeText(trimmed)) return bad(u"a blank, backslash or invisible character"_s);
  const QUrl url(trimmed, QUrl::StrictMode);
  if (!url.isValid()) return bad(u"not a URL"_s);
  const bool https = url.scheme() == "https"_L1;
  if (!https && url.scheme() != "http"_L1) return bad(u"neither https nor http"_s);
  if (trimmed.contains(u'@')) return bad(u"user information"_s);
  if (trimmed.contains(u'?') || trimmed.contains(u'#')) return bad(u"a query or fragment"_s);
  const QString host = url.host(QUrl::FullyEncoded).toLower();
  if (host.isEmpty() || host.endsWith(u'.') || host.contains(u'%')) return bad(u"no usable host"_s);
  if (!https && !isLoopbackHost(host)) return bad(u"http is for this computer only"_s);
  QString path = url.path(QUrl::FullyEncoded);
  while (path.endsWith(u'/')) path.chop(1);
  if (!isPlainPath(path)) return bad(u"an unusual path"_s);

  const int standardPort = https ? 443 : 80;
  const int port = url.port(standardPort);
  if (port == 0) return bad(u"port 0"_s);
  QString origin = url.scheme() + u"://"_s + (host.contains(u':') ? u"[%1]"_s.arg(host) : host);
  if (port != standardPort) origin += u":%1"_s.arg(port);
  return ServiceAddress(origin, host, path);
}

QUrl ServiceAddress::url(QStringView path) const {
  Q_ASSERT(path.startsWith(u'/'));
  return QUrl(m_origin + m_path + path.toString(), QUrl::StrictMode);
}

ServiceAddress::Region ServiceAddress::region() const {
  if (*this == unitedStates()) return Region::UnitedStates;
  if (*this == europe()) return Region::Europe;
  return Region::Other;
}

bool ServiceAddress::isLoopback() const {
  return isLoopbackHost(m_host);
}

QString ServiceAddress::consoleHost() const {
  return m_host;
}

QString ServiceAddress::toString() const {
  return m_origin + m_path;
}

}  // namespace codeseal
