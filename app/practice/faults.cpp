// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/faults.h"

#include "app/practice/replies.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

constexpr Fault allFaults[] = {Fault::Delay,           Fault::CloseAfterStore,  Fault::CloseBeforeStore,
                               Fault::ErrorAfterStore, Fault::ErrorBeforeStore, Fault::HtmlBody,
                               Fault::HtmlAfterStore,  Fault::TruncatedJson};

Reply page(int status) {
  return {status, "text/html",
          "<!DOCTYPE html><html><head><title>Request unsuccessful</title></head><body>"
          "<p>Request unsuccessful. Incident ID: 0-practice</p></body></html>"};
}

Reply closed() {
  Reply reply;
  reply.closeConnection = true;
  return reply;
}

Reply spoiled(const PlannedFault& planned, const std::function<Reply()>& carryOut) {
  switch (planned.fault) {
    case Fault::Delay: {
      Reply reply = carryOut();
      reply.delay = planned.delay;
      return reply;
    }
    case Fault::CloseAfterStore: carryOut(); return closed();
    case Fault::CloseBeforeStore: return closed();
    case Fault::ErrorAfterStore: carryOut(); return refusal(500, u"server_error"_s);
    case Fault::ErrorBeforeStore: return refusal(503, u"service_unavailable"_s);
    case Fault::HtmlBody: return page(503);
    case Fault::HtmlAfterStore: carryOut(); return page(200);
    case Fault::TruncatedJson: {
      Reply reply = carryOut();
      reply.body.truncate(reply.body.size() / 2);
      return reply;
    }
  }
  Q_UNREACHABLE();
}

QJsonObject described(const PlannedFault& planned) {
  return {{u"fault"_s, nameOf(planned.fault)},
          {u"times"_s, planned.times},
          {u"method"_s, QString::fromLatin1(planned.method)},
          {u"path"_s, planned.path},
          {u"delay_ms"_s, qint64{planned.delay.count()}}};
}

}  // namespace

QString nameOf(Fault fault) {
  switch (fault) {
    case Fault::Delay: return u"delay"_s;
    case Fault::CloseAfterStore: return u"close_after_store"_s;
    case Fault::CloseBeforeStore: return u"close_before_store"_s;
    case Fault::ErrorAfterStore: return u"error_after_store"_s;
    case Fault::ErrorBeforeStore: return u"error_before_store"_s;
    case Fault::HtmlBody: return u"html_body"_s;
    case Fault::HtmlAfterStore: return u"html_after_store"_s;
    case Fault::TruncatedJson: return u"truncated_json"_s;
  }
  Q_UNREACHABLE();
}

std::optional<Fault> faultNamed(const QString& name) {
  for (const Fault fault : allFaults)
    if (nameOf(fault) == name) return fault;
  return {};
}

Reply Faults::answer(const Request& request, const std::function<Reply()>& carryOut) {
  const auto planned = takeFor(request);
  return planned ? spoiled(*planned, carryOut) : carryOut();
}

std::optional<PlannedFault> Faults::takeFor(const Request& request) {
  for (qsizetype n = 0; n < m_planned.size(); ++n) {
    PlannedFault& planned = m_planned[n];
    const bool fits =
        (planned.method.isEmpty() || planned.method == request.method) && request.path.contains(planned.path);
    if (!fits) continue;
    const PlannedFault taken = planned;
    if (planned.times > 0 && --planned.times == 0) m_planned.removeAt(n);
    return taken;
  }
  return {};
}

Reply Faults::control(const Request& request) {
  if (request.method == "DELETE") {
    clear();
    return noContent();
  }
  if (request.method == "POST") {
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto fault = faultNamed(body.value("fault"_L1).toString());
    if (!fault) return refusal(400, invalidValue(u"fault"_s));
    PlannedFault planned;
    planned.fault = *fault;
    planned.times = body.value("times"_L1).toInt(planned.times);
    planned.method = body.value("method"_L1).toString(u"POST"_s).toLatin1();
    planned.path = body.value("path"_L1).toString(planned.path);
    planned.delay = std::chrono::milliseconds(body.value("delay_ms"_L1).toInt(3000));
    plan(planned);
  }
  QJsonArray faults;
  for (const PlannedFault& planned : m_planned) faults.append(described(planned));
  return ok({{u"faults"_s, faults}});
}

}  // namespace codeseal::practice
