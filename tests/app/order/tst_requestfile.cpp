// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/draftcodec.h"
#include "app/order/ordercodec.h"
#include "app/order/requestfile.h"
#include "tests/support/goldenorder.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

Q_DECLARE_METATYPE(codeseal::RequestFault::Kind)

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = RequestFault::Kind;

namespace {

RequestFile somebodysRequest() {
  return {goldenOrder(u"01-example-curl"_s).draft, u"Codeseal 0.1.0"_s,
          QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC)};
}

QJsonObject written() {
  return QJsonDocument::fromJson(writeRequestFile(somebodysRequest())).object();
}

/// With the checksum that the format asks for, as one who wants to be taken for the program would.
QByteArray sealed(QJsonObject content) {
  content.remove(u"sha256"_s);
  const QByteArray text = QJsonDocument(content).toJson(QJsonDocument::Compact);
  content.insert(u"sha256"_s,
                 QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
  return QJsonDocument(content).toJson();
}

QByteArray withMember(const QString& name, const QJsonValue& value) {
  QJsonObject content = written();
  content.insert(name, value);
  return sealed(content);
}

QByteArray withInOrder(const QString& name, const QJsonValue& value, const QString& part = {}) {
  QJsonObject content = written();
  QJsonObject order = content.value(u"order"_s).toObject();
  if (part.isEmpty()) {
    order.insert(name, value);
  } else {
    QJsonObject inner = order.value(part).toObject();
    inner.insert(name, value);
    order.insert(part, inner);
  }
  content.insert(u"order"_s, order);
  return sealed(content);
}

QByteArray replaced(const QByteArray& before, const QByteArray& after) {
  QByteArray text = writeRequestFile(somebodysRequest());
  if (!text.contains(before)) QTest::qFail("nothing to replace", __FILE__, __LINE__);
  return text.replace(before, after);
}

}  // namespace

/// What one person saves is what another opens, and what nobody saved is not opened.
class TestRequestFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsEveryParameter_data();
  void keepsEveryParameter();
  void hasNoRoomForSecrets();
  void refuses_data();
  void refuses();
  void refusesEveryBeginning();
  void doesNotMindBlanksOrAMark();
};

void TestRequestFile::keepsEveryParameter_data() {
  QTest::addColumn<QString>("name");
  for (const QString& name : goldenOrderNames()) QTest::newRow(qPrintable(name)) << name;
}

void TestRequestFile::keepsEveryParameter() {
  QFETCH(QString, name);
  const GoldenOrder golden = goldenOrder(name);
  RequestFile request = somebodysRequest();
  request.draft = golden.draft;
  const auto read = readRequestFile(writeRequestFile(request));
  QVERIFY2(read, read ? "" : qPrintable(read.error().what));
  QCOMPARE(read->draft, golden.draft);
  QCOMPARE(read->madeAt, request.madeAt);
  QCOMPARE(read->madeBy, request.madeBy);
  // Not only the same draft, but the same order of it.
  const auto before = OrderRequest::fromDraft(golden.draft, golden.offer, readTypedCsr, golden.reference);
  const auto after = OrderRequest::fromDraft(read->draft, golden.offer, readTypedCsr, golden.reference);
  QVERIFY(before && after);
  QCOMPARE(toReadableJson(*after), toReadableJson(*before));
}

void TestRequestFile::hasNoRoomForSecrets() {
  const QStringList names = written().keys();
  QCOMPARE(names,
           (QStringList{u"format"_s, u"made_at"_s, u"made_by"_s, u"order"_s, u"sha256"_s, u"version"_s}));
}

void TestRequestFile::refuses_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<RequestFault::Kind>("kind");
  QTest::addColumn<QString>("what");
  const auto row = [](const char* name, const QByteArray& bytes, Kind kind, const QString& what = {}) {
    QTest::newRow(name) << bytes << kind << what;
  };
  row("empty", {}, Kind::Damaged);
  row("too large", writeRequestFile(somebodysRequest()) + QByteArray(largestRequestFile, ' '),
      Kind::TooLarge);
  row("not UTF-8", replaced("Erin", "\xE9rin"), Kind::NotText);
  row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), Kind::NotText);
  row("a nought byte", writeRequestFile(somebodysRequest()) + '\0', Kind::NotText);
  row("a picture", QByteArray("\x89PNG\r\n\x1a\n"), Kind::NotText);
  row("HTML", "<html><body>request</body></html>", Kind::Damaged);
  row("deep", QByteArray(100'000, '[') + QByteArray(100'000, ']'), Kind::TooDeep);
  row("deep and open", QByteArray(300'000, '{'), Kind::TooDeep);
  row("deep within", withInOrder(u"csr"_s, QJsonObject{{u"a"_s, QJsonArray{QJsonArray{}}}}), Kind::TooDeep);
  row("an array", "[1]", Kind::NotARequest);
  row("an empty object", "{}", Kind::NotARequest);
  row("a journal's draft", writeDraft(somebodysRequest().draft), Kind::NotARequest);
  row("of another kind", withMember(u"format"_s, u"codeseal-preferences"_s), Kind::NotARequest);
  row("newer", withMember(u"version"_s, 2), Kind::NewerVersion, u"2"_s);
  row("newer, with more in it", replaced("\"version\": 1", "\"version\": 7, \"x\": {}"), Kind::NewerVersion,
      u"7"_s);
  row("version nought", withMember(u"version"_s, 0), Kind::WrongValue, u"version"_s);
  row("version as a text", withMember(u"version"_s, u"1"_s), Kind::WrongValue, u"version"_s);
  row("version as a fraction", withMember(u"version"_s, 1.5), Kind::WrongValue, u"version"_s);
  row("a newer draft", withInOrder(u"codeseal_draft"_s, draftVersion + 1), Kind::WrongValue,
      u"order.codeseal_draft"_s);
  row("changed by hand", replaced("Erin Guerra", "Mallory"), Kind::Changed);
  row("another checksum", replaced("\"sha256\": \"", "\"sha256\": \"0"), Kind::Changed);
  row("without checksum", replaced("sha256", "sha255"), Kind::UnknownMember, u"sha255"_s);
  row("twice", replaced("\"version\": 1", "\"version\": 1, \"version\": 1"), Kind::RepeatedName,
      u"version"_s);
  row("twice, spelled otherwise", replaced("\"made_by\"", "\"made_\\u0062y\": \"x\", \"made_by\""),
      Kind::RepeatedName, u"made_by"_s);
  row("twice within", replaced("\"csr\"", "\"csr\": \"\", \"csr\""), Kind::RepeatedName, u"csr"_s);
  for (const QString& name : {u"service_url"_s, u"api_key"_s, u"reference"_s, u"skip_checks"_s, u"account"_s})
    row(qPrintable(u"has "_s + name), withMember(name, u"https://evil.example/"_s), Kind::UnknownMember,
        name);
  row("has one within", withInOrder(u"service_url"_s, u"x"_s), Kind::UnknownMember, u"order.service_url"_s);
  row("has one deeper", withInOrder(u"zip2"_s, u"x"_s, u"shipping"_s), Kind::UnknownMember,
      u"order.shipping.zip2"_s);
  row("a number for a text", withInOrder(u"comments"_s, 5), Kind::WrongValue, u"order.comments"_s);
  row("a text for a choice", withInOrder(u"product"_s, u"ssl_basic"_s), Kind::WrongValue, u"order.product"_s);
  row("a text for a flag", withInOrder(u"skip_approval"_s, u"yes"_s), Kind::WrongValue,
      u"order.skip_approval"_s);
  row("a fraction for a number", withInOrder(u"organization_id"_s, 1.5), Kind::WrongValue,
      u"order.organization_id"_s);
  row("below nought", withInOrder(u"organization_id"_s, -5), Kind::WrongValue, u"order.organization_id"_s);
  row("beyond all numbers", withInOrder(u"organization_id"_s, 1e300), Kind::WrongValue,
      u"order.organization_id"_s);
  row("a list for an object", withInOrder(u"shipping"_s, QJsonArray{}), Kind::WrongValue,
      u"order.shipping"_s);
  row("nothing for an object", withInOrder(u"shipping"_s, QJsonValue::Null), Kind::WrongValue,
      u"order.shipping"_s);
  row("a word for a field's number", withInOrder(u"x"_s, u"1"_s, u"custom_fields"_s), Kind::WrongValue,
      u"order.custom_fields.x"_s);
  row("a day that is none", withMember(u"made_at"_s, u"tomorrow"_s), Kind::WrongValue, u"made_at"_s);
  row("turned around", withInOrder(u"comments"_s, u"abc\u202Egpj.exe"_s), Kind::HiddenCharacter,
      u"order.comments"_s);
  row("escaped control", withInOrder(u"city"_s, u"Ber\u0007lin"_s, u"shipping"_s), Kind::HiddenCharacter,
      u"order.shipping.city"_s);
  row("of no width", withMember(u"made_by"_s, u"Code\u200Bseal"_s), Kind::HiddenCharacter, u"made_by"_s);
  row("half a pair", replaced("Codeseal 0.1.0", "\\ud800"), Kind::HiddenCharacter, u"made_by"_s);
  row("a private key", withInOrder(u"csr"_s, u"-----BEGIN RSA PRIVATE KEY-----\nMII\n"_s), Kind::PrivateKey,
      u"order.csr"_s);
  row("a private key elsewhere", withInOrder(u"comments"_s, u"-----begin private key-----"_s),
      Kind::PrivateKey, u"order.comments"_s);
}

void TestRequestFile::refuses() {
  QFETCH(QByteArray, bytes);
  QFETCH(RequestFault::Kind, kind);
  QFETCH(QString, what);
  const auto read = readRequestFile(bytes);
  QVERIFY(!read);
  QCOMPARE(int(read.error().kind), int(kind));
  if (!what.isEmpty()) QCOMPARE(read.error().what, what);
}

void TestRequestFile::refusesEveryBeginning() {
  const QByteArray whole = writeRequestFile(somebodysRequest()).trimmed();
  for (qsizetype length = 0; length < whole.size(); ++length) {
    const auto read = readRequestFile(whole.first(length));
    QVERIFY2(!read, qPrintable(QString::number(length)));
    const bool isPlain = read.error().kind == Kind::Damaged || read.error().kind == Kind::NotText;
    QVERIFY2(isPlain, qPrintable(QString::number(length)));
  }
}

void TestRequestFile::doesNotMindBlanksOrAMark() {
  const QByteArray compact = QJsonDocument(written()).toJson(QJsonDocument::Compact);
  QVERIFY(readRequestFile(compact));
  QVERIFY(readRequestFile(QByteArray("\xEF\xBB\xBF") + compact + "\r\n\r\n"));
  // HTML is a text like any other; it is shown as it is and never drawn.
  const auto html = readRequestFile(withInOrder(u"comments"_s, u"<b>bold</b><img src=x>"_s));
  QVERIFY(html);
  QCOMPARE(html->draft.comments, u"<b>bold</b><img src=x>"_s);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestRequestFile)
#include "tst_requestfile.moc"
