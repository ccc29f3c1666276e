// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/followtext.h"

#include "ui/text/formats.h"

#include <QCoreApplication>

namespace codeseal::ui {

namespace {

struct Follow {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Follow)
};

}  // namespace

QString orderByWord(QDate day, QDate today) {
  return day > today ? Follow::tr("order by %1").arg(dateText(day)) : Follow::tr("order now");
}

QString orderByTitle(QDate day, QDate today) {
  return day > today ? Follow::tr("Order the next one by %1").arg(dateText(day))
                     : Follow::tr("Order the next one now");
}

QString leadSentence(int days, int orders, int setUpDays) {
  //: follows a sentence about the days until the issue
  const QString rest =
      Follow::tr("%n more day(s) are for the token’s way and its set-up.", nullptr, setUpDays);
  QString lead;
  if (orders == 0)
    lead = Follow::tr("No order tells how long one takes, so %n day(s) until the issue are assumed.", nullptr,
                      days);
  else if (orders == 1)
    lead = Follow::tr("Your last order took %n day(s) until the issue.", nullptr, days);
  else
    //: %1 is a number of two or more
    lead = Follow::tr("The slowest of your last %1 orders took %n day(s) until the issue.", nullptr, days)
               .arg(orders);
  return Follow::tr("%1 %2", "sentence, sentence").arg(lead, rest);
}

QString renewalSentences() {
  return Follow::tr(
      "A new order that DigiCert links to this one. DigiCert may refuse it, for example if it is "
      "too early or was done before; then you are asked.");
}

QString noRenewalReason() {
  return Follow::tr("Only an order whose certificate was issued can be renewed.");
}

QString againSentences() {
  return Follow::tr("A new order with the same values, without a link to this one.");
}

QString keptSentence() {
  return Follow::tr(
      "Certificate, organization, place of the key, delivery, your own fields. You can change all "
      "of it.");
}

QString anewSentence() {
  return Follow::tr(
      "A signing request with a new key, if one is needed, and the note to the approver. DigiCert "
      "checks again, and the verified contact approves again.");
}

QString endsSentence(QDate until) {
  if (!until.isValid()) return Follow::tr("Nothing.");
  return Follow::tr("Nothing. The certificate you have stays valid until %1.").arg(dateText(until));
}

}  // namespace codeseal::ui
