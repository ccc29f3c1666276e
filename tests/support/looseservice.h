// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/faultserver.h"

#include <QString>

namespace codeseal {

/// A service that is not Codeseal's own, over TLS, with one order: number 7001 for Polarstern GmbH, placed by
/// Sofia Marchetti on 17 November 2026. It speaks in the loose words that real answers have: ids as texts,
/// members and pages left out.
class LooseService {
 public:
  /// `order`: "status request provisioning organization contact" as the service spells them, a dash or
  /// nothing for what it does not tell.
  explicit LooseService(const QString& order);

  ServiceAddress address() const { return m_server.address(); }

  static constexpr qint64 orderId = 7001;

 private:
  QByteArray answerTo(const QByteArray& target) const;
  QString word(int index) const;
  QByteArray row() const;
  QByteArray info() const;
  QByteArray validation() const;

  QStringList m_words;
  FaultServer m_server;
};

}  // namespace codeseal
