// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ordercheck.h"

#include "app/practice/replies.h"
#include "app/practice/term.h"
#include "app/practice/wire.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

void OrderCheck::demandText(const QJsonObject& object, const QString& name, const QString& pathBefore) {
  const QJsonValue value = object.value(name);
  if (value.isUndefined() || value.isNull() || (value.isString() && !isText(value)))
    codes.append(requiredParam(pathBefore + name));
  else if (!value.isString())
    codes.append(invalidValue(pathBefore + name));
}

QStringList refusalsOf(const World& world, const Caller& caller, const QString& product,
                       const QJsonObject& body) {
  OrderCheck check{world, caller, product, body, {}};
  checkCertificate(check);
  checkOrganization(check);
  checkVerifiedContact(check);
  checkContainer(check);
  if (const QString problem = termProblem(body, world.settings.mode, world.now()); !problem.isEmpty())
    check.codes.append(problem);
  checkDelivery(check);
  checkCustomFields(check);
  checkOptions(check);
  return check.codes;
}

}  // namespace codeseal::practice
