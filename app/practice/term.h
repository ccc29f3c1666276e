// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/settings.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace codeseal::practice {

/// The term a body asks for, as the one member that counts: `years`, `days` or `custom_expiration_date`, from
/// `order_validity` before the root parameters (reference, section 5.4). Empty if there is none.
QJsonObject termOf(const QJsonObject& body);

/// The error code for the term of a body; empty if it is allowed.
QString termProblem(const QJsonObject& body, Mode mode, const QDateTime& now);

/// When a certificate issued at `from` ends.
QDateTime endOfTerm(const QJsonObject& body, const QDateTime& from);

/// "cs" or "ev_cs" for a product (reference, section 8.7).
QString validationType(const QString& product);

}  // namespace codeseal::practice
