// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/receipt.h"

#include <QCryptographicHash>

namespace codeseal {

/// An order that was found by its reference after nobody had answered.
inline Receipt someReceipt() {
  using namespace Qt::StringLiterals;
  using Kind = ReceiptEntry::Kind;
  Receipt receipt;
  receipt.reference = u"3f9c1b7e52d04c6b9e1d7a40c6a8f615"_s;
  receipt.product = Product::CodeSigningEv;
  receipt.organizationId = 5500913;
  receipt.organizationName = u"Nordlys A/S"_s;
  receipt.accountId = u"880021-410077@www.digicert.eu"_s;
  receipt.accountName = u"Nordlys, Build Orders"_s;
  receipt.service = u"https://www.digicert.eu/services/v2"_s;
  receipt.body =
      R"({"certificate":{"organization_units":[],"server_platform":{"id":52},"signature_hash":"sha256"},)"
      R"("alternative_order_id":"3f9c1b7e52d04c6b9e1d7a40c6a8f615","organization":{"id":5500913},)"
      R"("ship_info":{"name":"Søren Ågesen","addr1":"Invalidenstraße 112","city":"Berlin","zip":"10115"}})";
  receipt.bodyHash = QCryptographicHash::hash(receipt.body, QCryptographicHash::Sha256);
  receipt.writtenAt = {QDate(2026, 11, 23), QTime(14, 5, 11), Qt::UTC};
  receipt.attempts = 1;
  receipt.lookUps = 2;
  receipt.end = Receipt::End::Placed;
  receipt.orderIds = {90551207};
  const auto add = [&receipt](Kind kind, int seconds, int attempt = 0) {
    ReceiptEntry entry;
    entry.kind = kind;
    entry.line = receipt.entries.size() + 1;
    entry.at = receipt.writtenAt.addSecs(seconds);
    entry.attempt = attempt;
    entry.error.kind = Error::Kind::Timeout;
    receipt.entries.append(entry);
  };
  add(Kind::Written, 0);
  add(Kind::Sent, 1, 1);
  add(Kind::NoAnswer, 61, 1);
  add(Kind::NotFound, 62);
  add(Kind::Found, 67);
  receipt.entries.last().orderIds = {90551207};
  receipt.sentAt = receipt.entries.at(1).at;
  return receipt;
}

}  // namespace codeseal
