// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/platformfield.h"

#include "app/flow/orderflow.h"
#include "ui/text/fieldnames.h"
#include "ui/widgets/formfield.h"
#include "ui/wizard/fieldbinder.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace codeseal::ui {

namespace {

/// Below every number the service has; its lowest is -1, "other".
constexpr int noNumber = -2;

}  // namespace

PlatformField::PlatformField(OrderFlow& flow, FieldBinder& fields, QWidget* parent)
    : QWidget(parent),
      m_flow(flow),
      m_fields(fields),
      m_choice(new QComboBox),
      m_number(new QSpinBox),
      m_choiceField(new FormField(fieldName(Field::ServerPlatform), m_choice)),
      m_numberField(new FormField(tr("Number of the platform"), m_number)) {
  m_choice->setPlaceholderText(tr("Choose a platform"));
  m_number->setRange(noNumber, 999'999);
  m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_number->setSpecialValueText(tr("No device chosen"));
  m_number->setGroupSeparatorShown(false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_choiceField);
  column->addWidget(m_numberField);
  connect(m_choice, &QComboBox::activated, this, [this] {
    const QVariant id = m_choice->currentData();
    take(id.isValid() ? std::optional(id.toLongLong()) : std::nullopt);
  });
  connect(m_number, &QSpinBox::valueChanged, this,
          [this](int number) { take(number == noNumber ? std::nullopt : std::optional<qint64>(number)); });
}

void PlatformField::load() {
  const OrderDraft& draft = m_flow.draft();
  const OrderOffer offer = m_flow.offer();
  const bool isAsking = !m_flow.isRequest() &&
                        m_flow.facts().state(AccountFacts::Part::Products) == AccountFacts::State::Waiting;
  const bool isListed = !offer.platforms.isEmpty() || isAsking;
  use(isListed ? m_choiceField : m_numberField);
  m_used->setRequired(needsPlatform(draft));
  const QString need =
      needsPlatform(draft) ? tr("The token you have.") : tr("Only an own token has to be named.");
  m_choiceField->setHint(isAsking ? tr("Asking DigiCert…") : need);
  //: first a sentence about what a platform is for
  m_numberField->setHint(
      m_flow.isRequest()
          ? tr("%1 Without a key the platforms are not known: give the number, or leave it open.").arg(need)
          : tr("%1 The account lists no platforms; DigiCert's support knows the number.").arg(need));

  Offered offered{offer.platforms, needsPlatform(draft), {}};
  const auto isChosen = [&draft](const ServerPlatform& platform) {
    return platform.id == draft.serverPlatform;
  };
  if (std::none_of(offer.platforms.begin(), offer.platforms.end(), isChosen))
    offered.stranger = draft.serverPlatform;
  list(offered);
  const QSignalBlocker quietChoice(m_choice);
  const QSignalBlocker quietNumber(m_number);
  m_choice->setCurrentIndex(draft.serverPlatform ? m_choice->findData(*draft.serverPlatform)
                                                 : (offered.required ? -1 : 0));
  if (const int number = int(draft.serverPlatform.value_or(noNumber)); m_number->value() != number)
    m_number->setValue(number);
}

/// Both fields stand for the same input, so only the one in use has its name and shows its errors.
void PlatformField::use(FormField* field) {
  if (m_used == field) return;
  if (m_used) {
    m_fields.release(m_used);
    m_used->editor()->setObjectName({});
    m_used->setObjectName({});
  }
  m_used = field;
  m_fields.bind(field, {Field::ServerPlatform});
  m_choiceField->setVisible(field == m_choiceField);
  m_numberField->setVisible(field == m_numberField);
}

void PlatformField::list(const Offered& offered) {
  if (m_listed == offered) return;
  m_listed = offered;
  const QSignalBlocker quiet(m_choice);
  m_choice->clear();
  if (!offered.required) m_choice->addItem(tr("No device chosen"));
  for (const ServerPlatform& platform : offered.platforms) m_choice->addItem(platform.name, platform.id);
  if (offered.stranger)
    m_choice->addItem(tr("Number %1, not offered").arg(*offered.stranger), *offered.stranger);
}

void PlatformField::take(std::optional<qint64> platform) {
  m_flow.edit([platform](OrderDraft& draft) { draft.serverPlatform = platform; });
}

}  // namespace codeseal::ui
