// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/caller.h"
#include "app/practice/world.h"

#include <QJsonObject>
#include <QStringList>

namespace codeseal::practice {

/// The examination of one order body. Each part adds the codes of what it refuses, in the order of the order
/// page.
struct OrderCheck {
  const World& world;
  const Caller& caller;
  QString product;
  QJsonObject body;
  QStringList codes;

  bool isEv() const { return product == QLatin1String("code_signing_ev"); }
  bool isPinned() const { return world.settings.mode == Mode::Pinned; }

  /// Notes `required_param` unless `object` has a text there, `invalid_value` if it has something else.
  void demandText(const QJsonObject& object, const QString& name, const QString& pathBefore);
};

void checkCertificate(OrderCheck& check);
void checkDelivery(OrderCheck& check);
void checkOrganization(OrderCheck& check);
void checkVerifiedContact(OrderCheck& check);
void checkContainer(OrderCheck& check);
void checkCustomFields(OrderCheck& check);
void checkOptions(OrderCheck& check);

/// What is wrong with an order (reference, section 19); empty if it is accepted.
QStringList refusalsOf(const World& world, const Caller& caller, const QString& product,
                       const QJsonObject& body);

/// The custom field rules for one value: empty, or the code of the refusal (reference, section 13).
QString customFieldProblem(const World& world, const QJsonValue& entry);

/// The codes for organization details, as for "Create organization" (reference, section 14.3).
QStringList organizationProblems(const QJsonObject& details, const QString& pathBefore);

}  // namespace codeseal::practice
