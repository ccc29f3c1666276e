// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/certcentral/ordersender.h"
#include "tests/support/faultserver.h"

#include <QTest>

namespace codeseal {

inline const QByteArray probeOrder = "{\"certificate\":{\"signature_hash\":\"sha256\"},\"validity_years\":1}";
inline const QByteArray probeReceipt =
    "{\"id\":90551207,\"requests\":[{\"id\":7703312,\"status\":\"submitted\"}]}";

/// Runs the event loop until the order is over.
inline OrderOutcome outcomeOf(const QFuture<OrderOutcome>& future) {
  if (QTest::qWaitFor([&future] { return future.isFinished(); }, 10000)) return future.result();
  OrderOutcome none;
  none.error.detail = QStringLiteral("no answer in the test");
  return none;
}

/// Sends one order to a server.
inline OrderOutcome orderAt(const ServiceAddress& address, const TransportOptions& options = testOptions()) {
  return outcomeOf(sendOrder(testKey(address), options, Product::CodeSigningEv, probeOrder));
}

}  // namespace codeseal
