// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/keychaintext.h"

#include <QCoreApplication>

namespace codeseal::ui {

namespace {

struct Keychain {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Keychain)
};

QString lockedTitle(Doing doing) {
  switch (doing) {
    case Doing::ReadingKey: return Keychain::tr("The keychain is locked, so the key cannot be read");
    case Doing::RemovingKey: return Keychain::tr("The keychain is locked, so the key cannot be removed");
    case Doing::Asking:
    case Doing::CheckingKey:
    case Doing::ListingOrders:
    case Doing::Ordering:
    case Doing::StoringKey: break;
  }
  return Keychain::tr("The keychain is locked, so the key cannot be stored");
}

/// What to do about a keychain that does not work just now.
QString tryAgain(const QString& storing, const QString& reading, const QString& removing, Doing doing) {
  switch (doing) {
    case Doing::ReadingKey: return reading;
    case Doing::RemovingKey: return removing;
    case Doing::Asking:
    case Doing::CheckingKey:
    case Doing::ListingOrders:
    case Doing::Ordering:
    case Doing::StoringKey: break;
  }
  return storing;
}

QString lockedAdvice(Doing doing) {
  return tryAgain(
      Keychain::tr("Unlock the login keyring and try again, or go on without storing: the key is then "
                   "forgotten when Codeseal closes."),
      Keychain::tr("Unlock the login keyring and try again, or paste the key for this session."),
      Keychain::tr("Unlock the login keyring and try again."), doing);
}

QString deniedAdvice(Doing doing) {
  return tryAgain(
      Keychain::tr("Allow Codeseal to use the keychain and try again, or go on without storing: the key "
                   "is then forgotten when Codeseal closes."),
      Keychain::tr("Allow Codeseal to use the keychain and try again, or paste the key for this session."),
      Keychain::tr("Allow Codeseal to use the keychain and try again."), doing);
}

QString busyAdvice(Doing doing) {
  return tryAgain(
      Keychain::tr("It may ask for a password in another window. Answer there, or go on without storing: "
                   "the key is then forgotten when Codeseal closes."),
      Keychain::tr("It may ask for a password in another window. Answer there, or paste the key for this "
                   "session."),
      Keychain::tr("It may ask for a password in another window. Answer there."), doing);
}

ErrorText unreliable(Doing doing) {
  if (doing == Doing::RemovingKey)
    return {Keychain::tr("The keychain still has the key"),
            Keychain::tr("It reported that the key is gone, but the key can still be read. Remove the entry "
                         "“Codeseal” by hand, and revoke the key in CertCentral if you are unsure.")};
  return {Keychain::tr("The keychain did not keep the key"),
          Keychain::tr(
              "It reported success, but does not give the key back. Go on without storing: the key is then "
              "forgotten when Codeseal closes.")};
}

}  // namespace

ErrorText keychainText(Error::Kind kind, Doing doing) {
  using Kind = Error::Kind;
  if (kind == Kind::KeychainLocked) return {lockedTitle(doing), lockedAdvice(doing)};
  if (kind == Kind::KeychainDenied)
    return {Keychain::tr("Access to the keychain was refused"), deniedAdvice(doing)};
  if (kind == Kind::KeychainBusy)
    return {Keychain::tr("The keychain has not answered yet"), busyAdvice(doing)};
  if (kind == Kind::KeychainUnreliable) return unreliable(doing);
  if (kind == Kind::KeychainGone)
    return {Keychain::tr("The key is no longer in the keychain"),
            Keychain::tr("Another program or person removed it. Paste the key again.")};
  return {Keychain::tr("This computer has no keychain that Codeseal can use"),
          Keychain::tr("Go on without storing: the key is then forgotten when Codeseal closes.")};
}

}  // namespace codeseal::ui
