// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/policy.h"

#include <QTemporaryDir>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QVariantMap valid() {
  return {{u"codeseal_policy"_s, 1},
          {u"set_by"_s, u"IT of Nordlicht"_s},
          {u"services"_s, QVariantList{u"europe"_s, u"https://certcentral.example/services/v2"_s}},
          {u"products"_s, QVariantList{u"code_signing_ev"_s}},
          {u"division"_s, 3001},
          {u"tray"_s, false}};
}

QVariantMap with(const QString& name, const QVariant& value) {
  QVariantMap values = valid();
  values.insert(name, value);
  return values;
}

}  // namespace

/// What an administrator has set, read to the letter.
class PolicyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsAllOfIt();
  void readsWhatARegistryHas();
  void refuses_data();
  void refuses();
  void readsAFile();
  void refusesAFileItCannotRead();
  void locksADraft();

 private:
  static Policy policy() { return readPolicy(valid()).value_or(Policy{}); }
};

void PolicyTest::readsAllOfIt() {
  QCOMPARE(policy().setBy, u"IT of Nordlicht"_s);
  QVERIFY(policy().allows(ServiceAddress::europe()));
  QVERIFY(policy().allows(*ServiceAddress::parse(u"https://CertCentral.example:443/services/v2/"_s)));
  QVERIFY(!policy().allows(ServiceAddress::unitedStates()));
  QVERIFY(!policy().allows(*ServiceAddress::parse(u"http://127.0.0.1:8080/services/v2"_s)));
  QVERIFY(policy().allows(Product::CodeSigningEv));
  QVERIFY(!policy().allows(Product::CodeSigning));
  QCOMPARE(policy().division, 3001);
  QCOMPARE(policy().tray, false);
  const auto nothing = readPolicy({{u"codeseal_policy"_s, 1}});
  QVERIFY(nothing);
  QVERIFY(*nothing == Policy{});
  QVERIFY(nothing->allows(ServiceAddress::unitedStates()) && nothing->allows(Product::CodeSigning));
}

void PolicyTest::readsWhatARegistryHas() {
  const auto read = readPolicy({{u"codeseal_policy"_s, u"1"_s},
                                {u"services"_s, u"europe"_s},
                                {u"products"_s, QStringList{u"code_signing"_s, u"code_signing_ev"_s}},
                                {u"division"_s, u"3001"_s},
                                {u"tray"_s, 1}});
  QVERIFY(read);
  QCOMPARE(read->services.size(), 1);
  QCOMPARE(read->products.size(), 2);
  QCOMPARE(read->division, 3001);
  QCOMPARE(read->tray, true);
}

void PolicyTest::refuses_data() {
  QTest::addColumn<QVariantMap>("values");
  QTest::newRow("nothing") << QVariantMap{};
  QTest::newRow("no version") << QVariantMap{{u"division"_s, 3001}};
  QTest::newRow("newer") << with(u"codeseal_policy"_s, 2);
  QTest::newRow("a mistyped rule") << with(u"product"_s, QVariantList{u"code_signing"_s});
  QTest::newRow("no service") << with(u"services"_s, QVariantList{});
  QTest::newRow("a service of no kind") << with(u"services"_s, QVariantList{u"asia"_s});
  QTest::newRow("a service without TLS")
      << with(u"services"_s, QVariantList{u"http://certcentral.example"_s});
  QTest::newRow("services as a number") << with(u"services"_s, 1);
  QTest::newRow("a number among the services") << with(u"services"_s, QVariantList{1});
  QTest::newRow("no product") << with(u"products"_s, QVariantList{});
  QTest::newRow("a product of no kind") << with(u"products"_s, QVariantList{u"ssl_basic"_s});
  QTest::newRow("a division by name") << with(u"division"_s, u"Firmware"_s);
  QTest::newRow("no division") << with(u"division"_s, 0);
  QTest::newRow("a tray of no kind") << with(u"tray"_s, u"no"_s);
  QTest::newRow("a tray by number") << with(u"tray"_s, 2);
  QTest::newRow("a list of trays") << with(u"tray"_s, QVariantList{true});
  QTest::newRow("set by a list") << with(u"set_by"_s, QVariantList{u"IT"_s});
}

void PolicyTest::refuses() {
  QFETCH(QVariantMap, values);
  const auto read = readPolicy(values);
  QVERIFY(!read);
  QCOMPARE(read.error().kind, Error::Kind::BadPolicy);
  QVERIFY(!read.error().detail.isEmpty());
}

void PolicyTest::readsAFile() {
  const QTemporaryDir directory;
  const QString path = directory.filePath(u"policy.json"_s);
  QVERIFY(loadPolicy(path));
  QVERIFY(*loadPolicy(path) == Policy{});
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(R"({"codeseal_policy": 1, "services": ["europe"], "division": 3001, "tray": true})");
  file.close();
  const auto read = loadPolicy(path);
  QVERIFY(read);
  QCOMPARE(read->division, 3001);
  QCOMPARE(read->services, QList<ServiceAddress>{ServiceAddress::europe()});
  QCOMPARE(read->tray, true);
}

void PolicyTest::refusesAFileItCannotRead() {
  const QTemporaryDir directory;
  const QString path = directory.filePath(u"policy.json"_s);
  for (const QByteArray& text :
       {QByteArray("{\"codeseal_policy\": 1,"), QByteArray("[]"), QByteArray(),
        QByteArray("{\"codeseal_policy\": 1, \"services\": []}"), QByteArray(70'000, ' ')}) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
    file.close();
    const auto read = loadPolicy(path);
    QVERIFY2(!read, text.left(40).constData());
    QCOMPARE(read.error().kind, Error::Kind::BadPolicy);
    QVERIFY(read.error().detail.contains(path));
  }
  // What is there but is no file is not the same as nothing.
  QVERIFY(!loadPolicy(directory.path()));
}

void PolicyTest::locksADraft() {
  OrderDraft draft;
  policy().lock(draft);
  QVERIFY(draft == OrderDraft{});
  draft.comments = u"x"_s;
  draft.container = 77;
  policy().lock(draft);
  QCOMPARE(draft.container, 3001);
  draft.container = 77;
  Policy{}.lock(draft);
  QCOMPARE(draft.container, 77);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::PolicyTest)
#include "tst_policy.moc"
