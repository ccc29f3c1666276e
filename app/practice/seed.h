// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/order.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace codeseal::practice {

/// What the practice account holds before the first call. All of it is invented; all times are relative to
/// the start. Objects have the form in which the service answers them, unless said otherwise.
struct Seed {
  QJsonObject account;
  double balance = 0;
  QString currency;
  QList<QJsonObject> users;
  QList<QJsonObject> keys;        ///< with the key itself, `user_id` and `may`, which are never answered
  QList<QJsonObject> containers;  ///< with `unlisted` for those that only an id reaches
  QList<QJsonObject> fields;
  QList<QJsonObject> products;  ///< with `year_price`
  QList<QJsonObject> otherProducts;
  QList<QJsonObject> platforms;
  QList<QJsonObject> profiles;
  QList<QJsonObject> organizations;  ///< as `GET /organization/{id}` with `validations`
  QList<Order> orders;               ///< oldest first
};

/// Those who have a key. A program that starts names them before the service has been asked anything.
struct SeedPeople {
  QList<QJsonObject> users;
  QList<QJsonObject> keys;  ///< with the key itself, `user_id` and `may`, which are never answered
};

/// The people of the seed alone, as they stand at `now`.
SeedPeople readPeople(const QDateTime& now);

/// The seed as it stands at `now`.
Seed readSeed(const QDateTime& now);

/// A file of the seed, for example "chain.pem".
QByteArray seedFile(const QString& name);

}  // namespace codeseal::practice
