// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/actwords.h"

#include <QCoreApplication>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = OrderAct::Kind;

struct Question {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Question)
};

bool isRevocation(const OrderAct& act) {
  return act.requestType == u"revoke";
}

QString commentHint() {
  return Question::tr("Whoever asked can read it.");
}

ActQuestion approval(const OrderAct& act) {
  ActQuestion question;
  question.title = Question::tr("Approve request %1?").arg(act.requestId);
  question.sentence = Question::tr("Then DigiCert goes on with the order, and it is charged to the account.");
  if (act.requestType == u"reissue")
    question.sentence = Question::tr("Then DigiCert makes a new certificate for the order.");
  question.field = Question::tr("Commen&t");
  question.hint = commentHint();
  question.button = Question::tr("&Approve");
  question.keep = Question::tr("&Back");
  if (!isRevocation(act)) return question;
  question.isDestructive = true;
  question.sentence = Question::tr(
      "This request asks to revoke the certificate. What was signed with it may lose its "
      "validity, and that cannot be taken back.");
  question.secondTitle = Question::tr("Really have the certificate revoked?");
  question.secondSentence = Question::tr("A revoked certificate never becomes valid again.");
  question.secondButton = Question::tr("&Approve the revocation");
  return question;
}

ActQuestion passing(const OrderAct& act) {
  ActQuestion question;
  question.title = Question::tr("Pass request %1 on?").arg(act.requestId);
  question.sentence =
      Question::tr("You review the request. Then an administrator or manager of the account approves it.");
  question.field = Question::tr("Commen&t");
  question.hint = commentHint();
  question.button = Question::tr("&Pass on");
  question.keep = Question::tr("&Back");
  return question;
}

ActQuestion rejection(const OrderAct& act) {
  ActQuestion question;
  question.title = Question::tr("Reject request %1?").arg(act.requestId);
  question.sentence = isRevocation(act)
                          ? Question::tr("Then the certificate stays valid.")
                          : Question::tr("Then nothing comes of it. Whoever needs it has to ask anew.");
  question.field = Question::tr("Commen&t");
  question.hint = Question::tr("Say why. Whoever asked can read it.");
  question.button = Question::tr("Re&ject");
  question.keep = Question::tr("&Back");
  question.isDestructive = true;
  return question;
}

ActQuestion canceling(const OrderAct& act) {
  ActQuestion question;
  question.title = Question::tr("Cancel order %1?").arg(act.orderId);
  question.sentence = Question::tr(
      "Then DigiCert stops working on it. While a reissue is under way, only the reissue is canceled.");
  question.field = Question::tr("No&te");
  question.hint = Question::tr("Stays with the order. DigiCert asks for it.");
  question.missing =
      Question::tr("Enter why the order is canceled, for example that it was placed twice by mistake.");
  question.button = Question::tr("Canc&el the order…");
  question.keep = Question::tr("&Back");
  question.isDestructive = true;
  question.secondTitle = Question::tr("Really cancel order %1?").arg(act.orderId);
  question.secondSentence = Question::tr("This cannot be taken back. Nothing was sent yet.");
  question.secondButton = Question::tr("Canc&el the order");
  return question;
}

ActQuestion noting(const OrderAct& act) {
  ActQuestion question;
  question.title = Question::tr("Add a note to order %1").arg(act.orderId);
  question.sentence =
      Question::tr("Everybody of the account who may see the order can read it. It cannot be changed later.");
  question.field = Question::tr("No&te");
  question.missing = Question::tr("Enter the note.");
  question.button = Question::tr("&Add note");
  question.keep = Question::tr("&Back");
  return question;
}

}  // namespace

ActQuestion actQuestion(const OrderAct& act) {
  switch (act.kind) {
    case Kind::PassOn: return passing(act);
    case Kind::Approve: return approval(act);
    case Kind::Reject: return rejection(act);
    case Kind::Cancel: return canceling(act);
    case Kind::AddNote: return noting(act);
    case Kind::ResendMail: break;
  }
  return {};
}

QString actButton(Kind kind) {
  switch (kind) {
    case Kind::PassOn: return Question::tr("&Pass on…");
    case Kind::Approve: return Question::tr("&Approve…");
    case Kind::Reject: return Question::tr("Re&ject…");
    case Kind::Cancel: return Question::tr("Canc&el the order…");
    case Kind::AddNote: return Question::tr("Add &note");
    case Kind::ResendMail: break;
  }
  return Question::tr("Send the ma&il again");
}

}  // namespace codeseal::ui
