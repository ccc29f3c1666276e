// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certcentral.h"

#include <QObject>

namespace codeseal {

class AccountFlow;

/// The code that sets up the token of an order, while somebody looks at it and no longer. It is asked for
/// anew each time and kept nowhere else.
class SetUpCode final : public QObject {
  Q_OBJECT

 public:
  enum class State {
    Hidden,
    Asking,
    Shown,   ///< code() is there; empty: the service tells none
    Failed,  ///< error() says why
  };

  /// `account` outlives it.
  explicit SetUpCode(AccountFlow& account, QObject* parent = nullptr);

  void show(qint64 orderId);
  /// Lets go of the code. An answer that comes later is dropped.
  void hide();

  [[nodiscard]] State state() const { return m_state; }
  /// Null unless Shown.
  [[nodiscard]] const HardwareCodePtr& code() const { return m_code; }
  [[nodiscard]] const Error& error() const { return m_error; }

 Q_SIGNALS:
  void changed();

 private:
  void take(const Result<HardwareCodePtr>& code);

  AccountFlow& m_account;
  State m_state = State::Hidden;
  HardwareCodePtr m_code;
  Error m_error;
  int m_turn = 0;
};

}  // namespace codeseal
