// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/requestreading.h"

#include "app/settings/safefile.h"

#include <QFileInfo>

namespace codeseal {

using Kind = RequestFault::Kind;

tl::expected<RequestFile, RequestFault> loadRequestFile(const QString& path) {
  const QFileInfo file(path);
  if (!file.isFile()) return tl::unexpected(RequestFault{Kind::NotAFile, {}});
  if (file.size() > largestRequestFile) return tl::unexpected(RequestFault{Kind::TooLarge, {}});
  const auto bytes = SafeFile(path).read(largestRequestFile);
  if (!bytes) return tl::unexpected(RequestFault{Kind::Unreadable, bytes.error().detail});
  if (!*bytes) return tl::unexpected(RequestFault{Kind::NotAFile, {}});
  return readRequestFile(**bytes);
}

}  // namespace codeseal
