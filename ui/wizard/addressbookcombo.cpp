// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/addressbookcombo.h"

#include "ui/text/formats.h"

namespace codeseal::ui {

AddressBookCombo::AddressBookCombo(QWidget* parent) : QComboBox(parent) {
  // An address is longer than the form is wide; its end may be cut in the box, but not in the list's tool
  // tip.
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(16);
  connect(this, &QComboBox::activated, this, &AddressBookCombo::choose);
}

void AddressBookCombo::setAddresses(const QList<PastAddress>& addresses) {
  m_addresses = addresses;
  clear();
  addItem(tr("Type a new address"));
  for (const PastAddress& past : addresses) {
    //: an address of the address book: recipient, street, city, date
    const QString text =
        tr("%1, %2, %3 (used for the order of %4)")
            .arg(past.address.name, past.address.addr1, past.address.city, dateText(past.usedOn));
    addItem(text);
    setItemData(count() - 1, text, Qt::ToolTipRole);
  }
}

void AddressBookCombo::follow(const ShippingDraft& shown) {
  int index = 0;
  for (qsizetype i = 0; i < m_addresses.size(); ++i)
    if (isSameAddress(m_addresses.at(i).address, shown)) index = int(i) + 1;
  if (index == 0) m_typed = shown;
  setCurrentIndex(index);
}

void AddressBookCombo::choose(int index) {
  Q_EMIT addressChosen(index > 0 ? m_addresses.at(index - 1).address : m_typed);
}

}  // namespace codeseal::ui
