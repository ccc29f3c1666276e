// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "galleryscreens.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/pagebody.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/termbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/twocolumns.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QListWidget>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

FormField* requiredField(const QString& label, QWidget* editor) {
  auto* f = new FormField(label, editor);
  f->setRequired(true);
  return f;
}

QWidget* account() {
  PageBody* body = page(u"Connect your CertCentral account"_s,
                        u"Codeseal orders with an API key. It goes to DigiCert and to the keychain of this "
                        "computer, nowhere else."_s);
  QVBoxLayout* column = body->column();
  auto* region = new ChoiceRow;
  region->addChoice({u"United States"_s, u"www.digicert.com"_s, {}, {}, {}});
  region->addChoice({u"Europe"_s, u"certcentral.digicert.eu"_s, {}, {}, {}});
  region->choose(1);
  column->addWidget(region);
  auto* secret = new SecretLineEdit;
  secret->setText(u"0123456789abcdef0123456789abcdef"_s);
  FormField* key = requiredField(u"API key"_s, secret);
  key->setHint(u"Make one in CertCentral under Automation, API Keys, and limit it to “Orders”."_s);
  column->addWidget(key);
  auto* head = new QHBoxLayout;
  head->addWidget(new HeadingLabel(u"This key"_s), 1);
  head->addWidget(new MutedLabel(u"checked 14:02"_s, Type::Hint));
  head->addWidget(new Link(u"Check again"_s, u"refresh"_s));
  column->addLayout(head);
  auto* card = new Card(Card::Look::Quiet);
  auto* person = new QHBoxLayout;
  person->addWidget(new IconView(u"person"_s, 32));
  person->addWidget(columnOf({new HeadingLabel(u"Mara Lindqvist"_s, Type::CardTitle),
                              new MutedLabel(u"Administrator, Nordlicht Group (account 5410)"_s)},
                             0),
                    1);
  person->addWidget(new Chip({u"check"_s, Tone::Success, u"Key works"_s}), 0, Qt::AlignTop);
  card->body()->addLayout(person);
  card->body()->addWidget(new Rule);
  auto* grid = new QGridLayout;
  grid->addWidget(
      new CheckLine(u"check"_s, Tone::Success, u"May place code signing orders"_s, u"Standard and EV"_s), 0,
      0);
  grid->addWidget(
      new CheckLine(u"check"_s, Tone::Success, u"May approve requests"_s, u"also those of others"_s), 0, 1);
  grid->addWidget(new CheckLine(u"info"_s, Tone::Info, u"This key can do more than needed"_s,
                                u"A limited key is safer."_s),
                  1, 1);
  card->body()->addLayout(grid);
  column->addWidget(card);
  auto* keep = new CheckBox(u"Keep the key in the keychain of this computer"_s);
  keep->setChecked(true);
  column->addWidget(keep);
  auto* banner = new Banner(Tone::Warning);
  banner->setText(u"The keychain is locked, so the key cannot be stored"_s,
                  u"Unlock the login keyring and try again, or go on without storing."_s);
  banner->addButton(u"Try again"_s, u"refresh"_s);
  banner->addButton(u"Use it for this session only"_s);
  column->addWidget(banner);
  column->addStretch(1);
  return body;
}

QWidget* certificate() {
  PageBody* body = page(u"Which certificate?"_s, u"Choose the product and how long it is valid."_s);
  QVBoxLayout* column = body->column();
  column->addWidget(new HeadingLabel(u"Product"_s));
  const ChipLook ready{u"check"_s, Tone::Success, u"Organization ready"_s};
  auto* row = new ChoiceRow;
  row->addChoice({u"Code signing"_s,
                  u"DigiCert checks that the organization exists, and its name is shown when software is "
                  "installed. Right for most programs, scripts and installers."_s,
                  u"489.00 USD for 1 year"_s,
                  {},
                  ready});
  row->addChoice(
      {u"EV code signing"_s,
       u"A stricter check: a verified contact of the organization approves each order. Required for "
       "Windows kernel drivers and by some partner programs."_s,
       u"699.00 USD for 1 year"_s,
       {},
       ready});
  row->choose(1);
  row->card(1)->setFocus();
  column->addWidget(row);
  column->addWidget(new HeadingLabel(u"Validity"_s));
  auto* card = new Card;
  auto* year = new RadioButton(u"1 year"_s);
  year->setChecked(true);
  card->body()->addWidget(year);
  card->body()->addWidget(new RadioButton(u"Own last day"_s));
  auto* bar = new TermBar;
  bar->setTerm(365, 459, u"23 Nov 2027, 365 days"_s, u"25 Feb 2028, the latest possible: 459 days"_s);
  card->body()->addWidget(bar);
  column->addWidget(card);
  auto* banner = new Banner(Tone::Info);
  banner->setText(
      {},
      u"Since 24 February 2026, DigiCert issues code signing certificates for at most 459 days, so 2 "
      "and 3 years are not offered. The term starts on the day of issue."_s);
  column->addWidget(banner);
  auto* off = new ChoiceRow;
  off->addChoice({u"Own token"_s, u"You have one."_s, {}, u"This account has no own tokens."_s, {}})
      ->setEnabled(false);
  column->addWidget(off);
  column->addStretch(1);
  return body;
}

QWidget* organization() {
  auto* list = new QListWidget;
  list->setItemDelegate(new RowDelegate(list));
  const QList<ChipLook> chips{{u"shield-check"_s, Tone::Success, u"Ready until 11 Feb 2027"_s},
                              {u"warning"_s, Tone::Warning, u"Not validated"_s},
                              {u"info"_s, Tone::Info, u"In progress, day 6"_s},
                              {u"error"_s, Tone::Danger, u"Expired 3 Oct 2026"_s},
                              {u"info"_s, Tone::Neutral, u"quality_hold"_s}};
  for (int i = 0; i < 12; ++i) {
    auto* item = new QListWidgetItem(u"Nordlicht Software %1 Inc."_s.arg(i), list);
    item->setData(RowDelegate::SecondLineRole, u"Berlin, DE"_s);
    item->setData(RowDelegate::ChipRole, QVariant::fromValue(chips.at(i % chips.size())));
  }
  list->setCurrentRow(1);
  auto* card = new Card(Card::Look::Quiet);
  card->body()->addWidget(new HeadingLabel(u"Nordlicht Medical AG"_s, Type::Section));
  card->body()->addWidget(new MutedLabel(u"Technoparkstrasse 1, 8005 Zürich, Switzerland"_s));
  card->body()->addWidget(
      new CheckLine(u"shield-check"_s, Tone::Success, u"Code signing: ready"_s, u"until 2 September 2027"_s));
  card->body()->addWidget(new CheckLine(u"warning"_s, Tone::Warning, u"EV code signing: not validated"_s,
                                        u"no check has been started"_s));
  auto* banner = new Banner(Tone::Warning);
  banner->setText(u"You can order now, but it will wait"_s,
                  u"The check starts when the order arrives. DigiCert calls the organization."_s);
  card->body()->addWidget(banner);
  auto* combo = new QComboBox;
  combo->addItem(u"Dr. Livia Baumann, Head of Quality"_s);
  FormField* contact = requiredField(u"Verified contact"_s, combo);
  contact->setHint(u"Gets a mail from DigiCert and approves this order. Phone +41 44 555 01 20."_s);
  card->body()->addWidget(contact);
  card->body()->addWidget(new HeadingLabel(u"What follows"_s, Type::GroupTitle));
  auto* line = new Timeline;
  line->setItems({{TimelineState::ToCome,
                   u"DigiCert checks the organization"_s,
                   u"building"_s,
                   u"DigiCert, usually 6 days in your account"_s,
                   {},
                   {},
                   {},
                   {}},
                  {TimelineState::ToCome,
                   u"The verified contact approves"_s,
                   u"person"_s,
                   u"Dr. Livia Baumann"_s,
                   {},
                   {},
                   {},
                   {}}});
  card->body()->addWidget(line);
  card->body()->addStretch(1);
  auto* columns = new TwoColumns(list, card);
  columns->setShares(11, 10);
  columns->setGap(20);
  PageBody* body = page(u"Who is it for?"_s, u"The organization whose name the certificate carries."_s);
  body->column()->addWidget(columns, 1);
  return body;
}

}  // namespace

QList<Screen> screens() {
  return {
      {u"account"_s, 1, account},   {u"certificate"_s, 2, certificate}, {u"organization"_s, 3, organization},
      {u"shipping"_s, 5, shipping}, {u"review"_s, 7, review},           {u"status"_s, 8, status}};
}

}  // namespace codeseal::ui
