// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/productinfo.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/wire.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

Reply listProducts(const Call& call) {
  const World& world = call.world;
  QJsonArray rows;
  for (const QJsonObject& product : world.seed.products)
    if (!world.settings.disabledProducts.contains(product.value("name_id"_L1).toString()))
      rows.append(productRow(world, product));
  // Products of other kinds have the old short form, as old answers do.
  for (const QJsonObject& product : world.seed.otherProducts) rows.append(product);
  return ok({{u"products"_s, rows}});
}

Reply showProduct(const Call& call) {
  const QJsonObject product = call.world.product(call.parts.first());
  return product.isEmpty() ? notFound("product"_L1) : ok(productInfo(call.world, product));
}

Reply productLimits(const Call&) {
  return ok({{u"is_limited"_s, false},
             {u"limited_container_ids"_s, QJsonArray()},
             {u"product_limits"_s, QJsonArray()}});
}

}  // namespace

void addProductRoutes(Router& router) {
  router.add("GET", u"/product"_s, Right::ViewProducts, listProducts);
  router.add("GET", u"/product/{}"_s, Right::ViewProducts, showProduct);
  router.add("GET", u"/container/{}/product-limits"_s, Right::ViewContainers, productLimits);
}

}  // namespace codeseal::practice
