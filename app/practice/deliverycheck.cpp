// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ordercheck.h"
#include "app/practice/replies.h"
#include "app/practice/wire.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

void checkShipInfo(OrderCheck& check) {
  const QJsonValue value = check.body.value("ship_info"_L1);
  if (value.isUndefined() || value.isNull()) {
    if (!check.world.settings.hasShippingAddress) check.codes.append(requiredParam(u"ship_info"_s));
    return;
  }
  if (!value.isObject()) {
    check.codes.append(invalidValue(u"ship_info"_s));
    return;
  }
  const QJsonObject info = value.toObject();
  for (const QString& name :
       {u"name"_s, u"addr1"_s, u"city"_s, u"state"_s, u"zip"_s, u"country"_s, u"method"_s})
    check.demandText(info, name, u"ship_info."_s);

  static const QRegularExpression twoLetters(u"^[A-Za-z]{2}$"_s);
  const QJsonValue country = info.value("country"_L1);
  if (isText(country) && !twoLetters.match(country.toString()).hasMatch())
    check.codes.append(invalidValue(u"ship_info.country"_s));
  const QJsonValue method = info.value("method"_L1);
  if (isText(method) && method != "STANDARD"_L1 && method != "EXPEDITED"_L1)
    check.codes.append(invalidValue(u"ship_info.method"_s));
}

}  // namespace

void checkDelivery(OrderCheck& check) {
  const QJsonValue method = check.body.value("cs_provisioning_method"_L1);
  if (method.isUndefined() || method.isNull()) {
    if (check.isPinned() && check.isEv()) check.codes.append(requiredParam(u"cs_provisioning_method"_s));
    return;
  }
  if (method != "ship_token"_L1 && method != "client_app"_L1 && method != "email"_L1) {
    check.codes.append(invalidValue(u"cs_provisioning_method"_s));
    return;
  }
  if (method == "ship_token"_L1) checkShipInfo(check);
}

}  // namespace codeseal::practice
