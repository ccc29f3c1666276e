// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/journeytext.h"

#include "ui/text/choicenames.h"
#include "ui/text/formats.h"
#include "ui/text/plaintext.h"

#include <QCoreApplication>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = Actor::Kind;

struct Journey {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Journey)
};

QString iconOf(Kind kind) {
  switch (kind) {
    case Kind::Nobody:
    case Kind::NotKnown: return {};
    case Kind::You:
    case Kind::Account:
    case Kind::Person: return u"person"_s;
    case Kind::DigiCert: return u"building"_s;
    case Kind::Courier: return u"truck"_s;
  }
  Q_UNREACHABLE();
}

QString whoIs(const Actor& actor) {
  switch (actor.kind) {
    case Kind::Nobody: return Journey::tr("Nobody");
    case Kind::NotKnown: return Journey::tr("Not known");
    case Kind::You: return Journey::tr("You");
    case Kind::Account: return actor.name.isEmpty() ? Journey::tr("Your account") : quotable(actor.name);
    case Kind::Person: return quotable(actor.name);
    case Kind::DigiCert: return u"DigiCert"_s;
    case Kind::Courier: return Journey::tr("Courier");
  }
  Q_UNREACHABLE();
}

/// For what, in few words.
QString whatFor(const OrderWait& wait) {
  const bool isYou = wait.actor.kind == Kind::You;
  switch (wait.act) {
    case Act::Review: return isYou ? Journey::tr("review the request") : Journey::tr("review in the account");
    case Act::Approval:
      return isYou ? Journey::tr("approve the request") : Journey::tr("approval in the account");
    case Act::Csr: return Journey::tr("add the CSR");
    case Act::OrderCheck: return Journey::tr("works on the order");
    case Act::OrganizationCheck: return Journey::tr("organization check");
    case Act::ContactApproval: return Journey::tr("approval by mail");
    case Act::KeyConfirmation: return Journey::tr("confirmation of the key by mail");
    case Act::Reissue: return Journey::tr("new certificate");
    case Act::Issuance: return Journey::tr("issues the certificate");
    case Act::Pickup: return Journey::tr("collect the certificate");
    case Act::Delivery:
      return wait.actor.name.isEmpty() ? Journey::tr("token on its way")
                                       : Journey::tr("token to %1").arg(quotable(wait.actor.name));
    case Act::SetUp: return Journey::tr("set up the token");
    case Act::Unknown:
    case Act::Ended: return {};
  }
  Q_UNREACHABLE();
}

QString titleOf(Act act) {
  switch (act) {
    case Act::Review: return Journey::tr("Review in your account");
    case Act::Approval: return Journey::tr("Approval in your account");
    case Act::Csr: return Journey::tr("Signing request (CSR)");
    case Act::OrderCheck: return Journey::tr("Checks by DigiCert");
    case Act::OrganizationCheck: return Journey::tr("Organization check");
    case Act::ContactApproval: return Journey::tr("Approval by the verified contact");
    case Act::KeyConfirmation: return Journey::tr("Confirmation that the key is in hardware");
    case Act::Reissue: return Journey::tr("New certificate for this order");
    case Act::Issuance: return Journey::tr("Certificate issued");
    case Act::Pickup: return Journey::tr("Certificate collected");
    case Act::Delivery: return Journey::tr("Token on its way");
    case Act::SetUp: return Journey::tr("Token set up");
    case Act::Unknown: return Journey::tr("A status that Codeseal does not know");
    case Act::Ended: return Journey::tr("The order ended");
  }
  Q_UNREACHABLE();
}

QString ownerOf(const OrderStep& step) {
  if (step.actor.kind == Kind::Nobody) return {};
  if (step.actor.kind == Kind::NotKnown) return step.act == Act::Unknown ? QString() : whoIs(step.actor);
  if (step.actor.kind == Kind::Account && step.actor.name.isEmpty())
    return Journey::tr("An administrator or manager of the account");
  if (step.actor.kind == Kind::Courier && !step.actor.name.isEmpty())
    return Journey::tr("Courier, to %1").arg(quotable(step.actor.name));
  return whoIs(step.actor);
}

TimelineState stateOf(OrderStep::State state) {
  using State = OrderStep::State;
  switch (state) {
    case State::Done:
    case State::Assumed: return TimelineState::Done;
    case State::Now: return TimelineState::Now;
    case State::ToCome: return TimelineState::ToCome;
    case State::Refused: return TimelineState::Refused;
    case State::Ended: return TimelineState::Odd;
  }
  Q_UNREACHABLE();
}

QString timeOf(const OrderStep& step, const QDateTime& now) {
  const QString day = dateText(step.since.toLocalTime().date());
  if (day.isEmpty() || step.state != OrderStep::State::Now) return day;
  //: since when an order waits, and how long that is: "since 17 Nov 2026, 6 days"
  return Journey::tr("since %1, %2").arg(day, ageText(step.since, now));
}

}  // namespace

WaitText waitText(const OrderWait& wait) {
  const bool isNobody = wait.actor.kind == Kind::Nobody;
  return {iconOf(wait.actor.kind), whoIs(wait.actor), isNobody ? QString() : whatFor(wait)};
}

QString waitHeadline(const OrderWait& wait, const QDateTime& now) {
  if (wait.actor.kind == Kind::Nobody) return Journey::tr("Nobody is waited for");
  const QString age = ageText(wait.since, now);
  if (wait.actor.kind == Kind::NotKnown) return Journey::tr("It is not known whom this order waits for");
  if (wait.actor.kind == Kind::You)
    return age.isEmpty() ? Journey::tr("Waiting for you") : Journey::tr("Waiting for you, for %1").arg(age);
  if (wait.act == Act::Delivery) return Journey::tr("The token is on its way");
  QString who = whoIs(wait.actor);
  if (wait.actor.kind == Kind::Account && wait.actor.name.isEmpty())
    who = Journey::tr("an administrator or manager");
  return age.isEmpty() ? Journey::tr("Waiting for %1").arg(who)
                       : Journey::tr("Waiting for %1, for %2").arg(who, age);
}

QString waitAdvice(const OrderWait& wait) {
  if (wait.actor.kind == Kind::Nobody) return {};
  switch (wait.act) {
    case Act::Review: return Journey::tr("Someone in the account reviews the request, then it is approved.");
    case Act::Approval:
      if (wait.actor.kind == Kind::You)
        return Journey::tr(
            "Approve it here, or in CertCentral under Certificates, Requests. Until then DigiCert does not "
            "work on the order.");
      return Journey::tr(
          "The request is approved in CertCentral, under Certificates, Requests. Until then DigiCert does "
          "not "
          "work on the order.");
    case Act::Csr: return Journey::tr("The signing request is added in CertCentral, at the order.");
    case Act::OrderCheck:
      return Journey::tr(
          "DigiCert checks the organization, then the verified contact gets a mail to approve.");
    case Act::OrganizationCheck:
      return Journey::tr("DigiCert may call the organization by a number from public records.");
    case Act::ContactApproval:
      return wait.actor.mail.isEmpty()
                 ? Journey::tr(
                       "DigiCert sent a mail with a link to approve. It is often found in spam or "
                       "quarantine.")
                 : Journey::tr(
                       "DigiCert sent a mail with a link to approve to %1. It is often found in spam or "
                       "quarantine.")
                       .arg(quotable(wait.actor.mail));
    case Act::KeyConfirmation:
      return Journey::tr(
          "DigiCert sent a mail whose subject begins with “[Action Required] Private key protection "
          "requirements”. Whoever got it confirms that the key is in hardware.");
    case Act::Reissue: return Journey::tr("The verified contact may have to approve the new certificate.");
    case Act::Issuance: return Journey::tr("All checks are done. This usually takes minutes.");
    case Act::Pickup: return Journey::tr("The certificate is collected in CertCentral or put on the token.");
    case Act::Delivery:
      return Journey::tr(
          "DigiCert tells no tracking number. When the token arrives, install its driver first.");
    case Act::SetUp:
      return Journey::tr("Install the driver first, then the certificate with DigiCert's installer.");
    case Act::Unknown: return Journey::tr("CertCentral shows what its status means.");
    case Act::Ended: return {};
  }
  Q_UNREACHABLE();
}

QString ageText(const QDateTime& since, const QDateTime& now) {
  if (!since.isValid()) return {};
  const qint64 seconds = since.secsTo(now);
  constexpr int hour = 3600;
  constexpr int day = 24 * hour;
  if (seconds >= day) return Journey::tr("%n day(s)", nullptr, int(seconds / day));
  if (seconds >= hour) return Journey::tr("%n hour(s)", nullptr, int(seconds / hour));
  if (seconds >= 60) return Journey::tr("%n minute(s)", nullptr, int(seconds / 60));
  return Journey::tr("a moment");
}

bool isLongWait(const QDateTime& since, const QDateTime& now) {
  constexpr int longDays = 5;
  return since.isValid() && since.daysTo(now) >= longDays;
}

QList<TimelineItem> journeyTimeline(const QList<OrderStep>& steps, const QDateTime& now) {
  QList<TimelineItem> rows;
  for (const OrderStep& step : steps) {
    TimelineItem row;
    row.state = stateOf(step.state);
    row.title = titleOf(step.act);
    row.owner = ownerOf(step);
    row.ownerIcon = row.owner.isEmpty() ? QString() : iconOf(step.actor.kind);
    row.time = timeOf(step, now);
    if (step.state == OrderStep::State::Now) row.text = waitAdvice({step.actor, step.act, step.since});
    if (step.state == OrderStep::State::Assumed)
      row.text = Journey::tr("Nobody tells when that happens. By now it should have.");
    rows.append(row);
  }
  return rows;
}

QString reminderText(const OrderInfo& order, const OrderWait& wait) {
  const bool isPerson = wait.actor.kind == Kind::Person || wait.actor.kind == Kind::Account;
  if (!isPerson) return {};
  const QString advice = waitAdvice(wait);
  //: to be sent to a person: number of the order, product, organization, what to do
  return Journey::tr("DigiCert order %1 (%2 for %3) waits for you. %4")
      .arg(QString::number(order.id), productName(order.productNameId), quotable(order.organizationName),
           advice);
}

}  // namespace codeseal::ui
