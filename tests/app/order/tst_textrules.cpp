// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/textrules.h"

#include <QTest>

Q_DECLARE_METATYPE(codeseal::TextKind)

namespace codeseal {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

constexpr int fine = -1;

int codeOf(const QString& text, TextKind kind) {
  const auto problem = checkText({Field::ShipName, 7}, text, kind);
  return problem ? int(problem->code) : fine;
}

}  // namespace

class TestTextRules : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The same text judged as each of the four kinds: Name, LatinName, Line, Note.
  void judgesCharacters_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char* name, const QString& text, QList<int> codes) {
      QTest::newRow(name) << text << codes;
    };
    const int control = int(Code::ControlCharacter), unseen = int(Code::InvisibleCharacter);
    const int unprintable = int(Code::NotPrintable), odd = int(Code::UnexpectedCharacter);
    const int foreign = int(Code::NotLatin);
    row("empty", {}, {fine, fine, fine, fine});
    row("name", u"O'Brien & Söhne (Łódź) GmbH, Nr. 5/7"_s, {fine, fine, fine, fine});
    row("decomposed", u"Mu\u0308nchen"_s, {fine, fine, fine, fine});
    row("signs of names", u"\u00A9\u00AE\u00B0\u2116 5 – “x”"_s, {fine, fine, fine, fine});
    row("line feed", u"a\nb"_s, {control, control, control, fine});
    row("carriage return", u"a\rb"_s, {control, control, control, fine});
    row("tab", u"a\tb"_s, {control, control, control, fine});
    row("nul", QString::fromUtf16(u"a\0b", 3), {control, control, control, control});
    row("escape", u"a\u001B[31m"_s, {control, control, control, control});
    row("delete", u"a\u007F"_s, {control, control, control, control});
    row("next line", u"a\u0085"_s, {control, control, control, control});
    row("line separator", u"a\u2028b"_s, {unseen, unseen, unseen, unseen});
    row("right-to-left override", u"gpj\u202Efdp.exe"_s, {unseen, unseen, unseen, unseen});
    row("isolate", u"\u2066a\u2069"_s, {unseen, unseen, unseen, unseen});
    row("zero width", u"a\u200Bb"_s, {unseen, unseen, unseen, unseen});
    row("byte order mark", u"\uFEFFa"_s, {unseen, unseen, unseen, unseen});
    row("soft hyphen", u"a\u00ADb"_s, {unseen, unseen, unseen, unseen});
    row("tag character", u"a\U000E0041"_s, {unseen, unseen, unseen, unseen});
    row("emoji", u"a \U0001F600"_s, {unprintable, unprintable, fine, fine});
    row("dingbat", u"a ✓"_s, {unprintable, unprintable, fine, fine});
    row("private use", u"a\uE000"_s, {unprintable, unprintable, fine, fine});
    row("unassigned", u"a\uFFFF"_s, {unprintable, unprintable, fine, fine});
    row("markup", u"<b>Bold</b>"_s, {odd, odd, fine, fine});
    row("braces", u"{{7*7}}"_s, {odd, odd, fine, fine});
    row("backslash", u"a\\b"_s, {odd, odd, fine, fine});
    row("Cyrillic", u"Москва"_s, {fine, foreign, fine, fine});
    row("Greek", u"Αθήνα"_s, {fine, foreign, fine, fine});
    row("Japanese", u"東京"_s, {fine, foreign, fine, fine});
    row("one homoglyph", u"Berl\u0456n"_s, {fine, foreign, fine, fine});
    row("Arabic digits", u"\u0661\u0662"_s, {fine, foreign, fine, fine});
    row("wide digits", u"１２"_s, {fine, foreign, fine, fine});
  }
  void judgesCharacters() {
    QFETCH(QString, text);
    QFETCH(QList<int>, codes);
    const QList<int> found{codeOf(text, TextKind::Name), codeOf(text, TextKind::LatinName),
                           codeOf(text, TextKind::Line), codeOf(text, TextKind::Note)};
    QCOMPARE(found, codes);
  }

  void saysWhichCharacter() {
    const auto problem = checkText({Field::CustomField, 41}, u"Pay \U000E0041", TextKind::Line);
    QVERIFY(problem);
    QCOMPARE(*problem,
             (FieldProblem{{Field::CustomField, 41}, Code::InvisibleCharacter, 0, u"\U000E0041"_s, {}}));
  }

  void everyFieldHasAnEnd() {
    for (int i = 0; i <= int(Field::AlternativeOrderId); ++i) {
      const int longest = longestText(Field(i));
      QVERIFY(longest > 0 && longest <= 64 * 1024);
      QVERIFY(!checkText({Field(i)}, QString(longest, u'a'), TextKind::LatinName));
      const auto problem = checkText({Field(i)}, QString(longest + 1, u'\n'), TextKind::LatinName);
      QVERIFY(problem);
      QCOMPARE(*problem, (FieldProblem{{Field(i)}, Code::TooLong, longest, {}, {}}));
    }
  }

  void documentedLengths() {
    QCOMPARE(longestText(Field::OrganizationName), 64);
    QCOMPARE(longestText(Field::OrganizationZip), 40);
    QCOMPARE(longestText(Field::OrganizationTelephone), 32);
    QCOMPARE(longestText(Field::ContactFirstName), 128);
    QCOMPARE(longestText(Field::ContactEmail), 255);
    QCOMPARE(longestText(Field::ContactTelephoneExtension), 16);
    QCOMPARE(longestText(Field::AlternativeOrderId), 64);
  }

  void knowsEmailAddresses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const QString& text, bool good) {
      QTest::newRow(qPrintable(text.left(60))) << text << good;
    };
    const QString label63(63, u'a');
    for (const QString& text : {u"a@b.de"_s, u"first.last+tag@mail.example.com"_s, u"o'brien@example.ie"_s,
                                u"1@2.3"_s, u"x@xn--bcher-kva.example"_s, u"UPPER@EXAMPLE.ORG"_s,
                                u"a@"_s + label63 + u".de"_s, QString(64, u'l') + u"@example.com"_s})
      row(text, true);
    for (const QString& text : {u""_s,
                                u"a"_s,
                                u"@b.de"_s,
                                u"a@"_s,
                                u"a@b"_s,
                                u"a@b."_s,
                                u"a@.de"_s,
                                u"a@@b.de"_s,
                                u"a@b@c.de"_s,
                                u".a@b.de"_s,
                                u"a.@b.de"_s,
                                u"a..b@c.de"_s,
                                u"a b@c.de"_s,
                                u" a@b.de"_s,
                                u"a@b.de "_s,
                                u"a@b.de\n"_s,
                                u"a@-b.de"_s,
                                u"a@b-.de"_s,
                                u"a@b..de"_s,
                                u"a@b_c.de"_s,
                                u"ä@b.de"_s,
                                u"a@bücher.de"_s,
                                u"<a@b.de>"_s,
                                u"Name <a@b.de>"_s,
                                u"a@[127.0.0.1]"_s,
                                u"mailto:a@b.de"_s,
                                u"a@b.de,c@d.de"_s,
                                u"a@"_s + label63 + u"a.de"_s,
                                QString(65, u'l') + u"@example.com"_s,
                                u"a@"_s + QString(u"b."_s).repeated(130) + u"de"_s,
                                u"a@b.de\u202E"_s})
      row(text, false);
  }
  void knowsEmailAddresses() {
    QFETCH(QString, text);
    QTEST(isEmailAddress(text), "good");
  }

  void knowsTelephoneNumbers() {
    for (const QStringView text :
         {QStringView(u"+49 30 5550112"), QStringView(u"(030) 555-0112"), QStringView(u"030/5550112"),
          QStringView(u"12345"), QStringView(u"+45\u00A070.55.02")})
      QVERIFY2(isTelephone(text), qPrintable(text.toString()));
    for (const QStringView text :
         {QStringView(u""), QStringView(u"1234"), QStringView(u"+"), QStringView(u"12345x"),
          QStringView(u"555-CODE1"), QStringView(u"１２３４５"), QStringView(u"12345\n"),
          QStringView(u"12345;ext=1")})
      QVERIFY2(!isTelephone(text), qPrintable(text.toString()));
  }

  void splitsEmails() {
    QCOMPARE(splitEmails(u" a@b.c, d@e.f;g@h.i\r\nj@k.l\tm@n.o\u00A0,; "_s),
             (QStringList{u"a@b.c"_s, u"d@e.f"_s, u"g@h.i"_s, u"j@k.l"_s, u"m@n.o"_s}));
    QCOMPARE(splitEmails(u" ,;\n"_s), QStringList());
  }

  void readsWholeNumbers() {
    QCOMPARE(wholeNumber(u" 12 "), std::optional<qint64>(12));
    QCOMPARE(wholeNumber(u"-5"), std::optional<qint64>(-5));
    QCOMPARE(wholeNumber(u"007"), std::optional<qint64>(7));
    QCOMPARE(wholeNumber(u"9223372036854775807"), std::optional<qint64>(9223372036854775807));
    for (const QStringView text :
         {QStringView(u""), QStringView(u" "), QStringView(u"-"), QStringView(u"+5"), QStringView(u"1.0"),
          QStringView(u"1,000"), QStringView(u"1e3"), QStringView(u"0x10"), QStringView(u"12a"),
          QStringView(u"1 2"), QStringView(u"١٢"), QStringView(u"５"), QStringView(u"--5"),
          QStringView(u"5-"), QStringView(u"9223372036854775808")})
      QVERIFY2(!wholeNumber(text), qPrintable(text.toString()));
  }

  void readsDays() {
    QCOMPARE(dayOf(u" 2028-02-29 "), QDate(2028, 2, 29));
    for (const QStringView text :
         {QStringView(u""), QStringView(u"2027-02-29"), QStringView(u"2027-13-01"), QStringView(u"2027-1-5"),
          QStringView(u"27-01-05"), QStringView(u"2027-01-05T00:00"), QStringView(u"2027-01-05 x"),
          QStringView(u"05.01.2027"), QStringView(u"2027/01/05"), QStringView(u"２０２７-01-05"),
          QStringView(u"-2027-01-0")})
      QVERIFY2(!dayOf(text).isValid(), qPrintable(text.toString()));
  }

  void surviveAMegabyte() {
    const QString megabyte(1024 * 1024, u'9');
    QVERIFY(!isEmailAddress(megabyte + u"@a.b"_s));
    QVERIFY(!wholeNumber(megabyte));
    QVERIFY(!dayOf(megabyte).isValid());
    QCOMPARE(splitEmails(megabyte).size(), 1);
    QVERIFY(checkText({Field::Comments}, megabyte, TextKind::Note));
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestTextRules)
#include "tst_textrules.moc"
