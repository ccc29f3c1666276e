// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/similarnotice.h"

#include "app/flow/orderflow.h"
#include "ui/text/errortext.h"
#include "ui/text/similartext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/metrics.h"
#include "ui/wizard/steprail.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// More lines would push the order itself off the page.
constexpr int shownAtMost = 5;

}  // namespace

SimilarNotice::SimilarNotice(OrderFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow) {
  setObjectName(u"similar_notice"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(8));
  m_orders = new Banner(Tone::Warning);
  m_orders->setObjectName(u"similar_orders"_s);
  m_orders->setAlert(true);
  column->addWidget(m_orders);
  m_confirm = new CheckBox(tr("Place &another order all the same"));
  m_confirm->setObjectName(u"place_another"_s);
  connect(m_confirm, &QAbstractButton::toggled, this, [this](bool on) { m_flow.similar().setConfirmed(on); });
  column->addWidget(m_confirm);
  showFlow();
}

void SimilarNotice::showFlow() {
  const SimilarOrders& similar = m_flow.similar();
  const QList<SimilarOrder>& orders = similar.orders();
  m_confirm->setChecked(similar.isConfirmed());
  m_confirm->setEnabled(!m_flow.placing().isBusy());
  if (!orders.isEmpty()) {
    QStringList lines;
    for (const SimilarOrder& order : orders.mid(0, shownAtMost))
      lines.append(similarText(order, m_flow.environment().now()));
    if (orders.size() > shownAtMost)
      lines.append(tr("and %n more", nullptr, int(orders.size() - shownAtMost)));
    m_orders->setText(tr("This product was ordered for this organization already"), lines.join(u'\n'));
  }
  setVisible(!orders.isEmpty());
}

void SimilarNotice::focusConfirmation() {
  m_confirm->setFocus(Qt::OtherFocusReason);
}

CheckLine* similarLine(OrderFlow& flow) {
  const auto line = [](const QString& icon, Tone tone, const QString& title, const QString& second) {
    return new CheckLine(icon, tone, title, second);
  };
  const SimilarOrders& similar = flow.similar();
  const QString at = similar.checkedAt().isValid()
                         ? SimilarNotice::tr("checked at %1").arg(timeText(similar.checkedAt()))
                         : QString();
  if (!similar.orders().isEmpty())
    return line(u"warning"_s, Tone::Warning,
                SimilarNotice::tr("%n similar order(s)", nullptr, int(similar.orders().size())), at);
  switch (similar.state()) {
    case SimilarOrders::State::NotAsked:
    case SimilarOrders::State::Asking:
      return line(u"info"_s, Tone::Info, SimilarNotice::tr("Looking for similar orders…"), {});
    case SimilarOrders::State::Known:
      return line(u"check"_s, Tone::Success, SimilarNotice::tr("No similar order"), at);
    case SimilarOrders::State::Failed: break;
  }
  return line(u"info"_s, Tone::Neutral, SimilarNotice::tr("Similar orders could not be checked"),
              errorText(similar.error(), {ServiceAddress::Region::Other, Doing::ListingOrders}).title);
}

}  // namespace codeseal::ui
