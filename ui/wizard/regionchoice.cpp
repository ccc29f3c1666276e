// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/regionchoice.h"

#include "ui/text/choicenames.h"
#include "ui/text/policytext.h"

namespace codeseal::ui {

using namespace Qt::StringLiterals;

RegionChoice::RegionChoice(const Policy& policy, QWidget* parent) : ChoiceRow(parent) {
  setObjectName(u"region"_s);
  setAccessibleName(tr("Region"));
  for (const ServiceAddress& address : {ServiceAddress::unitedStates(), ServiceAddress::europe()}) {
    ChoiceText text{regionName(address.region()), address.url(u"/").host(), {}, {}, {}};
    const bool isAllowed = policy.allows(address);
    if (!isAllowed) text.reason = notAllowedText(policy.setBy);
    ChoiceCard* card = addChoice(text);
    card->setEnabled(isAllowed);
    if (isAllowed && chosenIndex() < 0) choose(count() - 1);
  }
  card(0)->setObjectName(u"region_us"_s);
  card(1)->setObjectName(u"region_europe"_s);
}

ServiceAddress RegionChoice::address() const {
  return chosenIndex() == 1 ? ServiceAddress::europe() : ServiceAddress::unitedStates();
}

}  // namespace codeseal::ui
