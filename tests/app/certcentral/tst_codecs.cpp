// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/containercodec.h"
#include "app/certcentral/customfieldcodec.h"
#include "app/certcentral/financecodec.h"
#include "app/certcentral/orderanswercodec.h"
#include "app/certcentral/orderinfocodec.h"
#include "app/certcentral/orderlistcodec.h"
#include "app/certcentral/organizationcodec.h"
#include "app/certcentral/productcodec.h"
#include "app/certcentral/requestcodec.h"
#include "app/certcentral/usercodec.h"
#include "tests/support/describe.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QTest>

#include <functional>

namespace codeseal {

using namespace Qt::StringLiterals;

using Reader = std::function<QJsonValue(const QByteArray&)>;

template <class T>
Reader reader(Result<T> (*read)(const QByteArray&)) {
  return [read](const QByteArray& body) { return describe(read(body)); };
}

Reader productReader(Product product) {
  return [product](const QByteArray& body) { return describe(readProductInfo(body, product)); };
}

/// The first part of a file's name chooses who reads it.
const QHash<QString, Reader>& readers() {
  static const QHash<QString, Reader> table{
      {u"user"_s, reader(&readUser)},
      {u"authorizations"_s, reader(&readAuthorizations)},
      {u"keys"_s, reader(&readKeys)},
      {u"products"_s, reader(&readProducts)},
      {u"codesigning"_s, productReader(Product::CodeSigning)},
      {u"codesigningev"_s, productReader(Product::CodeSigningEv)},
      {u"organizations"_s, reader(&readOrganizationPage)},
      {u"organization"_s, reader(&readOrganization)},
      {u"validations"_s, reader(&readValidations)},
      {u"approvers"_s, reader(&readPotentialApprovers)},
      {u"containers"_s, reader(&readContainers)},
      {u"customfields"_s, reader(&readCustomFields)},
      {u"balance"_s, reader(&readBalance)},
      {u"paymentprofiles"_s, reader(&readPaymentProfiles)},
      {u"price"_s, reader(&readPriceEstimate)},
      {u"receipt"_s, reader(&readOrderReceipt)},
      {u"matches"_s, reader(&readOrderMatches)},
      {u"orders"_s, reader(&readOrderPage)},
      {u"order"_s, reader(&readOrderInfo)},
      {u"ordervalidation"_s, reader(&readOrderValidation)},
      {u"ordernotes"_s, reader(&readOrderNotes)},
      {u"request"_s, reader(&readRequestInfo)},
  };
  return table;
}

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray pretty(const QJsonValue& value) {
  const QJsonDocument document =
      value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
  return document.toJson();
}

/// Every pair of files in tests/data/certcentral: NAME.CASE.in.json is what the service sent,
/// NAME.CASE.out.json what is read of it. A mismatch leaves CASE.fail.json in the working directory.
class TestCodecs : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsAsExpected_data() {
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(CODESEAL_TEST_DATA "/certcentral"));
    const QStringList files = folder.entryList({u"*.in.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 40);
    for (const QString& file : files) QTest::newRow(qPrintable(file.chopped(8))) << folder.filePath(file);
  }
  void readsAsExpected() {
    QFETCH(QString, path);
    const QString name = path.section(u'/', -1).section(u'.', 0, 0);
    QVERIFY2(readers().contains(name), "no reader of this name");
    const QByteArray read = pretty(readers().value(name)(contents(path)));
    const QByteArray expected = contents(path.chopped(8) + u".out.json"_s);
    if (read != expected) {
      QFile fail(path.section(u'/', -1).chopped(8) + u".fail.json"_s);
      if (fail.open(QIODevice::WriteOnly)) fail.write(read);
    }
    QCOMPARE(QString::fromUtf8(read), QString::fromUtf8(expected));
  }

  void readsNoRubbish_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("\"id\"");
    QTest::newRow("cut") << QByteArray(R"({"id": 12, "requests": [)");
    QTest::newRow("html") << QByteArray("<html><body>Maintenance</body></html>");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"id\": \"\xff\xfe\"");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(50000);
  }
  void readsNoRubbish() {
    QFETCH(QByteArray, body);
    const QJsonValue malformed = QJsonObject{{u"error"_s, u"malformed"_s}};
    for (auto it = readers().begin(); it != readers().end(); ++it)
      QVERIFY2(it.value()(body) == malformed, qPrintable(it.key()));
  }

  void asksForAPrice() {
    PriceQuestion question;
    question.product = Product::CodeSigningEv;
    QCOMPARE(priceQuestionBody(question),
             QByteArray(R"({"certificate":{"dns_names":[]},"order_validity":{"years":1},)"
                        R"("product_name_id":"code_signing_ev"})"));
    question.lastDay = u"2027-01-31"_s;
    QVERIFY(
        priceQuestionBody(question).contains(R"("order_validity":{"custom_expiration_date":"2027-01-31"})"));
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestCodecs)
#include "tst_codecs.moc"
