// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/goldenorder.h"

#include "app/csr/csrreading.h"
#include "app/order/draftcodec.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QJsonDocument::fromJson(file.readAll()).object();
}

QString ordersFolder() {
  return QStringLiteral(CODESEAL_TEST_DATA "/orders");
}

CustomFieldType typeNamed(const QString& name) {
  if (name == u"text") return CustomFieldType::Text;
  if (name == u"int") return CustomFieldType::WholeNumber;
  if (name == u"email_address") return CustomFieldType::Email;
  return name == u"email_list" ? CustomFieldType::EmailList : CustomFieldType::Anything;
}

}  // namespace

QStringList goldenOrderNames() {
  QStringList names;
  for (const QString& file : QDir(ordersFolder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
    names.append(file.chopped(5));
  return names;
}

OrderOffer practiceOffer() {
  const QJsonObject seed =
      objectIn(QStringLiteral(CODESEAL_TEST_DATA "/../../app/practice/data/account.json"));
  OrderOffer offer;
  offer.today = QDate(2026, 11, 23);
  offer.products = {Product::CodeSigning, Product::CodeSigningEv};
  for (const QJsonValue& value : seed.value(u"platforms"_s).toArray())
    offer.platforms.append({value[u"id"_s].toInteger(), value[u"name"_s].toString()});
  for (const QJsonValue& value : seed.value(u"fields"_s).toArray())
    offer.customFields.append({value[u"id"_s].toInteger(),
                               value[u"label"_s].toString(),
                               {},
                               typeNamed(value[u"data_type"_s].toString()),
                               value[u"is_required"_s].toBool(),
                               value[u"is_active"_s].toBool()});
  return offer;
}

GoldenOrder goldenOrder(const QString& name) {
  const QJsonObject file = objectIn(ordersFolder() + u'/' + name + u".json"_s);
  GoldenOrder golden;
  golden.title = file.value(u"title"_s).toString();
  golden.typed = file.value(u"draft"_s).toObject();
  const auto draft = readDraft(QJsonDocument(golden.typed).toJson());
  if (draft)
    golden.draft = *draft;
  else
    QTest::qFail(qPrintable(name + u" is not a draft"_s), __FILE__, __LINE__);
  golden.offer = practiceOffer();
  const QJsonObject offer = file.value(u"offer"_s).toObject();
  golden.offer.today = QDate::fromString(offer.value(u"today"_s).toString(), Qt::ISODate);
  golden.offer.years.clear();
  for (const QJsonValue& years : offer.value(u"years"_s).toArray()) golden.offer.years.append(years.toInt());
  golden.reference = file.value(u"reference"_s).toString();
  golden.body = file.value(u"body"_s).toObject();
  return golden;
}

tl::expected<QByteArray, FieldProblem> readTypedCsr(const QString& typed) {
  const auto reading = readCsr(typed.toUtf8());
  if (!reading) return tl::unexpected(reading.error());
  if (const Problems problems = judge(*reading); !problems.isEmpty()) return tl::unexpected(problems.first());
  return reading->pem;
}

}  // namespace codeseal
