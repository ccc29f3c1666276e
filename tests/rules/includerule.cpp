// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/includerule.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace codeseal::rules {

using namespace Qt::StringLiterals;

namespace {

const FolderRule* ruleFor(const QString& path) {
  const FolderRule* best = nullptr;
  for (const auto& rule : folderRules()) {
    if (path.startsWith(rule.folder) && (!best || rule.folder.size() > best->folder.size())) best = &rule;
  }
  return best;
}

// Qt's forwarding headers stand in one folder per module.
QString qtModuleOf(const QString& header) {
  if (const auto slash = header.indexOf(u'/'); slash > 0) return header.left(slash);
  const auto root = QLibraryInfo::path(QLibraryInfo::HeadersPath);
  for (const auto& module : {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtNetwork"_s, u"QtSql"_s, u"QtDBus"_s,
                             u"QtSvg"_s, u"QtPrintSupport"_s, u"QtConcurrent"_s}) {
    if (header == module || QFileInfo::exists(root + u'/' + module + u'/' + header)) return module;
  }
  return u"a Qt module that is not known here"_s;
}

// The word by which a rule names <header>; empty for the standard library.
QString ownerOf(const QString& header) {
  static const QRegularExpression standard(u"^[a-z_0-9]+$"_s);
  if (standard.match(header).hasMatch()) return {};
  if (header.startsWith(u'Q')) return qtModuleOf(header);
  if (header.startsWith(u"qt6keychain/"_s)) return u"keychain"_s;
  if (header == u"httplib.h"_s) return header.chopped(2);
  return header.contains(u'/') ? header.section(u'/', 0, 0) : header;
}

bool allows(const QStringList& list, const QString& used) {
  return std::any_of(list.begin(), list.end(), [&](const QString& entry) {
    return entry == used || (entry.contains(u'/') && used.startsWith(entry));
  });
}

}  // namespace

QStringList forbiddenIncludes(const SourceFile& file) {
  static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
  const auto* rule = ruleFor(file.path);
  if (!rule) return {file.path + u" has no rule that says what it may include"_s};
  const bool isCpp = file.path.endsWith(u".cpp"_s);
  QStringList wrong;
  for (const auto& line : file.lines) {
    const auto match = include.match(line);
    if (!match.hasMatch()) continue;
    const auto header = match.captured(2);
    const auto used = match.captured(1) == u"\""_s ? header : ownerOf(header);
    if (used.isEmpty() || used.startsWith(rule->folder) || header.endsWith(u".moc"_s)) continue;
    if (allows(rule->everywhere, used) || (isCpp && allows(rule->onlyInCpp, used))) continue;
    wrong.append(u"%1 includes %2 (%3), which %4 may not use%5"_s.arg(
        file.path, header, used, rule->folder,
        allows(rule->onlyInCpp, used) ? u" in a header"_s : QString()));
  }
  return wrong;
}

}  // namespace codeseal::rules
