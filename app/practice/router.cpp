// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/router.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

std::optional<QStringList> partsOf(const QStringList& pattern, const QStringList& path) {
  if (pattern.size() != path.size()) return {};
  QStringList parts;
  for (qsizetype n = 0; n < pattern.size(); ++n) {
    if (pattern.at(n) == "{}"_L1)
      parts.append(path.at(n));
    else if (pattern.at(n) != path.at(n))
      return {};
  }
  return parts;
}

}  // namespace

qint64 Call::id(qsizetype n) const {
  bool isNumber = false;
  const qint64 number = parts.value(n).toLongLong(&isNumber);
  return isNumber ? number : -1;
}

QString Call::filter(QLatin1String name) const {
  return request.query.value("filters["_L1 + name + u']');
}

void Router::add(const char* method, const QString& pattern, Right right, Handler handler) {
  m_routes.append({method, pattern.split(u'/', Qt::SkipEmptyParts), right, handler});
}

std::optional<Router::Match> Router::match(const QByteArray& method, const QString& path) const {
  const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
  for (const Route& route : m_routes) {
    if (route.method != method) continue;
    if (auto parts = partsOf(route.segments, segments)) return Match{route.handler, route.right, *parts};
  }
  return {};
}

}  // namespace codeseal::practice
