// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/whatfollows.h"

#include "app/flow/orderflow.h"
#include "ui/wizard/approver.h"

#include <QCoreApplication>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct Follows {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Follows)
};

}  // namespace

bool willWaitForCheck(OrderFlow& flow) {
  const OrderDraft& draft = flow.draft();
  if (draft.organizationKind == OrganizationKind::New) return true;
  const Organization* organization = flow.facts().organization(draft.organizationId);
  if (!organization || !draft.product) return false;
  return readinessOf(*organization, *draft.product, flow.offer().today).waits();
}

QList<TimelineItem> whatFollows(OrderFlow& flow) {
  const QString digicert = u"DigiCert"_s;
  const auto step = [](const QString& title, const QString& icon, const QString& owner) {
    TimelineItem item;
    item.title = title;
    item.ownerIcon = icon;
    item.owner = owner;
    return item;
  };
  QList<TimelineItem> items;
  if (willWaitForCheck(flow))
    items.append(step(Follows::tr("DigiCert checks the organization"), u"building"_s, digicert));
  const QString name = chosenApprover(flow).fullName();
  items.append(
      step(Follows::tr("The verified contact approves"), name.isEmpty() ? QString() : u"person"_s, name));
  items.append(step(Follows::tr("The certificate is issued"), u"building"_s, digicert));
  return items;
}

}  // namespace codeseal::ui
