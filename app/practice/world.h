// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/order.h"
#include "app/practice/seed.h"
#include "app/practice/settings.h"

#include <QHash>
#include <QList>

namespace codeseal::practice {

/// All that the practice service knows and remembers. The routes read and change it.
struct World {
  World(Settings initialSettings, Clock clock);

  Settings settings;
  Clock now;  ///< UTC
  Seed seed;  ///< organizations change while it runs; `seed.orders` is moved into `orders`
  QList<Order> orders;
  QHash<qint64, QDateTime> keyUses;  ///< by key id

  // The first order placed gets the numbers of the order page's own examples.
  qint64 nextOrder = 112233;
  qint64 nextRequest = 113;
  qint64 nextCertificate = 113;
  qint64 nextOrganization = 5500913;
  qint64 nextNote = 17;

  Order* order(qint64 id);
  Order* orderOfRequest(qint64 requestId);
  Order* orderOfCertificate(qint64 certificateId);
  QJsonObject user(qint64 id) const;
  QJsonObject container(qint64 id) const;
  QJsonObject organization(qint64 id) const;
  QJsonObject product(const QString& nameId) const;  ///< empty if unknown or disabled
  void replaceOrganization(const QJsonObject& organization);

  /// What is left of the deposit after all orders placed with it.
  double balance() const;
  /// Whether the organization has a validation of this type that holds now.
  bool isValidated(qint64 organization, const QString& type) const;
  /// Organizations with this name, country, city and address, oldest first.
  QList<qint64> organizationsLike(const QJsonObject& details) const;
  /// Stores a new organization; answers its id.
  qint64 addOrganization(const QJsonObject& details, qint64 container);
};

}  // namespace codeseal::practice
