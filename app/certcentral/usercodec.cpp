// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/usercodec.h"

#include "app/certcentral/jsonfields.h"

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QList<AccessRole> rolesOf(const JsonFields& user) {
  QList<AccessRole> roles;
  for (const JsonFields& role : user.objects("access_roles"_L1))
    if (const qint64 id = role.id("id"_L1)) roles.append({id, role.text("name"_L1)});
  return roles;
}

User userOf(const JsonFields& fields) {
  User user;
  user.id = fields.id("id"_L1);
  user.accountId = fields.id("account_id"_L1);
  user.firstName = fields.text("first_name"_L1);
  user.lastName = fields.text("last_name"_L1);
  user.email = fields.text("email"_L1);
  user.jobTitle = fields.text("job_title"_L1);
  user.telephone = fields.text("telephone"_L1);
  user.status = fields.text("status"_L1);
  user.containerName = fields.object("container"_L1).text("name"_L1);
  user.roles = rolesOf(fields);
  return user;
}

}  // namespace

Result<User> readUser(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  User user = userOf(*fields);
  if (user.id == 0) return failure(Error::Kind::MalformedReply, u"user without id"_s);
  return user;
}

Result<QList<Authorization>> readAuthorizations(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  QList<Authorization> list;
  for (const JsonFields& entry : fields->objects("authorizations"_L1)) {
    const QString permission = entry.text("permission"_L1);
    if (!permission.isEmpty()) list.append({permission, entry.flag("authorized"_L1).value_or(false)});
  }
  return list;
}

Result<QList<KeyInfo>> readKeys(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  QList<KeyInfo> list;
  for (const JsonFields& entry : fields->objects("api_keys"_L1)) {
    KeyInfo key;
    key.id = entry.id("id"_L1);
    key.name = entry.text("name"_L1);
    key.status = entry.text("status"_L1);
    key.lastUsed = entry.time("last_used_date"_L1);
    key.restrictedToRole = entry.id("restricted_to_role_id"_L1);
    if (key.id != 0) list.append(key);
  }
  return list;
}

Contact readContact(const JsonFields& fields, QLatin1StringView userIdName) {
  Contact contact;
  if (!userIdName.isEmpty()) contact.userId = fields.id(userIdName);
  contact.firstName = fields.text("first_name"_L1);
  contact.lastName = fields.text("last_name"_L1);
  contact.jobTitle = fields.text("job_title"_L1);
  contact.telephone = fields.text("telephone"_L1);
  contact.email = fields.text("email"_L1);
  // Some entries have the whole name only.
  if (contact.fullName().isEmpty()) contact.lastName = fields.text("name"_L1);
  return contact;
}

}  // namespace codeseal
