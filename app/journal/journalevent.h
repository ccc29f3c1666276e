// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace codeseal {

/// One line of the record, which is only ever added to.
struct JournalEvent {
  enum class Kind {
    Written,    ///< the intent was written down
    Claimed,    ///< the call was about to be sent
    Ended,      ///< the call ended; `state` in the details says how
    LookedUp,   ///< the service was asked for the reference
    TakenOver,  ///< found in the air at a start of the program
    Released,   ///< somebody allowed another try after an unknown end
    LetGo,      ///< somebody decided to ask no more, though the end is not known
  };
  qint64 sequence = 0;  ///< 1, 2, 3 … over all references
  Kind kind = Kind::Written;
  QString reference;
  QDateTime at;         ///< UTC
  QJsonObject details;  ///< always has `state`; holds no secret
};

}  // namespace codeseal
