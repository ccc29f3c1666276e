// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/requestwords.h"

#include "app/flow/orderflow.h"
#include "ui/text/fieldnames.h"
#include "ui/text/formats.h"
#include "ui/text/plaintext.h"
#include "ui/text/policytext.h"

#include <QCoreApplication>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct RequestWords {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::RequestWords)
};

/// More names would push the page itself away.
constexpr qsizetype namedAtMost = 6;

QString faultSentence(const RequestFault& fault) {
  using Kind = RequestFault::Kind;
  const QString what = quotable(fault.what);
  switch (fault.kind) {
    case Kind::Unreadable: return RequestWords::tr("It cannot be read: %1.").arg(what);
    case Kind::NotAFile: return RequestWords::tr("There is no such file. Check that it was not moved.");
    case Kind::TooLarge:
      return RequestWords::tr("It is larger than any request. Check that it is the right file.");
    case Kind::NotText:
    case Kind::NotARequest:
    case Kind::TooDeep:
      return RequestWords::tr("It is not a request of Codeseal. Check that it is the right file.");
    case Kind::Damaged:
      return RequestWords::tr(
          "It is damaged or incomplete, as after a broken transfer. Ask for the file once more.");
    case Kind::NewerVersion:
      return RequestWords::tr("It was saved by a newer Codeseal. Update Codeseal to open it.");
    case Kind::Changed:
      return RequestWords::tr("It was changed after Codeseal had saved it. Ask for the file once more.");
    case Kind::RepeatedName:
      return RequestWords::tr("“%1” stands in it twice, so it was not saved by Codeseal.").arg(what);
    case Kind::UnknownMember:
      return RequestWords::tr("“%1” is no part of a request, so it was not saved by Codeseal.").arg(what);
    case Kind::WrongValue:
      return RequestWords::tr("“%1” has a value that no request has, so it was not saved by Codeseal.")
          .arg(what);
    case Kind::PrivateKey:
      return RequestWords::tr(
          "It has a private key in it, which nobody else may have. Delete the file, tell the sender, and "
          "make a "
          "new key.");
    case Kind::HiddenCharacter:
      return RequestWords::tr("“%1” has characters in it that cannot be seen.").arg(what);
  }
  Q_UNREACHABLE();
}

/// The names of the inputs, the account's own where it has some.
QString namesOf(const OrderFlow& flow, const Problems& problems) {
  QStringList names;
  for (const FieldProblem& problem : problems) {
    const QString own = flow.nameOf(problem.where);
    names.append(own.isEmpty() ? fieldName(problem.where.field) : quotable(own));
  }
  const QString shown = names.mid(0, namedAtMost).join(RequestWords::tr(", ", "between the names of fields"));
  return names.size() > namedAtMost
             ? RequestWords::tr("%1 and %n more", nullptr, int(names.size() - namedAtMost)).arg(shown)
             : shown;
}

}  // namespace

RequestText requestFaultText(const RequestFault& fault, const QString& fileName) {
  return {RequestWords::tr("“%1” was not opened").arg(quotable(fileName)),
          RequestWords::tr("%1 Nothing was changed.", "sentence").arg(faultSentence(fault))};
}

QString requestDifferenceText(const RequestDifference& difference) {
  using Kind = RequestDifference::Kind;
  const QString what = quotable(difference.what);
  switch (difference.kind) {
    case Kind::ProductNotOffered: return RequestWords::tr("This account may not order the certificate.");
    case Kind::OrganizationUnknown:
      return RequestWords::tr("The organization no. %1 is not in this account.").arg(what);
    case Kind::OrganizationIsThere:
      return RequestWords::tr("“%1” is in this account already. Choose it on the page Organization.")
          .arg(what);
    case Kind::PersonUnknown:
      return RequestWords::tr("The user no. %1 cannot approve in this account.").arg(what);
    case Kind::PlatformNotOffered: return RequestWords::tr("The platform no. %1 is not offered.").arg(what);
    case Kind::FieldUnknown:
      return RequestWords::tr("“%1” is for a field that this account does not have. It is not sent.")
          .arg(what);
    case Kind::DivisionUnknown:
      return RequestWords::tr("The division no. %1 is not in this account.").arg(what);
    case Kind::CardUnknown:
      return RequestWords::tr("The stored card no. %1 is not in this account.").arg(what);
    case Kind::SkipsApproval: return RequestWords::tr("It asks to skip the approval step of the account.");
    case Kind::SkipsDuplicateCheck:
      return RequestWords::tr("It asks to create the organization even if the account has one like it.");
    case Kind::BringsReference: return RequestWords::tr("It brings its own reference, “%1”.").arg(what);
    case Kind::RenewsOrder: return RequestWords::tr("It renews the order %1.").arg(what);
  }
  Q_UNREACHABLE();
}

QString leftOpenText(const OrderFlow& flow) {
  return namesOf(flow, flow.problems());
}

RequestText openedRequestText(OrderFlow& flow) {
  const OpenedRequest& opened = *flow.openedRequest();
  RequestText text{RequestWords::tr("Request “%1”, saved on %2")
                       .arg(quotable(opened.fileName), dateText(opened.madeAt.toLocalTime().date())),
                   {}};
  QStringList lines;
  for (const RequestDifference& difference : requestDifferences(opened.asked, flow.facts()))
    lines.append(requestDifferenceText(difference));
  const Policy& policy = flow.environment().policy;
  if (opened.asked.product && !policy.allows(*opened.asked.product))
    lines.append(RequestWords::tr("Certificate: %1").arg(notAllowedText(policy.setBy)));
  if (policy.division && opened.asked.container && opened.asked.container != policy.division)
    lines.append(RequestWords::tr("Division no. %1 is not used. %2", "number, sentence")
                     .arg(*opened.asked.container)
                     .arg(lockedText(policy.setBy)));
  const bool isElsewhere = !policy.limits.addresses.isEmpty() && needsShipping(opened.asked) &&
                           !isBlank(opened.asked.shipping) &&
                           policy.limits.indexOf(opened.asked.shipping) < 0;
  if (isElsewhere) lines.append(RequestWords::tr("Token shipping: %1").arg(notAllowedText(policy.setBy)));
  const bool isConnected = flow.account().state() == AccountFlow::State::Works;
  if (!isConnected)
    lines.append(RequestWords::tr(
        "Connect the account it is to be ordered with. Then it is compared with what the account offers."));
  else if (!flow.problems().isEmpty())
    lines.append(RequestWords::tr("Missing, or not as this account wants it: %1").arg(leftOpenText(flow)));
  else if (lines.isEmpty())
    lines.append(RequestWords::tr("Nothing in it differs from what this account offers."));
  text.sentence = lines.join(u'\n');
  return text;
}

}  // namespace codeseal::ui
