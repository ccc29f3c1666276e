// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/jsonfile.h"

#include "app/settings/safefile.h"

#include <QJsonDocument>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatKey = "format"_L1;
constexpr auto versionKey = "version"_L1;

}  // namespace

JsonFile::JsonFile(const QString& path, const QString& format, int version, qint64 limit)
    : m_path(path), m_format(format), m_version(version), m_limit(limit) {}

Result<std::optional<MovedAside>> JsonFile::load(const Decode& decode, const QDateTime& now) const {
  const SafeFile file(m_path);
  const auto bytes = file.read(m_limit);
  if (!bytes) return tl::unexpected(bytes.error());
  if (!*bytes) return std::nullopt;

  const auto aside = [&](Error::Kind kind, const QString& why) -> Result<std::optional<MovedAside>> {
    const auto to = file.moveAside(now);
    if (!to) return tl::unexpected(to.error());
    return MovedAside{kind, *to, why};
  };
  QJsonParseError parsed;
  const QJsonObject content = QJsonDocument::fromJson(**bytes, &parsed).object();
  if (parsed.error != QJsonParseError::NoError) return aside(Error::Kind::Disk, parsed.errorString());
  if (content.value(formatKey).toString() != m_format)
    return aside(Error::Kind::Disk, u"not %1"_s.arg(m_format));
  const int version = content.value(versionKey).toInt();
  if (version > m_version) return aside(Error::Kind::NewerVersion, u"version %1"_s.arg(version));
  if (version < 1 || !decode(content)) return aside(Error::Kind::Disk, u"unexpected content"_s);
  return std::nullopt;
}

Result<void> JsonFile::save(QJsonObject content) const {
  content.insert(formatKey, m_format);
  content.insert(versionKey, m_version);
  return SafeFile(m_path).write(
      QJsonDocument(content).toJson(m_limit > usualLimit ? QJsonDocument::Compact : QJsonDocument::Indented));
}

}  // namespace codeseal
