// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QStringView>

namespace codeseal::practice {

/// "+80d", "-3h" or "-15m" as seen from `now`.
QDateTime shifted(const QDateTime& now, QStringView offset);

/// Replaces "time:+80d", "date:+80d" and "blank:-2d" (a blank in place of the T) in all texts below `value`.
QJsonValue withTimes(const QJsonValue& value, const QDateTime& now);

}  // namespace codeseal::practice
