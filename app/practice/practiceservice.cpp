// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/practiceservice.h"

#include "app/practice/keys.h"
#include "app/practice/lifecycle.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/wire.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

const QString& basePath() {
  static const QString path = u"/services/v2"_s;
  return path;
}

/// The service offers XML as well; the practice service speaks JSON and what the downloads need.
bool isAcceptable(const QByteArray& accept) {
  if (accept.isEmpty()) return true;
  for (const char* known : {"application/json", "*/*", "application/*", "application/x-pem-file",
                            "application/zip", "application/x-pkcs7-certificates", "text/csv"})
    if (accept.contains(known)) return true;
  return false;
}

}  // namespace

QList<PracticeKey> practiceKeys() {
  const SeedPeople people = readPeople(PracticeService::utcNow());
  QList<PracticeKey> keys;
  for (const QJsonObject& key : people.keys) {
    const QJsonObject user = withId(people.users, key.value("user_id"_L1).toInteger());
    const QString name =
        user.value("first_name"_L1).toString() + u' ' + user.value("last_name"_L1).toString();
    keys.append({key.value("key"_L1).toString(), name, key.value("may"_L1).toString()});
  }
  return keys;
}

PracticeService::PracticeService(Settings settings, Clock clock)
    : m_world(std::move(settings), std::move(clock)) {
  for (const auto addRoutes :
       {addUserRoutes, addAuthorizationRoutes, addKeyRoutes, addProductRoutes, addContainerRoutes,
        addCustomFieldRoutes, addOrganizationRoutes, addOrganizationEditingRoutes, addFinanceRoutes,
        addOrderListRoutes, addOrderPlacingRoutes, addOrderReadingRoutes, addOrderChangingRoutes,
        addNoteRoutes, addRequestRoutes, addDownloadRoutes})
    addRoutes(m_router);
}

Reply PracticeService::handle(const Request& request) {
  if (request.path == "/practice/faults"_L1) return m_faults.control(request);
  moveOn(m_world);
  return m_faults.answer(request, [this, &request] { return answer(request); });
}

Reply PracticeService::answer(const Request& request) {
  if (!request.path.startsWith(basePath() + u'/')) return notFound("route"_L1);
  const QString key = QString::fromLatin1(request.headers.value("x-dc-devkey"));
  if (!m_meter.admits(key, m_world.settings.rateLimit, m_world.now()))
    return refusal(429, u"request_limit_exceeded"_s);
  const auto caller = callerOf(m_world, key);
  if (!caller) return refusal(403, u"access_denied|access_denied_invalid_key"_s);
  if (!isAcceptable(request.headers.value("accept"))) return refusal(406, u"not_acceptable"_s);

  const auto match = m_router.match(request.method, request.path.mid(basePath().size()));
  if (!match) return notFound("route"_L1);
  m_world.keyUses.insert(caller->keyId, m_world.now());
  if (!caller->may(match->right) || (caller->onlyReads() && request.method != "GET"))
    return refusal(403, u"access_denied|missing_permission"_s);
  return match->handler({request, *caller, m_world, match->parts});
}

QList<StoredOrder> PracticeService::orders() const {
  QList<StoredOrder> placed;
  for (const Order& order : m_world.orders)
    if (order.viaApi)
      placed.append({order.id, order.product, order.alternativeOrderId, order.body, order.rawBody,
                     order.stored, order.status});
  return placed;
}

}  // namespace codeseal::practice
