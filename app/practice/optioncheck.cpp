// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ordercheck.h"
#include "app/practice/replies.h"
#include "app/practice/wire.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

void checkPayment(OrderCheck& check) {
  const QJsonValue method = check.body.value("payment_method"_L1);
  if (method.isUndefined()) return;
  if (method != "balance"_L1 && method != "card"_L1 && method != "profile"_L1) {
    check.codes.append(invalidValue(u"payment_method"_s));
    return;
  }
  const QJsonValue profile = check.body.value("payment_profile"_L1).toObject().value("id"_L1);
  if (method == "profile"_L1 && !profile.isUndefined() &&
      withId(check.world.seed.profiles, profile.toInteger()).isEmpty())
    check.codes.append(invalidValue(u"payment_profile.id"_s));
}

void checkAlternativeOrderId(OrderCheck& check) {
  const QJsonValue id = check.body.value("alternative_order_id"_L1);
  if (id.isUndefined()) return;
  static const QRegularExpression allowed(u"^[A-Za-z0-9]{1,64}$"_s);
  const QString text = id.toString();
  const bool used = std::any_of(check.world.orders.cbegin(), check.world.orders.cend(),
                                [&text](const Order& order) { return order.alternativeOrderId == text; });
  if (!allowed.match(text).hasMatch() || (used && check.world.settings.uniqueAlternativeIds))
    check.codes.append(invalidValue(u"alternative_order_id"_s));
}

void checkEmails(OrderCheck& check) {
  const QJsonValue emails = check.body.value("additional_emails"_L1);
  if (emails.isUndefined()) return;
  const QJsonArray list = emails.toArray();
  const bool good = std::all_of(list.begin(), list.end(),
                                [](const QJsonValue& email) { return isEmail(email.toString()); });
  if (!emails.isArray() || !good) check.codes.append(invalidValue(u"additional_emails"_s));
}

void checkRenewal(OrderCheck& check) {
  const QJsonValue id = check.body.value("renewal_of_order_id"_L1);
  if (id.isUndefined()) return;
  bool eligible = false;
  for (const Order& order : check.world.orders) {
    if (order.id == id.toInteger()) eligible = order.status == "issued"_L1 || order.status == "expired"_L1;
    if (order.body.value("renewal_of_order_id"_L1) == id && order.status != "canceled"_L1 &&
        order.status != "rejected"_L1) {
      check.codes.append(u"order_renewed_already"_s);
      return;
    }
  }
  if (!eligible) check.codes.append(u"order_not_eligible_for_renewal"_s);
}

}  // namespace

void checkContainer(OrderCheck& check) {
  const QJsonValue container = check.body.value("container"_L1);
  if (container.isUndefined()) return;
  const QJsonValue id = container.toObject().value("id"_L1);
  if (id.isUndefined())
    check.codes.append(requiredParam(u"container.id"_s));
  else if (!isWholeNumber(id) || check.world.container(id.toInteger()).isEmpty())
    check.codes.append(invalidValue(u"container.id"_s));
}

void checkOptions(OrderCheck& check) {
  checkPayment(check);
  checkAlternativeOrderId(check);
  checkEmails(check);
  checkRenewal(check);
  for (const QString& name : {u"skip_approval"_s, u"disable_renewal_notifications"_s})
    if (check.body.contains(name) && !check.body.value(name).isBool()) check.codes.append(invalidValue(name));
  for (const QString& name : {u"comments"_s, u"custom_renewal_message"_s})
    if (check.body.contains(name) && !check.body.value(name).isString())
      check.codes.append(invalidValue(name));
  if (check.body.contains("auto_renew"_L1) && !isWholeNumber(check.body.value("auto_renew"_L1)))
    check.codes.append(invalidValue(u"auto_renew"_s));
}

}  // namespace codeseal::practice
