// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/tokentext.h"

#include <QCoreApplication>

namespace codeseal::ui {

namespace {

struct Token {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Token)
};

}  // namespace

QString tokenArrivalText() {
  return Token::tr(
      "When it arrives: install the driver first, never initialize it again, and use no virtual "
      "machine.");
}

QString tokenSetUpText() {
  return Token::tr(
      "Install the driver before the token is plugged in. Do not initialize a token that comes "
      "with its certificate, do not change the administrator password, and use no virtual machine.");
}

QString tokenInUseText() {
  return Token::tr(
      "Do not initialize it again: that erases the key. If it is lost, have the certificate "
      "revoked and order again. If it is locked, ask DigiCert before you do anything to it.");
}

}  // namespace codeseal::ui
