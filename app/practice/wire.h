// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace codeseal::practice {

/// yyyy-MM-ddTHH:mm:ss+00:00 (reference, section 1).
QString wireTime(const QDateTime& time);
/// yyyy-MM-dd
QString wireDate(const QDateTime& time);

/// Only the named members, those that are there.
QJsonObject pick(const QJsonObject& object, const QStringList& names);

/// The first object of the list whose number `id` is this; empty if there is none.
QJsonObject withId(const QList<QJsonObject>& list, qint64 id);

/// A whole JSON number; nothing else counts, "1" and 1.5 do not.
bool isWholeNumber(const QJsonValue& value);

/// A text with something else than white space in it.
bool isText(const QJsonValue& value);

/// A plausible e-mail address.
bool isEmail(const QString& text);

}  // namespace codeseal::practice
