// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/goodwords.h"
#include "tests/support/problemnames.h"
#include "ui/text/missingtext.h"
#include "ui/text/problemtext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

/// A problem as the rules make it: with whatever its sentence quotes.
FieldProblem typical(Code code, Field field) {
  FieldProblem problem{{field}, code, 0, {}, {}};
  switch (code) {
    case Code::TooLong: problem.limit = 64; break;
    case Code::ControlCharacter: problem.text = u"\n"_s; break;
    case Code::InvisibleCharacter: problem.text = u"\u202E"_s; break;
    case Code::NotPrintable: problem.text = u"\U0001F600"_s; break;
    case Code::UnexpectedCharacter: problem.text = u"<"_s; break;
    case Code::OutOfRange: problem.limit = 100; break;
    case Code::NotAnEmail: problem.text = u"bob"_s; break;
    case Code::DateTooFar: problem.limit = 459, problem.text = u"2028-02-25"_s; break;
    case Code::Postcode: problem.limit = 4, problem.text = u"DE"_s, problem.example = u"10115"_s; break;
    case Code::CsrKeyTooSmall: problem.limit = 2048; break;
    case Code::CsrKeyKind: problem.text = u"DSA"_s; break;
    case Code::ReferenceTaken: problem.text = u"90551207"_s; break;
    case Code::RefusedByService: problem.text = u"zip is odd"_s; break;
    default: break;
  }
  return problem;
}

}  // namespace

class TestProblemText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void everyProblemOfEveryFieldHasWords() {
    for (int code = 0; code < codeCount; ++code)
      for (int field = 0; field < fieldCount; ++field) {
        const QString text = problemText(typical(Code(code), Field(field)));
        QVERIFY2(objection(text).isEmpty(), qPrintable(objection(text) + u": "_s + text));
      }
  }

  void noTwoProblemsSoundTheSame() {
    QSet<QString> all;
    for (int code = 0; code < codeCount; ++code)
      all.insert(problemText(typical(Code(code), Field::ShipName)));
    QCOMPARE(all.size(), codeCount);
    QSet<QString> missing;
    for (int field = 0; field < fieldCount; ++field) missing.insert(missingText(Field(field)));
    QCOMPARE(missing.size(), fieldCount);
  }

  void says_data() {
    QTest::addColumn<FieldProblem>("problem");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, FieldProblem problem, const QString& sentence) {
      QTest::newRow(name) << problem << sentence;
    };
    row("German postcode", {{Field::ShipZip}, Code::Postcode, 4, u"DE"_s, u"10115"_s},
        u"A German postcode has 5 digits, for example 10115. This one has 4."_s);
    row("German postcode with letters", {{Field::ShipZip}, Code::Postcode, 0, u"DE"_s, u"10115"_s},
        u"A German postcode has 5 digits and nothing else, for example 10115."_s);
    row("British postcode", {{Field::ShipZip}, Code::Postcode, 5, u"GB"_s, u"LS1 4AP"_s},
        u"A British postcode looks like LS1 4AP."_s);
    row("US ZIP code", {{Field::ShipZip}, Code::Postcode, 6, u"us"_s, u"23219"_s},
        u"A US ZIP code has 5 digits, for example 23219. This one has 6."_s);
    row("recipient", {{Field::ShipName}, Code::Missing, 0, {}, {}},
        u"Enter the recipient's name. The courier asks for it."_s);
    row("PO box", {{Field::ShipAddr1}, Code::PostOfficeBox, 0, {}, {}},
        u"A courier cannot deliver to a PO box. Enter a street address."_s);
    row("last day", {{Field::LastDay}, Code::DateTooFar, 459, u"2028-02-25"_s, {}},
        u"The last day can be 25 Feb 2028 at the latest (459 days)."_s);
    row("RSA 2048", {{Field::Csr}, Code::CsrKeyTooSmall, 2048, {}, {}},
        u"This CSR uses RSA 2048. Code signing needs RSA 3072 or more, or ECC P-256."_s);
    row("private key", {{Field::Csr}, Code::CsrIsPrivateKey, 0, {}, {}},
        u"This is a private key. It belongs to you alone; Codeseal does not keep or send it. Paste the certificate signing request instead."_s);
    row("the service", {{Field::ShipZip}, Code::RefusedByService, 0, u"invalid\r\n<b>zip</b>"_s, {}},
        u"DigiCert does not accept this: “invalid  <b>zip</b>”"_s);
    row("e-mail with a percent sign", {{Field::ContactEmail}, Code::NotAnEmail, 0, u"%1 %n %2"_s, {}},
        u"“%1 %n %2” is not an e-mail address. One looks like name@example.com."_s);
    row("names together", {{Field::AssumedName}, Code::TooLong, 30, {}, {}},
        u"The legal name and the trading name have 61 characters together at most. Shorten one."_s);
    row("long", {{Field::Comments}, Code::TooLong, 2000, {}, {}},
        u"This is too long. It can have 2,000 characters at most."_s);
    row("tab", {{Field::ShipName}, Code::ControlCharacter, 0, u"\t"_s, {}},
        u"This has a tab in it. Use a blank instead."_s);
    row("override", {{Field::ShipName}, Code::InvisibleCharacter, 0, u"\u202E"_s, {}},
        u"This has a character in it that cannot be seen (U+202E). Type it instead of pasting it."_s);
    row("private use", {{Field::ShipName}, Code::NotPrintable, 0, u"\uE000"_s, {}},
        u"U+E000 cannot be printed on a certificate or a parcel label. Leave it out."_s);
  }
  void says() {
    QFETCH(FieldProblem, problem);
    QTEST(problemText(problem), "sentence");
  }

  void quotesNeitherLongNorUnseen() {
    FieldProblem problem = typical(Code::RefusedByService, Field::ShipZip);
    problem.text = QString(1024 * 1024, u'x');
    QVERIFY(problemText(problem).size() < 600);
    problem.text = u"a\u202Eb\u200Bc\u0007d\u2028e"_s;
    QCOMPARE(problemText(problem), u"DigiCert does not accept this: “abcd e”"_s);
  }
};

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::TestProblemText)
#include "tst_problemtext.moc"
