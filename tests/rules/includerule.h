// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/rules/sourcetree.h"

namespace codeseal::rules {

/// What the files of one folder may include: folders and files of ours by the start of their path
/// ("app/order/"), Qt modules ("QtCore"), and libraries ("tl", "openssl", "keychain", "httplib").
/// The standard library and the folder itself are always allowed.
struct FolderRule {
  QString folder;
  QStringList everywhere;
  QStringList onlyInCpp;  ///< must not reach those who include a header of the folder
};

/// All rules. The longest `folder` that starts a path is the one that counts.
[[nodiscard]] const QList<FolderRule>& folderRules();

/// What is wrong with the includes of `file`, one sentence each. A file without a rule is a mistake too.
[[nodiscard]] QStringList forbiddenIncludes(const SourceFile& file);

}  // namespace codeseal::rules
