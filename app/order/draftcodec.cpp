// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/draftcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

// What is not on the wire has names of its own; the others keep the wire's.
QString nameOf(Product value) {
  return wireName(value);
}
QString nameOf(Provisioning value) {
  return wireName(value);
}
QString nameOf(ShipMethod value) {
  return wireName(value);
}
QString nameOf(PaymentMethod value) {
  return wireName(value);
}

QString nameOf(TermKind value) {
  switch (value) {
    case TermKind::Years: return u"years"_s;
    case TermKind::LastDay: return u"last_day"_s;
  }
  Q_UNREACHABLE();
}

QString nameOf(OrganizationKind value) {
  switch (value) {
    case OrganizationKind::Existing: return u"existing"_s;
    case OrganizationKind::New: return u"new"_s;
  }
  Q_UNREACHABLE();
}

QString nameOf(VerifiedContactKind value) {
  switch (value) {
    case VerifiedContactKind::OfOrganization: return u"of_organization"_s;
    case VerifiedContactKind::AccountUser: return u"account_user"_s;
    case VerifiedContactKind::NewPerson: return u"new_person"_s;
  }
  Q_UNREACHABLE();
}

/// The choice with this name; `last` is the last one there is.
template <class Choice>
std::optional<Choice> choiceNamed(const QString& name, Choice last) {
  for (int i = 0; i <= int(last); ++i)
    if (nameOf(Choice(i)) == name) return Choice(i);
  return std::nullopt;
}

/// Walks over every member of a draft once, so that writing and reading can not drift apart.
template <class Archive>
void members(Archive& a, NewOrganizationDraft& o) {
  a.text(u"name"_s, o.name), a.text(u"assumed_name"_s, o.assumedName), a.text(u"address"_s, o.address);
  a.text(u"address2"_s, o.address2), a.text(u"zip"_s, o.zip), a.text(u"city"_s, o.city);
  a.text(u"state"_s, o.state), a.text(u"country"_s, o.country), a.text(u"telephone"_s, o.telephone);
  a.text(u"contact_first_name"_s, o.contactFirstName), a.text(u"contact_last_name"_s, o.contactLastName);
  a.text(u"contact_email"_s, o.contactEmail), a.text(u"contact_job_title"_s, o.contactJobTitle);
  a.text(u"contact_telephone"_s, o.contactTelephone);
  a.text(u"contact_telephone_extension"_s, o.contactTelephoneExtension);
  a.flag(u"skip_duplicate_check"_s, o.skipDuplicateCheck);
}

template <class Archive>
void members(Archive& a, VerifiedContactDraft& c) {
  a.choice(u"kind"_s, c.kind, VerifiedContactKind::NewPerson), a.number(u"user_id"_s, c.userId);
  a.text(u"first_name"_s, c.firstName), a.text(u"last_name"_s, c.lastName),
      a.text(u"job_title"_s, c.jobTitle);
  a.text(u"telephone"_s, c.telephone), a.text(u"email"_s, c.email);
}

template <class Archive>
void members(Archive& a, ShippingDraft& s) {
  a.text(u"name"_s, s.name), a.text(u"addr1"_s, s.addr1), a.text(u"addr2"_s, s.addr2),
      a.text(u"zip"_s, s.zip);
  a.text(u"city"_s, s.city), a.text(u"state"_s, s.state), a.text(u"country"_s, s.country);
  a.choice(u"method"_s, s.method, ShipMethod::Expedited);
}

template <class Archive>
void members(Archive& a, OrderDraft& d) {
  a.maybeChoice(u"product"_s, d.product, Product::CodeSigningEv);
  a.choice(u"term_kind"_s, d.termKind, TermKind::LastDay), a.text(u"years"_s, d.years);
  a.text(u"last_day"_s, d.lastDay),
      a.choice(u"organization_kind"_s, d.organizationKind, OrganizationKind::New);
  a.number(u"organization_id"_s, d.organizationId), a.object(u"new_organization"_s, d.newOrganization);
  a.object(u"verified_contact"_s, d.verifiedContact);
  a.maybeChoice(u"provisioning"_s, d.provisioning, Provisioning::Email);
  a.maybeNumber(u"server_platform"_s, d.serverPlatform), a.text(u"csr"_s, d.csr);
  a.text(u"signature_hash"_s, d.signatureHash), a.text(u"organization_units"_s, d.organizationUnits);
  a.object(u"shipping"_s, d.shipping), a.texts(u"custom_fields"_s, d.customFields);
  a.text(u"additional_emails"_s, d.additionalEmails), a.text(u"comments"_s, d.comments);
  a.flag(u"skip_approval"_s, d.skipApproval), a.text(u"auto_renew"_s, d.autoRenew);
  a.text(u"custom_renewal_message"_s, d.customRenewalMessage);
  a.text(u"renewal_of_order_id"_s, d.renewalOfOrderId);
  a.maybeChoice(u"payment_method"_s, d.paymentMethod, PaymentMethod::Profile);
  a.maybeNumber(u"payment_profile"_s, d.paymentProfile), a.maybeNumber(u"container"_s, d.container);
  a.text(u"alternative_order_id"_s, d.alternativeOrderId);
}

struct Writer {
  QJsonObject json;

  void text(const QString& name, const QString& value) { json.insert(name, value); }
  void flag(const QString& name, bool value) { json.insert(name, value); }
  void number(const QString& name, qint64 value) { json.insert(name, value); }
  template <class E>
  void choice(const QString& name, E value, E) {
    json.insert(name, nameOf(value));
  }
  template <class E>
  void maybeChoice(const QString& name, std::optional<E> value, E) {
    if (value) json.insert(name, nameOf(*value));
  }
  void maybeNumber(const QString& name, std::optional<qint64> value) {
    if (value) json.insert(name, *value);
  }
  template <class Part>
  void object(const QString& name, Part& part) {
    Writer inner;
    members(inner, part);
    json.insert(name, inner.json);
  }
  void texts(const QString& name, const QMap<qint64, QString>& values) {
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
      object.insert(QString::number(it.key()), it.value());
    json.insert(name, object);
  }
};

struct Reader {
  QJsonObject json;

  void text(const QString& name, QString& value) const { value = json.value(name).toString(value); }
  void flag(const QString& name, bool& value) const { value = json.value(name).toBool(value); }
  void number(const QString& name, qint64& value) const { value = json.value(name).toInteger(value); }
  template <class E>
  void choice(const QString& name, E& value, E last) const {
    value = choiceNamed(json.value(name).toString(), last).value_or(value);
  }
  template <class E>
  void maybeChoice(const QString& name, std::optional<E>& value, E last) const {
    if (const auto named = choiceNamed(json.value(name).toString(), last)) value = named;
  }
  void maybeNumber(const QString& name, std::optional<qint64>& value) const {
    if (const QJsonValue number = json.value(name); number.isDouble()) value = number.toInteger();
  }
  template <class Part>
  void object(const QString& name, Part& part) const {
    Reader inner{json.value(name).toObject()};
    members(inner, part);
  }
  void texts(const QString& name, QMap<qint64, QString>& values) const {
    const QJsonObject object = json.value(name).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
      bool isId = false;
      const qint64 id = it.key().toLongLong(&isId);
      if (isId && it->isString()) values.insert(id, it->toString());
    }
  }
};

/// Looks at a draft of another person without taking anything of it.
struct Inspector {
  QJsonObject json;
  QString path;
  QStringList known{u"codeseal_draft"_s};
  std::optional<DraftFault> fault;

  void text(const QString& name, const QString&) {
    expect(name, [](const QJsonValue& value) { return value.isString(); });
  }
  void flag(const QString& name, bool) {
    expect(name, [](const QJsonValue& value) { return value.isBool(); });
  }
  void number(const QString& name, qint64) {
    expect(name, [](const QJsonValue& value) { return isWhole(value) && value.toInteger() >= 0; });
  }
  // A platform may be -1, which the service knows as "other".
  void maybeNumber(const QString& name, std::optional<qint64>) { expect(name, isWhole); }
  template <class E>
  void choice(const QString& name, E, E last) {
    expect(name, [last](const QJsonValue& value) { return choiceNamed(value.toString(), last).has_value(); });
  }
  template <class E>
  void maybeChoice(const QString& name, std::optional<E>, E last) {
    choice(name, last, last);
  }
  template <class Part>
  void object(const QString& name, Part& part) {
    expect(name, [](const QJsonValue& value) { return value.isObject(); });
    Inspector inner{json.value(name).toObject(), path + name + u'.', {}, {}};
    members(inner, part);
    inner.finish();
    if (!fault) fault = inner.fault;
  }
  void texts(const QString& name, const QMap<qint64, QString>&) {
    expect(name, [](const QJsonValue& value) { return value.isObject(); });
    const QJsonObject object = json.value(name).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
      const bool isId = it.key() == QString::number(it.key().toLongLong()) && it.key().toLongLong() > 0;
      if (!isId || !it->isString()) report(DraftFault::Kind::Wrong, name + u'.' + it.key());
    }
  }

  void finish() {
    for (const QString& name : json.keys())
      if (!known.contains(name)) report(DraftFault::Kind::Unknown, name);
  }

 private:
  /// A number that is no fraction and fits.
  static bool isWhole(const QJsonValue& value) { return value.toInteger(1) == value.toInteger(2); }
  template <class Check>
  void expect(const QString& name, Check isFine) {
    known.append(name);
    if (json.contains(name) && !isFine(json.value(name))) report(DraftFault::Kind::Wrong, name);
  }
  void report(DraftFault::Kind kind, const QString& name) {
    if (!fault) fault = DraftFault{kind, path + name};
  }
};

}  // namespace

QByteArray writeDraft(const OrderDraft& draft) {
  return QJsonDocument(draftObject(draft)).toJson(QJsonDocument::Compact);
}

QJsonObject draftObject(const OrderDraft& draft) {
  Writer writer;
  OrderDraft copy = draft;
  members(writer, copy);
  writer.json.insert(u"codeseal_draft"_s, draftVersion);
  return writer.json;
}

tl::expected<OrderDraft, DraftFault> readDraftToTheLetter(const QJsonObject& json) {
  OrderDraft draft;
  Inspector inspector{json, {}, {u"codeseal_draft"_s}, {}};
  members(inspector, draft);
  inspector.finish();
  if (json.value(u"codeseal_draft"_s).toInt() != draftVersion)
    inspector.fault = DraftFault{DraftFault::Kind::Wrong, u"codeseal_draft"_s};
  if (inspector.fault) return tl::unexpected(*inspector.fault);
  Reader reader{json};
  members(reader, draft);
  return draft;
}

Result<OrderDraft> readDraft(const QByteArray& text) {
  const QJsonObject json = QJsonDocument::fromJson(text).object();
  const int version = json.value(u"codeseal_draft"_s).toInt();
  if (version <= 0) return failure(Error::Kind::MalformedReply, u"not a draft"_s);
  if (version > draftVersion)
    return failure(Error::Kind::NewerVersion, u"draft of version %1"_s.arg(version));
  OrderDraft draft;
  Reader reader{json};
  members(reader, draft);
  return draft;
}

}  // namespace codeseal
