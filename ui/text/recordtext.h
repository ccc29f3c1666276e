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

/// What is kept on this computer.
enum class RecordFile { Orders, Accounts, Tokens };

/// What a person is told when a record that was found could not be used and a new one was begun; `path` is
/// where the old one is now, `isNewer` whether a newer Codeseal wrote it.
RecordNotice movedRecordText(RecordFile file, const QString& path, bool isNewer = false);

/// What a person is told when the records, in the directory `path`, are on another computer.
RecordNotice networkRecordText(const QString& path);

}  // namespace codeseal::ui
