// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/receipttext.h"

#include "ui/text/choicenames.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/text/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReceiptWords {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::ReceiptWords)
};

QString numbers(const QList<qint64>& orderIds) {
  QStringList texts;
  for (const qint64 id : orderIds) texts.append(QString::number(id));
  return texts.join(ReceiptWords::tr(", ", "between numbers of orders"));
}

/// Why it went wrong, followed by `sentence`.
QString because(const Error& error, const QString& sentence) {
  const QString reason = errorText(error).title;
  //: %1 is a reason such as "DigiCert cannot be reached", %2 a sentence
  return reason.isEmpty() ? sentence : ReceiptWords::tr("%1. %2").arg(reason, sentence);
}

/// Why nobody knows whether it arrived. The words for a call that only asks would say too much.
QString doubt(const Error& error) {
  const QString sentence = ReceiptWords::tr("That alone does not tell whether the order arrived.");
  if (error.kind == Error::Kind::Offline)
    return ReceiptWords::tr("%1. %2").arg(ReceiptWords::tr("The connection broke"), sentence);
  if (error.kind == Error::Kind::Timeout)
    return ReceiptWords::tr("%1. %2").arg(ReceiptWords::tr("No answer came in time"), sentence);
  return because(error, sentence);
}

QString refusal(const Error& error) {
  const QString said = serviceMessages(error).replace(u'\n', u' ');
  const QString nothing = ReceiptWords::tr("Nothing was ordered.");
  return said.isEmpty() ? because(error, nothing)
                        : ReceiptWords::tr("DigiCert says: “%1” Nothing was ordered.").arg(said);
}

ReceiptLine sentLine(const Receipt& receipt, int attempt) {
  if (receipt.attempts <= 1) return {ReceiptWords::tr("Sent once"), {}};
  if (attempt <= 1) return {ReceiptWords::tr("Sent, attempt 1"), {}};
  return {ReceiptWords::tr("Sent again, attempt %1").arg(attempt),
          ReceiptWords::tr("The same content with the same reference.")};
}

}  // namespace

ReceiptLine receiptLine(const Receipt& receipt, const ReceiptEntry& entry) {
  using Kind = ReceiptEntry::Kind;
  switch (entry.kind) {
    case Kind::Written:
      return {ReceiptWords::tr("Written to disk before sending"),
              ReceiptWords::tr("Content and reference stay as they are from here on.")};
    case Kind::Sent: return sentLine(receipt, entry.attempt);
    case Kind::Placed:
      return {ReceiptWords::tr("DigiCert took it as order %1").arg(numbers(entry.orderIds)), {}};
    case Kind::Refused: return {ReceiptWords::tr("DigiCert did not take it"), refusal(entry.error), true};
    case Kind::NotSent:
      return {ReceiptWords::tr("It did not leave this computer"),
              because(entry.error, ReceiptWords::tr("Nothing was ordered.")), true};
    case Kind::NoAnswer: return {ReceiptWords::tr("No certain answer"), doubt(entry.error), true};
    case Kind::NotFound:
      return {ReceiptWords::tr("Asked for the reference: no order found"),
              ReceiptWords::tr("DigiCert may show it later.")};
    case Kind::Found:
      return {ReceiptWords::tr("Asked for the reference: found as order %1").arg(numbers(entry.orderIds)),
              {}};
    case Kind::FoundSeveral:
      return {ReceiptWords::tr("Asked for the reference: more than one order"),
              ReceiptWords::tr("These orders have it: %1.").arg(numbers(entry.orderIds)), true};
    case Kind::LookUpFailed:
      return {ReceiptWords::tr("Asked for the reference: no answer"),
              because(entry.error, ReceiptWords::tr("Asking changes nothing.")), true};
    case Kind::TakenOver:
      return {ReceiptWords::tr("Taken up at a new start of Codeseal"),
              ReceiptWords::tr("Codeseal had ended before the answer came."), true};
    case Kind::Released:
      return {ReceiptWords::tr("Released for another try"),
              ReceiptWords::tr("A person decided to send the same order again.")};
    case Kind::LetGo:
      return {ReceiptWords::tr("Let go of"),
              ReceiptWords::tr("A person decided to ask no more, though the end is not known."), true};
  }
  Q_UNREACHABLE();
}

QString receiptResult(const Receipt& receipt) {
  using End = Receipt::End;
  switch (receipt.end) {
    case End::Written: return ReceiptWords::tr("Not sent yet");
    case End::Sending: return ReceiptWords::tr("Being sent");
    case End::Placed: return ReceiptWords::tr("Placed as order %1").arg(numbers(receipt.orderIds));
    case End::Refused: return ReceiptWords::tr("Not placed: DigiCert did not take it");
    case End::NotSent: return ReceiptWords::tr("Not placed: it did not leave this computer");
    case End::Checking: return ReceiptWords::tr("Not known yet: DigiCert is asked for the reference");
    case End::NotFound: return ReceiptWords::tr("Not known: DigiCert shows no order with the reference");
    case End::LetGo: return ReceiptWords::tr("Not known, and asked for no more");
    case End::Several:
      return ReceiptWords::tr("More than one order has the reference: %1").arg(numbers(receipt.orderIds));
  }
  Q_UNREACHABLE();
}

QList<ReceiptFact> receiptFacts(const Receipt& receipt) {
  const QString account =
      receipt.accountName.isEmpty()
          ? receipt.accountId
          //: %1 is the name of an account, %2 its number
          : ReceiptWords::tr("%1 (%2)").arg(quotable(receipt.accountName), receipt.accountId);
  const QString organization =
      receipt.organizationId == 0
          ? ReceiptWords::tr("%1 (new)", "organization").arg(quotable(receipt.organizationName))
          : ReceiptWords::tr("%1 (%2)").arg(quotable(receipt.organizationName)).arg(receipt.organizationId);
  QList<ReceiptFact> facts{
      {ReceiptWords::tr("Result"), receiptResult(receipt)},
      {ReceiptWords::tr("Product"), productName(receipt.product)},
      {ReceiptWords::tr("Organization"), organization},
      {ReceiptWords::tr("Account"), account},
      {ReceiptWords::tr("Service"), receipt.service},
      {ReceiptWords::tr("Your reference"), receipt.reference},
      {ReceiptWords::tr("Written to disk"), momentText(receipt.writtenAt)},
      {ReceiptWords::tr("Sent"), ReceiptWords::tr("%n time(s)", nullptr, receipt.attempts)},
      {ReceiptWords::tr("Asked for"), ReceiptWords::tr("%n time(s)", nullptr, receipt.lookUps)},
      {ReceiptWords::tr("SHA-256 of what was sent"), QString::fromLatin1(receipt.bodyHash.toHex())}};
  facts.removeIf([](const ReceiptFact& fact) { return fact.value.isEmpty(); });
  return facts;
}

QString receiptFileName(const Receipt& receipt) {
  const QString which =
      receipt.end == Receipt::End::Placed ? QString::number(receipt.orderIds.value(0)) : receipt.reference;
  //: the name of a file; %1 is the number of an order or its reference
  return ReceiptWords::tr("codeseal-receipt-%1").arg(which);
}

}  // namespace codeseal::ui
