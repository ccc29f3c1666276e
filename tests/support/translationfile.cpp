// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/translationfile.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QStringList formsOf(QXmlStreamReader& xml) {
  QStringList forms;
  QString text;
  while (!xml.atEnd()) {
    xml.readNext();
    if (xml.isStartElement() && xml.name() == u"numerusform") forms.append(xml.readElementText());
    if (xml.isCharacters()) text += xml.text();
    if (xml.isEndElement() && xml.name() == u"translation") break;
  }
  return forms.isEmpty() ? QStringList{text} : forms;
}

}  // namespace

QList<TranslatedText> translatedTexts(const QString& language) {
  QList<TranslatedText> texts;
  QFile file(u"%1/../../translations/codeseal_%2.ts"_s.arg(QStringLiteral(CODESEAL_TEST_DATA), language));
  QString context;
  if (file.open(QIODevice::ReadOnly)) {
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
      xml.readNext();
      if (!xml.isStartElement()) continue;
      if (xml.name() == u"name") context = xml.readElementText();
      if (xml.name() == u"message")
        texts.append({context, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes", {}});
      if (xml.name() == u"source") texts.last().source = xml.readElementText();
      if (xml.name() == u"translation") {
        texts.last().type = xml.attributes().value(u"type"_s).toString();
        texts.last().forms = formsOf(xml);
      }
    }
    if (xml.hasError()) texts.clear();
  }
  if (texts.isEmpty()) QTest::qFail(qPrintable(file.fileName() + u" can not be read"_s), __FILE__, __LINE__);
  return texts;
}

}  // namespace codeseal
