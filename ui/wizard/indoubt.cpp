// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/indoubt.h"

#include "app/flow/orderflow.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/metrics.h"
#include "ui/wizard/deliberateact.h"

#include <QStringList>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

InDoubt::InDoubt(OrderFlow& flow, QWidget* parent)
    : QWidget(parent),
      m_flow(flow),
      m_several(new Banner(Tone::Danger)),
      m_trouble(new Banner(Tone::Danger)) {
  setObjectName(u"in_doubt"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(12));
  m_several->setObjectName(u"several_orders"_s);
  m_several->setAlert(true);
  column->addWidget(m_several);
  m_trouble->setObjectName(u"send_again_trouble"_s);
  m_trouble->setAlert(true);
  m_trouble->hide();
  column->addWidget(m_trouble);
  makeActs();
  column->addWidget(m_sendAgain);
  column->addWidget(m_letGo);
  showFlow();
}

void InDoubt::makeActs() {
  m_sendAgain = new DeliberateAct(
      u"send_again"_s,
      {tr("Send the same order again?"),
       {tr("The same content goes out under the same reference. If your account requires unique alternative "
           "order IDs, DigiCert refuses a second order, and sending is safe. An administrator sees this in "
           "CertCentral, under Settings, Preferences, Advanced Settings."),
        tr("If it does not, and the first try arrived after all, you get two orders. Codeseal then shows "
           "both. One of them can be canceled in CertCentral, under Certificates, Orders, as long as it is "
           "pending.")},
       tr("I take the r&isk of a second order"),
       tr("Send the order a&gain")});
  connect(m_sendAgain, &DeliberateAct::done, this, [this] { tell(m_flow.placing().sendAgain()); });
  m_letGo = new DeliberateAct(
      u"let_go"_s,
      {tr("Ask no more?"),
       {tr("Codeseal then asks no more and goes on with a copy of this order. Look in CertCentral first "
           "whether the order is there, or ask DigiCert support with your reference.")},
       tr("I kno&w how this order stands"),
       tr("&Let go of it")});
  connect(m_letGo, &DeliberateAct::done, this, [this] { tell(m_flow.letGo()); });
}

void InDoubt::tell(const Result<void>& result) {
  m_trouble->setVisible(!result);
  if (result) return;
  const ErrorText text = errorText(result.error(), {ServiceAddress::Region::Other, Doing::Ordering});
  m_trouble->setText(text.title, tr("%1 Nothing was sent.", "sentence").arg(text.sentence));
}

void InDoubt::showFlow() {
  const OrderPlacing& placing = m_flow.placing();
  const bool isSeveral = placing.state() == OrderPlacing::State::Several;
  const bool isNotFound = placing.state() == OrderPlacing::State::NotFound;
  if (isSeveral) {
    QStringList ids;
    for (const OrderMatch& match : placing.matches()) ids.append(QString::number(match.orderId));
    m_several->setText(
        tr("These orders have your reference: %1").arg(ids.join(tr(", ", "between numbers of orders"))),
        tr("Each of them may be paid for. In CertCentral, open Certificates, Orders, choose the one that is "
           "too many, and cancel it with a note. That works while it is pending or ready to collect; "
           "afterwards, DigiCert support helps."));
  }
  m_several->setVisible(isSeveral);
  m_sendAgain->setVisible(placing.maySendAgain());
  m_letGo->setVisible(isSeveral || isNotFound);
  setVisible(isSeveral || isNotFound);
}

}  // namespace codeseal::ui
