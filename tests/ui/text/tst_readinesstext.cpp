// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/goodwords.h"
#include "ui/text/readinesstext.h"

#include <QSet>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using State = Readiness::State;

class TestReadinessText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void says_data() {
    QTest::addColumn<Readiness>("readiness");
    QTest::addColumn<QString>("icon");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("word");
    const QDate today(2026, 11, 23);
    const auto row = [](Readiness readiness, const QString& icon, Tone tone, const QString& word) {
      QTest::newRow(qPrintable(word)) << readiness << icon << int(tone) << word;
    };
    row({State::Ready, QDate(2027, 2, 11), {}}, u"shield-check"_s, Tone::Success,
        u"Ready until 11 Feb 2027"_s);
    row({State::Ready, {}, {}}, u"shield-check"_s, Tone::Success, u"Ready"_s);
    row({State::EndsSoon, today.addDays(19), {}}, u"warning"_s, Tone::Warning, u"Ends in 19 days"_s);
    row({State::EndsSoon, today.addDays(1), {}}, u"warning"_s, Tone::Warning, u"Ends tomorrow"_s);
    row({State::EndsSoon, today, {}}, u"warning"_s, Tone::Warning, u"Ends today"_s);
    row({State::InProgress, {}, today.addDays(-6)}, u"info"_s, Tone::Info, u"In progress, day 6"_s);
    row({State::InProgress, {}, today}, u"info"_s, Tone::Info, u"In progress, day 1"_s);
    row({State::InProgress, {}, {}}, u"info"_s, Tone::Info, u"In progress"_s);
    row({State::Expired, QDate(2026, 10, 3), {}}, u"error"_s, Tone::Danger, u"Expired 3 Oct 2026"_s);
    row({State::Expired, {}, {}}, u"error"_s, Tone::Danger, u"Expired"_s);
    row({State::NotStarted, {}, {}}, u"warning"_s, Tone::Warning, u"Not validated"_s);
    row({State::NotTold, {}, {}}, u"info"_s, Tone::Info, u"Not known"_s);
  }
  void says() {
    QFETCH(Readiness, readiness);
    QFETCH(int, tone);
    const ChipText chip = readinessChip(readiness, QDate(2026, 11, 23));
    QTEST(chip.icon, "icon");
    QCOMPARE(int(chip.tone), tone);
    QTEST(chip.word, "word");
  }

  void everyStateMeansSomethingElse() {
    QSet<QString> sentences;
    for (int state = 0; state <= int(State::NotTold); ++state) {
      const QString sentence = readinessSentence({State(state), {}, {}});
      QVERIFY2(objection(sentence).isEmpty(), qPrintable(sentence));
      sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(State::NotTold) + 1);
  }
};

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::TestReadinessText)
#include "tst_readinesstext.moc"
