// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errortext.h"

#include "ui/text/keychaintext.h"
#include "ui/text/networktext.h"
#include "ui/text/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace codeseal::ui {

namespace {

struct Failure {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Failure)
};

bool has(const Error& error, QStringView code) {
  return std::any_of(error.messages.begin(), error.messages.end(),
                     [code](const ServiceMessage& message) { return message.code.contains(code); });
}

/// `sentence` followed by what the service said, if it said anything.
QString withMessages(const QString& sentence, const Error& error) {
  const QString said = serviceMessages(error);
  //: %1 is a sentence of this program, %2 the words of the service
  return said.isEmpty() ? sentence : Failure::tr("%1 DigiCert says: “%2”").arg(sentence, said);
}

ErrorText timeout(Doing doing) {
  if (doing == Doing::Ordering)
    return {Failure::tr("DigiCert has not answered"),
            Failure::tr("No answer came in time. That alone does not tell whether the order arrived.")};
  return {Failure::tr("DigiCert has not answered"),
          Failure::tr("No answer came in time. Try again in a moment.")};
}

ErrorText unauthorized(ServiceAddress::Region region) {
  const QString title = Failure::tr("The key is not known");
  switch (region) {
    case ServiceAddress::Region::Europe:
      return {title, Failure::tr(
                         "DigiCert does not know this key in Europe. Check that all of it was pasted, or try "
                         "United States.")};
    case ServiceAddress::Region::UnitedStates:
      return {title,
              Failure::tr("DigiCert does not know this key in the United States. Check that all of it was "
                          "pasted, or try Europe.")};
    case ServiceAddress::Region::Other: break;
  }
  return {
      title,
      Failure::tr("The service does not know this key. Check that all of it was pasted, and that it is for "
                  "this service.")};
}

ErrorText forbidden(const Error& error, Doing doing) {
  if (has(error, u"invalid_approver"))
    return {Failure::tr("You may not approve this request"),
            Failure::tr("CertCentral leaves it to another administrator or manager of the account.")};
  switch (doing) {
    case Doing::Ordering:
      return {
          Failure::tr("This key may not order"),
          withMessages(Failure::tr("This key may look but not order. Ask an administrator for one limited to "
                                   "“Orders”."),
                       error)};
    case Doing::ListingOrders:
      return {Failure::tr("This key may not list orders"),
              Failure::tr(
                  "Orders placed with Codeseal are shown all the same. Ask an administrator for a key that "
                  "may view orders.")};
    case Doing::CheckingKey:
      return {
          Failure::tr("The key works, but may do little"),
          Failure::tr(
              "DigiCert knows this key, but refuses the question. Ask an administrator for one limited to "
              "“Orders”.")};
    case Doing::Asking:
    case Doing::ReadingKey:
    case Doing::StoringKey:
    case Doing::RemovingKey: break;
  }
  return {Failure::tr("This key may not do that"),
          withMessages(Failure::tr("Ask an administrator of the account for the right."), error)};
}

ErrorText notFound(const Error& error) {
  if (has(error, u"not_found|order"))
    return {Failure::tr("DigiCert does not find this order"),
            Failure::tr("It is not in this account, or this key may not see it.")};
  if (has(error, u"not_found|product"))
    return {Failure::tr("The account does not have this certificate"),
            Failure::tr("Ask an administrator or your account manager at DigiCert to enable it.")};
  if (has(error, u"not_found|certificate"))
    return {
        Failure::tr("DigiCert does not find this certificate"),
        Failure::tr("It was perhaps replaced or taken back meanwhile. Check the order again, then download "
                    "once more.")};
  return {Failure::tr("There is nothing at this address"),
          Failure::tr("Check the address of the service. It usually ends in /services/v2.")};
}

ErrorText invalidInput(const Error& error, Doing doing) {
  const QString title = doing == Doing::Ordering ? Failure::tr("DigiCert does not accept the order")
                                                 : Failure::tr("DigiCert does not accept this");
  if (has(error, u"order_not_eligible_for_renewal"))
    return {title,
            Failure::tr("The order that is renewed cannot be renewed yet or any more. Leave “Renews order” "
                        "empty to place a new order.")};
  if (has(error, u"order_renewed_already"))
    return {title,
            Failure::tr("That order was renewed before. Leave “Renews order” empty to place a new order.")};
  const QString said = serviceMessages(error);
  if (said.isEmpty()) return {title, Failure::tr("It does not say why. Nothing was ordered or changed.")};
  //: %1 is what the service said, as it was sent
  return {title, Failure::tr("DigiCert says: “%1”").arg(said)};
}

ErrorText offline(Doing doing) {
  const QString title = Failure::tr("DigiCert cannot be reached");
  if (doing == Doing::ListingOrders)
    return {title, Failure::tr("What is shown is the last that is known. Check the network connection.")};
  return {title, Failure::tr("Check the network connection, then try again.")};
}

ErrorText clockWrong() {
  return {
      Failure::tr("The clock of this computer seems wrong"),
      Failure::tr("By this computer's date, DigiCert's certificate is not valid. Set date and time, then try "
                  "again.")};
}

ErrorText redirected() {
  return {
      Failure::tr("The server points to another address"),
      Failure::tr("Codeseal does not follow it, so the key stays here. Check the address of the service.")};
}

ErrorText conflict(const Error& error) {
  return {Failure::tr("DigiCert has this already"),
          withMessages(Failure::tr("Something with the same name or reference exists."), error)};
}

ErrorText openElsewhere() {
  return {Failure::tr("Codeseal is open already, for another service"),
          Failure::tr("Close that window first, or keep the records of this service in a directory of their "
                      "own with --data-dir.")};
}

ErrorText sentElsewhere() {
  return {
      Failure::tr("This order was sent already"),
      Failure::tr("Another window of Codeseal, or an earlier start, sent it. Nothing was sent a second time. "
                  "Close this window and open Codeseal again: it shows what became of the order.")};
}

ErrorText serverFault(const Error& error) {
  return {Failure::tr("DigiCert has a fault"),
          withMessages(Failure::tr("The service is out of order. Try again in a few minutes."), error)};
}

ErrorText malformedReply() {
  return {Failure::tr("The answer cannot be read"),
          Failure::tr(
              "What came back is not an answer of CertCentral. A proxy or firewall may have changed it.")};
}

ErrorText tooLarge() {
  return {Failure::tr("The answer is too large"),
          Failure::tr("It was cut off to protect this computer. A narrower search may help.")};
}

ErrorText badKey() {
  return {Failure::tr("This cannot be an API key"),
          Failure::tr("A key is one word of letters, digits and signs, without blanks. Copy it again.")};
}

ErrorText badAddress() {
  return {Failure::tr("This address cannot be used"),
          Failure::tr("It has to start with https, for example %1.")
              .arg(ServiceAddress::unitedStates().toString())};
}

ErrorText disk() {
  return {Failure::tr("A file cannot be read or written"),
          Failure::tr("Check that the disk has room and that you may write to it.")};
}

ErrorText newerVersion() {
  return {Failure::tr("This was written by a newer Codeseal"),
          Failure::tr("It was left as it is. Update Codeseal to open it.")};
}

ErrorText badPolicy() {
  return {Failure::tr("What your administrator has set cannot be read"),
          Failure::tr("Codeseal does not start without it. Tell whoever looks after this computer.")};
}

ErrorText notAllowed(const Error& error) {
  return {Failure::tr("This service is not allowed here"),
          //: %1 is who has set it
          Failure::tr("%1 has set which services Codeseal may talk to. The key was not sent.")
              .arg(error.who.isEmpty() ? Failure::tr("Your administrator") : quotable(error.who))};
}

}  // namespace

ErrorText errorText(const Error& error, const ErrorContext& context) {
  using Kind = Error::Kind;
  switch (error.kind) {
    case Kind::Offline: return offline(context.doing);
    case Kind::Timeout: return timeout(context.doing);
    case Kind::Tls: return tlsText(error);
    case Kind::ClockWrong: return clockWrong();
    case Kind::Proxy: return proxyText(error);
    case Kind::Redirected: return redirected();
    case Kind::Unauthorized: return unauthorized(context.region);
    case Kind::Forbidden: return forbidden(error, context.doing);
    case Kind::NotFound: return notFound(error);
    case Kind::InvalidInput: return invalidInput(error, context.doing);
    case Kind::Conflict: return conflict(error);
    case Kind::OpenElsewhere: return openElsewhere();
    case Kind::SentElsewhere: return sentElsewhere();
    case Kind::RateLimited: return rateLimitText(error);
    case Kind::ServerFault: return serverFault(error);
    case Kind::MalformedReply: return malformedReply();
    case Kind::TooLarge: return tooLarge();
    case Kind::KeychainUnavailable:
    case Kind::KeychainLocked:
    case Kind::KeychainDenied:
    case Kind::KeychainGone:
    case Kind::KeychainBusy:
    case Kind::KeychainUnreliable: return keychainText(error.kind, context.doing);
    case Kind::BadKey: return badKey();
    case Kind::BadAddress: return badAddress();
    case Kind::Disk: return disk();
    case Kind::NewerVersion: return newerVersion();
    case Kind::BadPolicy: return badPolicy();
    case Kind::NotAllowed: return notAllowed(error);
    case Kind::Cancelled: return {};
  }
  Q_UNREACHABLE();
}

QString serviceMessages(const Error& error) {
  QStringList lines;
  for (const ServiceMessage& message : error.messages) {
    const QString words = quotable(message.message.isEmpty() ? message.code : message.message);
    if (!words.isEmpty()) lines.append(words);
  }
  return lines.join(u'\n');
}

}  // namespace codeseal::ui
