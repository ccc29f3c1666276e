// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace codeseal::ui {

/// A heading and what there is to say below it.
struct RecordNotice {
  QString title;
  QString sentence;
};

/// What a person is told when the record that was found could not be used and a new one was begun; `path` is
/// where the old one is now.
RecordNotice movedRecordText(const QString& path);

}  // namespace codeseal::ui
