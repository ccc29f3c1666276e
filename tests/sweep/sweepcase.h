// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sweep/simulator.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace codeseal {

/// One submission that something happens to. Rows N, A, C3 and D are those of the reliability matrix.
struct SweepCase {
  /// How the program ends while it orders.
  enum class Death {
    None,
    AtTick,      ///< at the given act of the record or of the placing
    InChecking,  ///< as soon as the end of the call is known to be unknown
    Connected,   ///< killed from outside when the connection stands
    FirstByte,   ///< … when the first byte of the order arrived
    Whole,       ///< … when the order has arrived
    Answered,    ///< … when the answer, or the part of it that is sent, is on its way
  };
  /// When nothing can be written any more.
  enum class Disk {
    Fine,
    FullBefore,        ///< before the intent is written (D1)
    FullWhileSending,  ///< when the order is on its way (D2)
  };

  QString name;
  OrderFault order;
  std::optional<RequestCut> cut;
  Death death = Death::None;
  int tick = 0;                                ///< with Death::AtTick
  QString host;                                ///< the service is sought by this name (N1)
  bool isClosed = false;                       ///< the port refuses connections (N3)
  bool isSilent = false;                       ///< connections are taken, and not a word is said (N4)
  bool isWarm = false;                         ///< a kept connection drops what comes after a pause (N12)
  QString certificate;                         ///< the server shows this one (N20)
  std::optional<FaultProxy::Act> proxy;        ///< between the program and the service (N22)
  std::optional<Http2FaultServer::Act> http2;  ///< the order is taken over HTTP/2 (N16)
  QList<QByteArray> questions;                 ///< in place of the answers to the next questions (A6)
  Disk disk = Disk::Fine;
  bool isSurelyUnsent = false;  ///< the program has to know that nothing was sent
  bool isRefused = false;       ///< ends with a clear no, and no order
  // What kind of account it is.
  bool isUnique = false;
  std::chrono::seconds hiddenFor{0};
  bool mayLookUp = true;
};

/// All cases, some 4,900, in rounds that differ in the kind of account. `requestSize` and `answerSize` are
/// the bytes of an order call and of its answer.
QList<SweepCase> sweepCases(qsizetype requestSize, qsizetype answerSize);

}  // namespace codeseal
