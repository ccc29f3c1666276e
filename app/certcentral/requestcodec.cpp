// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/requestcodec.h"

#include "app/certcentral/jsonfields.h"
#include "app/certcentral/usercodec.h"

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

QString word(const QString& text) {
  return text.toLower().replace(u' ', u'_');
}

QString personName(const JsonFields& fields, QLatin1StringView name) {
  return readContact(fields.object(name), {}).fullName();
}

}  // namespace

RequestState readRequestState(const JsonFields& fields) {
  return {fields.id("id"_L1), fields.text("status"_L1), word(fields.text("type"_L1)), fields.time("date"_L1)};
}

QList<RequestState> readRequestStates(const JsonFields& fields) {
  QList<RequestState> requests;
  for (const JsonFields& entry : fields.objects("requests"_L1)) {
    const RequestState request = readRequestState(entry);
    if (request.id != 0) requests.append(request);
  }
  return requests;
}

Result<RequestInfo> readRequestInfo(const QByteArray& body) {
  const auto fields = JsonFields::parse(body);
  if (!fields) return tl::unexpected(fields.error());
  RequestInfo info;
  info.state = readRequestState(*fields);
  if (info.state.id == 0) return failure(Error::Kind::MalformedReply, u"request without id"_s);
  info.requester = personName(*fields, "requester"_L1);
  info.reviewer = personName(*fields, "reviewer"_L1);
  if (info.reviewer.isEmpty()) info.reviewer = personName(*fields, "processor"_L1);
  info.processorComment = fields->text("processor_comment"_L1);
  info.processed = fields->time("date_processed"_L1);
  return info;
}

}  // namespace codeseal
