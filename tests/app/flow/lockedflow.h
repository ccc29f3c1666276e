// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderflow.h"
#include "tests/support/flowrig.h"

#include <QTest>

#include <memory>

namespace codeseal {

/// A flow under a policy, beside the rig's own.
class LockedFlow {
 public:
  LockedFlow(FlowRig& rig, const Policy& policy) : m_flow(environmentOf(rig, policy)) {}

  OrderFlow& flow() { return m_flow; }
  /// How many clients were made for keys.
  int clients() const { return *m_clients; }
  void connectAccount(const ServiceAddress& address = ServiceAddress::europe()) {
    m_flow.account().tryKey(address, QStringLiteral("EXAMPLEKEYEXAMPLEKEY"));
    QTRY_VERIFY(m_flow.account().state() != AccountFlow::State::Checking);
    if (m_flow.account().state() != AccountFlow::State::Works) return;
    for (const auto part : {AccountFacts::Part::Products, AccountFacts::Part::CustomFields})
      QTRY_COMPARE(m_flow.facts().state(part), AccountFacts::State::Ready);
  }

 private:
  FlowEnvironment environmentOf(FlowRig& rig, const Policy& policy) {
    FlowEnvironment environment = rig.flow().environment();
    environment.policy = policy;
    environment.connect = [connect = environment.connect, clients = m_clients](const ApiKeyPtr& key) {
      ++*clients;
      return connect(key);
    };
    return environment;
  }

  std::shared_ptr<int> m_clients = std::make_shared<int>(0);
  OrderFlow m_flow;
};

/// Two addresses of a company, the second without a recipient, and what it wants with every order.
inline Policy twoAddresses() {
  using namespace Qt::StringLiterals;
  Policy policy;
  policy.setBy = u"IT of Nordlicht"_s;
  policy.limits.setBy = policy.setBy;
  policy.limits.addresses = {{u"Head office"_s,
                              {u"Mara Lindqvist"_s, u"Invalidenstraße 112"_s, u"Aufgang C"_s, u"10115"_s,
                               u"Berlin"_s, u"Berlin"_s, u"DE"_s, ShipMethod::Standard}},
                             {u"Bergen plant"_s,
                              {{},
                               u"Damsgårdsveien 59"_s,
                               {},
                               u"5058"_s,
                               u"Bergen"_s,
                               u"Vestland"_s,
                               u"NO"_s,
                               ShipMethod::Standard}}};
  return policy;
}

}  // namespace codeseal
