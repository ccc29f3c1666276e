// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/seed.h"

#include "app/practice/seedparts.h"
#include "app/practice/seedtime.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Outside every namespace, as the macro demands; a static library's resources are not there before.
static void initializeResources() {
  Q_INIT_RESOURCE(practice);
}

namespace codeseal::practice {

namespace {

QJsonDocument seedDocument(const QString& name) {
  const QJsonDocument document = QJsonDocument::fromJson(seedFile(name));
  Q_ASSERT(!document.isNull());
  return document;
}

QList<QJsonObject> objects(const QJsonValue& list) {
  QList<QJsonObject> all;
  const QJsonArray array = list.toArray();
  for (const QJsonValue& item : array) all.append(item.toObject());
  return all;
}

}  // namespace

QByteArray seedFile(const QString& name) {
  initializeResources();
  QFile file(":/practice/"_L1 + name);
  const bool opened = file.open(QIODevice::ReadOnly);
  Q_ASSERT(opened);
  return opened ? file.readAll() : QByteArray();
}

SeedPeople readPeople(const QDateTime& now) {
  const QJsonObject people = withTimes(seedDocument(u"people.json"_s).object(), now).toObject();
  return {objects(people.value("users"_L1)), objects(people.value("keys"_L1))};
}

Seed readSeed(const QDateTime& now) {
  const QJsonObject account = withTimes(seedDocument(u"account.json"_s).object(), now).toObject();
  Seed seed;
  seed.account = account.value("account"_L1).toObject();
  seed.balance = account.value("balance"_L1).toDouble();
  seed.currency = account.value("currency"_L1).toString();
  seed.containers = objects(account.value("containers"_L1));
  seed.fields = objects(account.value("fields"_L1));
  seed.products = objects(account.value("products"_L1));
  seed.otherProducts = objects(account.value("other_products"_L1));
  seed.platforms = objects(account.value("platforms"_L1));
  seed.profiles = objects(account.value("profiles"_L1));
  const SeedPeople people = readPeople(now);
  seed.users = people.users;
  seed.keys = people.keys;
  seed.organizations = seedOrganizations(seedDocument(u"organizations.json"_s).array(), now);
  seed.orders = seedOrders(seedDocument(u"orders.json"_s).array(), seed.organizations, now);
  return seed;
}

}  // namespace codeseal::practice
