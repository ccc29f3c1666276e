// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/faults.h"
#include "app/practice/ratemeter.h"
#include "app/practice/request.h"
#include "app/practice/router.h"
#include "app/practice/settings.h"
#include "app/practice/world.h"

#include <QJsonObject>
#include <QList>

namespace codeseal::practice {

/// An order that was placed by a call.
struct StoredOrder {
  qint64 id = 0;
  QString product;             ///< name_id
  QString alternativeOrderId;  ///< empty if none was given
  QJsonObject body;            ///< as received
  QByteArray rawBody;          ///< the bytes as received
  QDateTime time;              ///< UTC
  QString status;              ///< as it stands now
};

/// The stand-in for DigiCert CertCentral, without any transport. It follows the reference's stand-in profile
/// (section 19) and is deterministic: time comes from the clock, ids from counters. Not thread-safe.
class PracticeService {
 public:
  explicit PracticeService(Settings settings = {}, Clock clock = utcNow);

  /// Answers one call; never throws, always at once (a delay is left to the transport).
  Reply handle(const Request& request);

  /// Orders placed by calls, oldest first; the seed's orders are not among them.
  QList<StoredOrder> orders() const;
  qsizetype orderCount() const { return orders().size(); }

  /// May be changed between calls.
  Settings& settings() { return m_world.settings; }
  Faults& faults() { return m_faults; }

  static QDateTime utcNow() { return QDateTime::currentDateTimeUtc(); }

 private:
  Reply answer(const Request& request);

  World m_world;
  Router m_router;
  RateMeter m_meter;
  Faults m_faults;
};

}  // namespace codeseal::practice
