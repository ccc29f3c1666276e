// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/draftcodec.h"
#include "app/order/ordercodec.h"
#include "tests/support/goldenorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// Every parameter of the order page's table, as a path. The structure of a new organization comes from the
/// page "Create organization", the contacts from the page of the verified contact.
const QStringList& parameters() {
  static const QStringList all{u"certificate.csr"_s,
                               u"certificate.signature_hash"_s,
                               u"certificate.server_platform.id"_s,
                               u"certificate.organization_units"_s,
                               u"auto_renew"_s,
                               u"additional_emails"_s,
                               u"renewal_of_order_id"_s,
                               u"skip_approval"_s,
                               u"organization.id"_s,
                               u"organization.skip_duplicate_org_check"_s,
                               u"organization.name"_s,
                               u"organization.assumed_name"_s,
                               u"organization.address"_s,
                               u"organization.address2"_s,
                               u"organization.city"_s,
                               u"organization.state"_s,
                               u"organization.zip"_s,
                               u"organization.country"_s,
                               u"organization.telephone"_s,
                               u"organization.organization_contact.first_name"_s,
                               u"organization.organization_contact.last_name"_s,
                               u"organization.organization_contact.email"_s,
                               u"organization.organization_contact.job_title"_s,
                               u"organization.organization_contact.telephone"_s,
                               u"organization.organization_contact.telephone_extension"_s,
                               u"organization.contacts.contact_type"_s,
                               u"organization.contacts.user_id"_s,
                               u"organization.contacts.first_name"_s,
                               u"organization.contacts.last_name"_s,
                               u"organization.contacts.job_title"_s,
                               u"organization.contacts.telephone"_s,
                               u"organization.contacts.email"_s,
                               u"container.id"_s,
                               u"validity_years"_s,
                               u"custom_expiration_date"_s,
                               u"cs_provisioning_method"_s,
                               u"ship_info.name"_s,
                               u"ship_info.addr1"_s,
                               u"ship_info.addr2"_s,
                               u"ship_info.city"_s,
                               u"ship_info.state"_s,
                               u"ship_info.zip"_s,
                               u"ship_info.country"_s,
                               u"ship_info.method"_s,
                               u"custom_fields.metadata_id"_s,
                               u"custom_fields.value"_s,
                               u"comments"_s,
                               u"custom_renewal_message"_s,
                               u"payment_method"_s,
                               u"payment_profile.id"_s,
                               u"alternative_order_id"_s};
  return all;
}

void collectPaths(const QJsonValue& value, const QString& path, QSet<QString>& paths) {
  if (value.isObject()) {
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
      collectPaths(*it, path.isEmpty() ? it.key() : path + u'.' + it.key(), paths);
  } else if (value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject()) {
    for (const QJsonValue& item : value.toArray()) collectPaths(item, path, paths);
  } else {
    paths.insert(path);
  }
}

/// Whether `whole` holds everything that `part` holds, however deep.
bool holds(const QJsonObject& whole, const QJsonObject& part, QString& missing) {
  for (auto it = part.begin(); it != part.end(); ++it) {
    const QJsonValue mine = whole.value(it.key());
    if (it->isObject() ? holds(mine.toObject(), it->toObject(), missing) : mine == *it) continue;
    missing = it.key() + u' ' + missing;
    return false;
  }
  return true;
}

tl::expected<OrderRequest, Problems> requestOf(const GoldenOrder& golden) {
  return OrderRequest::fromDraft(golden.draft, golden.offer, readTypedCsr, golden.reference);
}

QByteArray indented(const QJsonObject& object) {
  return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

}  // namespace

class TestOrderCodec : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void makesTheBody_data() { listAll(); }
  void makesTheBody() {
    QFETCH(QString, name);
    const GoldenOrder golden = goldenOrder(name);
    const auto request = requestOf(golden);
    if (!request)
      for (const FieldProblem& problem : request.error())
        qWarning() << "field" << int(problem.where.field) << "code" << int(problem.code) << problem.text;
    QVERIFY(request);
    const QJsonObject body = toJson(*request);
    QCOMPARE(indented(body), indented(golden.body));
    QCOMPARE(body, golden.body);
  }

  void sendsWhatItShows_data() { listAll(); }
  void sendsWhatItShows() {
    QFETCH(QString, name);
    const GoldenOrder golden = goldenOrder(name);
    const auto request = requestOf(golden);
    QVERIFY(request);
    QCOMPARE(QJsonDocument::fromJson(toBody(*request)).object(), golden.body);
    QCOMPARE(QJsonDocument::fromJson(toReadableJson(*request).toUtf8()).object(), golden.body);
    QCOMPARE(toBody(*requestOf(golden)), toBody(*request));
    QVERIFY(!toBody(*request).contains('\n'));
  }

  void filesHoldOnlyDraftMembers_data() { listAll(); }
  void filesHoldOnlyDraftMembers() {
    QFETCH(QString, name);
    const GoldenOrder golden = goldenOrder(name);
    const QJsonObject written = QJsonDocument::fromJson(writeDraft(golden.draft)).object();
    QString missing;
    QVERIFY2(holds(written, golden.typed, missing), qPrintable(missing));
    QVERIFY(!golden.title.isEmpty());
    QCOMPARE(golden.reference.size(), 32);
  }

  void filesUseEveryParameter() {
    QSet<QString> used;
    for (const QString& name : goldenOrderNames()) collectPaths(goldenOrder(name).body, {}, used);
    const QSet<QString> wanted(parameters().begin(), parameters().end());
    QCOMPARE(QStringList((wanted - used).values()), QStringList());
    QCOMPARE(QStringList((used - wanted).values()), QStringList());
    QVERIFY(goldenOrderNames().size() >= 24);
  }

  void filesUseEveryValue_data() {
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("validity_years") << u"validity_years"_s << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("cs_provisioning_method")
        << u"cs_provisioning_method"_s << QStringList{u"client_app"_s, u"email"_s, u"ship_token"_s};
    QTest::newRow("payment_method") << u"payment_method"_s
                                    << QStringList{u"balance"_s, u"card"_s, u"profile"_s};
    QTest::newRow("ship_info.method") << u"ship_info.method"_s << QStringList{u"EXPEDITED"_s, u"STANDARD"_s};
  }
  void filesUseEveryValue() {
    QFETCH(QString, parameter);
    QFETCH(QStringList, values);
    QSet<QString> used;
    for (const QString& name : goldenOrderNames()) {
      QJsonValue value = goldenOrder(name).body;
      for (const QString& member : parameter.split(u'.')) value = value[member];
      if (!value.isUndefined()) used.insert(value.toVariant().toString());
    }
    QStringList sorted = used.values();
    sorted.sort();
    QCOMPARE(sorted, values);
  }

 private:
  static void listAll() {
    QTest::addColumn<QString>("name");
    for (const QString& name : goldenOrderNames()) QTest::newRow(qPrintable(name)) << name;
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestOrderCodec)
#include "tst_ordercodec.moc"
