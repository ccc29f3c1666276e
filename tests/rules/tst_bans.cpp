// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace codeseal::rules;
using namespace Qt::StringLiterals;

namespace {

/// A way of writing that the project does without, except in the files that `allowed` matches.
struct Ban {
  const char* name;
  QString pattern;
  QString allowed;
  QString offender;  ///< a made-up line that has to be found
};

const QList<Ban>& bans() {
  static const QList<Ban> all{
      {"TLS errors are errors",
       uR"(ignoreSslErrors|VerifyNone|QueryPeer)"_s,
       {},
       u"reply->ignoreSslErrors();"_s},
      {"one place asks, one sends", uR"((\.|->)((post|deleteResource|sendCustomRequest)\(|put\(.*,))"_s,
       u"^app/certcentral/(httpcall|oncesender)\\.cpp$"_s, u"  manager.post(request, body);"_s},
      {"the keychain never falls back",
       uR"(setInsecureFallback\(\s*true)"_s,
       {},
       u"job->setInsecureFallback( true);"_s},
      {"one place writes files", uR"(\bQSaveFile\b)"_s, u"^app/settings/safefile\\.cpp$"_s,
       u"QSaveFile file(path);"_s},
      {"whenDone is the only way back",
       uR"(\.then\(\s*(this|context|guard|&?m_)\b)"_s,
       {},
       u"future.then(this, [] {});"_s},
      {"no nested event loop",
       uR"(\bQEventLoop\b|processEvents|(?i:box|dialog|menu|wizard|loop)\w*(\.|->)exec\(|QDialog::exec)"_s,
       {},
       u"messageBox.exec();"_s},
      {"no style sheet", uR"(\bsetStyleSheet\b)"_s, {}, u"label->setStyleSheet(text);"_s},
      {"no sleep", uR"(\bQThread::(m|u)?sleep\b|\bsleep_for\b|\bQTest::qSleep\b)"_s,
       u"^app/practice/practiceserver\\.cpp$"_s, u"QThread::msleep(5);"_s},
  };
  return all;
}

QStringList offences(const Ban& ban, const SourceFile& file) {
  const QRegularExpression pattern(ban.pattern);
  const QRegularExpression allowed(ban.allowed);
  if (!ban.allowed.isEmpty() && allowed.match(file.path).hasMatch()) return {};
  QStringList found;
  for (qsizetype i = 0; i < file.lines.size(); ++i) {
    if (pattern.match(withoutComment(file.lines[i])).hasMatch())
      found.append(u"%1:%2: %3"_s.arg(file.path).arg(i + 1).arg(file.lines[i].trimmed()));
  }
  return found;
}

constexpr qsizetype longestFile = 300;

bool isTooLong(const SourceFile& file) {
  return file.lines.size() > longestFile;
}

}  // namespace

/// Holds the sources to what the project decided not to write, and to the length of a file.
class TestBans : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sourcesKeepTheBan_data() { banRows(); }
  void sourcesKeepTheBan();
  void offenderIsFound_data() { banRows(); }
  void offenderIsFound();
  void noFileIsTooLong();
  void tooLongFileIsFound();

 private:
  static void banRows();
};

void TestBans::banRows() {
  QTest::addColumn<int>("ban");
  for (int i = 0; i < bans().size(); ++i) QTest::newRow(bans()[i].name) << i;
}

void TestBans::sourcesKeepTheBan() {
  QFETCH(int, ban);
  QStringList found;
  const auto files = sourceFiles({u"app"_s, u"ui"_s}, {u".h"_s, u".cpp"_s});
  QVERIFY2(files.size() > 50, "the sources are not found");
  for (const auto& file : files) found += offences(bans()[ban], file);
  QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestBans::offenderIsFound() {
  QFETCH(int, ban);
  const auto& offender = bans()[ban].offender;
  QCOMPARE(offences(bans()[ban], {u"app/x/made_up.cpp"_s, {u"int a;"_s, offender}}).size(), 1);
  QCOMPARE(offences(bans()[ban], {u"app/x/made_up.cpp"_s, {u"/// "_s + offender}}).size(), 0);
}

void TestBans::noFileIsTooLong() {
  QStringList found;
  const auto files = sourceFiles({u"app"_s, u"ui"_s, u"tests"_s},
                                 {u".h"_s, u".cpp"_s, u".py"_s, u".sh"_s, u"CMakeLists.txt"_s});
  for (const auto& file : files) {
    if (isTooLong(file)) found.append(u"%1 has %2 lines"_s.arg(file.path).arg(file.lines.size()));
  }
  QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestBans::tooLongFileIsFound() {
  QVERIFY(!isTooLong({u"a.cpp"_s, QStringList(longestFile)}));
  QVERIFY(isTooLong({u"a.cpp"_s, QStringList(longestFile + 1)}));
}

QTEST_GUILESS_MAIN(TestBans)
#include "tst_bans.moc"
