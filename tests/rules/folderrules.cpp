// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/includerule.h"

namespace codeseal::rules {

using namespace Qt::StringLiterals;

// The table of ARCHITECTURE.md. Arrows point down, only the composition root sees all.
const QList<FolderRule>& folderRules() {
  static const QStringList widgets{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s};
  static const QStringList all{u"app/"_s,      u"ui/"_s,       u"QtCore"_s,        u"QtGui"_s,
                               u"QtWidgets"_s, u"QtNetwork"_s, u"QtPrintSupport"_s};
  static const QList<FolderRule> rules{
      {u"app/order/"_s, {u"QtCore"_s, u"tl"_s}, {}},
      {u"app/async/"_s, {u"QtCore"_s, u"app/order/"_s}, {}},
      {u"app/account/"_s, {u"QtCore"_s, u"app/order/"_s}, {}},
      {u"app/csr/"_s, {u"QtCore"_s, u"tl"_s, u"app/order/"_s}, {u"openssl"_s}},
      {u"app/certcentral/"_s,
       {u"QtCore"_s, u"QtNetwork"_s, u"app/order/"_s, u"app/async/"_s, u"app/account/"_s},
       {}},
      {u"app/secrets/"_s,
       {u"QtCore"_s, u"app/order/"_s, u"app/async/"_s, u"app/account/"_s},
       {u"keychain"_s, u"QtDBus"_s}},
      {u"app/settings/"_s, {u"QtCore"_s, u"app/order/"_s, u"app/account/"_s}, {}},
      {u"app/journal/"_s,
       {u"QtCore"_s, u"app/order/"_s, u"app/account/"_s, u"app/settings/"_s},
       {u"QtSql"_s}},
      {u"app/flow/"_s,
       {u"QtCore"_s, u"app/order/"_s, u"app/async/"_s, u"app/account/"_s, u"app/csr/"_s, u"app/settings/"_s,
        u"app/journal/"_s, u"app/secrets/secretstore.h"_s},
       {}},
      {u"app/practice/"_s, {u"QtCore"_s, u"app/order/"_s}, {}},
      {u"app/practice/practiceserver.cpp"_s,
       {u"QtCore"_s, u"app/order/"_s, u"app/practice/"_s, u"httplib"_s},
       {}},
      {u"ui/widgets/"_s, widgets + QStringList{u"app/order/"_s, u"app/account/"_s, u"QtSvg"_s}, {}},
      {u"ui/text/"_s,
       widgets + QStringList{u"app/order/"_s, u"app/account/"_s, u"ui/widgets/"_s, u"app/flow/receipt.h"_s,
                             u"app/flow/similarorder.h"_s},
       {}},
      {u"ui/receipt/"_s,
       widgets + QStringList{u"ui/text/"_s, u"ui/widgets/"_s, u"app/order/"_s, u"app/account/"_s,
                             u"app/settings/"_s, u"app/flow/"_s},
       {}},
      {u"ui/readiness/"_s,
       widgets +
           QStringList{u"ui/text/"_s, u"ui/widgets/"_s, u"app/order/"_s, u"app/account/"_s, u"app/flow/"_s},
       {}},
      {u"ui/wizard/"_s,
       widgets + QStringList{u"ui/text/"_s, u"ui/widgets/"_s, u"ui/receipt/"_s, u"ui/readiness/"_s,
                             u"app/order/"_s, u"app/async/"_s, u"app/account/"_s, u"app/csr/"_s,
                             u"app/settings/"_s, u"app/flow/"_s, u"QtPrintSupport"_s},
       {}},
      {u"ui/orders/"_s,
       widgets + QStringList{u"ui/text/"_s, u"ui/widgets/"_s, u"ui/readiness/"_s, u"app/order/"_s,
                             u"app/account/"_s, u"app/settings/"_s, u"app/flow/"_s},
       {}},
      {u"ui/tray/"_s,
       widgets + QStringList{u"ui/text/"_s, u"ui/widgets/"_s, u"app/order/"_s, u"app/account/"_s,
                             u"app/settings/"_s, u"app/flow/"_s},
       {u"QtDBus"_s}},
      {u"ui/commandline."_s, widgets + QStringList{u"ui/text/"_s, u"app/order/"_s, u"app/account/"_s}, {}},
      {u"ui/consoletext."_s, {u"QtCore"_s, u"qt_windows.h"_s, u"io.h"_s}, {}},
      {u"ui/language."_s, widgets + QStringList{u"app/order/"_s, u"app/settings/"_s}, {}},
      {u"ui/logrecorder."_s, {u"QtCore"_s}, {}},
      {u"ui/quitwatchdog."_s, {u"QtCore"_s}, {}},
      {u"ui/singleinstance."_s, {u"QtCore"_s, u"QtNetwork"_s}, {}},
      {u"ui/supportfacts."_s,
       widgets + QStringList{u"app/order/"_s, u"app/account/"_s, u"app/settings/"_s, u"ui/commandline.h"_s},
       {}},
      {u"ui/application."_s, all, {}},
      {u"ui/applicationtray."_s, all, {}},
      {u"ui/applicationwindows."_s, all, {}},
      {u"ui/main.cpp"_s, all, {}},
  };
  return rules;
}

}  // namespace codeseal::rules
