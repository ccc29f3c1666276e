// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/policy.h"

#include "app/order/draftrules.h"
#include "app/settings/policylimits.h"
#include "app/settings/safefile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStringList>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPolicy = 64 * 1024;

tl::unexpected<Error> bad(const QString& why) {
  return failure(Error::Kind::BadPolicy, why);
}

Result<QList<ServiceAddress>> servicesIn(const QVariant& value) {
  QList<ServiceAddress> services;
  const auto words = wordsIn(value);
  if (!words || words->isEmpty()) return bad(u"services: a list of services expected"_s);
  for (const QString& word : *words) {
    if (word == u"united_states") {
      services.append(ServiceAddress::unitedStates());
    } else if (word == u"europe") {
      services.append(ServiceAddress::europe());
    } else {
      const auto address = ServiceAddress::parse(word);
      if (!address) return bad(u"services: \"%1\" is no service"_s.arg(word));
      services.append(*address);
    }
  }
  return services;
}

Result<QList<Product>> productsIn(const QVariant& value) {
  QList<Product> products;
  const auto words = wordsIn(value);
  if (!words || words->isEmpty()) return bad(u"products: a list of products expected"_s);
  for (const QString& word : *words) {
    const auto product = productFromWire(word);
    if (!product) return bad(u"products: \"%1\" is no product"_s.arg(word));
    products.append(*product);
  }
  return products;
}

/// A whole number; registries know texts as well.
std::optional<qint64> numberIn(const QVariant& value) {
  bool isNumber = false;
  const qint64 number = value.toString().toLongLong(&isNumber);
  return isNumber ? std::optional(number) : std::nullopt;
}

/// Registries have no yes and no.
std::optional<bool> yesOrNoIn(const QVariant& value) {
  const QString word = value.toString();
  if (word == u"true" || word == u"1") return true;
  if (word == u"false" || word == u"0") return false;
  return std::nullopt;
}

}  // namespace

bool Policy::allows(const ServiceAddress& address) const {
  return services.isEmpty() || services.contains(address);
}

bool Policy::allows(Product product) const {
  return products.isEmpty() || products.contains(product);
}

void Policy::lock(OrderDraft& draft) const {
  if (division) draft.container.reset();
  if (draft == OrderDraft{}) return;
  if (division) draft.container = division;
  if (limits.addresses.size() != 1 || !needsShipping(draft) || !isBlank(draft.shipping)) return;
  const ShipMethod method = draft.shipping.method;
  draft.shipping = limits.addresses.first().address;
  draft.shipping.method = method;
}

Result<Policy> readPolicy(const QVariantMap& values) {
  static const QStringList known{u"codeseal_policy"_s, u"set_by"_s,   u"services"_s,
                                 u"products"_s,        u"division"_s, u"shipping_addresses"_s,
                                 u"required_fields"_s, u"tray"_s};
  for (const QString& name : values.keys())
    if (!known.contains(name)) return bad(u"\"%1\" is not known"_s.arg(name));
  if (numberIn(values.value(u"codeseal_policy"_s)) != policyVersion)
    return bad(u"codeseal_policy: %1 expected"_s.arg(policyVersion));
  Policy policy;
  if (const QVariant who = values.value(u"set_by"_s); who.isValid()) {
    if (who.typeId() != QMetaType::QString) return bad(u"set_by: a text expected"_s);
    policy.setBy = who.toString().simplified().left(100);
  }
  if (values.contains(u"services"_s)) {
    const auto services = servicesIn(values.value(u"services"_s));
    if (!services) return tl::unexpected(services.error());
    policy.services = *services;
  }
  if (values.contains(u"products"_s)) {
    const auto products = productsIn(values.value(u"products"_s));
    if (!products) return tl::unexpected(products.error());
    policy.products = *products;
  }
  if (values.contains(u"division"_s)) {
    policy.division = numberIn(values.value(u"division"_s));
    if (!policy.division || *policy.division <= 0) return bad(u"division: its number expected"_s);
  }
  const auto limits = readLimits(values);
  if (!limits) return tl::unexpected(limits.error());
  policy.limits = *limits;
  policy.limits.setBy = policy.setBy;
  if (values.contains(u"tray"_s)) {
    policy.tray = yesOrNoIn(values.value(u"tray"_s));
    if (!policy.tray) return bad(u"tray: true or false expected"_s);
  }
  return policy;
}

Result<Policy> loadPolicy(const QString& path) {
  const auto bytes = SafeFile(path).read(largestPolicy);
  if (!bytes) return bad(bytes.error().detail);
  if (!*bytes) return Policy{};
  QJsonParseError parsed;
  const QJsonDocument document = QJsonDocument::fromJson(**bytes, &parsed);
  if (parsed.error != QJsonParseError::NoError) return bad(u"%1: %2"_s.arg(path, parsed.errorString()));
  if (!document.isObject()) return bad(u"%1: an object expected"_s.arg(path));
  auto policy = readPolicy(document.object().toVariantMap());
  if (!policy) return bad(u"%1: %2"_s.arg(path, policy.error().detail));
  return policy;
}

Result<Policy> systemPolicy() {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
#ifdef Q_OS_WIN
  const QString place = u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Codeseal"_s;
#else
  const QString place = u"/Library/Preferences/org.codeseal.Codeseal.policy.plist"_s;
#endif
  const QSettings settings(place, QSettings::NativeFormat);
  QVariantMap values;
  for (const QString& name : settings.childKeys()) values.insert(name, settings.value(name));
  return values.isEmpty() ? Policy{} : readPolicy(values);
#else
  return loadPolicy(u"/etc/codeseal/policy.json"_s);
#endif
}

}  // namespace codeseal
