// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/orderverdict.h"

#include "app/certcentral/orderanswercodec.h"
#include "app/certcentral/wireerror.h"

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

using Kind = OrderOutcome::Kind;

bool namesAlternativeId(const ServiceMessage& message) {
  const auto contains = [&message](QLatin1StringView words) {
    return message.code.contains(words, Qt::CaseInsensitive) ||
           message.message.contains(words, Qt::CaseInsensitive);
  };
  return contains("alternative_order_id"_L1) || contains("alternative order id"_L1);
}

bool mayExist(const Error& error) {
  switch (error.httpStatus) {
    case 408:
    case 409:
    case 425:
    case 429: return true;
    default: break;
  }
  if (error.kind == Error::Kind::RateLimited) return true;
  return std::any_of(error.messages.begin(), error.messages.end(), namesAlternativeId);
}

Kind kindOfFailure(const WireAnswer& answer, const Error& error, bool handedOut) {
  const bool isRefusal = answer.status >= 400 && answer.status < 500 && !answer.elsewhere;
  if (isRefusal) return mayExist(error) ? Kind::Unknown : Kind::Refused;
  const bool isSuccess = answer.status >= 200 && answer.status < 300;
  return handedOut || isSuccess ? Kind::Unknown : Kind::NotSent;
}

std::optional<OrderReceipt> receiptIn(const WireAnswer& answer) {
  const bool isFinal = answer.status == 200 || answer.status == 201;
  if (!isFinal || answer.elsewhere || answer.aborted == AbortReason::TooLarge) return std::nullopt;
  const auto receipt = readOrderReceipt(answer.body);
  if (!receipt) return std::nullopt;
  return *receipt;
}

Error unreadable(const WireAnswer& answer) {
  Error error;
  error.kind = Error::Kind::MalformedReply;
  error.httpStatus = answer.status;
  error.detail = u"the answer has no usable order id"_s;
  return error;
}

}  // namespace

OrderOutcome verdictOn(const WireAnswer& answer, bool handedOut) {
  OrderOutcome outcome;
  outcome.serverDate = QString::fromLatin1(answer.date);
  if (const auto receipt = receiptIn(answer)) {
    outcome.kind = Kind::Placed;
    outcome.orderId = receipt->orderId;
    outcome.requests = receipt->requests;
    outcome.newOrganizationId = receipt->newOrganizationId;
    outcome.certificateId = receipt->certificateId;
    return outcome;
  }
  outcome.error = errorOf(answer).value_or(unreadable(answer));
  outcome.kind = kindOfFailure(answer, outcome.error, handedOut);
  const bool isTaken = outcome.kind == Kind::Unknown && outcome.error.kind == Error::Kind::InvalidInput;
  if (isTaken) outcome.error.kind = Error::Kind::Conflict;
  return outcome;
}

}  // namespace codeseal
