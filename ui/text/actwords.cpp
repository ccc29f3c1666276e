// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/actwords.h"

#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = OrderAct::Kind;

struct Acting {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Acting)
};

QString doneTitle(Kind kind) {
  switch (kind) {
    case Kind::PassOn: return Acting::tr("The request is passed on");
    case Kind::Approve: return Acting::tr("The request is approved");
    case Kind::Reject: return Acting::tr("The request is rejected");
    case Kind::Cancel: return Acting::tr("The order is canceled");
    case Kind::AddNote: return Acting::tr("The note is added");
    case Kind::ResendMail: break;
  }
  return Acting::tr("The mail is sent again");
}

QString undoneTitle(Kind kind) {
  switch (kind) {
    case Kind::PassOn: return Acting::tr("The request is not passed on");
    case Kind::Approve: return Acting::tr("The request is not approved");
    case Kind::Reject: return Acting::tr("The request is not rejected");
    case Kind::Cancel: return Acting::tr("The order is not canceled");
    case Kind::AddNote: return Acting::tr("The note is not added");
    case Kind::ResendMail: break;
  }
  return Acting::tr("The mail is not sent again");
}

QString unknownTitle(Kind kind) {
  switch (kind) {
    case Kind::PassOn: return Acting::tr("It is not known whether the request is passed on");
    case Kind::Approve: return Acting::tr("It is not known whether the request is approved");
    case Kind::Reject: return Acting::tr("It is not known whether the request is rejected");
    case Kind::Cancel: return Acting::tr("It is not known whether the order is canceled");
    case Kind::AddNote: return Acting::tr("It is not known whether the note is added");
    case Kind::ResendMail: break;
  }
  return Acting::tr("It is not known whether the mail is sent again");
}

QString addressees(const OrderAct& act) {
  QStringList mails;
  for (const QString& mail : act.mails) mails.append(quotable(mail));
  return mails.join(u", "_s);
}

QString doneSentence(const OrderAct& act) {
  switch (act.kind) {
    case Kind::PassOn: return Acting::tr("Now an administrator or manager of the account approves it.");
    case Kind::Approve:
      return act.requestType == u"revoke" ? Acting::tr("DigiCert revokes the certificate.")
                                          : Acting::tr("DigiCert goes on with it.");
    case Kind::Reject:
    case Kind::Cancel: return Acting::tr("Nothing more comes of it.");
    case Kind::AddNote: return Acting::tr("Everybody of the account who may see the order can read it.");
    case Kind::ResendMail: break;
  }
  return Acting::tr("It goes to %1. It is often found in spam or quarantine.").arg(addressees(act));
}

bool has(const Error& error, QStringView code) {
  return std::any_of(error.messages.begin(), error.messages.end(),
                     [code](const ServiceMessage& message) { return message.code.contains(code); });
}

/// Why the service says no to an act, where that is known better than for any other call.
QString refusalReason(const OrderAct& act, const Error& error) {
  if (has(error, u"invalid_approver"))
    return Acting::tr(
        "CertCentral leaves it to another administrator or manager of the account, for example because the "
        "request is your own.");
  const bool isMissing = error.kind == Error::Kind::NotFound && !has(error, u"not_found|order");
  if (act.kind == Kind::ResendMail && (isMissing || error.httpStatus == 405))
    return Acting::
        tr("DigiCert does not send this mail again for such an order. Ask %1 to look for it, also in spam "
           "or quarantine, or ask DigiCert's support.")
            .arg(addressees(act));
  if (!has(error, u"invalid_value:status")) return {};
  if (act.kind == Kind::Cancel)
    return Acting::tr(
        "DigiCert cancels an order while it is pending, waits to be collected, or is being reissued. This "
        "one "
        "is not, or not any more.");
  return Acting::tr("The request does not wait for this any more. Perhaps somebody else decided about it.");
}

QString refusal(const OrderAct& act, const Error& error) {
  const QString reason = refusalReason(act, error);
  if (reason.isEmpty()) return errorText(error).sentence;
  const QString said = serviceMessages(error);
  //: %1 is a sentence of this program, %2 the words of the service
  return said.isEmpty() ? reason : Acting::tr("%1 DigiCert says: “%2”").arg(reason, said);
}

QString unknownSentence(const ActReport& report) {
  if (!report.isRead)
    return Acting::tr(
        "DigiCert's answer was lost, and the order cannot be read at the moment. Until it was read, nothing "
        "else is done to it.");
  if (report.act.kind == Kind::ResendMail)
    return Acting::tr("DigiCert's answer was lost. Ask %1 whether the mail came before it is sent once more.")
        .arg(addressees(report.act));
  return Acting::tr("DigiCert's answer was lost, and the order does not tell. Look at it in CertCentral.");
}

QString doneWords(const ActReport& report) {
  const QString sentence = doneSentence(report.act);
  if (report.isRead) return sentence;
  return sentence + u' ' + Acting::tr("The order was not read since, so what stands below may be older.");
}

}  // namespace

QString hindranceText(ActHindrance hindrance) {
  switch (hindrance) {
    case ActHindrance::None:
    case ActHindrance::Unfit:
    case ActHindrance::NotRead: break;
    case ActHindrance::RejectInstead:
      return Acting::tr("An order that waits for approval cannot be canceled. Its request can be rejected.");
    case ActHindrance::ReadsOnly:
      return Acting::tr("This key may only read. Ask an administrator for one that may change orders.");
    case ActHindrance::ForUsersOnly:
      return Acting::tr("This key is for managing users. Ask an administrator for one for orders.");
    case ActHindrance::NoApprover:
      return Acting::tr("Only administrators and managers of the account decide about requests.");
    case ActHindrance::NotConnected:
      return Acting::tr("DigiCert is not connected, so nothing can be changed at the moment.");
    case ActHindrance::Busy: return Acting::tr("A change is under way. One is made at a time.");
    case ActHindrance::Undecided:
      return Acting::tr("What became of the last change is not known yet, so nothing else can be changed.");
    case ActHindrance::NotOffered:
      return Acting::tr("DigiCert does not send this mail again for such an order.");
  }
  return {};
}

ActWords actWords(const ActReport& report) {
  using State = ActReport::State;
  const Kind kind = report.act.kind;
  switch (report.state) {
    case State::Sending: return {Tone::Info, Acting::tr("Sending it to DigiCert…"), {}};
    case State::Checking:
      return {Tone::Info, Acting::tr("The answer was lost. Reading the order to see what became of it…"), {}};
    case State::Done: return {Tone::Success, doneTitle(kind), doneWords(report)};
    case State::FoundDone:
      return {Tone::Success, doneTitle(kind),
              Acting::tr("DigiCert's answer was lost, but the order shows that it is done.")};
    case State::NotDone:
      return {Tone::Warning, undoneTitle(kind),
              Acting::tr("DigiCert's answer was lost, and the order shows no change. It may still come, so "
                         "check again before you repeat it.")};
    case State::Overtaken:
      return {
          Tone::Warning, undoneTitle(kind),
          Acting::tr("DigiCert's answer was lost, and the order went another way meanwhile. It is shown as "
                     "it is now.")};
    case State::Refused: return {Tone::Danger, undoneTitle(kind), refusal(report.act, report.error)};
    case State::NotSent:
      return {Tone::Danger, undoneTitle(kind),
              //: %1 is a sentence
              Acting::tr("Nothing was sent. %1").arg(errorText(report.error).sentence)};
    case State::NotKnown: return {Tone::Warning, unknownTitle(kind), unknownSentence(report)};
  }
  Q_UNREACHABLE();
}

QString formatName(CertificateFormat format) {
  using Format = CertificateFormat;
  switch (format) {
    case Format::PemAll: return Acting::tr("PEM: certificate, intermediate and root");
    case Format::PemNoRoot: return Acting::tr("PEM: certificate and intermediate");
    case Format::PemNoIntermediate: return Acting::tr("PEM: certificate alone");
    case Format::P7b: return Acting::tr("PKCS#7 (.p7b)");
    case Format::Cer: return Acting::tr("PKCS#7 (.cer)");
    case Format::ZipCrt: return Acting::tr("ZIP with .crt files");
    case Format::ZipCer: return Acting::tr("ZIP with .cer files");
    case Format::ZipPem: return Acting::tr("ZIP with PEM files");
    case Format::ZipApache: return Acting::tr("ZIP for Apache");
  }
  return {};
}

}  // namespace codeseal::ui
