// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/accountpage.h"

#include "app/async/whendone.h"
#include "app/flow/orderflow.h"
#include "ui/readiness/readinessview.h"
#include "ui/text/choicenames.h"
#include "ui/text/errortext.h"
#include "ui/text/policytext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/accountbanner.h"
#include "ui/wizard/keycard.h"
#include "ui/wizard/languagefield.h"
#include "ui/wizard/regionchoice.h"
#include "ui/wizard/requestbanner.h"
#include "ui/wizard/requestlinks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

AccountPage::AccountPage(OrderFlow& flow, const StartOptions& options, QWidget* parent)
    : WizardPage(Step::Account, flow, parent), m_options(options) {}

void AccountPage::build() {
  setHeading(
      tr("Connect your CertCentral account"),
      m_options.practice
          ? tr("This is practice: the service runs on this computer, and no order leaves it.")
          : tr("Codeseal orders with an API key. It goes to DigiCert and to the keychain of this computer, "
               "nowhere else."));
  body()->addWidget(new RequestBanner(flow(), this));
  addAccountChoice();
  addRegion();
  addKey();
  m_card = new KeyCard(flow());
  body()->addWidget(m_card);
  addKeeping();
  m_banner = new AccountBanner(flow());
  connect(m_banner, &AccountBanner::pasteWanted, this, &AccountPage::askForKey);
  body()->addWidget(m_banner);
  body()->addWidget(new ReadinessView(flow(), ReadinessView::Shows::BesideTheKey, this));
  body()->addStretch(1);
  addRequests();
  addLanguage();
  connect(&flow().account(), &AccountFlow::changed, this, &AccountPage::showState);
  connect(&flow().facts(), &AccountFacts::changed, m_card, &KeyCard::showReport);
}

void AccountPage::addAccountChoice() {
  m_accounts = new QComboBox;
  m_accountsField = new FormField(tr("A&ccount"), m_accounts);
  m_accountsField->setObjectName(u"known_account_field"_s);
  m_accounts->setObjectName(u"known_account"_s);
  auto* row = new QHBoxLayout;
  row->addWidget(m_accountsField, 1);
  m_removal = new Link(tr("Remo&ve this account"));
  m_removal->setObjectName(u"remove_account"_s);
  connect(m_removal, &QAbstractButton::clicked, this, &AccountPage::removeAccount);
  connect(m_accounts, &QComboBox::activated, this, &AccountPage::chooseAccount);
  connect(m_accounts, &QComboBox::currentIndexChanged, m_removal,
          [this] { m_removal->setVisible(!m_accounts->currentData().toString().isEmpty()); });
  row->addWidget(m_removal, 0, Qt::AlignBottom);
  body()->addLayout(row);
  m_removal->hide();
}

void AccountPage::addRegion() {
  m_regions = new RegionChoice(flow().environment().policy);
  m_newKey = new QWidget;
  auto* column = new QVBoxLayout(m_newKey);
  column->setContentsMargins({});
  if (m_options.service) {
    const QString address = m_options.service->toString();
    column->addWidget(new TextLabel(Type::Label, TextLabel::Ink::Text, tr("Service address")));
    auto* label = new BodyLabel(address);
    label->setObjectName(u"service_address"_s);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(tr("Service address %1").arg(address));
    column->addWidget(label);
    if (!flow().environment().policy.services.isEmpty())
      column->addWidget(new MutedLabel(lockedText(flow().environment().policy.setBy), Type::Hint));
    m_regions->hide();
  } else {
    column->addWidget(new TextLabel(Type::Label, TextLabel::Ink::Text, tr("Region")));
  }
  column->addWidget(m_regions);
  body()->addWidget(m_newKey);
}

void AccountPage::addKey() {
  m_key = new SecretLineEdit;
  m_key->setObjectName(u"api_key"_s);
  m_keyField = new FormField(tr("API &key"), m_key);
  m_keyField->setObjectName(u"api_key_field"_s);
  m_keyField->setRequired(true);
  m_keyField->setHint(tr("Make one in CertCentral under Automation, API Keys, and limit it to “Orders”."));
  m_newKey->layout()->addWidget(m_keyField);
  connect(m_key, &QLineEdit::editingFinished, this, &AccountPage::tryTypedKey);
  if (m_options.practiceKeys.isEmpty()) return;
  m_practiceKeys = new QComboBox;
  m_practiceKeys->setObjectName(u"practice_key"_s);
  for (const PracticeKey& key : m_options.practiceKeys) m_practiceKeys->addItem(key.label);
  auto* field = new FormField(tr("&Practice key"), m_practiceKeys);
  field->setObjectName(u"practice_key_field"_s);
  field->setHint(tr("Each stands for a person with other rights. None of them works outside of practice."));
  m_newKey->layout()->addWidget(field);
  m_keyField->hide();
  connect(m_practiceKeys, &QComboBox::activated, this, &AccountPage::usePracticeKey);
}

void AccountPage::addKeeping() {
  m_keep = new CheckBox(m_options.practice ? tr("Tr&y the keychain of this computer with this practice key")
                                           : tr("K&eep the key in the keychain of this computer"));
  m_keep->setObjectName(u"keep_key"_s);
  m_keep->setChecked(!m_options.practice);
  m_keepHint = new MutedLabel({}, Type::Hint);
  m_keepHint->setContentsMargins(px(21), 0, 0, 0);
  auto* column = new QVBoxLayout;
  column->setSpacing(px(4));
  column->addWidget(m_keep);
  column->addWidget(m_keepHint);
  body()->addLayout(column);
  const auto explain = [this] {
    m_keepHint->setText(m_keep->isChecked() ? tr("Stored and read back. You will not have to paste it again.")
                                            : tr("The key is forgotten when Codeseal closes."));
  };
  connect(m_keep, &QAbstractButton::toggled, this, explain);
  explain();
}

void AccountPage::addRequests() {
  auto* links = new RequestLinks(flow());
  connect(links, &RequestLinks::prepareWanted, this, &AccountPage::prepareWanted);
  connect(links, &RequestLinks::openWanted, this, &AccountPage::openWanted);
  connect(links, &RequestLinks::supportWanted, this, &AccountPage::supportWanted);
  body()->addWidget(links);
}

void AccountPage::addLanguage() {
  auto* field = new LanguageField(m_options.language);
  connect(field, &LanguageField::languageChosen, this, &AccountPage::languageChosen);
  body()->addWidget(field, 0, Qt::AlignLeading);
}

void AccountPage::load() {
  m_accounts->clear();
  for (const KnownAccount& known : flow().account().knownAccounts()) {
    const QString who =
        known.label.isEmpty() ? known.userName : tr("%1, %2").arg(known.label, known.userName);
    m_accounts->addItem(tr("%1, %2").arg(who, regionName(known.address.region())), known.id);
  }
  const bool knowsSome = m_accounts->count() > 0;
  m_accounts->addItem(tr("Connect another account"), QString());
  // Without an account yet, the one used last is opened.
  const QString current = flow().account().accountId();
  m_accounts->setCurrentIndex(current.isEmpty() ? 0 : qMax(0, m_accounts->findData(current)));
  m_accountsField->setVisible(knowsSome);
  m_removal->setVisible(!m_accounts->currentData().toString().isEmpty());
  if (flow().account().state() == AccountFlow::State::NoKey) {
    if (m_practiceKeys)
      usePracticeKey(0);
    else
      chooseAccount(m_accounts->currentIndex());
  }
  showState();
}

void AccountPage::chooseAccount(int index) {
  const QString id = m_accounts->itemData(index).toString();
  m_newKey->setVisible(id.isEmpty() || m_options.practice);
  if (!id.isEmpty()) return flow().account().open(id);
  if (flow().account().state() != AccountFlow::State::NoKey) flow().account().disconnectAccount();
}

ServiceAddress AccountPage::chosenAddress() const {
  if (m_options.service) return *m_options.service;
  return m_regions->address();
}

void AccountPage::tryTypedKey() {
  if (!m_key->text().isEmpty()) flow().account().tryKey(chosenAddress(), m_key->takeText());
}

void AccountPage::usePracticeKey(int index) {
  if (!m_options.service) return;
  flow().account().tryKey(*m_options.service, QString(m_options.practiceKeys.at(index).key));
}

void AccountPage::showState() {
  const AccountFlow& account = flow().account();
  m_card->showReport();
  const bool works = account.state() == AccountFlow::State::Works;
  const bool isSettled = account.keeping() == AccountFlow::Keeping::InKeychain ||
                         account.keeping() == AccountFlow::Keeping::SessionOnly;
  // Once the keychain has failed, the banner asks.
  const bool isOpen = works && !isSettled && account.keeping() != AccountFlow::Keeping::Failed;
  m_keep->setVisible(isOpen);
  m_keepHint->setVisible(isOpen);
  if (works || account.state() == AccountFlow::State::Checking)
    m_keyField->setHint(tr("A key is connected. Paste another one to replace it."));
  showTrouble();
  Q_EMIT completeChanged();
}

void AccountPage::showTrouble() {
  const AccountFlow& account = flow().account();
  const bool isAboutTheKey =
      account.error().kind == Error::Kind::BadKey || account.error().kind == Error::Kind::Unauthorized;
  const bool failed = account.state() == AccountFlow::State::Failed && !account.failedInKeychain();
  const bool keyIsAsked = m_keyField->isVisibleTo(this);
  const ErrorContext context{chosenAddress().region(), Doing::CheckingKey};
  m_keyField->setError(failed && isAboutTheKey && keyIsAsked ? errorText(account.error(), context).sentence
                                                             : QString());
  m_banner->showAccount(keyIsAsked);
}

void AccountPage::askForKey() {
  m_accounts->setCurrentIndex(m_accounts->count() - 1);
  chooseAccount(m_accounts->currentIndex());
  m_key->setFocus();
}

QFuture<Result<void>> AccountPage::commit() {
  if (flow().isRequest()) return WizardPage::commit();
  if (m_keep->isChecked()) return flow().account().keep();
  flow().account().useForThisSession();
  return WizardPage::commit();
}

void AccountPage::showError(const Error&) {
  showState();
}

bool AccountPage::isComplete() const {
  const AccountFlow& account = flow().account();
  if (flow().isRequest()) return true;
  return account.state() == AccountFlow::State::Works && account.keeping() != AccountFlow::Keeping::Failed &&
         account.keeping() != AccountFlow::Keeping::Storing;
}

NoticeText AccountPage::notice() const {
  const AccountFlow& account = flow().account();
  if (flow().isRequest()) return {NoticeText::Kind::Info, tr("A request needs no key")};
  switch (account.state()) {
    case AccountFlow::State::NoKey: return {NoticeText::Kind::Info, tr("Still missing: API key")};
    case AccountFlow::State::Opening: return {NoticeText::Kind::Info, tr("Asking the keychain…")};
    case AccountFlow::State::Checking: return {NoticeText::Kind::Info, tr("Asking DigiCert…")};
    case AccountFlow::State::Failed: return {NoticeText::Kind::Problem, tr("1 thing to correct: API key")};
    case AccountFlow::State::Works: break;
  }
  if (account.keeping() == AccountFlow::Keeping::Failed)
    return {NoticeText::Kind::Warning, tr("Decide how to keep the key")};
  if (account.keeping() == AccountFlow::Keeping::Storing)
    return {NoticeText::Kind::Info, tr("Storing the key…")};
  if (account.report().products.isEmpty() && !account.report().productsRefused)
    return {NoticeText::Kind::Warning, tr("No certificate is enabled")};
  if (!account.report().mayOrder()) return {NoticeText::Kind::Warning, tr("This key may look but not order")};
  return {};
}

void AccountPage::focusFirstProblem() {
  if (m_banner->isVisible()) return m_banner->setFocus();
  if (m_keyField->isVisible()) m_key->setFocus();
}

void AccountPage::removeAccount() {
  const QString id = m_accounts->currentData().toString();
  whenDone(flow().account().remove(id), this, [this](const Result<void>& removed) {
    load();
    if (!removed) m_banner->showKeychain(removed.error());
  });
}

QString AccountPage::summary() const {
  const AccountFlow& account = flow().account();
  if (flow().isRequest()) return tr("None, a request");
  if (account.state() != AccountFlow::State::Works) return {};
  const auto region = account.address()->region();
  const QString name = account.report().user.fullName();
  return region == ServiceAddress::Region::Other ? name
                                                 : tr("%1, %2", "name, region").arg(name, regionName(region));
}

}  // namespace codeseal::ui
