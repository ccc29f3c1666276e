// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/receipts.h"
#include "app/journal/clock.h"
#include "app/journal/outcomecodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Receipt::End end) {
  using End = Receipt::End;
  switch (end) {
    case End::Written: return u"written"_s;
    case End::Sending: return u"sending"_s;
    case End::Placed: return u"placed"_s;
    case End::Refused: return u"refused"_s;
    case End::NotSent: return u"not_sent"_s;
    case End::Checking: return u"checking"_s;
    case End::NotFound: return u"not_found"_s;
    case End::Several: return u"several"_s;
    case End::LetGo: return u"let_go"_s;
  }
  Q_UNREACHABLE();
}

QString nameOf(ReceiptEntry::Kind kind) {
  using Kind = ReceiptEntry::Kind;
  switch (kind) {
    case Kind::Written: return u"written"_s;
    case Kind::Sent: return u"sent"_s;
    case Kind::Placed: return u"placed"_s;
    case Kind::Refused: return u"refused"_s;
    case Kind::NotSent: return u"not_sent"_s;
    case Kind::NoAnswer: return u"no_answer"_s;
    case Kind::NotFound: return u"not_found"_s;
    case Kind::Found: return u"found"_s;
    case Kind::FoundSeveral: return u"found_several"_s;
    case Kind::LookUpFailed: return u"look_up_failed"_s;
    case Kind::TakenOver: return u"taken_over"_s;
    case Kind::Released: return u"released"_s;
    case Kind::LetGo: return u"let_go"_s;
  }
  Q_UNREACHABLE();
}

bool hasError(ReceiptEntry::Kind kind) {
  using Kind = ReceiptEntry::Kind;
  return kind == Kind::Refused || kind == Kind::NotSent || kind == Kind::NoAnswer ||
         kind == Kind::LookUpFailed;
}

QJsonArray idsOf(const QList<qint64>& orderIds) {
  QJsonArray ids;
  for (const qint64 id : orderIds) ids.append(id);
  return ids;
}

QJsonObject writeError(const Error& error) {
  QJsonObject json{{u"kind"_s, codeseal::nameOf(error.kind)}};
  if (error.httpStatus != 0) json.insert(u"http_status"_s, error.httpStatus);
  if (!error.detail.isEmpty()) json.insert(u"detail"_s, error.detail);
  QJsonArray messages;
  for (const ServiceMessage& message : error.messages)
    messages.append(QJsonObject{{u"code"_s, message.code}, {u"message"_s, message.message}});
  if (!messages.isEmpty()) json.insert(u"messages"_s, messages);
  return json;
}

QJsonObject writeEntry(const ReceiptEntry& entry) {
  QJsonObject json{{u"line"_s, entry.line}, {u"kind"_s, nameOf(entry.kind)}, {u"at"_s, writeTime(entry.at)}};
  if (entry.attempt > 0) json.insert(u"attempt"_s, entry.attempt);
  if (!entry.orderIds.isEmpty()) json.insert(u"order_ids"_s, idsOf(entry.orderIds));
  if (hasError(entry.kind)) json.insert(u"error"_s, writeError(entry.error));
  if (!entry.serverDate.isEmpty()) json.insert(u"server_date"_s, entry.serverDate);
  return json;
}

}  // namespace

QByteArray receiptJson(const Receipt& receipt) {
  QJsonArray events;
  for (const ReceiptEntry& entry : receipt.entries) events.append(writeEntry(entry));
  const QJsonObject json{
      {u"format"_s, u"codeseal-receipt"_s},
      {u"version"_s, 1},
      {u"alternative_order_id"_s, receipt.reference},
      {u"product"_s, wireName(receipt.product)},
      {u"organization"_s,
       QJsonObject{{u"id"_s, receipt.organizationId}, {u"name"_s, receipt.organizationName}}},
      {u"account"_s, QJsonObject{{u"id"_s, receipt.accountId}, {u"name"_s, receipt.accountName}}},
      {u"service"_s, receipt.service},
      {u"body"_s, QString::fromUtf8(receipt.body)},
      {u"body_sha256"_s, QString::fromLatin1(receipt.bodyHash.toHex())},
      {u"written_at"_s, writeTime(receipt.writtenAt)},
      {u"attempts"_s, receipt.attempts},
      {u"look_ups"_s, receipt.lookUps},
      {u"result"_s, nameOf(receipt.end)},
      {u"order_ids"_s, idsOf(receipt.orderIds)},
      {u"events"_s, events}};
  return QJsonDocument(json).toJson();
}

}  // namespace codeseal
