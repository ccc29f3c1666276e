// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/banner.h"

namespace codeseal {
class OrderFlow;
struct Error;
}  // namespace codeseal

namespace codeseal::ui {

/// What stands in the way of an account, with what can be done about it; hidden while nothing does.
class AccountBanner final : public Banner {
  Q_OBJECT

 public:
  explicit AccountBanner(OrderFlow& flow, QWidget* parent = nullptr);

  /// Shows how the account stands. What is wrong with the key itself is left to the key's field where
  /// `keyIsAsked`, since it stands right there.
  void showAccount(bool keyIsAsked);
  /// Shows a trouble of the keychain that came up outside of connecting.
  void showKeychain(const Error& error);

 Q_SIGNALS:
  /// The person wants to paste the key although one should be in the keychain.
  void pasteWanted();

 private:
  void say(Tone tone, const Error& error);
  QPushButton* offerAgain();

  OrderFlow& m_flow;
};

}  // namespace codeseal::ui
