// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/accountflow.h"
#include "app/flow/orderboard.h"
#include "app/flow/orderpace.h"
#include "app/flow/orderplacing.h"

#include <QObject>

#include <memory>

namespace codeseal {

/// Keeps the board at the account that is connected: what is known of it at once, the service as soon as the
/// key works, and a new look after an order was placed. In the background a key that could not be checked is
/// tried again from time to time; the keychain is asked for a person only.
class AccountOrders final : public QObject {
  Q_OBJECT

 public:
  /// All three outlive it.
  AccountOrders(AccountFlow& account, OrderPlacing& placing, OrderBoard& board, QObject* parent = nullptr);

  /// Opens the account that was used last; false if none is known.
  bool openLast();
  /// Asks everything anew, beginning with the key if that did not work.
  void tryAgain();

 private:
  void takeAccount();
  void takePlacing();
  void planTry();

  AccountFlow& m_account;
  OrderPlacing& m_placing;
  OrderBoard& m_board;
  std::shared_ptr<CertCentral> m_service;
  QString m_opened;
  OrderPace m_pace;  // of checks of the key
  bool m_isTryPlanned = false;
  OrderPlacing::State m_placed = OrderPlacing::State::Idle;
};

}  // namespace codeseal
