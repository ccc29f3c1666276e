// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/findingwords.h"

#include "ui/text/choicenames.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/text/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

using State = Finding::State;
using Topic = Finding::Topic;

struct Found {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Found)
};

QString product(const Finding& finding) {
  return finding.product ? productName(*finding.product) : QString();
}

QString first(const Finding& finding) {
  return quotable(finding.names.value(0));
}

/// "Harriet Cole, Jonas Weber, Ada Holm and 4 more".
QString someOf(const QStringList& names) {
  constexpr qsizetype shown = 3;
  QStringList quoted;
  for (const QString& name : names.first(std::min(shown, names.size()))) quoted.append(quotable(name));
  const QString list = quoted.join(u", "_s);
  const int more = int(names.size() - quoted.size());
  //: %1 is a list of names
  return more == 0 ? list : Found::tr("%1 and %n more", nullptr, more).arg(list);
}

QString betterKey() {
  return Found::tr("Ask an administrator for one limited to “Orders”.");
}

FindingWords asked(Topic topic) {
  switch (topic) {
    case Topic::Key: return {Found::tr("What the key may do"), {}, {}};
    case Topic::Products: return {Found::tr("Which certificates are enabled"), {}, {}};
    case Topic::Organizations: return {Found::tr("Which organizations are validated"), {}, {}};
    case Topic::Contacts: return {Found::tr("Who can be the verified contact"), {}, {}};
    case Topic::Funds: return {Found::tr("Whether the funds are enough"), {}, {}};
  }
  Q_UNREACHABLE();
}

/// What is not known, and what follows from that.
FindingWords unknown(Topic topic) {
  switch (topic) {
    case Topic::Key:
      return {Found::tr("Whether the key may order is not known"),
              Found::tr("DigiCert does not tell what this key is limited to."),
              Found::tr("If it may not order, DigiCert refuses the order, and nothing is spent.")};
    case Topic::Products:
      return {Found::tr("Which certificates are enabled is not known"),
              {},
              Found::tr("DigiCert refuses an order for one that is not enabled.")};
    case Topic::Organizations:
      return {Found::tr("Which organizations are validated is not known"),
              {},
              Found::tr("An order for one that is not validated waits for the check.")};
    case Topic::Contacts:
      return {Found::tr("Who can be the verified contact is not known"),
              {},
              Found::tr("You can name a person in the order. DigiCert asks for job title and telephone "
                        "number.")};
    case Topic::Funds:
      return {Found::tr("The funds are not known"),
              {},
              Found::tr("If they are not enough, DigiCert may refuse the order or let it wait.")};
  }
  Q_UNREACHABLE();
}

FindingWords notTold(const Finding& finding, ServiceAddress::Region region) {
  FindingWords words = unknown(finding.topic);
  if (finding.topic == Topic::Organizations && finding.product) {
    //: %1 is a product
    words.title = Found::tr("%1: whether an organization is validated is not known").arg(product(finding));
    words.text = Found::tr("DigiCert does not tell it of every organization.");
  }
  if (!finding.error) {
    if (words.text.isEmpty()) words.text = Found::tr("DigiCert does not tell that with this key.");
    return words;
  }
  const ErrorText error = errorText(*finding.error, {region, Doing::CheckingKey});
  if (finding.topic == Topic::Key) return {error.title, {}, error.sentence};
  words.text = finding.error->kind == Error::Kind::Forbidden ? Found::tr("This key may not ask for that.")
                                                             : error.title + u'.';
  return words;
}

FindingWords keyWords(const Finding& finding, ServiceAddress::Region region) {
  if (finding.state == State::NoAccount)
    return {Found::tr("No account is connected"), {}, Found::tr("Connect one with an API key.")};
  if (finding.state == State::KeyOnlyReads)
    return {Found::tr("The key may look but not order"), {}, betterKey()};
  if (finding.state == State::KeyForUsersOnly)
    return {Found::tr("The key is for managing users only"), {}, betterKey()};
  if (finding.state == State::KeyFails && finding.error) {
    const ErrorText error = errorText(*finding.error, {region, Doing::CheckingKey});
    return {error.title, {}, error.sentence};
  }
  return {Found::tr("The key may place orders"), first(finding), {}};
}

FindingWords productWords(const Finding& finding) {
  if (finding.state == State::NoneEnabled)
    return {Found::tr("No code signing certificate is enabled"),
            {},
            Found::tr("Ask an administrator or your account manager at DigiCert to enable one.")};
  if (finding.state == State::NoneAllowed)
    return {Found::tr("What is enabled may not be ordered from here"),
            //: %1 is who has set it
            Found::tr("%1 has set which certificates may be ordered.")
                .arg(first(finding).isEmpty() ? Found::tr("Your administrator") : first(finding)),
            Found::tr("Ask there, or have another certificate enabled.")};
  QStringList names;
  for (const Product one : finding.products) names.append(productName(one));
  return {
      names.size() > 1 ? Found::tr("Both certificates are enabled") : Found::tr("One certificate is enabled"),
      names.join(u", "_s),
      {}};
}

/// "Nordlicht Software GmbH, until 11 Feb 2027"
QString nameWithEnd(const Finding& finding) {
  if (!finding.until.isValid()) return first(finding);
  //: organization, date
  return Found::tr("%1, until %2").arg(first(finding), dateText(finding.until));
}

FindingWords organizationWords(const Finding& finding) {
  const QString inCertCentral = Found::tr(
      "To have it done before, submit the organization for validation in CertCentral, on the page "
      "Organizations.");
  if (finding.state == State::NoOrganization)
    return {Found::tr("The account has no organization"),
            {},
            Found::tr("You can give it with the order. DigiCert checks it first.")};
  if (finding.state == State::BeingChecked) {
    const QString since = dateText(finding.since);
    //: %1 is a product
    return {Found::tr("%1: an organization is being checked").arg(product(finding)),
            //: organization, date
            since.isEmpty() ? first(finding) : Found::tr("%1, since %2").arg(first(finding), since),
            Found::tr("You can order now. The order waits until that is done.")};
  }
  if (finding.state == State::ValidationEnds)
    //: %1 is a product
    return {Found::tr("%1: the validation ends soon").arg(product(finding)), nameWithEnd(finding),
            //: %1 is the next sentence
            Found::tr("An order placed now may wait for a new check. %1").arg(inCertCentral)};
  if (finding.state == State::Validated) {
    const bool hasLongest = finding.count > 1 && finding.until.isValid();
    const QString longest =
        //: organization, date
        Found::tr("%1 the longest, until %2").arg(first(finding), dateText(finding.until));
    //: %1 is a product
    return {Found::tr("%1: %n organization(s) validated", nullptr, finding.count).arg(product(finding)),
            hasLongest ? longest : nameWithEnd(finding),
            {}};
  }
  //: %1 is a product
  return {Found::tr("%1: no organization is validated").arg(product(finding)),
          {},
          //: %1 is the next sentence
          Found::tr("An order placed now waits for the check. %1").arg(inCertCentral)};
}

FindingWords contactWords(const Finding& finding) {
  if (finding.state == State::NoContact)
    return {Found::tr("Nobody is known who can be the verified contact"),
            {},
            Found::tr("Name a person with job title and telephone number in the order.")};
  if (finding.state == State::ContactsIncomplete)
    return {Found::tr("Job title or telephone number is missing"), someOf(finding.names),
            Found::tr("DigiCert takes no verified contact without both. Have them added in CertCentral, or "
                      "name another person in the order.")};
  const int people = int(finding.names.size());
  return {Found::tr("%n person(s) can be the verified contact", nullptr, people), someOf(finding.names), {}};
}

FindingWords fundsWords(const Finding& finding) {
  const QString deposit = Found::tr(
      "DigiCert may refuse the order or let it wait. Deposit funds in CertCentral, or pay with a stored "
      "card.");
  const QString amount = moneyText(finding.funds);
  const auto compared = [&] {
    //: amount, product, price
    return Found::tr("There are %1. %2 for one year is estimated at %3.")
        .arg(amount, product(finding), moneyText(finding.price));
  };
  if (finding.state == State::NoFunds) return {Found::tr("There are no funds"), amount, deposit};
  if (finding.state == State::FundsShort)
    return {Found::tr("The funds do not cover every order"), compared(), deposit};
  if (finding.state == State::PriceNotTold)
    return {Found::tr("Whether the funds are enough is not known"),
            Found::tr("There are %1. The service does not tell the price.").arg(amount),
            Found::tr("CertCentral shows it with the order.")};
  if (finding.state == State::FundsUnlimited) return {Found::tr("There is no limit on the funds"), {}, {}};
  return {Found::tr("The funds cover an order"), compared(), {}};
}

}  // namespace

FindingWords findingWords(const Finding& finding, ServiceAddress::Region region) {
  if (finding.state == State::Asked) return asked(finding.topic);
  if (finding.state == State::NotTold) return notTold(finding, region);
  switch (finding.topic) {
    case Topic::Key: return keyWords(finding, region);
    case Topic::Products: return productWords(finding);
    case Topic::Organizations: return organizationWords(finding);
    case Topic::Contacts: return contactWords(finding);
    case Topic::Funds: return fundsWords(finding);
  }
  Q_UNREACHABLE();
}

}  // namespace codeseal::ui
