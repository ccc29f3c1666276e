// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/actsender.h"

#include "app/certcentral/jsonfields.h"
#include "app/certcentral/wireerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

using Kind = ActOutcome::Kind;
using Method = OnceRequest::Method;

OnceRequest decision(const OrderAct& act, const QString& status) {
  QJsonObject body{{u"status"_s, status}};
  if (!act.text.isEmpty()) body.insert(u"processor_comment"_s, act.text);
  return {Method::Put, u"/request/%1/status"_s.arg(act.requestId), u"/request/{id}/status"_s,
          QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

OnceRequest toOrder(const OrderAct& act, Method method, const QString& what, const QJsonObject& body) {
  return {method, u"/order/certificate/%1/%2"_s.arg(act.orderId).arg(what),
          u"/order/certificate/{id}/"_s + what, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

bool isWhole(const WireAnswer& answer) {
  return answer.body.trimmed().isEmpty() || JsonFields::parse(answer.body).has_value();
}

Kind kindOfFailure(const OnceAnswer& answer) {
  const int status = answer.wire.status;
  const bool isRefusal = status >= 400 && status < 500 && status != 408 && status != 425;
  if (isRefusal && !answer.wire.elsewhere) return Kind::Refused;
  return answer.handedOut || status != 0 ? Kind::Unknown : Kind::NotSent;
}

}  // namespace

OnceRequest requestFor(const OrderAct& act) {
  switch (act.kind) {
    case OrderAct::Kind::PassOn: return decision(act, u"pending"_s);
    case OrderAct::Kind::Approve: return decision(act, u"approved"_s);
    case OrderAct::Kind::Reject: return decision(act, u"rejected"_s);
    case OrderAct::Kind::Cancel:
      return toOrder(act, Method::Put, u"status"_s, {{u"status"_s, u"canceled"_s}, {u"note"_s, act.text}});
    case OrderAct::Kind::AddNote: return toOrder(act, Method::Post, u"note"_s, {{u"text"_s, act.text}});
    case OrderAct::Kind::ResendMail: break;
  }
  return toOrder(act, Method::Put, u"order-approval/resend-emails"_s,
                 {{u"emails"_s, QJsonArray::fromStringList(act.mails)}});
}

ActOutcome verdictOn(const OnceAnswer& answer) {
  if (answer.notSent) return {Kind::NotSent, *answer.notSent};
  if (const auto error = errorOf(answer.wire)) return {kindOfFailure(answer), *error};
  if (isWhole(answer.wire)) return {Kind::Done, {}};
  Error error;
  error.kind = Error::Kind::MalformedReply;
  error.httpStatus = answer.wire.status;
  error.detail = u"the answer is none of the service"_s;
  return {Kind::Unknown, error};
}

QFuture<ActOutcome> sendAct(const ApiKeyPtr& key, const TransportOptions& options, const OrderAct& act) {
  return sendOnce(key, options, requestFor(act)).then([](const OnceAnswer& answer) {
    return verdictOn(answer);
  });
}

}  // namespace codeseal
