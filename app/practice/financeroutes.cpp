// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/productinfo.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

QString money(double amount) {
  return QString::number(amount, 'f', 2);
}

Reply balance(const Call& call) {
  const double left = call.world.balance();
  return ok({{u"balance"_s, money(left)},
             {u"currency"_s, call.world.seed.currency},
             {u"unpaid_invoice_balance"_s, u"0.00"_s},
             {u"negative_balance_limit"_s, u"0.00"_s},
             {u"used_credit_from_other_containers"_s, u"0.00"_s},
             {u"total_available_funds"_s, money(left)}});
}

Reply estimate(const Call& call) {
  const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
  if (!document.isObject()) return refusal(400, u"bad_request_format"_s);
  const QJsonObject body = document.object();
  const QString product = body.value("product_name_id"_L1).toString();
  if (product.isEmpty()) return refusal(400, requiredParam(u"product_name_id"_s));
  if (call.world.product(product).isEmpty()) return notFound("product"_L1);
  // 0 stands for "cannot be estimated" (reference, section 16).
  const bool known = call.world.settings.estimatesPrices;
  const double base = known ? termPrice(call.world, product, body) : 0;
  const double addons = known ? tokenPrice(body) : 0;
  const QJsonObject none{{u"subtotal"_s, 0}, {u"units"_s, 0}};
  return ok({{u"base_price"_s, base},
             {u"total_price"_s, base + addons},
             {u"addons_price"_s, addons},
             {u"san_package_price"_s, 0},
             {u"benefits_discount_total"_s, 0},
             {u"fqdns"_s, none},
             {u"wildcards"_s, none},
             {u"balance"_s, call.world.balance()},
             {u"currency"_s, call.world.seed.currency},
             {u"tax"_s, u"0.00"_s},
             {u"tax_error"_s, false}});
}

Reply paymentProfiles(const Call& call) {
  QJsonArray rows;
  for (const QJsonObject& profile : call.world.seed.profiles) rows.append(profile);
  return listReply(call.request, u"profiles"_s, rows);
}

Reply contract(const Call&) {
  return notFound("contract"_L1);
}

}  // namespace

void addFinanceRoutes(Router& router) {
  router.add("GET", u"/finance/balance"_s, Right::ViewFinance, balance);
  router.add("POST", u"/finance/order-pricing"_s, Right::ViewFinance, estimate);
  router.add("GET", u"/finance/payment-profile"_s, Right::ViewFinance, paymentProfiles);
  router.add("GET", u"/account/contract"_s, Right::ViewAccount, contract);
}

}  // namespace codeseal::practice
