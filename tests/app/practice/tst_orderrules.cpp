// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/practice/practicedesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace codeseal::practice;

namespace {

// "CSR" of the tables stands for this: one empty DER structure in PEM is as far as the practice service
// reads.
const QString csr = u"-----BEGIN CERTIFICATE REQUEST-----\nMAMCAQA=\n-----END CERTIFICATE REQUEST-----\n"_s;

/// Puts `value` at a path such as "certificate.server_platform.id"; undefined removes the member.
QJsonObject changed(QJsonObject object, const QString& path, const QJsonValue& value) {
  const QString head = path.section(u'.', 0, 0);
  const QString tail = path.section(u'.', 1);
  if (!tail.isEmpty())
    object.insert(head, changed(object.value(head).toObject(), tail, value));
  else if (value.isUndefined())
    object.remove(head);
  else
    object.insert(head, value);
  return object;
}

/// `change` is a JSON object of path to new value; null removes.
QJsonObject orderWith(const QByteArray& change) {
  QJsonParseError error;
  const QJsonObject changes = QJsonDocument::fromJson(change, &error).object();
  if (error.error != QJsonParseError::NoError) qFatal("bad row: %s", change.constData());
  QJsonObject body = goodOrder();
  for (auto it = changes.begin(); it != changes.end(); ++it) {
    QJsonValue value = it.value();
    if (value.isNull()) value = QJsonValue(QJsonValue::Undefined);
    if (value == u"CSR"_s) value = csr;
    body = changed(body, it.key(), value);
  }
  return body;
}

QString outcome(const Reply& reply) {
  if (reply.status == 201) return u"201"_s;
  return QString::number(reply.status) + u' ' + PracticeDesk::codes(reply).join(u' ');
}

const QString cs = u"code_signing"_s;
const QString ev = u"code_signing_ev"_s;

/// What the two editions answer to the good order with this change.
void row(const char* name, const QString& product, const QByteArray& change, const char* pinned,
         const char* today) {
  QTest::newRow(name) << product << change << QString::fromLatin1(pinned) << QString::fromLatin1(today);
}

void both(const char* name, const QString& product, const QByteArray& change, const char* answer) {
  row(name, product, change, answer, answer);
}

void basicRows() {
  both("good cs", cs, "{}", "201");
  both("good ev", ev, "{}", "201");
  both("unknown product", u"ssl_basic"_s, "{}", "404 not_found|product");
}

void certificateRows() {
  both("no certificate", cs, R"({"certificate":null})", "400 required_param:certificate");
  both("no hash", cs, R"({"certificate.signature_hash":null})",
       "400 required_param:certificate.signature_hash");
  both("wrong hash", cs, R"({"certificate.signature_hash":"sha1"})",
       "400 invalid_value:certificate.signature_hash");
  row("sha384", cs, R"({"certificate.signature_hash":"sha384"})",
      "400 invalid_value:certificate.signature_hash", "201");
  both("platform not needed for ship_token", ev, R"({"certificate.server_platform":null})", "201");
  both("platform for client_app", ev,
       R"({"certificate.server_platform":null,"cs_provisioning_method":"client_app"})",
       "400 required_param:certificate.server_platform");
  both("platform without a method", cs,
       R"({"certificate.server_platform":null,"cs_provisioning_method":null})",
       "400 required_param:certificate.server_platform");
  both("unknown platform", cs, R"({"certificate.server_platform.id":4711})",
       "400 invalid_value:certificate.server_platform.id");
  both("platform OTHER", cs, R"({"certificate.server_platform.id":-1})", "201");
  both("Sun Java without CSR", cs, R"({"certificate.server_platform.id":55})",
       "400 required_param:certificate.csr");
  both("Sun Java with CSR", cs, R"({"certificate.server_platform.id":55,"certificate.csr":"CSR"})", "201");
  both("Sun Java for EV", ev, R"({"certificate.server_platform.id":55})", "201");
  both("unreadable CSR", cs, R"({"certificate.csr":"-----BEGIN CERTIFICATE REQUEST-----\nMAMC\n-----END"})",
       "400 csr_invalid_cannot_parse");
  row("email without CSR, cs", cs, R"({"cs_provisioning_method":"email"})", "201",
      "400 required_param:certificate.csr");
  row("email without CSR, ev", ev, R"({"cs_provisioning_method":"email"})", "201",
      "400 required_param:certificate.csr");
  both("email with CSR", ev, R"({"cs_provisioning_method":"email","certificate.csr":"CSR"})", "201");
}

void deliveryRows() {
  row("EV without a method", ev, R"({"cs_provisioning_method":null})",
      "400 required_param:cs_provisioning_method", "201");
  both("cs without a method", cs, R"({"cs_provisioning_method":null})", "201");
  both("unknown method", cs, R"({"cs_provisioning_method":"pigeon"})",
       "400 invalid_value:cs_provisioning_method");
}

void termRows() {
  row("no term", cs, R"({"validity_years":null})", "400 required_param:validity_years",
      "400 required_param:order_validity");
  row("two years", cs, R"({"validity_years":2})", "201", "400 invalid_value:validity_years");
  row("three years", ev, R"({"validity_years":3})", "201", "400 invalid_value:validity_years");
  both("four years", cs, R"({"validity_years":4})", "400 invalid_value:validity_years");
  both("years as text", cs, R"({"validity_years":"1"})", "400 invalid_value:validity_years");
  both("today's form", cs, R"({"validity_years":null,"order_validity":{"years":1}})", "201");
  both("today's form in days", cs, R"({"validity_years":null,"order_validity":{"days":459}})", "201");
  row("460 days", cs, R"({"validity_years":null,"order_validity":{"days":460}})", "201",
      "400 invalid_value:order_validity.days");
  row("two years, today's form", cs, R"({"validity_years":null,"order_validity":{"years":2}})", "201",
      "400 invalid_value:order_validity.years");
  both("two units", cs, R"({"validity_years":null,"order_validity":{"days":9,"years":1}})",
       "400 invalid_value:order_validity");
  both("own last day", cs, R"({"custom_expiration_date":"2028-02-25"})", "201");
  row("own last day too late", cs, R"({"custom_expiration_date":"2028-02-26"})", "201",
      "400 invalid_value:custom_expiration_date");
  both("own last day past", cs, R"({"custom_expiration_date":"2026-11-22"})",
       "400 invalid_value:custom_expiration_date");
  both("own last day in another form", cs, R"({"custom_expiration_date":"25.02.2028"})",
       "400 invalid_value:custom_expiration_date");
  row("root days", cs, R"({"validity_days":460})", "201", "400 invalid_value:validity_days");
}

void organizationRows() {
  both("no organization", cs, R"({"organization":null})", "400 required_param:organization");
  both("unknown organization", cs, R"({"organization.id":1})", "400 invalid_value:organization.id");
  both("inactive organization", cs, R"({"organization.id":5540239})", "400 invalid_value:organization.id");
  both("organization not of the container", cs, R"({"organization.id":5540202,"container":{"id":3002}})",
       "400 invalid_value:organization.id");
  both("container", cs, R"({"container":{"id":3002}})", "201");
  both("unknown container", cs, R"({"container":{"id":7}})", "400 invalid_value:container.id");
  both("details lack a city", cs,
       R"({"organization":{"name":"A","country":"de","address":"B 1","state":"C","zip":"1","telephone":"2",
           "organization_contact":{"first_name":"D","last_name":"E","email":"d@e.example","telephone":"3"}}})",
       "400 required_param:organization.city");
  row("contact of an odd type", cs,
      R"({"organization.contacts":[{"contact_type":"friend","user_id":541001}]})", "201",
      "400 invalid_value:organization.contacts.contact_type");
  row("contact without a phone", cs,
      R"({"organization.contacts":[{"contact_type":"verified_contact","first_name":"A","last_name":"B",
          "job_title":"C","email":"a@b.example"}]})",
      "201", "400 required_param:organization.contacts.telephone");
  row("contact twice", cs,
      R"({"organization.contacts":[{"contact_type":"verified_contact","user_id":541001},
          {"contact_type":"verified_contact","user_id":541002}]})",
      "201", "400 contact_type_duplicate");
  row("contact is a user without a phone", cs,
      R"({"organization.contacts":[{"contact_type":"verified_contact","user_id":541005}]})", "201",
      "400 invalid_value:organization.contacts.user_id");
}

void shippingRows() {
  both("account's own address", ev, R"({"ship_info":null})", "201");
  for (const char* member : {"name", "addr1", "city", "state", "zip", "country", "method"}) {
    const QByteArray path = QByteArray("ship_info.") + member;
    both(path.constData(), ev, "{\"" + path + "\":null}", ("400 required_param:" + path).constData());
  }
  both("addr2 is optional", ev, R"({"ship_info.addr2":"Floor 74"})", "201");
  both("zip as number", ev, R"({"ship_info.zip":10115})", "400 invalid_value:ship_info.zip");
  both("country by name", ev, R"({"ship_info.country":"Germany"})", "400 invalid_value:ship_info.country");
  both("lower-case method", ev, R"({"ship_info.method":"standard"})", "400 invalid_value:ship_info.method");
  both("address unused", ev, R"({"ship_info":{},"cs_provisioning_method":"client_app"})", "201");
}

void customFieldRows() {
  both("no custom fields", cs, R"({"custom_fields":null})", "400 required_param:custom_fields");
  both("empty required field", cs, R"({"custom_fields":[{"metadata_id":12,"value":" "}]})",
       "400 required_param:custom_fields");
  both("int field", cs,
       R"({"custom_fields":[{"metadata_id":12,"value":"x"},{"metadata_id":41,"value":"4.5"}]})",
       "400 invalid_custom_field_value");
  both("address field", cs,
       R"({"custom_fields":[{"metadata_id":12,"value":"x"},{"metadata_id":42,"value":"me"}]})",
       "400 invalid_custom_field_value");
  both(
      "address list", cs,
      R"({"custom_fields":[{"metadata_id":12,"value":"x"},{"metadata_id":43,"value":"a@b.example, c@d.example"}]})",
      "201");
  both("value as number", cs, R"({"custom_fields":[{"metadata_id":12,"value":5}]})",
       "400 invalid_custom_field_value");
  both("inactive field", cs,
       R"({"custom_fields":[{"metadata_id":12,"value":"x"},{"metadata_id":45,"value":"y"}]})",
       "400 invalid_value:custom_fields.metadata_id");
}

void optionRows() {
  both("payment by shells", cs, R"({"payment_method":"shells"})", "400 invalid_value:payment_method");
  both("payment by profile", cs, R"({"payment_method":"profile","payment_profile":{"id":2202}})", "201");
  both("unknown profile", cs, R"({"payment_method":"profile","payment_profile":{"id":1}})",
       "400 invalid_value:payment_profile.id");
  both("alternative id", cs, R"({"alternative_order_id":"3f9c1b7e5a824d06b1c47e90d2a8f615"})", "201");
  both("alternative id with a dash", cs, R"({"alternative_order_id":"3f9c-1b7e"})",
       "400 invalid_value:alternative_order_id");
  both("alternative id of 65", cs, "{\"alternative_order_id\":\"" + QByteArray(65, 'a') + "\"}",
       "400 invalid_value:alternative_order_id");
  both("alternative id of 64", cs, "{\"alternative_order_id\":\"" + QByteArray(64, 'a') + "\"}", "201");
  both("renewal", cs, R"({"renewal_of_order_id":111480})", "201");
  both("renewal of a canceled order", cs, R"({"renewal_of_order_id":111902})",
       "400 order_not_eligible_for_renewal");
  both("skip_approval as text", cs, R"({"skip_approval":"true"})", "400 invalid_value:skip_approval");
  both("mail list as text", cs, R"({"additional_emails":"a@b.example"})",
       "400 invalid_value:additional_emails");
}

}  // namespace

class OrderRulesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rules_data();
  void rules();
};

void OrderRulesTest::rules_data() {
  QTest::addColumn<QString>("product");
  QTest::addColumn<QByteArray>("change");
  QTest::addColumn<QString>("pinned");
  QTest::addColumn<QString>("today");
  basicRows();
  certificateRows();
  deliveryRows();
  termRows();
  organizationRows();
  shippingRows();
  customFieldRows();
  optionRows();
}

void OrderRulesTest::rules() {
  QFETCH(QString, product);
  QFETCH(QByteArray, change);
  QFETCH(QString, pinned);
  QFETCH(QString, today);
  for (const Mode mode : {Mode::Pinned, Mode::Today}) {
    Settings settings;
    settings.mode = mode;
    PracticeDesk desk(settings);
    const Reply reply = desk.call("POST", u"/order/certificate/"_s + product, orderWith(change));
    QCOMPARE(outcome(reply), mode == Mode::Pinned ? pinned : today);
  }
}

QTEST_GUILESS_MAIN(OrderRulesTest)
#include "tst_orderrules.moc"
