// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/csrtext.h"
#include "app/practice/ordercheck.h"
#include "app/practice/productinfo.h"
#include "app/practice/replies.h"
#include "app/practice/wire.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

constexpr int sunJava = 55;

void checkHash(OrderCheck& check, const QJsonObject& certificate) {
  const QJsonValue hash = certificate.value("signature_hash"_L1);
  if (!isText(hash))
    check.codes.append(requiredParam(u"certificate.signature_hash"_s));
  else if (!allowedHashes(check.world.settings.mode).contains(hash.toString()))
    check.codes.append(invalidValue(u"certificate.signature_hash"_s));
}

/// The method decides whether the platform has to be named (order page; the page misspells the parameter).
void checkPlatform(OrderCheck& check, const QJsonObject& certificate) {
  const QString method = check.body.value("cs_provisioning_method"_L1).toString();
  const bool needed = method.isEmpty() || method == "client_app"_L1;
  if (!certificate.contains("server_platform"_L1)) {
    if (needed) check.codes.append(requiredParam(u"certificate.server_platform"_s));
    return;
  }
  const QJsonValue id = certificate.value("server_platform"_L1).toObject().value("id"_L1);
  if (id.isUndefined())
    check.codes.append(requiredParam(u"certificate.server_platform.id"_s));
  else if (!isWholeNumber(id) || withId(check.world.seed.platforms, id.toInteger()).isEmpty())
    check.codes.append(invalidValue(u"certificate.server_platform.id"_s));
}

void checkCsr(OrderCheck& check, const QJsonObject& certificate) {
  const QJsonValue csr = certificate.value("csr"_L1);
  if (isText(csr)) {
    if (!looksLikeCsr(csr.toString())) check.codes.append(u"csr_invalid_cannot_parse"_s);
    return;
  }
  const QString method = check.body.value("cs_provisioning_method"_L1).toString();
  const int platform = certificate.value("server_platform"_L1).toObject().value("id"_L1).toInt();
  const bool forJava = !check.isEv() && platform == sunJava;
  const bool forHsm = !check.isPinned() && method == "email"_L1;
  if (forJava || forHsm) check.codes.append(requiredParam(u"certificate.csr"_s));
}

}  // namespace

void checkCertificate(OrderCheck& check) {
  const QJsonValue value = check.body.value("certificate"_L1);
  if (!value.isObject()) {
    check.codes.append(requiredParam(u"certificate"_s));
    return;
  }
  const QJsonObject certificate = value.toObject();
  checkHash(check, certificate);
  checkPlatform(check, certificate);
  checkCsr(check, certificate);
  const QJsonValue units = certificate.value("organization_units"_L1);
  if (!units.isUndefined() && !units.isArray())
    check.codes.append(invalidValue(u"certificate.organization_units"_s));
}

}  // namespace codeseal::practice
