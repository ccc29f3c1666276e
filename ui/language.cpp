// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// The chosen language, or the first of the system's languages that Codeseal speaks.
QLocale::Language languageOf(const QString& code) {
  if (code == u"de") return QLocale::German;
  if (code == u"en") return QLocale::English;
  for (const QString& name : QLocale::system().uiLanguages()) {
    const QLocale::Language language = QLocale(name).language();
    if (language == QLocale::German || language == QLocale::English) return language;
  }
  return QLocale::English;
}

/// Dates and amounts keep the form of the system's country, whatever the language.
QLocale localeOf(QLocale::Language language) {
  const QLocale system = QLocale::system();
  return system.language() == language ? system : QLocale(language, system.territory());
}

}  // namespace

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language() = default;

void Language::use(const QString& code) {
  const QLocale::Language language = languageOf(code);
  const bool isGerman = language == QLocale::German;
  QLocale::setDefault(localeOf(language));
  if (m_own) QCoreApplication::removeTranslator(m_own.get());
  if (m_qt) QCoreApplication::removeTranslator(m_qt.get());
  m_own = std::make_unique<QTranslator>();
  // English has a file as well, for its plural forms.
  if (m_own->load(isGerman ? u"codeseal_de"_s : u"codeseal_en"_s, u":/i18n"_s))
    QCoreApplication::installTranslator(m_own.get());
  m_qt = std::make_unique<QTranslator>();
  if (isGerman && m_qt->load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(m_qt.get());
}

}  // namespace codeseal::ui
