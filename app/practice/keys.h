// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace codeseal::practice {

/// A key that the practice service knows. It begins with "practice-", so nobody takes it for a real one.
struct PracticeKey {
  QString key;
  QString userName;  ///< first and last name of the linked user
  QString mayDo;     ///< English, one line
};

/// All of them, the one that may do everything first.
QList<PracticeKey> practiceKeys();

}  // namespace codeseal::practice
