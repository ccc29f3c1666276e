// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/pricenotice.h"

#include "app/flow/orderflow.h"
#include "ui/text/formats.h"

namespace codeseal::ui {

using namespace Qt::StringLiterals;

PriceNotice::PriceNotice(OrderFlow& flow, QWidget* parent) : Banner(Tone::Warning, parent), m_flow(flow) {
  setObjectName(u"price_changed"_s);
  setAlert(true);
  connect(&m_flow.lastLook(), &LastLook::changed, this, &PriceNotice::showFlow);
  showFlow();
}

void PriceNotice::showFlow() {
  const LastLook& look = m_flow.lastLook();
  const auto& now = m_flow.price();
  const bool isChanged = look.state() == LastLook::State::PriceChanged && now && now->total;
  if (isChanged) {
    const auto& before = look.priceBefore();
    const QString sentence =
        before && before->total
            ? tr("It was %1 when this page was shown and is %2 now. Nothing was ordered. "
                 "If you still want the order, place it again.")
                  .arg(moneyText(*before->total), moneyText(*now->total))
            : tr("It was not known when this page was shown and is %1 now. Nothing was ordered. "
                 "If you still want the order, place it again.")
                  .arg(moneyText(*now->total));
    setText(before && before->total ? tr("The price has changed") : tr("The price is known now"), sentence);
  }
  setVisible(isChanged);
}

}  // namespace codeseal::ui
