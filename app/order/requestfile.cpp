// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/requestfile.h"

#include "app/order/draftcodec.h"
#include "app/order/jsonshape.h"
#include "app/order/textrules.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = RequestFault::Kind;

namespace {

constexpr auto formatName = "codeseal-request"_L1;
constexpr int deepest = 4;

tl::unexpected<RequestFault> fault(Kind kind, const QString& what = {}) {
  return tl::unexpected(RequestFault{kind, what});
}

/// Over the members in their order, whatever the blanks between them.
QString checksumOf(QJsonObject content) {
  content.remove("sha256"_L1);
  const QByteArray text = QJsonDocument(content).toJson(QJsonDocument::Compact);
  return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

/// The JSON object in the bytes; all that can be said without knowing what a request is.
tl::expected<QJsonObject, RequestFault> contentOf(QByteArray bytes) {
  if (bytes.size() > largestRequestFile) return fault(Kind::TooLarge);
  if (bytes.startsWith("\xEF\xBB\xBF")) bytes.remove(0, 3);
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString text = decoder(bytes);
  if (decoder.hasError() || text.contains(QChar(0))) return fault(Kind::NotText);
  if (jsonNesting(bytes) > deepest) return fault(Kind::TooDeep);
  QJsonParseError parsed;
  const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
  if (parsed.error != QJsonParseError::NoError) return fault(Kind::Damaged, parsed.errorString());
  if (!document.isObject()) return fault(Kind::NotARequest);
  const QJsonObject content = document.object();
  if (content.value("format"_L1) != formatName) return fault(Kind::NotARequest);
  // What a newer version may have is not for this one to judge.
  const QJsonValue version = content.value("version"_L1);
  if (version.toInteger(-1) > requestFileVersion)
    return fault(Kind::NewerVersion, QString::number(version.toInteger()));
  if (version.toInteger(-1) != requestFileVersion) return fault(Kind::WrongValue, u"version"_s);
  if (const QString twice = repeatedJsonName(bytes); !twice.isEmpty())
    return fault(Kind::RepeatedName, twice);
  return content;
}

std::optional<RequestFault> faultOfTexts(const QJsonObject& object, const QString& path) {
  for (auto it = object.begin(); it != object.end(); ++it) {
    const QString name = path + it.key();
    if (hasHiddenCharacter(it.key())) return RequestFault{Kind::HiddenCharacter, path};
    if (it->isObject())
      if (auto inner = faultOfTexts(it->toObject(), name + u'.')) return inner;
    const QString text = it->toString();
    if (text.contains("PRIVATE KEY"_L1, Qt::CaseInsensitive)) return RequestFault{Kind::PrivateKey, name};
    if (hasHiddenCharacter(text)) return RequestFault{Kind::HiddenCharacter, name};
  }
  return std::nullopt;
}

std::optional<RequestFault> faultOfHead(const QJsonObject& content) {
  static const QStringList known{u"format"_s,  u"version"_s, u"made_by"_s,
                                 u"made_at"_s, u"order"_s,   u"sha256"_s};
  for (const QString& name : content.keys())
    if (!known.contains(name)) return RequestFault{Kind::UnknownMember, name};
  for (const QString& name : {u"made_by"_s, u"made_at"_s, u"sha256"_s})
    if (!content.value(name).isString()) return RequestFault{Kind::WrongValue, name};
  if (!content.value("order"_L1).isObject()) return RequestFault{Kind::WrongValue, u"order"_s};
  return std::nullopt;
}

}  // namespace

QByteArray writeRequestFile(const RequestFile& request) {
  QJsonObject content{{u"format"_s, formatName},
                      {u"version"_s, requestFileVersion},
                      {u"made_by"_s, request.madeBy},
                      {u"made_at"_s, request.madeAt.toUTC().toString(Qt::ISODate)},
                      {u"order"_s, draftObject(request.draft)}};
  content.insert(u"sha256"_s, checksumOf(content));
  return QJsonDocument(content).toJson(QJsonDocument::Indented);
}

tl::expected<RequestFile, RequestFault> readRequestFile(const QByteArray& bytes) {
  const auto content = contentOf(bytes);
  if (!content) return tl::unexpected(content.error());
  if (const auto wrong = faultOfHead(*content)) return tl::unexpected(*wrong);
  if (const auto wrong = faultOfTexts(*content, {})) return tl::unexpected(*wrong);
  const auto draft = readDraftToTheLetter(content->value("order"_L1).toObject());
  if (!draft) {
    const bool isUnknown = draft.error().kind == DraftFault::Kind::Unknown;
    return fault(isUnknown ? Kind::UnknownMember : Kind::WrongValue, u"order."_s + draft.error().member);
  }
  const QDateTime madeAt = QDateTime::fromString(content->value("made_at"_L1).toString(), Qt::ISODate);
  if (!madeAt.isValid()) return fault(Kind::WrongValue, u"made_at"_s);
  if (content->value("sha256"_L1).toString() != checksumOf(*content)) return fault(Kind::Changed);
  return RequestFile{*draft, content->value("made_by"_L1).toString(), madeAt.toUTC()};
}

}  // namespace codeseal
