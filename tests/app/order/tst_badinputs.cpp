// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/draftcodec.h"
#include "app/order/draftrules.h"
#include "app/order/textrules.h"
#include "tests/support/goldenorder.h"
#include "tests/support/problemnames.h"
#include "tests/support/tables.h"
#include "ui/text/problemtext.h"

#include <QJsonDocument>
#include <QLocale>
#include <QMap>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// Everything that can be typed, with its path in the written form of a draft.
const QMap<QString, QString>& paths() {
  static const QMap<QString, QString> all = [] {
    QMap<QString, QString> map;
    for (const QStringList& cells : tableRows(u"order/textfields.tsv"_s)) map.insert(cells[0], cells[1]);
    return map;
  }();
  return all;
}

/// A good order in which every text is asked for, but for the CSR and the last day.
QJsonObject goodDraft() {
  QFile file(QStringLiteral(CODESEAL_TEST_DATA "/order/everything.json"));
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject nested(const QString& path, const QJsonValue& value) {
  const qsizetype dot = path.indexOf(u'.');
  if (dot < 0) return {{path, value}};
  return {{path.left(dot), nested(path.mid(dot + 1), value)}};
}

OrderDraft draftWith(const QString& field, const QString& text) {
  QJsonObject json = merged(goodDraft(), nested(paths().value(field), text));
  if (field == u"Csr") json.insert(u"provisioning"_s, u"email"_s);
  if (field == u"LastDay") json.insert(u"term_kind"_s, u"last_day"_s);
  return readDraft(QJsonDocument(json).toJson()).value();
}

int longestOf(const QString& field) {
  const QString name = field.section(u':', 0, 0);
  for (int i = 0; i < fieldCount; ++i)
    if (sourceName(Field(i)) == name) return longestText(Field(i));
  return 0;
}

/// The bad inputs by name.
QString input(const QString& name, const QString& field) {
  if (name == u"empty") return {};
  if (name == u"blanks") return u" \u00A0 "_s;
  if (name == u"too long") return QString(longestOf(field) + 1, u'a');
  if (name == u"wrong alphabet") return u"Москва"_s;
  if (name == u"emoji") return u"Berlin \U0001F600"_s;
  if (name == u"override") return u"Berlin \u202Egpj.exe"_s;
  if (name == u"HTML") return u"<b onclick=alert(1)>Berlin</b>"_s;
  if (name == u"megabyte") return QString(1024 * 1024, u'x');
  if (name == u"CRLF") return u"Berlin\r\nX-Evil: 1"_s;
  if (name == u"bell") return u"Berlin\a"_s;
  return u"no such input"_s;
}

}  // namespace

class TestBadInputs : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void theOrderIsGoodBefore() {
    const auto draft = readDraft(QJsonDocument(goodDraft()).toJson());
    QVERIFY(draft);
    QCOMPARE(briefly(checkDraft(*draft, practiceOffer(), readTypedCsr)), u"ok"_s);
  }

  void everyFieldMeetsEveryInput() {
    QMap<QString, QStringList> met;
    for (const QStringList& cells : tableRows(u"order/badinputs.tsv"_s)) met[cells[0]].append(cells[1]);
    QCOMPARE(met.keys(), paths().keys());
    for (const QStringList& inputs : met)
      QCOMPARE(inputs, (QStringList{u"empty"_s, u"blanks"_s, u"too long"_s, u"wrong alphabet"_s, u"emoji"_s,
                                    u"override"_s, u"HTML"_s, u"megabyte"_s, u"CRLF"_s, u"bell"_s}));
  }

  void saysWhatIsWrong_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    for (const QStringList& cells : tableRows(u"order/badinputs.tsv"_s)) {
      QCOMPARE(cells.size(), 4);
      QTest::newRow(qPrintable(cells[0] + u", "_s + cells[1]))
          << cells[0] << cells[1] << cells[2] << cells[3];
    }
  }
  void saysWhatIsWrong() {
    QFETCH(QString, field);
    QFETCH(QString, name);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    const OrderDraft draft = draftWith(field, input(name, field));
    const Problems problems = checkDraft(draft, practiceOffer(), readTypedCsr);
    QCOMPARE(briefly(problems), code == u"ok" ? code : field + u' ' + code);
    QCOMPARE(problems.isEmpty() ? QString() : ui::problemText(problems.first()), sentence);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestBadInputs)
#include "tst_badinputs.moc"
