// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/request.h"

#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>

namespace codeseal::practice {

/// What may go wrong on purpose (reference, section 19). "After" means that the call was carried out.
enum class Fault {
  Delay,             ///< the true answer comes late
  CloseAfterStore,   ///< carried out, the connection closes without an answer
  CloseBeforeStore,  ///< not carried out, the connection closes without an answer
  ErrorAfterStore,   ///< carried out, answered with 500
  ErrorBeforeStore,  ///< not carried out, answered with 503
  HtmlBody,          ///< not carried out, 503 with a page as a content network sends it
  HtmlAfterStore,    ///< carried out, 200 with a page in place of the answer
  TruncatedJson,     ///< carried out, the answer breaks off in the middle
};

/// A fault that waits for the calls it is meant for.
struct PlannedFault {
  Fault fault = Fault::Delay;
  int times = 1;                                        ///< how many calls it still hits; -1 for all
  QByteArray method = "POST";                           ///< empty: any
  QString path = QStringLiteral("/order/certificate");  ///< part of the path; empty: any
  std::chrono::milliseconds delay{3000};                ///< for Delay
};

/// The faults still to come.
class Faults {
 public:
  void plan(const PlannedFault& fault) { m_planned.append(fault); }
  void clear() { m_planned.clear(); }

  /// Answers `request` with `carryOut`, spoiled if a fault is planned for it.
  Reply answer(const Request& request, const std::function<Reply()>& carryOut);

  /// The control call `GET, POST, DELETE /practice/faults`, outside the imitated service. POST takes
  /// {"fault":"close_after_store","times":1,"method":"POST","path":"/order/certificate","delay_ms":3000}.
  Reply control(const Request& request);

 private:
  std::optional<PlannedFault> takeFor(const Request& request);

  QList<PlannedFault> m_planned;
};

QString nameOf(Fault fault);
std::optional<Fault> faultNamed(const QString& name);

}  // namespace codeseal::practice
