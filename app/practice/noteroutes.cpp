// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/orderinfo.h"
#include "app/practice/replies.h"
#include "app/practice/routes.h"
#include "app/practice/wire.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

QJsonObject noteRow(const World& world, const OrderNote& note) {
  return {{u"id"_s, note.id},
          {u"date_created"_s, wireTime(note.date)},
          {u"text"_s, note.text},
          {u"user"_s, userBrief(world, note.user)}};
}

Reply addNote(const Call& call) {
  Order* order = call.world.order(call.id());
  if (!order || !isVisible(call.caller, *order)) return notFound("order"_L1);
  const QJsonValue text = QJsonDocument::fromJson(call.request.body).object().value("text"_L1);
  if (!isText(text)) return refusal(400, requiredParam(u"text"_s));
  const OrderNote note{call.world.nextNote++, call.world.now(), text.toString(), call.caller.userId};
  order->notes.append(note);
  return created(noteRow(call.world, note));
}

Reply listNotes(const Call& call) {
  const Order* order = call.world.order(call.id());
  if (!order || !isVisible(call.caller, *order)) return notFound("order"_L1);
  QJsonArray rows;
  for (const OrderNote& note : order->notes) rows.prepend(noteRow(call.world, note));
  return rows.isEmpty() ? ok({}) : ok({{u"notes"_s, rows}});
}

Reply showNote(const Call& call) {
  const Order* order = call.world.order(call.id());
  if (!order || !isVisible(call.caller, *order)) return notFound("order"_L1);
  for (const OrderNote& note : order->notes)
    if (note.id == call.id(1)) return ok(noteRow(call.world, note));
  return notFound("note"_L1);
}

}  // namespace

void addNoteRoutes(Router& router) {
  router.add("POST", u"/order/certificate/{}/note"_s, Right::ManageOrders, addNote);
  router.add("GET", u"/order/certificate/{}/note"_s, Right::ViewOrders, listNotes);
  router.add("GET", u"/order/certificate/{}/note/{}"_s, Right::ViewOrders, showNote);
}

}  // namespace codeseal::practice
