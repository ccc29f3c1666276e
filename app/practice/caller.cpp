// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/caller.h"

#include "app/practice/wire.h"
#include "app/practice/world.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

const QList<Right>& allRights() {
  static const QList<Right> all{Right::ViewProducts,    Right::ViewAccount,       Right::ViewUsers,
                                Right::ViewContainers,  Right::ViewOrganizations, Right::EditOrganizations,
                                Right::ViewOrders,      Right::PlaceOrders,       Right::ManageOrders,
                                Right::ApproveRequests, Right::ViewFinance,       Right::ViewKeys};
  return all;
}

bool roleHas(int role, Right right) {
  switch (role) {
    case 1: return true;
    case 4: return right != Right::ViewKeys;
    case 3: return right != Right::ApproveRequests && right != Right::EditOrganizations;
    default: break;  // standard and limited users
  }
  return right != Right::ViewFinance && right != Right::ApproveRequests && right != Right::ViewUsers;
}

bool restrictionAllows(int restriction, Right right) {
  switch (restriction) {
    case 100:
      return right != Right::EditOrganizations && right != Right::ViewUsers && right != Right::ViewKeys;
    case 101: return right != Right::ViewUsers && right != Right::ViewKeys;
    case 103: return right == Right::ViewUsers || right == Right::ViewKeys;
    default: break;  // 102 is about the method, 0 is no restriction
  }
  return true;
}

}  // namespace

bool Caller::canBeVerifiedContact() const {
  return isText(user.value("job_title"_L1)) && isText(user.value("telephone"_L1));
}

std::optional<Caller> callerOf(const World& world, const QString& key) {
  for (const QJsonObject& known : world.seed.keys) {
    const bool revoked = known.value("status"_L1).toString() == "revoked"_L1;
    if (key.isEmpty() || revoked || known.value("key"_L1).toString() != key) continue;
    Caller caller;
    caller.keyId = known.value("id"_L1).toInteger();
    caller.keyName = known.value("name"_L1).toString();
    caller.userId = known.value("user_id"_L1).toInteger();
    caller.user = withId(world.seed.users, caller.userId);
    caller.role = caller.user.value("access_roles"_L1)[0].toObject().value("id"_L1).toInt();
    caller.restriction = known.value("restricted_to_role_id"_L1).toInt();
    for (const Right right : allRights())
      if (roleHas(caller.role, right) && restrictionAllows(caller.restriction, right) &&
          !world.settings.withheld.contains(right))
        caller.rights.append(right);
    return caller;
  }
  return {};
}

}  // namespace codeseal::practice
