// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/preferences.h"
#include "app/settings/safefile.h"

#include <QTemporaryDir>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Language = Preferences::Language;

class TestPreferences : public QObject {
  Q_OBJECT

  const QDateTime m_now{QDate(2026, 11, 5), QTime(10, 20, 30), Qt::UTC};
  QTemporaryDir m_dir;
  const QString m_path = m_dir.filePath(u"preferences.json"_s);

 private Q_SLOTS:
  void namesLanguages() {
    for (const Language language : {Language::System, Language::English, Language::German})
      QCOMPARE(languageFromCode(languageCode(language)), std::optional(language));
    QCOMPARE(languageFromCode(u"de"), std::optional(Language::German));
    QVERIFY(!languageFromCode(u"DE"));
    QVERIFY(!languageFromCode(u""));
  }

  void keepsPreferences() {
    QCOMPARE(loadPreferences(m_path, m_now).value().preferences, Preferences());
    const Preferences wanted{Language::German, QByteArray("\0\x01\xff geometry", 12),
                             QByteArray("\0\xff columns", 10), false, true};
    QVERIFY(savePreferences(m_path, wanted));
    const auto loaded = loadPreferences(m_path, m_now).value();
    QCOMPARE(loaded.preferences, wanted);
    QVERIFY(!loaded.movedAside);
  }

  void takesWhatAnOlderProgramKept() {
    QVERIFY(SafeFile(m_path).write(R"({"format":"codeseal-preferences","version":1,"language":"en"})"));
    const auto loaded = loadPreferences(m_path, m_now).value();
    QVERIFY(!loaded.movedAside);
    QVERIFY(loaded.preferences.tray && !loaded.preferences.trayTold);
  }

  void movesDamagedOnesAside_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("language=de");
    QTest::newRow("unknown language")
        << QByteArray(R"({"format":"codeseal-preferences","version":1,"language":"tlh"})");
    QTest::newRow("newer") << QByteArray(R"({"format":"codeseal-preferences","version":9})");
  }
  void movesDamagedOnesAside() {
    QFETCH(QByteArray, bytes);
    QVERIFY(SafeFile(m_path).write(bytes));
    const auto loaded = loadPreferences(m_path, m_now).value();
    QCOMPARE(loaded.preferences, Preferences());
    QVERIFY(loaded.movedAside);
    QCOMPARE(SafeFile(loaded.movedAside->to).read(1000).value(), std::optional(bytes));
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestPreferences)
#include "tst_preferences.moc"
