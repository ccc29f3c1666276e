// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/pastaddresses.h"

#include <QComboBox>

namespace codeseal::ui {

/// "Type a new address", and below it the addresses of earlier orders with the day they were used. Always
/// shows which of them the form holds now.
class AddressBookCombo final : public QComboBox {
  Q_OBJECT

 public:
  explicit AddressBookCombo(QWidget* parent = nullptr);

  void setAddresses(const QList<PastAddress>& addresses);
  [[nodiscard]] bool isEmpty() const { return m_addresses.isEmpty(); }
  /// Tells what the form holds. An address that is not in the book is remembered as the typed one.
  void follow(const ShippingDraft& shown);

 Q_SIGNALS:
  /// The person chose an address of the book, or went back to the one they had typed. The method stays as it
  /// is in the form.
  void addressChosen(const codeseal::ShippingDraft& address);

 private:
  void choose(int index);

  QList<PastAddress> m_addresses;
  ShippingDraft m_typed;
};

}  // namespace codeseal::ui
