// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/person.h"
#include "app/order/result.h"

#include <QByteArray>

namespace codeseal {

class JsonFields;

/// `GET /user/me` (reference, section 2.5).
Result<User> readUser(const QByteArray& body);
/// `GET /authorization`.
Result<QList<Authorization>> readAuthorizations(const QByteArray& body);
/// `GET /key?user_id=`; the revoked ones too.
Result<QList<KeyInfo>> readKeys(const QByteArray& body);

/// A person inside another answer. `userIdName` is the member that holds a user's id there; empty: the entry
/// has no such member, or one that is not a user's id (reference, section 14.2).
Contact readContact(const JsonFields& fields, QLatin1StringView userIdName);

}  // namespace codeseal
