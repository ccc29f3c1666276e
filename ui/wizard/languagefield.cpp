// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/languagefield.h"

#include <QComboBox>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

LanguageField::LanguageField(const QString& chosen, QWidget* parent)
    : FormField(tr("Language"), new QComboBox, parent) {
  setObjectName(u"language_field"_s);
  auto* languages = static_cast<QComboBox*>(editor());
  languages->setObjectName(u"language"_s);
  languages->addItem(tr("Language of the system"), u"system"_s);
  languages->addItem(u"English"_s, u"en"_s);
  languages->addItem(u"Deutsch"_s, u"de"_s);
  languages->setCurrentIndex(qMax(0, languages->findData(chosen)));
  connect(languages, &QComboBox::activated, this,
          [this, languages] { Q_EMIT languageChosen(languages->currentData().toString()); });
}

}  // namespace codeseal::ui
