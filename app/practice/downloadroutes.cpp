// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/certificatefile.h"
#include "app/practice/orderinfo.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/seed.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

/// One made-up chain stands for every certificate: the leaf, the intermediate, the root.
QList<QByteArray> chain() {
  static const QByteArray end = "-----END CERTIFICATE-----\n";
  const QByteArray all = seedFile(u"chain.pem"_s);
  QList<QByteArray> certificates;
  for (qsizetype from = 0, to = 0; (to = all.indexOf(end, from)) >= 0; from = to + end.size())
    certificates.append(all.mid(from, to + end.size() - from).replace('\n', "\r\n"));
  return certificates;
}

Reply download(const Order* order, const Call& call, const QString& format) {
  if (!order || !isVisible(call.caller, *order) || !order->issued.isValid())
    return notFound("certificate"_L1);
  const auto file = certificateFile(chain(), format);
  if (!file) return refusal(400, invalidValue(u"format"_s));
  return {200, file->contentType, file->bytes};
}

Reply byCertificate(const Call& call) {
  return download(call.world.orderOfCertificate(call.id()), call, call.parts.at(1));
}

Reply forPlatform(const Call& call) {
  return download(call.world.orderOfCertificate(call.id()), call, u"pem_all"_s);
}

Reply byOrder(const Call& call) {
  return download(call.world.order(call.id()), call, call.parts.value(1, u"pem_all"_s));
}

Reply intermediates(const Call& call) {
  const Order* order = call.world.orderOfCertificate(call.id());
  if (!order || !order->issued.isValid()) return notFound("certificate"_L1);
  const QJsonObject one{{u"subject_common_name"_s, u"Practice Code Signing CA"_s},
                        {u"pem"_s, QString::fromLatin1(chain().at(1))}};
  return ok({{u"intermediates"_s, QJsonArray{one}}});
}

}  // namespace

void addDownloadRoutes(Router& router) {
  router.add("GET", u"/certificate/download/order/{}"_s, Right::ViewOrders, byOrder);
  router.add("GET", u"/certificate/download/order/{}/format/{}"_s, Right::ViewOrders, byOrder);
  router.add("GET", u"/certificate/{}/download/format/{}"_s, Right::ViewOrders, byCertificate);
  router.add("GET", u"/certificate/{}/download/platform"_s, Right::ViewOrders, forPlatform);
  router.add("GET", u"/certificate/{}/download/platform/{}"_s, Right::ViewOrders, forPlatform);
  router.add("GET", u"/certificate/{}/chain"_s, Right::ViewOrders, intermediates);
}

}  // namespace codeseal::practice
