// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/request.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace codeseal::practice {

Reply json(int status, const QJsonObject& object);
Reply ok(const QJsonObject& object);
Reply created(const QJsonObject& object);
/// 204 without a body.
Reply noContent();

/// One error in the documented form (reference, section 4.1).
Reply refusal(int status, const QString& code);
/// Several codes at once, 400.
Reply badRequest(const QStringList& codes);
/// 404 `not_found|what`.
Reply notFound(QLatin1String what);

QString requiredParam(const QString& path);
QString invalidValue(const QString& path);

/// A list cut to the caller's `offset` and `limit`, with its `page` (reference, section 3).
Reply listReply(const Request& request, const QString& plural, const QJsonArray& rows);

}  // namespace codeseal::practice
