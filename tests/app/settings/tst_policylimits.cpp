// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/policy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QVariantMap office() {
  return {{u"label"_s, u"Head office"_s}, {u"name"_s, u"Mara Lindqvist"_s}, {u"addr1"_s, u"Hauptstr. 1"_s},
          {u"addr2"_s, u"Aufgang C"_s},   {u"zip"_s, u"10115"_s},           {u"city"_s, u"Berlin"_s},
          {u"state"_s, u"Berlin"_s},      {u"country"_s, u"de"_s}};
}

QVariantMap officeWith(const QString& name, const QVariant& value) {
  QVariantMap map = office();
  map.insert(name, value);
  return map;
}

QVariantMap policyWith(const QString& name, const QVariant& value) {
  return {{u"codeseal_policy"_s, 1}, {u"set_by"_s, u"IT of Nordlicht"_s}, {name, value}};
}

QVariantMap addresses(const QVariantList& list) {
  return policyWith(u"shipping_addresses"_s, list);
}

QVariantMap required(const QVariant& list) {
  return policyWith(u"required_fields"_s, list);
}

QJsonObject schema() {
  QFile file(QStringLiteral(CODESEAL_SOURCES "/packaging/policy.schema.json"));
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

}  // namespace

/// The addresses and required fields of a policy, read to the letter.
class PolicyLimitsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsAddresses();
  void readsWhatARegistryHas();
  void refusesAddresses_data();
  void refusesAddresses();
  void readsRequiredFields();
  void refusesFields_data();
  void refusesFields();
  void theSchemaTellsTheSame();
  void theOnlyAddressComesByItself();
};

void PolicyLimitsTest::readsAddresses() {
  QVariantMap plant = officeWith(u"label"_s, u" Bergen  plant "_s);
  plant.remove(u"name"_s);
  plant.remove(u"addr2"_s);
  const auto read = readPolicy(addresses({office(), plant}));
  QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
  QCOMPARE(read->limits.setBy, u"IT of Nordlicht"_s);
  QCOMPARE(read->limits.addresses.size(), 2);
  QCOMPARE(read->limits.addresses[0].label, u"Head office"_s);
  QVERIFY(read->limits.addresses[0].address ==
          (ShippingDraft{u"Mara Lindqvist"_s, u"Hauptstr. 1"_s, u"Aufgang C"_s, u"10115"_s, u"Berlin"_s,
                         u"Berlin"_s, u"DE"_s, ShipMethod::Standard}));
  QCOMPARE(read->limits.addresses[1].label, u"Bergen plant"_s);
  QVERIFY(read->limits.addresses[1].address.name.isEmpty());
  QVERIFY(readPolicy({{u"codeseal_policy"_s, 1}})->limits == OrderLimits());
}

void PolicyLimitsTest::readsWhatARegistryHas() {
  const QString text = QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(office())).toJson());
  const auto alone = readPolicy(policyWith(u"shipping_addresses"_s, text));
  const auto listed = readPolicy(policyWith(u"shipping_addresses"_s, QStringList{text}));
  QVERIFY(alone && listed);
  QVERIFY(*alone == *readPolicy(addresses({office()})));
  QVERIFY(*alone == *listed);
  const auto fields = readPolicy(required(u"comments"_s));
  QVERIFY(fields && fields->limits.required == QList<Field>{Field::Comments});
}

void PolicyLimitsTest::refusesAddresses_data() {
  QTest::addColumn<QVariantMap>("values");
  QTest::newRow("none") << addresses({});
  QTest::newRow("a number") << policyWith(u"shipping_addresses"_s, 1);
  QTest::newRow("numbers") << addresses({1});
  QTest::newRow("no object in the text") << policyWith(u"shipping_addresses"_s, u"Berlin"_s);
  QTest::newRow("no label") << addresses({officeWith(u"label"_s, u" "_s)});
  QTest::newRow("a label as long as a page") << addresses({officeWith(u"label"_s, QString(61, u'x'))});
  QTest::newRow("two of one label") << addresses({office(), office()});
  QTest::newRow("a mistyped part") << addresses({officeWith(u"street"_s, u"x"_s)});
  QTest::newRow("a part as number") << addresses({officeWith(u"zip"_s, 10115)});
  QTest::newRow("no street") << addresses({officeWith(u"addr1"_s, QString())});
  QTest::newRow("a PO box") << addresses({officeWith(u"addr1"_s, u"Postfach 11"_s)});
  QTest::newRow("a wrong postcode") << addresses({officeWith(u"zip"_s, u"1015"_s)});
  QTest::newRow("no country") << addresses({officeWith(u"country"_s, u"Germany"_s)});
  QTest::newRow("other letters") << addresses({officeWith(u"city"_s, u"Берлин"_s)});
  QVariantList many;
  for (int i = 0; i < 21; ++i) many.append(officeWith(u"label"_s, u"Office %1"_s.arg(i)));
  QTest::newRow("too many") << addresses(many);
}

void PolicyLimitsTest::refusesAddresses() {
  QFETCH(QVariantMap, values);
  const auto read = readPolicy(values);
  QVERIFY(!read);
  QCOMPARE(read.error().kind, Error::Kind::BadPolicy);
  QVERIFY2(read.error().detail.startsWith(u"shipping_addresses: "_s), qPrintable(read.error().detail));
}

void PolicyLimitsTest::readsRequiredFields() {
  const auto read =
      readPolicy(required(QVariantList{u"comments"_s, u"division"_s, u"custom_field: Purchase  order "_s}));
  QVERIFY(read);
  QCOMPARE(read->limits.required, (QList<Field>{Field::Comments, Field::Container}));
  QCOMPARE(read->limits.requiredCustomFields, QStringList(u"Purchase order"_s));
}

void PolicyLimitsTest::refusesFields_data() {
  QTest::addColumn<QVariant>("fields");
  QTest::newRow("none") << QVariant(QVariantList{});
  QTest::newRow("a number") << QVariant(1);
  QTest::newRow("mistyped") << QVariant(QVariantList{u"comment"_s});
  QTest::newRow("always required") << QVariant(QVariantList{u"product"_s});
  QTest::newRow("without a label") << QVariant(QVariantList{u"custom_field: "_s});
}

void PolicyLimitsTest::refusesFields() {
  QFETCH(QVariant, fields);
  const auto read = readPolicy(required(fields));
  QVERIFY(!read);
  QCOMPARE(read.error().kind, Error::Kind::BadPolicy);
  QVERIFY2(read.error().detail.startsWith(u"required_fields: "_s), qPrintable(read.error().detail));
}

/// The schema for editors, and what the program reads.
void PolicyLimitsTest::theSchemaTellsTheSame() {
  const QJsonObject properties = schema().value(u"properties"_s).toObject();
  QVERIFY(!properties.isEmpty());
  for (const QString& name : properties.keys()) {
    const auto read = readPolicy({{u"codeseal_policy"_s, 1}, {name, QVariantMap{{u"x"_s, 1}}}});
    QVERIFY2(!read && !read.error().detail.contains(u"is not known"_s), qPrintable(name));
  }
  for (const QJsonValue& example : schema().value(u"examples"_s).toArray()) {
    const auto read = readPolicy(example.toObject().toVariantMap());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    for (const QString& name : example.toObject().keys())
      QVERIFY2(properties.contains(name), qPrintable(name));
  }
  QVERIFY(!schema().value(u"examples"_s).toArray().isEmpty());
  const QJsonObject fields = properties[u"required_fields"_s][u"items"_s].toObject();
  const QJsonArray names = fields[u"anyOf"_s][0][u"enum"_s].toArray();
  QCOMPARE(names.size(), 7);
  QVERIFY(readPolicy(required(names.toVariantList())));
}

void PolicyLimitsTest::theOnlyAddressComesByItself() {
  const Policy policy = *readPolicy(addresses({office()}));
  OrderDraft draft;
  policy.lock(draft);
  QVERIFY(draft == OrderDraft());
  draft.provisioning = Provisioning::ClientApp;
  policy.lock(draft);
  QVERIFY(draft.shipping == ShippingDraft());
  draft.provisioning = Provisioning::ShipToken;
  draft.shipping.method = ShipMethod::Expedited;
  policy.lock(draft);
  QCOMPARE(draft.shipping.addr1, u"Hauptstr. 1"_s);
  QCOMPARE(draft.shipping.method, ShipMethod::Expedited);
  // One that is not allowed is not replaced behind somebody's back.
  draft.shipping.addr1 = u"Elsewhere 1"_s;
  policy.lock(draft);
  QCOMPARE(draft.shipping.addr1, u"Elsewhere 1"_s);
  // Of several none is the one.
  const Policy two = *readPolicy(addresses({office(), officeWith(u"label"_s, u"Other"_s)}));
  draft.shipping = {};
  two.lock(draft);
  QVERIFY(draft.shipping == ShippingDraft());
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::PolicyLimitsTest)
#include "tst_policylimits.moc"
