// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/draftcodec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// A draft in which no member has its default and no two texts are alike.
OrderDraft fullDraft() {
  OrderDraft d;
  d.product = Product::CodeSigningEv;
  d.termKind = TermKind::LastDay;
  d.years = u" 3 "_s;
  d.lastDay = u"2027-02-30 typed wrong"_s;
  d.organizationKind = OrganizationKind::New;
  d.organizationId = 9'007'199'254'740'993;  // more than a double holds
  d.newOrganization = {u"name"_s,  u"assumed"_s, u"street"_s, u"floor"_s, u"0123"_s, u"city"_s,
                       u"state"_s, u"de"_s,      u"+49 30"_s, u"first"_s, u"last"_s, u"a@b.c"_s,
                       u"job"_s,   u"+49 31"_s,  u"12"_s,     true};
  d.verifiedContact = {VerifiedContactKind::NewPerson, 42, u"vf"_s, u"vl"_s, u"vj"_s, u"vt"_s, u"ve"_s};
  d.provisioning = Provisioning::Email;
  d.serverPlatform = -1;
  d.csr = u"-----BEGIN\r\n\tREQUEST"_s;
  d.signatureHash = u"sha384"_s;
  d.organizationUnits = u"one\ntwo"_s;
  d.shipping = {u"sn"_s, u"sa1"_s, u"sa2 \U0001F600"_s,  u"01067"_s, u"città"_s,
                u"st"_s, u"ÐE"_s,  ShipMethod::Expedited};
  d.customFields = {{12, u"twelve"_s}, {9'007'199'254'740'993, u"\u202Ebig"_s}};
  d.additionalEmails = u"x@y.z; \u0000w"_s;
  d.comments = u"line\r\nline \"quoted\" \\ back"_s;
  d.skipApproval = true;
  d.autoRenew = u"two"_s;
  d.customRenewalMessage = u"message"_s;
  d.renewalOfOrderId = u"112233"_s;
  d.paymentMethod = PaymentMethod::Profile;
  d.paymentProfile = 2201;
  d.container = 3001;
  d.alternativeOrderId = u"ref"_s;
  return d;
}

QByteArray withMember(const QString& name, const QJsonValue& value) {
  QJsonObject json = QJsonDocument::fromJson(writeDraft(fullDraft())).object();
  json.insert(name, value);
  return QJsonDocument(json).toJson();
}

}  // namespace

class TestDraftCodec : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsEveryMember() {
    const auto read = readDraft(writeDraft(fullDraft()));
    QVERIFY(read);
    QCOMPARE(*read, fullDraft());
    QCOMPARE(writeDraft(*read), writeDraft(fullDraft()));
  }

  void keepsAnEmptyDraft() {
    const auto read = readDraft(writeDraft({}));
    QVERIFY(read);
    QCOMPARE(*read, OrderDraft());
    QVERIFY(!read->product && !read->provisioning && !read->serverPlatform && !read->container);
  }

  void keepsEachChoice() {
    OrderDraft draft;
    for (const auto kind : {VerifiedContactKind::OfOrganization, VerifiedContactKind::AccountUser,
                            VerifiedContactKind::NewPerson}) {
      draft.verifiedContact.kind = kind;
      QCOMPARE(readDraft(writeDraft(draft)).value(), draft);
    }
    for (const auto provisioning : {Provisioning::ShipToken, Provisioning::ClientApp, Provisioning::Email}) {
      draft.provisioning = provisioning;
      QCOMPARE(readDraft(writeDraft(draft)).value(), draft);
    }
    for (const auto payment : {PaymentMethod::Balance, PaymentMethod::Card, PaymentMethod::Profile}) {
      draft.paymentMethod = payment;
      QCOMPARE(readDraft(writeDraft(draft)).value(), draft);
    }
  }

  void namesItsChoices() {
    const QJsonObject json = QJsonDocument::fromJson(writeDraft(fullDraft())).object();
    QCOMPARE(json.value(u"codeseal_draft"_s).toInt(), draftVersion);
    QCOMPARE(json.value(u"product"_s).toString(), u"code_signing_ev"_s);
    QCOMPARE(json.value(u"term_kind"_s).toString(), u"last_day"_s);
    QCOMPARE(json.value(u"organization_kind"_s).toString(), u"new"_s);
    QCOMPARE(json.value(u"provisioning"_s).toString(), u"email"_s);
    QCOMPARE(json.value(u"payment_method"_s).toString(), u"profile"_s);
    QCOMPARE(json.value(u"shipping"_s)[u"method"_s].toString(), u"EXPEDITED"_s);
    QCOMPARE(json.value(u"verified_contact"_s)[u"kind"_s].toString(), u"new_person"_s);
    const QJsonObject defaults = QJsonDocument::fromJson(writeDraft({})).object();
    QCOMPARE(defaults.value(u"term_kind"_s).toString(), u"years"_s);
    QCOMPARE(defaults.value(u"organization_kind"_s).toString(), u"existing"_s);
    QCOMPARE(defaults.value(u"verified_contact"_s)[u"kind"_s].toString(), u"of_organization"_s);
    QVERIFY(!defaults.contains(u"product"_s));
  }

  void refusesOtherText_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray good = writeDraft(fullDraft());
    QTest::newRow("nothing") << QByteArray() << Error::Kind::MalformedReply;
    QTest::newRow("garbage") << QByteArray("\x00\xFF\xFE{", 4) << Error::Kind::MalformedReply;
    QTest::newRow("a list") << QByteArray("[1]") << Error::Kind::MalformedReply;
    QTest::newRow("another object") << QByteArray(R"({"product":"code_signing"})")
                                    << Error::Kind::MalformedReply;
    QTest::newRow("truncated") << good.chopped(1) << Error::Kind::MalformedReply;
    QTest::newRow("half") << good.left(good.size() / 2) << Error::Kind::MalformedReply;
    QTest::newRow("two of them") << good + good << Error::Kind::MalformedReply;
    QTest::newRow("version 0") << withMember(u"codeseal_draft"_s, 0) << Error::Kind::MalformedReply;
    QTest::newRow("version -1") << withMember(u"codeseal_draft"_s, -1) << Error::Kind::MalformedReply;
    QTest::newRow("version as text") << withMember(u"codeseal_draft"_s, u"1"_s)
                                     << Error::Kind::MalformedReply;
    QTest::newRow("version 1.5") << withMember(u"codeseal_draft"_s, 1.5) << Error::Kind::MalformedReply;
    QTest::newRow("newer") << withMember(u"codeseal_draft"_s, draftVersion + 1) << Error::Kind::NewerVersion;
    QTest::newRow("much newer") << withMember(u"codeseal_draft"_s, 2'000'000'000)
                                << Error::Kind::NewerVersion;
  }
  void refusesOtherText() {
    QFETCH(QByteArray, text);
    QFETCH(Error::Kind, kind);
    const auto read = readDraft(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
  }

  void refusesEveryTruncation() {
    const QByteArray good = writeDraft(fullDraft());
    for (qsizetype size = 0; size < good.size(); ++size)
      QVERIFY2(!readDraft(good.left(size)), qPrintable(QString::number(size)));
  }

  void overlooksWhatItDoesNotKnow() {
    QCOMPARE(readDraft(withMember(u"from_the_future"_s, true)).value(), fullDraft());
    OrderDraft expected = fullDraft();
    expected.provisioning.reset();
    QCOMPARE(readDraft(withMember(u"provisioning"_s, u"keylocker"_s)).value(), expected);
    expected = fullDraft();
    expected.termKind = TermKind::Years;
    QCOMPARE(readDraft(withMember(u"term_kind"_s, 1)).value(), expected);
    expected = fullDraft();
    expected.comments.clear();
    QCOMPARE(readDraft(withMember(u"comments"_s, QJsonObject())).value(), expected);
    expected = fullDraft();
    expected.customFields = {{7, u"seven"_s}};
    const QJsonObject fields{{u"7"_s, u"seven"_s}, {u"x"_s, u"no id"_s}, {u"8"_s, 8}};
    QCOMPARE(readDraft(withMember(u"custom_fields"_s, fields)).value(), expected);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestDraftCodec)
#include "tst_draftcodec.moc"
