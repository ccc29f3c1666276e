// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ordercheck.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

Reply listFields(const Call& call) {
  if (!call.world.settings.hasCustomFields) return ok({});
  QJsonArray rows;
  for (const QJsonObject& field : call.world.seed.fields) rows.append(field);
  return ok({{u"metadata"_s, rows}});
}

Reply changeValue(const Call& call) {
  Order* order = call.world.order(call.id());
  if (!order) return notFound("order"_L1);
  const QJsonObject entry = QJsonDocument::fromJson(call.request.body).object();
  if (const QString problem = customFieldProblem(call.world, entry); !problem.isEmpty())
    return refusal(400, problem);
  QJsonArray fields;
  const QJsonArray before = order->body.value("custom_fields"_L1).toArray();
  for (const QJsonValue& field : before)
    if (field.toObject().value("metadata_id"_L1) != entry.value("metadata_id"_L1)) fields.append(field);
  fields.append(entry);
  order->body.insert(u"custom_fields"_s, fields);
  return noContent();
}

}  // namespace

void addCustomFieldRoutes(Router& router) {
  router.add("GET", u"/account/metadata"_s, Right::ViewProducts, listFields);
  router.add("POST", u"/order/certificate/{}/custom-field"_s, Right::ManageOrders, changeValue);
}

}  // namespace codeseal::practice
