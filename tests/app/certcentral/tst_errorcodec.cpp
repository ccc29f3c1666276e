// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/errorcodec.h"
#include "app/certcentral/parameterfield.h"
#include "app/certcentral/servicetext.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

QByteArray errorList(const QByteArray& code, const QByteArray& message = "Why.") {
  return "{\"errors\":[{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}]}";
}

class TestErrorCodec : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void kinds_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const QByteArray none;
    QTest::newRow("301") << 301 << none << Kind::Redirected;
    QTest::newRow("307") << 307 << none << Kind::Redirected;
    QTest::newRow("400") << 400 << none << Kind::InvalidInput;
    QTest::newRow("400 limit") << 400 << errorList("request_limit_exceeded") << Kind::RateLimited;
    QTest::newRow("401") << 401 << none << Kind::Unauthorized;
    QTest::newRow("403 without a body") << 403 << none << Kind::Forbidden;
    QTest::newRow("403 key") << 403 << errorList("access_denied|access_denied_invalid_key")
                             << Kind::Unauthorized;
    QTest::newRow("403 right") << 403 << errorList("access_denied|missing_permission") << Kind::Forbidden;
    QTest::newRow("403 unknown word") << 403 << errorList("ip_not_allowed") << Kind::Forbidden;
    QTest::newRow("403 page") << 403 << QByteArray("<html><body>Request unsuccessful</body></html>")
                              << Kind::Forbidden;
    QTest::newRow("404") << 404 << errorList("not_found|order") << Kind::NotFound;
    QTest::newRow("406") << 406 << none << Kind::InvalidInput;
    QTest::newRow("407") << 407 << none << Kind::Proxy;
    QTest::newRow("408") << 408 << none << Kind::Timeout;
    QTest::newRow("409") << 409 << none << Kind::Conflict;
    QTest::newRow("422") << 422 << none << Kind::InvalidInput;
    QTest::newRow("429") << 429 << none << Kind::RateLimited;
    QTest::newRow("500") << 500 << none << Kind::ServerFault;
    QTest::newRow("503") << 503 << QByteArray("<html>Maintenance") << Kind::ServerFault;
    QTest::newRow("200") << 200 << none << Kind::MalformedReply;
  }
  void kinds() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Error error = readError(status, body);
    QTEST(error.kind, "kind");
    QCOMPARE(error.httpStatus, status);
  }

  void messages_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<ServiceMessage>>("messages");
    using List = QList<ServiceMessage>;
    QTest::newRow("list") << errorList("a|b", "M") << List{{u"a|b"_s, u"M"_s}};
    QTest::newRow("two") << QByteArray(R"({"errors":[{"code":"a","message":"A"},{"code":"b"}]})")
                         << List{{u"a"_s, u"A"_s}, {u"b"_s, {}}};
    QTest::newRow("object") << QByteArray(R"({"errors":{"code":"a","message":"A"}})")
                            << List{{u"a"_s, u"A"_s}};
    QTest::newRow("description") << QByteArray(R"({"errors":[{"code":"a","description":"D"}]})")
                                 << List{{u"a"_s, u"D"_s}};
    QTest::newRow("number as code") << QByteArray(R"({"errors":[{"code":17,"message":"A"}]})")
                                    << List{{u"17"_s, u"A"_s}};
    QTest::newRow("markup stays, as text")
        << errorList("a", "<b>bold</b> & more") << List{{u"a"_s, u"<b>bold</b> & more"_s}};
    QTest::newRow("lines and controls")
        << errorList("a", R"(one\r\n\ttwo\u0000\u0007\u202ethree)") << List{{u"a"_s, u"one twothree"_s}};
    QTest::newRow("empty entries") << QByteArray(R"({"errors":[{},null,"x"]})") << List{};
    QTest::newRow("null") << QByteArray(R"({"errors":null})") << List{};
    QTest::newRow("no list") << QByteArray("{}") << List{};
    QTest::newRow("page") << QByteArray("<html>") << List{};
  }
  void messages() {
    QFETCH(QByteArray, body);
    QTEST(readMessages(body), "messages");
  }

  void textsAreCut() {
    const Error error = readError(400, errorList("a", QByteArray(10000, 'x')));
    QCOMPARE(error.messages.first().message.size(), longestServiceText + 1);
    QVERIFY(error.messages.first().message.endsWith(u'\u2026'));
    const QByteArray many =
        "{\"errors\":[" + QByteArray("{\"code\":\"a\"},").repeated(500) + "{\"code\":\"b\"}]}";
    QCOMPARE(readError(400, many).messages.size(), 50);
  }

  void pagesBecomeWords_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("page")
        << QByteArray(
               "<html><head><style>p{color:red}</style><script>var a='<p>';</script></head>"
               "<body><h1>Access&nbsp;Denied</h1>\n<p>A &amp; B &lt;1&gt;</p></body></html>")
        << u"HTTP 403: Access Denied A & B <1>"_s;
    QTest::newRow("text") << QByteArray("  try\nlater ") << u"HTTP 403: try later"_s;
    QTest::newRow("nothing") << QByteArray() << u"HTTP 403"_s;
    QTest::newRow("never closed") << QByteArray("<html><script>alert(1)") << u"HTTP 403"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("\xff\xfe") << u"HTTP 403: \ufffd\ufffd"_s;
  }
  void pagesBecomeWords() {
    QFETCH(QByteArray, body);
    QTEST(readError(403, body).detail, "words");
  }

  void fields_data() {
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Field>("field");
    QTest::newRow("years") << QByteArray("invalid_value:validity_years") << Field::Term;
    QTest::newRow("days") << QByteArray("invalid_value:validity_days") << Field::Term;
    QTest::newRow("day") << QByteArray("invalid_value:custom_expiration_date") << Field::LastDay;
    QTest::newRow("csr") << QByteArray("required_param:certificate.csr") << Field::Csr;
    QTest::newRow("csr word") << QByteArray("csr_invalid_cannot_parse") << Field::Csr;
    QTest::newRow("zip") << QByteArray("required_param:ship_info.zip") << Field::ShipZip;
    QTest::newRow("bar") << QByteArray("invalid_value|ship_info.country") << Field::ShipCountry;
    QTest::newRow("platform") << QByteArray("required_param:certificate.server_platform")
                              << Field::ServerPlatform;
    QTest::newRow("platform id") << QByteArray("invalid_value:certificate.server_platform.id")
                                 << Field::ServerPlatform;
    QTest::newRow("contacts") << QByteArray("required_param:organization.contacts") << Field::VerifiedContact;
    QTest::newRow("contact's job") << QByteArray("required_param:organization.contacts[0].job_title")
                                   << Field::VerifiedJobTitle;
    QTest::newRow("custom") << QByteArray("required_param:custom_fields") << Field::CustomField;
    QTest::newRow("custom value") << QByteArray("invalid_value:custom_fields.1.value") << Field::CustomField;
    QTest::newRow("custom word") << QByteArray("invalid_custom_field_value") << Field::CustomField;
    QTest::newRow("alternative") << QByteArray("invalid_value:alternative_order_id")
                                 << Field::AlternativeOrderId;
    QTest::newRow("method") << QByteArray("required_param:cs_provisioning_method") << Field::Provisioning;
    QTest::newRow("division") << QByteArray("invalid_value:container.id") << Field::Container;
    QTest::newRow("emails") << QByteArray("invalid_value:additional_emails") << Field::AdditionalEmails;
    QTest::newRow("renewal") << QByteArray("invalid_value:renewal_of_order_id") << Field::RenewalOfOrderId;
    QTest::newRow("too early") << QByteArray("order_not_eligible_for_renewal") << Field::RenewalOfOrderId;
    QTest::newRow("renewed") << QByteArray("order_renewed_already") << Field::RenewalOfOrderId;
    QTest::newRow("payment") << QByteArray("invalid_value:payment_method") << Field::PaymentMethod;
    QTest::newRow("new organization")
        << QByteArray("required_param:organization.organization_contact.email") << Field::ContactEmail;
    QTest::newRow("capitals") << QByteArray("Invalid_Value:Ship_Info.Zip") << Field::ShipZip;
  }
  void fields() {
    QFETCH(QByteArray, code);
    QFETCH(Field, field);
    const Error error = readError(400, errorList(code, "This is wrong."));
    QCOMPARE(error.fields.size(), 1);
    QCOMPARE(error.fields.first().where, (FieldRef{field, 0}));
    QCOMPARE(error.fields.first().code, FieldProblem::Code::RefusedByService);
    QCOMPARE(error.fields.first().text, u"This is wrong."_s);
  }

  void unknownParametersNameNoField_data() {
    QTest::addColumn<QString>("code");
    for (const char* code : {"invalid_value:flux", "bad_request_format", "", ":", "|",
                             "invalid_value:", "invalid_value:[0]", "not_found|product"})
      QTest::newRow(code) << QString::fromLatin1(code);
  }
  void unknownParametersNameNoField() {
    QFETCH(QString, code);
    QVERIFY(!fieldOfErrorCode(code));
  }

  void refusedRightsNameNoField() {
    QVERIFY(readError(403, errorList("access_denied|container")).fields.isEmpty());
  }

  void retryAfter_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");  // -1: nothing
    QTest::newRow("seconds") << QByteArray("17") << 17;
    QTest::newRow("blanks") << QByteArray(" 17 ") << 17;
    QTest::newRow("date") << QByteArray("Mon, 02 Mar 2026 09:30:41 GMT") << 30;
    QTest::newRow("past") << QByteArray("Mon, 02 Mar 2026 09:00:00 GMT") << 0;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("none") << QByteArray() << -1;
  }
  void retryAfter() {
    QFETCH(QByteArray, header);
    const Error error = readError(429, {}, header, "Mon, 02 Mar 2026 09:30:11 GMT");
    QTEST(error.retryAfter ? int(error.retryAfter->count()) : -1, "seconds");
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestErrorCodec)
#include "tst_errorcodec.moc"
