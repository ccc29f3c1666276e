// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/outcomecodec.h"

#include "app/journal/clock.h"

#include <QJsonArray>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(OrderOutcome::Kind kind) {
  switch (kind) {
    case OrderOutcome::Kind::Placed: return u"placed"_s;
    case OrderOutcome::Kind::Refused: return u"refused"_s;
    case OrderOutcome::Kind::NotSent: return u"not_sent"_s;
    case OrderOutcome::Kind::Unknown: return u"unknown"_s;
  }
  Q_UNREACHABLE();
}

OrderOutcome::Kind outcomeKindOf(const QString& name) {
  for (const auto kind :
       {OrderOutcome::Kind::Placed, OrderOutcome::Kind::Refused, OrderOutcome::Kind::NotSent})
    if (nameOf(kind) == name) return kind;
  return OrderOutcome::Kind::Unknown;
}

QJsonObject writeError(const Error& error) {
  QJsonArray messages;
  for (const ServiceMessage& message : error.messages)
    messages.append(QJsonObject{{u"code"_s, message.code}, {u"message"_s, message.message}});
  return {{u"kind"_s, codeseal::nameOf(error.kind)},
          {u"detail"_s, error.detail},
          {u"http_status"_s, error.httpStatus},
          {u"messages"_s, messages}};
}

Error readError(const QJsonObject& json) {
  Error error;
  error.kind = errorKindOf(json.value(u"kind"_s).toString());
  error.detail = json.value(u"detail"_s).toString();
  error.httpStatus = json.value(u"http_status"_s).toInt();
  for (const auto& entry : json.value(u"messages"_s).toArray()) {
    const QJsonObject message = entry.toObject();
    error.messages.append({message.value(u"code"_s).toString(), message.value(u"message"_s).toString()});
  }
  return error;
}

}  // namespace

QString nameOf(Error::Kind kind) {
  using Kind = Error::Kind;
  switch (kind) {
    case Kind::Offline: return u"offline"_s;
    case Kind::Timeout: return u"timeout"_s;
    case Kind::Tls: return u"tls"_s;
    case Kind::ClockWrong: return u"clock_wrong"_s;
    case Kind::Proxy: return u"proxy"_s;
    case Kind::Redirected: return u"redirected"_s;
    case Kind::Unauthorized: return u"unauthorized"_s;
    case Kind::Forbidden: return u"forbidden"_s;
    case Kind::NotFound: return u"not_found"_s;
    case Kind::InvalidInput: return u"invalid_input"_s;
    case Kind::Conflict: return u"conflict"_s;
    case Kind::RateLimited: return u"rate_limited"_s;
    case Kind::ServerFault: return u"server_fault"_s;
    case Kind::MalformedReply: return u"malformed_reply"_s;
    case Kind::TooLarge: return u"too_large"_s;
    case Kind::KeychainUnavailable: return u"keychain_unavailable"_s;
    case Kind::KeychainLocked: return u"keychain_locked"_s;
    case Kind::KeychainDenied: return u"keychain_denied"_s;
    case Kind::KeychainGone: return u"keychain_gone"_s;
    case Kind::KeychainBusy: return u"keychain_busy"_s;
    case Kind::KeychainUnreliable: return u"keychain_unreliable"_s;
    case Kind::BadKey: return u"bad_key"_s;
    case Kind::BadAddress: return u"bad_address"_s;
    case Kind::Disk: return u"disk"_s;
    case Kind::OpenElsewhere: return u"open_elsewhere"_s;
    case Kind::SentElsewhere: return u"sent_elsewhere"_s;
    case Kind::NewerVersion: return u"newer_version"_s;
    case Kind::BadPolicy: return u"bad_policy"_s;
    case Kind::NotAllowed: return u"not_allowed"_s;
    case Kind::Cancelled: return u"cancelled"_s;
  }
  Q_UNREACHABLE();
}

Error::Kind errorKindOf(const QString& name) {
  for (int n = 0; n <= int(Error::Kind::Cancelled); ++n)
    if (nameOf(Error::Kind(n)) == name) return Error::Kind(n);
  return Error::Kind::MalformedReply;
}

QJsonObject writeOutcome(const OrderOutcome& outcome) {
  QJsonObject json{{u"kind"_s, nameOf(outcome.kind)}, {u"server_date"_s, outcome.serverDate}};
  if (outcome.kind != OrderOutcome::Kind::Placed) {
    json.insert(u"error"_s, writeError(outcome.error));
    return json;
  }
  QJsonArray requests;
  for (const RequestState& request : outcome.requests)
    requests.append(QJsonObject{{u"id"_s, request.id},
                                {u"status"_s, request.status},
                                {u"type"_s, request.type},
                                {u"date"_s, writeTime(request.date)}});
  json.insert(u"order_id"_s, outcome.orderId);
  json.insert(u"certificate_id"_s, outcome.certificateId);
  json.insert(u"new_organization_id"_s, outcome.newOrganizationId);
  json.insert(u"requests"_s, requests);
  return json;
}

OrderOutcome readOutcome(const QJsonObject& json) {
  OrderOutcome outcome;
  outcome.kind = outcomeKindOf(json.value(u"kind"_s).toString());
  outcome.serverDate = json.value(u"server_date"_s).toString();
  if (outcome.kind != OrderOutcome::Kind::Placed) {
    outcome.error = readError(json.value(u"error"_s).toObject());
    return outcome;
  }
  outcome.orderId = json.value(u"order_id"_s).toInteger();
  outcome.certificateId = json.value(u"certificate_id"_s).toInteger();
  outcome.newOrganizationId = json.value(u"new_organization_id"_s).toInteger();
  for (const auto& entry : json.value(u"requests"_s).toArray()) {
    const QJsonObject request = entry.toObject();
    outcome.requests.append({request.value(u"id"_s).toInteger(), request.value(u"status"_s).toString(),
                             request.value(u"type"_s).toString(),
                             readTime(request.value(u"date"_s).toString())});
  }
  return outcome;
}

}  // namespace codeseal
