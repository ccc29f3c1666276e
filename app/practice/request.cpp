// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/request.h"

#include <QUrl>
#include <QUrlQuery>

namespace codeseal::practice {

Request Request::of(const QByteArray& method, const QByteArray& target,
                    const QMap<QByteArray, QByteArray>& headers, const QByteArray& body) {
  Request request;
  request.method = method.toUpper();
  const QUrl url = QUrl::fromEncoded(target);
  request.path = url.path(QUrl::FullyDecoded);
  const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
  for (const auto& [name, value] : items) request.query.insert(name, value);
  for (auto it = headers.cbegin(); it != headers.cend(); ++it)
    request.headers.insert(it.key().toLower(), it.value());
  request.body = body;
  return request;
}

}  // namespace codeseal::practice
