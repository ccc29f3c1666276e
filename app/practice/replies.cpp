// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/replies.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

constexpr int largestPage = 1000;

QString messageFor(const QString& code) {
  const auto detail = [&code](QChar mark) { return code.section(mark, 1); };
  if (code.startsWith("access_denied|"_L1)) return u"Access denied due to %1."_s.arg(detail(u'|'));
  if (code == "not_found|route"_L1) return u"No such route exists."_s;
  if (code.startsWith("not_found|"_L1)) return u"The %1 was not found."_s.arg(detail(u'|'));
  if (code.startsWith("required_param:"_L1)) return u"%1 is required."_s.arg(detail(u':'));
  if (code.startsWith("invalid_value:"_L1)) return u"%1 contains an invalid value."_s.arg(detail(u':'));
  if (code == "bad_request_format"_L1) return u"The request body is not well-formed."_s;
  if (code == "csr_invalid_cannot_parse"_L1) return u"The CSR could not be parsed."_s;
  if (code == "request_limit_exceeded"_L1) return u"Too many requests. Wait, then try again."_s;
  if (code == "duplicate_organization"_L1) return u"An organization with these details exists already."_s;
  if (code == "time_frame_too_long"_L1) return u"The time frame is longer than seven days."_s;
  QString words = code;
  return words.replace(u'_', u' ').replace(u'|', u' ') + u'.';
}

QJsonObject errorObject(const QString& code) {
  return {{u"code"_s, code}, {u"message"_s, messageFor(code)}};
}

}  // namespace

Reply json(int status, const QJsonObject& object) {
  return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Reply ok(const QJsonObject& object) {
  return json(200, object);
}

Reply created(const QJsonObject& object) {
  return json(201, object);
}

Reply noContent() {
  return {204, {}, {}};
}

Reply refusal(int status, const QString& code) {
  return json(status, {{u"errors"_s, QJsonArray{errorObject(code)}}});
}

Reply badRequest(const QStringList& codes) {
  QJsonArray errors;
  for (const QString& code : codes) errors.append(errorObject(code));
  return json(400, {{u"errors"_s, errors}});
}

Reply notFound(QLatin1String what) {
  return refusal(404, "not_found|"_L1 + what);
}

QString requiredParam(const QString& path) {
  return "required_param:"_L1 + path;
}

QString invalidValue(const QString& path) {
  return "invalid_value:"_L1 + path;
}

Reply listReply(const Request& request, const QString& plural, const QJsonArray& rows) {
  bool offsetIsNumber = true;
  bool limitIsNumber = true;
  const int offset = request.query.value(u"offset"_s, u"0"_s).toInt(&offsetIsNumber);
  const int limit = request.query.value(u"limit"_s, QString::number(largestPage)).toInt(&limitIsNumber);
  if (!offsetIsNumber || offset < 0) return refusal(400, invalidValue(u"offset"_s));
  if (!limitIsNumber || limit < 0) return refusal(400, invalidValue(u"limit"_s));

  const qsizetype last = std::min<qsizetype>(rows.size(), qsizetype{offset} + std::min(limit, largestPage));
  QJsonArray cut;
  for (qsizetype row = offset; row < last; ++row) cut.append(rows.at(row));
  const QJsonObject page{{u"total"_s, rows.size()}, {u"limit"_s, limit}, {u"offset"_s, offset}};
  return ok({{plural, cut}, {u"page"_s, page}});
}

}  // namespace codeseal::practice
