// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/accountbanner.h"

#include "app/flow/orderflow.h"
#include "ui/text/errortext.h"

#include <QPushButton>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

AccountBanner::AccountBanner(OrderFlow& flow, QWidget* parent) : Banner(Tone::Warning, parent), m_flow(flow) {
  setObjectName(u"account_banner"_s);
  setAlert(true);
  hide();
}

void AccountBanner::say(Tone tone, const Error& error) {
  const auto address = m_flow.account().address();
  const ErrorText text =
      errorText(error, {address ? address->region() : ServiceAddress::Region::Other, Doing::CheckingKey});
  setTone(tone);
  clearButtons();
  setText(text.title, text.sentence);
}

QPushButton* AccountBanner::offerAgain() {
  QPushButton* again = addButton(tr("&Try again"), u"refresh"_s);
  again->setObjectName(u"try_again"_s);
  return again;
}

void AccountBanner::showAccount(bool keyIsAsked) {
  AccountFlow& account = m_flow.account();
  const bool works = account.state() == AccountFlow::State::Works;
  hide();
  if (works && account.keeping() == AccountFlow::Keeping::Failed) {
    say(Tone::Warning, account.keepingError());
    connect(offerAgain(), &QAbstractButton::clicked, &account, [&account] { (void)account.keep(); });
    QPushButton* session = addButton(tr("&Use it for this session only"));
    session->setObjectName(u"session_only"_s);
    connect(session, &QAbstractButton::clicked, &account, &AccountFlow::useForThisSession);
    return show();
  }
  // That no certificate is enabled is nothing another key would change, and stands below with what would.
  const bool hasNone = account.report().products.isEmpty() && !account.report().productsRefused;
  if (works && !account.report().mayOrder() && !hasNone) {
    say(Tone::Warning, failure(Error::Kind::Forbidden).value());
    return show();
  }
  if (account.state() != AccountFlow::State::Failed) return;
  if (account.failedInKeychain()) return showKeychain(account.error());
  const bool isAboutTheKey =
      account.error().kind == Error::Kind::BadKey || account.error().kind == Error::Kind::Unauthorized;
  if (isAboutTheKey && keyIsAsked) return;
  say(isAboutTheKey ? Tone::Danger : Tone::Warning, account.error());
  connect(offerAgain(), &QAbstractButton::clicked, &account, &AccountFlow::checkAgain);
  show();
}

void AccountBanner::showKeychain(const Error& error) {
  say(Tone::Warning, error);
  connect(offerAgain(), &QAbstractButton::clicked, &m_flow.account(), &AccountFlow::checkAgain);
  QPushButton* paste = addButton(tr("Pa&ste the key"));
  paste->setObjectName(u"paste_key"_s);
  connect(paste, &QAbstractButton::clicked, this, &AccountBanner::pasteWanted);
  show();
}

}  // namespace codeseal::ui
