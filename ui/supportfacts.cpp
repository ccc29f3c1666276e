// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/supportfacts.h"

#include <QApplication>
#include <QJsonArray>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(ServiceAddress::Region region) {
  switch (region) {
    case ServiceAddress::Region::UnitedStates: return u"us"_s;
    case ServiceAddress::Region::Europe: return u"europe"_s;
    case ServiceAddress::Region::Other: return u"own_address"_s;
  }
  Q_UNREACHABLE();
}

}  // namespace

QJsonObject supportFacts(const CommandLine& line, const Preferences& preferences,
                         const QList<KnownAccount>& accounts) {
  QJsonArray known;
  for (const KnownAccount& account : accounts)
    known.append(QJsonObject{{u"region"_s, nameOf(account.address.region())},
                             {u"key_in_keychain"_s, account.keyIsKept}});
  const QScreen* screen = QGuiApplication::primaryScreen();
  return {{u"program"_s, QJsonObject{{u"version"_s, QCoreApplication::applicationVersion()},
                                     {u"practice"_s, line.practice},
                                     {u"own_service"_s, line.service.has_value()},
                                     {u"own_directory"_s, !line.dataDirectory.isEmpty()}}},
          {u"system"_s, QJsonObject{{u"qt"_s, QString::fromLatin1(qVersion())},
                                    {u"os"_s, QSysInfo::prettyProductName()},
                                    {u"kernel"_s, QSysInfo::kernelVersion()},
                                    {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
                                    {u"windows_by"_s, QGuiApplication::platformName()},
                                    {u"style"_s, QApplication::style()->name()},
                                    {u"locale"_s, QLocale::system().name()},
                                    {u"scale"_s, screen ? screen->devicePixelRatio() : 0}}},
          {u"settings"_s,
           QJsonObject{{u"language"_s, languageCode(preferences.language)}, {u"accounts"_s, known}}}};
}

}  // namespace codeseal::ui
