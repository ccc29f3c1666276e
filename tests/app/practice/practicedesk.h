// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/practiceservice.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace codeseal::practice {

/// A practice service with a clock that stands still until it is told otherwise.
class PracticeDesk {
 public:
  explicit PracticeDesk(const Settings& settings = {}) : service(settings, [this] { return m_now; }) {}

  Reply call(const QByteArray& method, const QString& target, const QJsonObject& body = {},
             const QByteArray& key = "practice-administrator") {
    return send(method, target, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(), key);
  }

  Reply send(const QByteArray& method, const QString& target, const QByteArray& body,
             const QByteArray& key = "practice-administrator") {
    return service.handle(
        Request::of(method, "/services/v2" + target.toUtf8(), {{"X-DC-DEVKEY", key}}, body));
  }

  QJsonObject get(const QString& target, const QByteArray& key = "practice-administrator") {
    return object(call("GET", target, {}, key));
  }

  void pass(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }
  QDateTime now() const { return m_now; }

  static QJsonObject object(const Reply& reply) { return QJsonDocument::fromJson(reply.body).object(); }

  /// The codes of an error list.
  static QStringList codes(const Reply& reply) {
    QStringList all;
    const QJsonArray errors = object(reply).value(QLatin1String("errors")).toArray();
    for (const QJsonValue& error : errors)
      all.append(error.toObject().value(QLatin1String("code")).toString());
    return all;
  }

 private:
  // Before the service, which asks for the time when it is made.
  QDateTime m_now{QDate(2026, 11, 23), QTime(14, 5), Qt::UTC};

 public:
  PracticeService service;
};

/// A body that both editions accept for both products.
inline QJsonObject goodOrder() {
  return QJsonDocument::fromJson(R"({
    "certificate": {"signature_hash": "sha256", "server_platform": {"id": 52}},
    "cs_provisioning_method": "ship_token",
    "ship_info": {"name": "Mara Lindqvist", "addr1": "Invalidenstr. 112", "city": "Berlin", "state": "Berlin",
                  "zip": "10115", "country": "de", "method": "STANDARD"},
    "validity_years": 1, "organization": {"id": 123456},
    "custom_fields": [{"metadata_id": 12, "value": "PO-2026-117"}]})")
      .object();
}

}  // namespace codeseal::practice
