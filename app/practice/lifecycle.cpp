// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/lifecycle.h"

#include "app/practice/seedparts.h"
#include "app/practice/term.h"
#include "app/practice/wire.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

void setStatus(Order& order, const QString& status, const QDateTime& when) {
  if (order.status != status) order.statusSince = when;
  order.status = status;
}

void enter(const World& world, Order& order, Stage stage, std::chrono::seconds lasts, const QDateTime& when) {
  order.stage = stage;
  const double speed = std::max(world.settings.pace.speed, 0.001);
  order.moves = when.addMSecs(qint64(double(lasts.count()) * 1000 / speed));
}

void beginDigiCertsPart(World& world, Order& order, const QDateTime& when) {
  const Pace& pace = world.settings.pace;
  const bool lacksCsr = order.provisioningMethod() == "email"_L1 &&
                        !isText(order.body.value("certificate"_L1).toObject().value("csr"_L1));
  const bool reissue = order.requests.last().type == "reissue"_L1;
  if (!reissue) setStatus(order, lacksCsr ? u"needs_csr"_s : u"pending"_s, when);
  if (lacksCsr)
    order.stage = Stage::Still;
  else if (world.isValidated(order.organization, validationType(order.product)))
    enter(world, order, Stage::ContactApproval, pace.contactApproval, when);
  else
    enter(world, order, Stage::OrganizationCheck, pace.organizationCheck, when);
}

void finishOrganizationCheck(World& world, Order& order, const QDateTime& when) {
  const QString type = validationType(order.product);
  QJsonObject organization = world.organization(order.organization);
  QJsonArray validations;
  const QJsonArray before = organization.value("validations"_L1).toArray();
  for (const QJsonValue& entry : before)
    if (entry.toObject().value("type"_L1).toString() != type) validations.append(entry);
  validations.append(validation(type, u"active"_s, when, when.addDays(397)));
  organization.insert(u"validations"_s, validations);
  world.replaceOrganization(organization);
  enter(world, order, Stage::ContactApproval, world.settings.pace.contactApproval, when);
}

void issue(Order& order, const QDateTime& when) {
  order.stage = Stage::Still;
  order.issued = when;
  if (!order.validTill.isValid()) order.validTill = endOfTerm(order.body, when);
  setStatus(order, u"issued"_s, when);
}

void advance(World& world, Order& order) {
  const QDateTime when = order.moves;
  OrderRequest& request = order.requests.last();
  switch (order.stage) {
    case Stage::Still: return;
    case Stage::Review: passReview(world, order, request, when); return;
    case Stage::Approval: approve(world, order, request, when); return;
    case Stage::OrganizationCheck: finishOrganizationCheck(world, order, when); return;
    case Stage::ContactApproval: issue(order, when); return;
  }
}

}  // namespace

void moveOn(World& world) {
  if (!world.settings.pace.on) return;
  const QDateTime now = world.now();
  for (Order& order : world.orders) {
    while (order.stage != Stage::Still && order.moves <= now) advance(world, order);
    if (order.status == "issued"_L1 && order.validTill.isValid() && order.validTill <= now)
      setStatus(order, u"expired"_s, order.validTill);
  }
}

void begin(World& world, Order& order, const QString& requestStatus, const QDateTime& when) {
  OrderRequest& request = order.requests.last();
  request.status = requestStatus;
  setStatus(order, u"needs_approval"_s, when);
  if (requestStatus == "approved"_L1)
    approve(world, order, request, when);
  else if (requestStatus == "submitted"_L1)
    enter(world, order, Stage::Review, world.settings.pace.review, when);
  else
    enter(world, order, Stage::Approval, world.settings.pace.approval, when);
}

void passReview(World& world, Order& order, OrderRequest& request, const QDateTime& when) {
  request.status = u"pending"_s;
  enter(world, order, Stage::Approval, world.settings.pace.approval, when);
}

void approve(World& world, Order& order, OrderRequest& request, const QDateTime& when) {
  request.status = u"approved"_s;
  request.processed = when;
  if (order.certificate == 0 || request.type == "reissue"_L1) order.certificate = world.nextCertificate++;
  beginDigiCertsPart(world, order, when);
}

void reject(Order& order, OrderRequest& request, const QDateTime& when) {
  request.status = u"rejected"_s;
  request.processed = when;
  order.stage = Stage::Still;
  setStatus(order, order.status == "reissue_pending"_L1 ? u"issued"_s : u"rejected"_s, when);
}

void cancel(Order& order, const QDateTime& when) {
  if (order.status == "reissue_pending"_L1) {
    reject(order, order.requests.last(), when);
    return;
  }
  order.stage = Stage::Still;
  setStatus(order, u"canceled"_s, when);
}

void csrArrived(World& world, Order& order, const QDateTime& when) {
  if (order.status == "needs_csr"_L1) beginDigiCertsPart(world, order, when);
}

}  // namespace codeseal::practice
