// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/financecodec.h"

#include "app/certcentral/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

// What can be spent, if the service does not say so itself (reference, section 16).
std::optional<qint64> fundsOf(const JsonFields& fields) {
  if (const auto total = fields.hundredths("total_available_funds"_L1)) return total;
  const auto balance = fields.hundredths("balance"_L1);
  if (!balance) return std::nullopt;
  return *balance + fields.hundredths("negative_balance_limit"_L1).value_or(0) -
         fields.hundredths("unpaid_invoice_balance"_L1).value_or(0) -
         fields.hundredths("used_credit_from_other_containers"_L1).value_or(0);
}

QString labelOf(const JsonFields& profile) {
  const JsonFields card = profile.object("credit_card"_L1);
  const QString label = card.text("label"_L1);
  if (!label.isEmpty()) return label;
  const QString type = card.text("type"_L1), digits = card.text("shortened_number"_L1);
  return u"%1 %2"_s.arg(type, digits).trimmed();
}

std::optional<Money> amount(const JsonFields& fields, QLatin1StringView name) {
  const auto hundredths = fields.hundredths(name);
  if (!hundredths || *hundredths <= 0) return std::nullopt;
  return Money{*hundredths, fields.text("currency"_L1)};
}

}  // namespace

Result<Balance> readBalance(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  Balance balance;
  balance.available.currency = fields->text("currency"_L1);
  balance.unlimited = fields->flag("unlimited_negative_balance"_L1).value_or(false);
  const auto funds = fundsOf(*fields);
  if (!funds && !balance.unlimited) return failure(Error::Kind::MalformedReply, u"balance without amount"_s);
  balance.available.hundredths = funds.value_or(0);
  return balance;
}

Result<QList<PaymentProfile>> readPaymentProfiles(const QByteArray& body) {
  return JsonFields::parse(body).map([](const JsonFields& fields) {
    QList<PaymentProfile> profiles;
    for (const JsonFields& entry : fields.objects("profiles"_L1)) {
      const QString status = entry.text("status"_L1);
      PaymentProfile profile;
      profile.id = entry.id("id"_L1);
      profile.label = labelOf(entry);
      profile.isDefault = entry.flag("is_default"_L1).value_or(false);
      profile.isActive = status.isEmpty() || status == "active"_L1;
      if (profile.id != 0) profiles.append(profile);
    }
    return profiles;
  });
}

QByteArray priceQuestionBody(const PriceQuestion& question) {
  const QJsonObject term = question.lastDay.isEmpty()
                               ? QJsonObject{{u"years"_s, question.years}}
                               : QJsonObject{{u"custom_expiration_date"_s, question.lastDay}};
  QJsonObject body{{u"product_name_id"_s, wireName(question.product)},
                   {u"order_validity"_s, term},
                   {u"certificate"_s, QJsonObject{{u"dns_names"_s, QJsonArray()}}}};
  return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Result<PriceEstimate> readPriceEstimate(const QByteArray& body) {
  return JsonFields::parse(body).map([](const JsonFields& fields) {
    PriceEstimate estimate;
    estimate.base = amount(fields, "base_price"_L1);
    estimate.total = amount(fields, "total_price"_L1);
    const bool taxKnown = !fields.flag("tax_error"_L1).value_or(false);
    const auto tax = fields.hundredths("tax"_L1);
    if (estimate.total && taxKnown && tax) estimate.tax = Money{*tax, fields.text("currency"_L1)};
    return estimate;
  });
}

}  // namespace codeseal
