// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/keypage.h"

#include "app/flow/orderflow.h"
#include "ui/text/choicenames.h"
#include "ui/text/fieldnames.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/notetext.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/csrbox.h"
#include "ui/wizard/fieldbinder.h"
#include "ui/wizard/fieldobjectname.h"
#include "ui/wizard/moresection.h"
#include "ui/wizard/platformfield.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array deliveries{Provisioning::ShipToken, Provisioning::ClientApp, Provisioning::Email};

/// What is needed first, then what comes later.
QString sentences(Provisioning delivery) {
  switch (delivery) {
    case Provisioning::ShipToken:
      return KeyPage::tr(
          "You give an address, and DigiCert sends a token there. Once the certificate is "
          "issued, you put it on the token with a code from the order.");
    case Provisioning::ClientApp:
      return KeyPage::tr(
          "You have a token that DigiCert supports, and name it here. Once the certificate is "
          "issued, you put it on the token with a code from the order.");
    case Provisioning::Email:
      return KeyPage::tr(
          "You have a hardware security module, and give a CSR made in it. Once the "
          "certificate is issued, you get it by mail or as a download.");
  }
  Q_UNREACHABLE();
}

int indexOf(std::optional<Provisioning> delivery) {
  const auto found = std::find(deliveries.begin(), deliveries.end(), delivery);
  return found == deliveries.end() ? -1 : int(found - deliveries.begin());
}

}  // namespace

KeyPage::KeyPage(OrderFlow& flow, QWidget* parent) : WizardPage(Step::KeyAndPlatform, flow, parent) {}

void KeyPage::build() {
  setHeading(tr("Where will the key be?"),
             tr("The key of a code signing certificate has to be in certified hardware."));
  addChoices();
  m_platform = new PlatformField(flow(), fields());
  m_platform->setMaximumWidth(px(480));
  body()->addWidget(m_platform);
  m_csr = new CsrBox(flow(), fields());
  body()->addWidget(m_csr);
  addMore();
  body()->addStretch(1);
  connect(&flow(), &OrderFlow::draftChanged, this, &KeyPage::showDraft);
  connect(&flow(), &OrderFlow::problemsChanged, this, &KeyPage::showProblem);
  connect(&flow().facts(), &AccountFacts::changed, this, [this](AccountFacts::Part part) {
    if (part == AccountFacts::Part::Products) showDraft();
  });
  showDraft();
}

void KeyPage::addChoices() {
  m_choices = new ChoiceRow;
  m_choices->setObjectName(fieldObjectName({Field::Provisioning}));
  m_choices->setAccessibleName(fieldName(Field::Provisioning));
  for (const Provisioning delivery : deliveries) {
    auto* card = m_choices->addChoice({provisioningName(delivery), sentences(delivery), {}, {}, {}});
    card->setObjectName(u"provisioning_"_s + wireName(delivery));
  }
  m_problem = new NoteText;
  body()->addWidget(m_choices);
  body()->addWidget(m_problem);
  connect(m_choices, &ChoiceRow::chosen, this, &KeyPage::choose);
}

void KeyPage::addMore() {
  m_more = new MoreSection;
  auto* hashes = new QComboBox;
  m_hash = new FormField(fieldName(Field::SignatureHash), hashes);
  m_hash->setMaximumWidth(px(480));
  fields().bind(m_hash, {Field::SignatureHash});
  connect(hashes, &QComboBox::activated, this, [this, hashes] {
    const QString hash = hashes->currentData().toString();
    flow().edit([&hash](OrderDraft& draft) { draft.signatureHash = hash; });
  });
  m_more->body()->addWidget(m_hash);
  auto* units = new QPlainTextEdit;
  units->setTabChangesFocus(true);
  auto* field = new FormField(fieldName(Field::OrganizationUnits), units);
  units->setFixedHeight(px(84));
  field->setHint(tr("One per line. DigiCert checks each of them, so this usually stays empty."));
  field->setMaximumWidth(px(480));
  fields().bindLines(field, {Field::OrganizationUnits},
                     [](OrderDraft& draft) -> QString& { return draft.organizationUnits; });
  m_more->body()->addWidget(field);
  body()->addWidget(m_more);
}

void KeyPage::choose(int index) {
  flow().edit([index](OrderDraft& draft) { draft.provisioning = deliveries.at(std::size_t(index)); });
}

void KeyPage::load() {
  showDraft();
  const bool hasUnits =
      !flow().draft().organizationUnits.isEmpty() || flow().problem({Field::OrganizationUnits});
  if (hasUnits || flow().problem({Field::SignatureHash})) m_more->setOpen(true);
}

void KeyPage::showDraft() {
  const OrderDraft& draft = flow().draft();
  if (const int index = indexOf(draft.provisioning); m_choices->chosenIndex() != index)
    m_choices->choose(index);
  m_platform->load();
  m_csr->load();
  m_csr->setVisible(needsCsr(draft));
  showHashes();
  showProblem();
}

/// One hash is no choice, unless the draft has another one that is not offered.
void KeyPage::showHashes() {
  const QStringList offered = flow().offer().signatureHashes;
  const QString& chosen = flow().draft().signatureHash;
  QStringList listed = offered;
  if (!chosen.isEmpty() && !listed.contains(chosen)) listed.append(chosen);
  m_hash->setVisible(listed.size() > 1);
  auto* hashes = static_cast<QComboBox*>(m_hash->editor());
  const QSignalBlocker quiet(hashes);
  if (m_listedHashes != listed) {
    m_listedHashes = listed;
    hashes->clear();
    for (const QString& hash : listed)
      hashes->addItem(hash.startsWith("sha"_L1) ? u"SHA-"_s + hash.mid(3) : hash, hash);
  }
  hashes->setCurrentIndex(hashes->findData(chosen));
}

void KeyPage::showProblem() {
  const auto problem = flow().problem({Field::Provisioning});
  if (!problem) m_speaks = false;
  const bool mayShow = problem && (m_speaks || problem->code != FieldProblem::Code::Missing);
  m_problem->showError(mayShow ? problemText(*problem) : QString());
}

void KeyPage::focusFirstProblem() {
  if (flow().problem({Field::Provisioning})) {
    m_speaks = true;
    showProblem();
    const int chosen = m_choices->chosenIndex();
    return m_choices->card(std::max(chosen, 0))->setFocus(Qt::OtherFocusReason);
  }
  if (flow().problem({Field::SignatureHash}) || flow().problem({Field::OrganizationUnits}))
    m_more->setOpen(true);
  WizardPage::focusFirstProblem();
}

QString KeyPage::summary() const {
  const auto delivery = flow().draft().provisioning;
  return delivery ? provisioningName(*delivery) : QString();
}

}  // namespace codeseal::ui
