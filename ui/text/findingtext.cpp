// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/findingtext.h"

#include "ui/text/findingwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

using Level = Finding::Level;
using State = Finding::State;

struct Findings {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Findings)
};

/// The state alone, in a word or two.
ChipLook chipOf(Level level) {
  switch (level) {
    case Level::Asking: return {u"clock"_s, Tone::Info, Findings::tr("Asking DigiCert…")};
    //: one thing that an order needs is there
    case Level::Good: return {u"check"_s, Tone::Success, Findings::tr("Ready")};
    //: an order is possible, but there is something to know about this
    case Level::Note: return {u"warning"_s, Tone::Warning, Findings::tr("Take note")};
    //: this keeps from ordering
    case Level::Bad: return {u"error"_s, Tone::Danger, Findings::tr("In the way")};
    case Level::NotKnown: return {u"info"_s, Tone::Neutral, Findings::tr("Not known")};
  }
  Q_UNREACHABLE();
}

QString actionOf(const Finding& finding) {
  switch (helpFor(finding)) {
    case FindingHelp::Nothing: return {};
    case FindingHelp::AskAgain: return Findings::tr("Ask again");
    case FindingHelp::Connect:
      return finding.state == State::NoAccount ? Findings::tr("Connect an account")
                                               : Findings::tr("Use another key");
    case FindingHelp::OpenConsole: return Findings::tr("Open CertCentral");
  }
  Q_UNREACHABLE();
}

int countOf(const QList<Finding>& findings, Level level) {
  return int(std::count_if(findings.begin(), findings.end(),
                           [level](const Finding& finding) { return finding.level() == level; }));
}

}  // namespace

FindingHelp helpFor(const Finding& finding) {
  switch (finding.state) {
    case State::NotTold: {
      // What is refused once is refused again.
      const bool mayPass = finding.error && finding.error->kind != Error::Kind::Forbidden;
      return mayPass ? FindingHelp::AskAgain : FindingHelp::Nothing;
    }
    case State::NoAccount:
    case State::KeyFails:
    case State::KeyOnlyReads:
    case State::KeyForUsersOnly: return FindingHelp::Connect;
    case State::NoOrganization:
    case State::NotValidated:
    case State::ValidationEnds:
    case State::ContactsIncomplete:
    case State::NoFunds:
    case State::FundsShort: return FindingHelp::OpenConsole;
    case State::Asked:
    case State::KeyMayOrder:
    case State::NoneEnabled:
    case State::NoneAllowed:
    case State::Enabled:
    case State::BeingChecked:
    case State::Validated:
    case State::NoContact:
    case State::ContactsComplete:
    case State::PriceNotTold:
    case State::FundsSuffice:
    case State::FundsUnlimited: return FindingHelp::Nothing;
  }
  Q_UNREACHABLE();
}

CheckItem findingItem(const Finding& finding, ServiceAddress::Region region) {
  const FindingWords words = findingWords(finding, region);
  return {chipOf(finding.level()), words.title, words.text, words.remedy, actionOf(finding)};
}

ChipText findingsSummary(const QList<Finding>& findings) {
  const auto said = [](Level level, const QString& sentence) {
    const ChipLook look = chipOf(level);
    return ChipText{look.icon, look.tone, sentence};
  };
  if (const int bad = countOf(findings, Level::Bad); bad > 0)
    return said(Level::Bad, Findings::tr("An order is not possible: %n thing(s) in the way", nullptr, bad));
  if (countOf(findings, Level::Asking) > 0) return said(Level::Asking, Findings::tr("Asking DigiCert…"));
  // Of an account that cannot be reached nothing else is known.
  if (findings.size() == 1 && countOf(findings, Level::NotKnown) == 1)
    return said(Level::NotKnown, Findings::tr("Whether everything is ready is not known"));
  if (const int notes = countOf(findings, Level::Note); notes > 0)
    return said(Level::Note, Findings::tr("You can order, with %n thing(s) to note", nullptr, notes));
  if (const int unknown = countOf(findings, Level::NotKnown); unknown > 0)
    return said(Level::NotKnown,
                Findings::tr("Nothing speaks against an order; %n thing(s) are not known", nullptr, unknown));
  return said(Level::Good, Findings::tr("Everything is ready for an order"));
}

QString findingsForOthers(const QList<Finding>& findings, ServiceAddress::Region region) {
  QStringList lines;
  for (const Finding& finding : findings) {
    if (finding.level() == Level::Good || finding.level() == Level::Asking) continue;
    const FindingWords words = findingWords(finding, region);
    QStringList parts{words.title + u'.', words.text, words.remedy};
    parts.removeAll(QString());
    lines.append(u"- "_s + parts.join(u' '));
  }
  if (lines.isEmpty()) return {};
  lines.prepend(Findings::tr("What a code signing order at DigiCert still needs:"));
  return lines.join(u'\n');
}

}  // namespace codeseal::ui
