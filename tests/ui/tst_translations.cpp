// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/keys.h"
#include "tests/support/translationfile.h"
#include "tests/support/wizardwalk.h"
#include "ui/language.h"
#include "ui/text/practicetext.h"
#include "ui/wizard/orderwizard.h"

#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList placeholders(const QString& text) {
  static const QRegularExpression pattern(u"%(\\d|n)"_s);
  QStringList found;
  for (auto match = pattern.globalMatch(text); match.hasNext();) found.append(match.next().captured());
  found.sort();
  found.removeDuplicates();
  return found;
}

bool hasMnemonic(QString text) {
  return text.remove(u"&&"_s).contains(u'&');
}

/// The sign a sentence ends with; a letter or a place to fill in counts as none.
QChar ending(const QString& text) {
  const QString trimmed = text.trimmed();
  const QChar last = trimmed.isEmpty() ? QChar() : trimmed.back();
  return u".…?:>,"_s.contains(last) ? last : QChar();
}

/// What is wrong with a translation in any language; empty if it is fine.
QString objection(const QString& source, const QString& text) {
  if (text.trimmed().isEmpty() && !source.trimmed().isEmpty()) return u"is empty"_s;
  if (placeholders(source) != placeholders(text)) return u"has other places to fill in"_s;
  if (hasMnemonic(source) != hasMnemonic(text)) return u"has no key, or one too many"_s;
  if (ending(source) != ending(text)) return u"ends differently"_s;
  if (source.startsWith(u' ') != text.startsWith(u' ') || source.endsWith(u' ') != text.endsWith(u' '))
    return u"has other blanks around it"_s;
  if (text.contains(u"  "_s)) return u"has two blanks"_s;
  return {};
}

/// What is wrong with a German text by the rules of the house and of the language.
QString germanObjection(const QString& source, const QString& text) {
  if (text.contains(u'!')) return u"shouts"_s;
  if (text.contains(u'"') || text.contains(u'”')) return u"has quotes that are not German"_s;
  if (text.count(u'„') != text.count(u'“')) return u"has a quote that does not end"_s;
  if (text.contains(u"bitte "_s, Qt::CaseInsensitive) && !source.contains(u"please"_s, Qt::CaseInsensitive))
    return u"says please"_s;
  static const QRegularExpression familiar(u"(?<!-)\\b(du|dein|deine|deinen|dich|dir)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
  return familiar.match(text).hasMatch() ? u"is familiar"_s : QString();
}

/// English words that must not be seen in German: whole texts, and long pieces of those with places to fill
/// in.
struct Leaks {
  QSet<QString> whole;
  QStringList pieces;
};

Leaks englishTexts() {
  Leaks leaks;
  for (const TranslatedText& text : translatedTexts(u"de"_s)) {
    if (text.forms.contains(text.source)) continue;
    QString plain = text.source;
    plain.remove(u'&');
    leaks.whole.insert(plain);
    static const QRegularExpression gap(u"%(\\d|n)"_s);
    for (const QString& piece : plain.split(gap))
      if (piece.size() >= 16) leaks.pieces.append(piece.trimmed());
  }
  // A word that German shares.
  for (const TranslatedText& text : translatedTexts(u"de"_s))
    for (const QString& form : text.forms) leaks.whole.remove(QString(form).remove(u'&'));
  return leaks;
}

/// Everything a person or a screen reader meets below `object`.
void collect(QAccessibleInterface* object, QStringList& texts) {
  if (!object || !object->isValid() || object->state().invisible) return;
  for (const QAccessible::Text part : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
    texts.append(object->text(part));
  if (const auto* line = qobject_cast<QLineEdit*>(object->object())) texts.append(line->placeholderText());
  if (const auto* label = qobject_cast<QLabel*>(object->object())) texts.append(label->text());
  if (const auto* combo = qobject_cast<QComboBox*>(object->object()))
    for (int row = 0; row < std::min(combo->count(), 3); ++row) texts.append(combo->itemText(row));
  if (const auto* widget = qobject_cast<QWidget*>(object->object())) texts.append(widget->toolTip());
  for (int i = 0; i < object->childCount(); ++i) collect(object->child(i), texts);
}

bool leaks(const Leaks& english, const QString& text) {
  if (english.whole.contains(QString(text).remove(u'&'))) return true;
  return std::any_of(english.pieces.begin(), english.pieces.end(),
                     [&text](const QString& piece) { return text.contains(piece); });
}

}  // namespace

class TranslationsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyTextIsDone_data();
  void everyTextIsDone();
  void switchesTheLanguage();
  void countsInEnglish();
  void tellsInGermanWhatPracticeKeysMayDo();
  void speaksGermanOnEveryPage();
};

void TranslationsTest::everyTextIsDone_data() {
  QTest::addColumn<QString>("language");
  QTest::newRow("German") << u"de"_s;
  QTest::newRow("English plurals") << u"en"_s;
}

void TranslationsTest::everyTextIsDone() {
  QFETCH(QString, language);
  QStringList wrong;
  for (const TranslatedText& text : translatedTexts(language)) {
    if (!text.type.isEmpty()) wrong.append(text.source + u" is "_s + text.type);
    if (language == u"en" && !text.isPlural) wrong.append(text.source + u" is no plural"_s);
    if (text.forms.size() != (text.isPlural ? 2 : 1)) wrong.append(text.source + u" lacks a form"_s);
    for (const QString& form : text.forms) {
      QString bad = objection(text.source, form);
      if (bad.isEmpty() && language == u"de") bad = germanObjection(text.source, form);
      if (!bad.isEmpty()) wrong.append(u"“%1” for “%2” %3"_s.arg(form, text.source, bad));
    }
  }
  QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TranslationsTest::switchesTheLanguage() {
  const auto heading = [] {
    return QCoreApplication::translate("codeseal::ui::ReviewPage", "Is everything right?");
  };
  Language language;
  language.use(u"de"_s);
  QCOMPARE(heading(), u"Stimmt alles?"_s);
  QCOMPARE(QLocale().language(), QLocale::German);
  QCOMPARE(QLocale().decimalPoint(), u","_s);
  // Qt's own words, such as those of the menu of a field.
  QCOMPARE(QCoreApplication::translate("QWidgetTextControl", "Select All"), u"Alles auswählen"_s);
  language.use(u"en"_s);
  QCOMPARE(heading(), u"Is everything right?"_s);
  QCOMPARE(QLocale().language(), QLocale::English);
  QCOMPARE(QCoreApplication::translate("QWidgetTextControl", "Select All"), u"Select All"_s);
  language.use(u"system"_s);
  QVERIFY(QLocale().language() == QLocale::English || QLocale().language() == QLocale::German);
}

void TranslationsTest::countsInEnglish() {
  const auto counted = [](int number) {
    return QCoreApplication::translate("codeseal::ui::ReviewPage", "%n thing(s) to correct", nullptr, number);
  };
  Language language;
  language.use(u"en"_s);
  QCOMPARE(counted(1), u"1 thing to correct"_s);
  QCOMPARE(counted(2), u"2 things to correct"_s);
  language.use(u"de"_s);
  QCOMPARE(counted(1), u"1 Angabe berichtigen"_s);
  QCOMPARE(counted(2), u"2 Angaben berichtigen"_s);
}

void TranslationsTest::tellsInGermanWhatPracticeKeysMayDo() {
  Language language;
  language.use(u"de"_s);
  QVERIFY(!practice::practiceKeys().isEmpty());
  for (const practice::PracticeKey& key : practice::practiceKeys())
    QVERIFY2(practiceKeyText(key.mayDo) != key.mayDo, qPrintable(key.mayDo));
  QCOMPARE(practiceKeyText(u"something else"_s), u"something else"_s);
}

void TranslationsTest::speaksGermanOnEveryPage() {
  Language language;
  language.use(u"de"_s);
  const Leaks english = englishTexts();
  int seen = 0;
  QStringList found;
  WizardWalk walk([&](const QString& name, OrderWizard& wizard) {
    QStringList texts{wizard.windowTitle()};
    collect(QAccessible::queryAccessibleInterface(&wizard), texts);
    texts.removeDuplicates();
    seen += int(texts.size());
    for (const QString& text : std::as_const(texts))
      if (leaks(english, text)) found.append(name + u": "_s + text);
  });
  walk.walk();
  language.use(u"en"_s);
  QVERIFY(seen > 400);
  QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::TranslationsTest)
#include "tst_translations.moc"
