// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/errorcodec.h"

#include "app/certcentral/jsonfields.h"
#include "app/certcentral/parameterfield.h"
#include "app/certcentral/servicetext.h"

#include <QDateTime>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMessages = 50;

bool anyCode(const QList<ServiceMessage>& messages, QLatin1StringView part) {
  return std::any_of(messages.begin(), messages.end(),
                     [part](const ServiceMessage& m) { return m.code.contains(part); });
}

Error::Kind kindOf(int status, const QList<ServiceMessage>& messages) {
  using Kind = Error::Kind;
  if (status >= 300 && status < 400) return Kind::Redirected;
  if (status >= 500) return Kind::ServerFault;
  switch (status) {
    case 401: return Kind::Unauthorized;
    // A wrong key is answered with 403 as well; only the code tells (reference, section 2.5).
    case 403: return anyCode(messages, "access_denied_invalid_key"_L1) ? Kind::Unauthorized : Kind::Forbidden;
    case 404:
    case 410: return Kind::NotFound;
    case 407: return Kind::Proxy;
    case 408: return Kind::Timeout;
    case 409: return Kind::Conflict;
    case 425:
    case 429: return Kind::RateLimited;
    default: break;
  }
  if (status < 400) return Kind::MalformedReply;
  if (anyCode(messages, "request_limit_exceeded"_L1)) return Kind::RateLimited;
  return Kind::InvalidInput;
}

// Qt reads the date form of mail, which writes the zone as a number.
QDateTime httpDate(const QByteArray& header) {
  const QString text = QString::fromLatin1(header).trimmed().replace("GMT"_L1, "+0000"_L1);
  return QDateTime::fromString(text, Qt::RFC2822Date);
}

std::optional<std::chrono::seconds> waitOf(const QByteArray& retryAfter, const QByteArray& date) {
  bool isNumber = false;
  const int seconds = retryAfter.trimmed().toInt(&isNumber);
  if (isNumber && seconds >= 0) return std::chrono::seconds(seconds);
  const QDateTime until = httpDate(retryAfter), now = httpDate(date);
  if (!until.isValid() || !now.isValid()) return std::nullopt;
  return std::chrono::seconds(std::max<qint64>(0, now.secsTo(until)));
}

ServiceMessage messageOf(const JsonFields& entry) {
  QString message = plainLine(entry.text("message"_L1));
  if (message.isEmpty()) message = plainLine(entry.text("description"_L1));
  return {plainLine(entry.text("code"_L1)), message};
}

Problems problemsOf(const QList<ServiceMessage>& messages) {
  Problems problems;
  for (const ServiceMessage& message : messages) {
    const auto where = fieldOfErrorCode(message.code);
    if (!where) continue;
    FieldProblem problem;
    problem.where = *where;
    problem.code = FieldProblem::Code::RefusedByService;
    problem.text = message.message.isEmpty() ? message.code : message.message;
    problems.append(problem);
  }
  return problems;
}

}  // namespace

QList<ServiceMessage> readMessages(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return {};
  QList<JsonFields> entries = fields->objects("errors"_L1);
  if (entries.isEmpty()) entries.append(fields->object("errors"_L1));
  QList<ServiceMessage> messages;
  for (const JsonFields& entry : entries.first(std::min(entries.size(), mostMessages))) {
    const ServiceMessage message = messageOf(entry);
    if (!message.code.isEmpty() || !message.message.isEmpty()) messages.append(message);
  }
  return messages;
}

Error readError(int status, const QByteArray& body, const QByteArray& retryAfter, const QByteArray& date) {
  Error error;
  error.httpStatus = status;
  error.messages = readMessages(body);
  error.kind = kindOf(status, error.messages);
  error.detail = u"HTTP %1"_s.arg(status);
  const QString words = error.messages.isEmpty() ? wordsOf(body) : QString();
  if (!words.isEmpty()) error.detail += u": "_s + words;
  if (error.kind == Error::Kind::InvalidInput) error.fields = problemsOf(error.messages);
  error.retryAfter = waitOf(retryAfter, date);
  return error;
}

}  // namespace codeseal
