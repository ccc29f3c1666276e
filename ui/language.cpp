// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// A chosen language keeps the country's form of dates where the system's own locale speaks that language.
QLocale localeFor(const QString& code) {
  const QLocale system = QLocale::system();
  if (code == u"de") return system.language() == QLocale::German ? system : QLocale(QLocale::German);
  if (code == u"en") return system.language() == QLocale::English ? system : QLocale(QLocale::English);
  const bool isSpoken = system.language() == QLocale::German || system.language() == QLocale::English;
  return isSpoken ? system : QLocale(QLocale::English, system.territory());
}

}  // namespace

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language() = default;

void Language::use(const QString& code) {
  const QLocale locale = localeFor(code);
  QLocale::setDefault(locale);
  if (m_own) QCoreApplication::removeTranslator(m_own.get());
  if (m_qt) QCoreApplication::removeTranslator(m_qt.get());
  m_own = std::make_unique<QTranslator>();
  if (m_own->load(locale, u"codeseal"_s, u"_"_s, u":/i18n"_s))
    QCoreApplication::installTranslator(m_own.get());
  m_qt = std::make_unique<QTranslator>();
  if (locale.language() != QLocale::English &&
      m_qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(m_qt.get());
}

}  // namespace codeseal::ui
