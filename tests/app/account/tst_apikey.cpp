// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/apikey.h"
#include "app/account/wipe.h"

#include <QDebug>
#include <QTest>

#include <array>
#include <type_traits>

namespace codeseal {

using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<ApiKey> && !std::is_move_constructible_v<ApiKey>);
static_assert(!std::is_convertible_v<ApiKey, QString> && !std::is_convertible_v<ApiKey, QByteArray>);

template <class T>
concept Streamable = requires(QDebug debug, const T& value) {
  debug << value;
};
static_assert(!Streamable<ApiKey>);

class TestApiKey : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesAKey_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("plain") << u"ABC123"_s;
    QTest::newRow("blanks around") << u"  ABC123\t "_s;
    QTest::newRow("CR") << u"ABC123\r"_s;
    QTest::newRow("LF") << u"ABC123\n"_s;
    QTest::newRow("CRLF around") << u"\r\nABC123\r\n"_s;
    QTest::newRow("no-break space") << u"\u00a0ABC123\u3000"_s;
    QTest::newRow("byte order mark") << u"\ufeffABC123"_s;
    QTest::newRow("byte order mark behind a blank") << u" \ufeffABC123\ufeff"_s;
    QTest::newRow("zero-width") << u"\u200bABC123\u200b\u2060"_s;
    QTest::newRow("direction marks") << u"\u202aABC123\u202c"_s;
  }
  void takesAKey() {
    QFETCH(QString, typed);
    const auto key = ApiKey::make(ServiceAddress::europe(), typed.toUtf8());
    QVERIFY(key);
    QCOMPARE((*key)->header(), QByteArray("ABC123"));
    QCOMPARE((*key)->address(), ServiceAddress::europe());
    QCOMPARE(ApiKey::cleaned(QString(typed)), QByteArray("ABC123"));
  }

  void takesEveryPrintableCharacter() {
    QByteArray all;
    for (char c = 0x21; c <= 0x7e; ++c) all += c;
    QCOMPARE(ApiKey::make(ServiceAddress::europe(), all).value()->header(), all);
    const QByteArray longest(ApiKey::maxSize, 'k');
    QCOMPARE(ApiKey::make(ServiceAddress::europe(), longest).value()->header(), longest);
  }

  void refuses_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \r\n\t ");
    QTest::newRow("zero-width only") << u"\u200b\ufeff"_s.toUtf8();
    QTest::newRow("inner CR") << QByteArray("SECRET\rX");
    QTest::newRow("inner LF") << QByteArray("SECRET\nX");
    QTest::newRow("header injection") << QByteArray("SECRET\r\nX-Evil: 1");
    QTest::newRow("inner NUL") << QByteArray("SECRET\0X", 8);
    QTest::newRow("outer NUL") << QByteArray("SECRET\0", 7);
    QTest::newRow("inner blank") << QByteArray("SECRET X");
    QTest::newRow("inner tab") << QByteArray("SECRET\tX");
    QTest::newRow("inner DEL") << QByteArray("SECRET\x7fX");
    QTest::newRow("inner U+200B") << u"SECRET\u200bX"_s.toUtf8();
    QTest::newRow("inner U+FEFF") << u"SECRET\ufeffX"_s.toUtf8();
    QTest::newRow("smart quotes") << u"\u201cSECRET\u201d"_s.toUtf8();
    QTest::newRow("letter beyond ASCII") << u"SECR\u00c9T"_s.toUtf8();
    QTest::newRow("broken UTF-8") << QByteArray("SECRET\xff");
    QTest::newRow("UTF-16") << QByteArray("S\0E\0C\0R\0E\0T\0", 12);
    QTest::newRow("too long") << QByteArray("SECRET").repeated(86);
    QTest::newRow("1 MB paste") << QByteArray(1024 * 1024, 'S');
  }
  void refuses() {
    QFETCH(QByteArray, typed);
    const auto key = ApiKey::make(ServiceAddress::europe(), typed);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::BadKey);
    QVERIFY(!key.error().detail.isEmpty());
    QVERIFY(!key.error().detail.contains(u"SECR"_s));
    QVERIFY(key.error().detail.size() < 100);
  }

  void consumesWhatWasTyped() {
    QString typed = u" ABC123 "_s;
    QCOMPARE(ApiKey::cleaned(std::move(typed)), QByteArray("ABC123"));
    QVERIFY(typed.isEmpty());
  }

  void wipesMemory() {
    std::array<char, 6> memory{'S', 'E', 'C', 'R', 'E', 'T'};
    wipe(memory.data(), memory.size());
    QCOMPARE(memory, (std::array<char, 6>{}));

    QByteArray shared(64, 'S');
    QByteArray mine = shared;
    wipe(mine);
    QVERIFY(mine.isEmpty());
    QCOMPARE(shared, QByteArray(64, 'S'));
  }

  void aHolderOutlivesTheKey() {
    auto key = ApiKey::make(ServiceAddress::europe(), QByteArray("ABC123"));
    const QByteArray inFlight = (*key)->header();
    key->reset();
    QCOMPARE(inFlight, QByteArray("ABC123"));
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestApiKey)
#include "tst_apikey.moc"
