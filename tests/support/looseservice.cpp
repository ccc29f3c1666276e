// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/looseservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

const QString placed = u"2026-11-17T09:00:00+00:00"_s;
const QString contact = u"h.cole@polarstern.example"_s;

QByteArray text(const QJsonObject& object) {
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace

LooseService::LooseService(const QString& order) : m_words(order.split(u' ')) {
  m_server.answer = [this](const SeenRequest& request) {
    const QByteArray body = answerTo(request.target);
    return FaultAct{httpAnswer(body.isEmpty() ? "404 Not Found" : "200 OK", body)};
  };
}

QString LooseService::word(int index) const {
  return m_words.value(index) == u"-" ? QString() : m_words.value(index);
}

QByteArray LooseService::answerTo(const QByteArray& target) const {
  const QByteArray path = target.split('?').first().mid(qstrlen("/services/v2"));
  if (path == "/order/certificate") return row();
  if (path == "/order/certificate/status-changes") return R"({"orders":[]})";
  if (path == "/order/certificate/7001") return info();
  if (path == "/order/certificate/7001/validation" && !word(3).isEmpty()) return validation();
  if (path == "/request/99")
    return text({{u"id"_s, u"99"_s}, {u"status"_s, word(1)}, {u"type"_s, u"new_request"_s}});
  return {};
}

QByteArray LooseService::row() const {
  const QJsonObject order{{u"id"_s, u"7001"_s},
                          {u"status"_s, word(0)},
                          {u"date_created"_s, placed},
                          {u"product"_s, QJsonObject{{u"name_id"_s, u"code_signing_ev"_s}}},
                          {u"organization"_s, QJsonObject{{u"name"_s, u"Polarstern GmbH"_s}}}};
  return text({{u"orders"_s, QJsonArray{order}}});
}

QByteArray LooseService::info() const {
  QJsonObject order{
      {u"id"_s, u"7001"_s},
      {u"status"_s, word(0)},
      {u"date_created"_s, placed},
      {u"product"_s, QJsonObject{{u"name_id"_s, u"code_signing_ev"_s}}},
      {u"organization"_s, QJsonObject{{u"name"_s, u"Polarstern GmbH"_s}}},
      {u"user"_s,
       QJsonObject{{u"id"_s, u"41"_s}, {u"first_name"_s, u"Sofia"_s}, {u"last_name"_s, u"Marchetti"_s}}},
      {u"cs_provisioning_method"_s, word(2)},
      {u"verified_contacts"_s,
       QJsonArray{QJsonObject{
           {u"first_name"_s, u"Harriet"_s}, {u"last_name"_s, u"Cole"_s}, {u"email"_s, contact}}}}};
  if (!word(1).isEmpty())
    order.insert(
        u"requests"_s,
        QJsonArray{QJsonObject{
            {u"id"_s, u"99"_s}, {u"date"_s, placed}, {u"type"_s, u"new_request"_s}, {u"status"_s, word(1)}}});
  if (word(2) == u"ship_token")
    order.insert(u"ship_info"_s, QJsonObject{{u"name"_s, u"Tom Ashby"_s}, {u"city"_s, u"Leeds"_s}});
  const bool hasCertificate = word(0) == u"issued" || word(0) == u"reissue_pending" || word(0) == u"expired";
  if (hasCertificate)
    order.insert(u"certificate"_s,
                 QJsonObject{{u"id"_s, u"55"_s}, {u"date_issued"_s, u"2026-11-20T09:00:00+00:00"_s}});
  return text(order);
}

QByteArray LooseService::validation() const {
  const QJsonObject person{{u"user_id"_s, u"0"_s},
                           {u"first_name"_s, u"Harriet"_s},
                           {u"last_name"_s, u"Cole"_s},
                           {u"email"_s, contact},
                           {u"status"_s, word(4)}};
  const QJsonObject check{{u"type"_s, u"ev_cs"_s},
                          {u"status"_s, word(3)},
                          {u"date_created"_s, placed},
                          {u"verified_contacts"_s, QJsonArray{person}}};
  return text({{u"organization_validations"_s, QJsonArray{check}}});
}

}  // namespace codeseal
