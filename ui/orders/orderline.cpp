// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/orderline.h"

#include "ui/text/choicenames.h"
#include "ui/text/plaintext.h"
#include "ui/text/searchtext.h"
#include "ui/text/statustext.h"

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = Actor::Kind;

ChipLook chipOf(const OrderEntry& entry) {
  const bool isPerson = entry.wait.actor.kind == Kind::Person || entry.wait.actor.kind == Kind::You;
  const ChipText chip =
      orderStatusText(entry.row.status, isPerson ? WaitsFor::Person : WaitsFor::DigiCert).chip;
  return {chip.icon, chip.tone, chip.word};
}

}  // namespace

bool OrderLine::isExpiring(QDate today) const {
  return isCurrent && validTill.isValid() && daysLeft(today) >= 0 && daysLeft(today) <= expiringDays;
}

bool OrderLine::isIn(OrderGroup group, QDate today) const {
  const Kind kind = waited.actor.kind;
  switch (group) {
    case OrderGroup::All: return true;
    case OrderGroup::Yours: return kind == Kind::You || kind == Kind::Account;
    case OrderGroup::Others:
      return kind == Kind::Person || kind == Kind::DigiCert || kind == Kind::Courier ||
             kind == Kind::NotKnown;
    case OrderGroup::Expiring: return isExpiring(today);
  }
  Q_UNREACHABLE();
}

OrderLine makeOrderLine(const OrderEntry& entry) {
  OrderLine line;
  line.id = entry.row.id;
  line.organization = quotable(entry.row.organizationName);
  line.productNameId = entry.row.productNameId;
  line.product = productName(entry.row.productNameId);
  line.division = quotable(entry.row.containerName);
  line.status = entry.row.status;
  line.chip = chipOf(entry);
  line.waited = entry.wait;
  line.wait = waitText(entry.wait);
  line.created = entry.row.created;
  line.validTill = QDate::fromString(entry.row.validTill.left(10), Qt::ISODate);
  line.isCurrent = entry.row.status == u"issued" || entry.row.status == u"reissue_pending";
  line.search =
      foldedForSearch(QString::number(line.id) + u'\n' + line.organization + u'\n' + line.product + u'\n' +
                      line.division + u'\n' + entry.wait.actor.name + u'\n' + line.chip.word);
  return line;
}

}  // namespace codeseal::ui
