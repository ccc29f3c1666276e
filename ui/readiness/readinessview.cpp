// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/readiness/readinessview.h"

#include "app/flow/orderflow.h"
#include "ui/text/findingtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

ReadinessView::ReadinessView(OrderFlow& flow, Shows shows, QWidget* parent)
    : QWidget(parent),
      m_flow(flow),
      m_shows(shows),
      m_check(flow),
      m_summary(new CheckLine({}, std::nullopt, {})),
      m_list(new CheckList) {
  setObjectName(u"readiness"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  if (shows == Shows::BesideTheKey) column->addWidget(new HeadingLabel(tr("Ready to order?")));
  auto* card = new Card(Card::Look::Quiet);
  card->setAccessibleName(tr("Readiness"));
  m_summary->setObjectName(u"readiness_summary"_s);
  m_summary->setStrong(true);
  m_list->setObjectName(u"readiness_list"_s);
  m_list->setAccessibleName(tr("What an order needs"));
  card->body()->addWidget(m_summary);
  card->body()->addWidget(new Rule);
  card->body()->addSpacing(px(4));
  card->body()->addWidget(m_list);
  column->addWidget(card);
  connect(&m_check, &ReadinessCheck::changed, this, &ReadinessView::showFindings);
  connect(m_list, &CheckList::actionWanted, this, &ReadinessView::help);
  showFindings();
}

ServiceAddress::Region ReadinessView::region() const {
  const auto address = m_flow.account().address();
  return address ? address->region() : ServiceAddress::Region::Other;
}

bool ReadinessView::isShown(const Finding& finding) const {
  if (m_shows == Shows::Everything) return true;
  switch (finding.topic) {
    case Finding::Topic::Key: return finding.error.has_value();
    case Finding::Topic::Products: return finding.level() != Finding::Level::Good;
    case Finding::Topic::Organizations:
    case Finding::Topic::Contacts:
    case Finding::Topic::Funds: break;
  }
  return true;
}

void ReadinessView::showFindings() {
  if (m_shows == Shows::BesideTheKey) setHidden(!m_flow.account().service());
  const QList<Finding> all = m_check.findings();
  const ChipText summary = findingsSummary(all);
  m_summary->setLine(summary.icon, summary.tone, summary.word);
  m_shown.clear();
  QList<CheckItem> items;
  for (const Finding& finding : all) {
    if (!isShown(finding)) continue;
    CheckItem item = findingItem(finding, region());
    const FindingHelp help = helpFor(finding);
    // Only DigiCert's own instances have a console that is known; the field for the key is on its page.
    const bool isElsewhere = help == FindingHelp::OpenConsole && region() == ServiceAddress::Region::Other;
    const bool isHere = help == FindingHelp::Connect && m_shows == Shows::BesideTheKey;
    if (isElsewhere || isHere) item.action.clear();
    m_shown.append(finding);
    items.append(item);
  }
  m_list->setItems(items);
}

void ReadinessView::help(int row) {
  switch (helpFor(m_shown.at(row))) {
    case FindingHelp::Nothing: return;
    case FindingHelp::AskAgain: return m_check.checkAgain();
    case FindingHelp::Connect: return Q_EMIT connectWanted();
    case FindingHelp::OpenConsole:
      QDesktopServices::openUrl(QUrl(u"https://%1/secure/"_s.arg(m_flow.account().address()->consoleHost())));
  }
}

QString ReadinessView::textForOthers() const {
  return findingsForOthers(m_check.findings(), region());
}

}  // namespace codeseal::ui
