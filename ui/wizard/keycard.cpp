// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/keycard.h"

#include "app/flow/orderflow.h"
#include "ui/text/formats.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/steprail.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

KeyCard::KeyCard(OrderFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow) {
  setObjectName(u"key_card"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  auto* head = new QHBoxLayout;
  head->addWidget(new HeadingLabel(tr("This key")), 1);
  m_checked = new TextLabel(Type::Hint, TextLabel::Ink::Muted, {});
  head->addWidget(m_checked);
  m_again = new Link(tr("Check &again"), u"refresh"_s);
  m_again->setObjectName(u"check_again"_s);
  connect(m_again, &QAbstractButton::clicked, &m_flow.account(), &AccountFlow::checkAgain);
  head->addWidget(m_again);
  column->addLayout(head);

  m_card = new Card(Card::Look::Quiet);
  m_card->setAccessibleName(tr("This key"));
  makePerson();
  m_card->body()->addWidget(m_person);
  m_card->body()->addWidget(new Rule);
  m_rights = new QGridLayout;
  m_rights->setHorizontalSpacing(px(24));
  m_rights->setVerticalSpacing(px(8));
  m_rights->setColumnStretch(0, 1);
  m_rights->setColumnStretch(1, 1);
  m_card->body()->addLayout(m_rights);
  m_skeleton = new SkeletonRows(3, tr("Asking DigiCert…"));
  m_card->body()->addWidget(m_skeleton);
  column->addWidget(m_card);
}

void KeyCard::makePerson() {
  m_person = new QWidget;
  auto* person = new QHBoxLayout(m_person);
  person->setContentsMargins({});
  person->setSpacing(px(12));
  person->addWidget(new IconView(u"person"_s, px(32)), 0, Qt::AlignTop);
  auto* names = new QVBoxLayout;
  names->setSpacing(px(2));
  m_name = new TextLabel(Type::CardTitle, TextLabel::Ink::Text, {});
  m_role = new MutedLabel({});
  names->addWidget(m_name);
  names->addWidget(m_role);
  person->addLayout(names, 1);
  m_chip = new Chip;
  m_chip->setObjectName(u"key_state"_s);
  person->addWidget(m_chip, 0, Qt::AlignTop);
}

void KeyCard::showReport() {
  const AccountFlow& account = m_flow.account();
  const bool works = account.state() == AccountFlow::State::Works;
  const bool checking = account.state() == AccountFlow::State::Checking;
  setVisible(works || checking);
  m_skeleton->setVisible(checking);
  m_person->setVisible(works);
  m_again->setEnabled(works);
  m_checked->setText(checking ? tr("Asking DigiCert…")
                              : tr("checked %1").arg(timeText(account.report().checkedAt)));
  while (QLayoutItem* item = m_rights->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  if (!works) return;
  showPerson();
  showRights();
}

void KeyCard::showPerson() {
  const User& user = m_flow.account().report().user;
  m_name->setText(user.fullName().isEmpty() ? tr("A key without a name") : user.fullName());
  const QString role = user.roles.isEmpty() ? tr("Role unknown") : user.roles.first().name;
  m_role->setText(user.containerName.isEmpty()
                      ? tr("%1, account %2", "role, account number").arg(role).arg(user.accountId)
                      : tr("%1, %2 (account %3)", "role, division, account number")
                            .arg(role, user.containerName)
                            .arg(user.accountId));
  const bool mayOrder = m_flow.account().report().mayOrder();
  m_chip->setLook(mayOrder ? ChipLook{u"check"_s, Tone::Success, tr("Key works")}
                           : ChipLook{u"warning"_s, Tone::Warning, tr("May not order")});
}

void KeyCard::showRights() {
  const KeyReport& report = m_flow.account().report();
  const bool standard = report.products.contains(Product::CodeSigning);
  const bool ev = report.products.contains(Product::CodeSigningEv);
  const QString which = standard && ev ? tr("Standard and EV")
                        : ev           ? tr("EV only")
                        : standard     ? tr("Standard only")
                                       : tr("No code signing product is enabled");
  if (report.mayOrder() && report.limitsLeaveOrdering())
    addRight(0, u"check"_s, true, tr("May place code signing orders"), which);
  else if (report.mayOrder())
    addRight(0, u"info"_s, true, tr("May place orders, as far as DigiCert tells"), which);
  else
    addRight(0, u"warning"_s, false, tr("May not place orders"),
             report.products.isEmpty() ? which : tr("The key is limited to looking."));
  if (report.mayApprove())
    addRight(1, u"check"_s, true, tr("May approve requests"), tr("also those of other people"));
  else
    addRight(1, u"info"_s, true, tr("May not approve requests"), tr("Someone else approves what you order."));

  const AccountFacts& facts = m_flow.facts();
  const bool seesOrganizations = facts.state(AccountFacts::Part::Organizations) == AccountFacts::State::Ready;
  const auto active = std::count_if(facts.organizations().begin(), facts.organizations().end(),
                                    [](const Organization& organization) { return organization.isActive; });
  QStringList seen;
  if (seesOrganizations) seen << tr("%n organization(s)", nullptr, int(active));
  if (report.balance)
    seen << (report.balance->unlimited ? tr("no limit on funds") : moneyText(report.balance->available));
  if (seen.isEmpty())
    addRight(2, u"info"_s, true, tr("Does not show organizations or funds"), {});
  else
    addRight(2, u"check"_s, true,
             report.balance ? tr("May see organizations and funds") : tr("May see organizations"),
             seen.join(tr(", ")));
  const bool isBroad = report.restrictedTo == 0 && report.mayApprove();
  if (isBroad)
    addRight(3, u"info"_s, true, tr("This key can do more than needed"),
             tr("A key limited to orders is safer."));
  else if (report.isRestricted() && report.mayOrder())
    addRight(3, u"check"_s, true, tr("This key is limited"), tr("It can do no more than it needs to."));
}

void KeyCard::addRight(int place, const QString& icon, bool good, const QString& title,
                       const QString& second) {
  const Tone tone = icon == u"check" ? Tone::Success : good ? Tone::Info : Tone::Warning;
  m_rights->addWidget(new CheckLine(icon, tone, title, second), place / 2, place % 2);
}

}  // namespace codeseal::ui
