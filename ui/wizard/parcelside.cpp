// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/parcelside.h"

#include "ui/text/parcelwords.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/labelpreview.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

ParcelSide::ParcelSide(QWidget* parent)
    : QWidget(parent),
      m_label(new LabelPreview),
      m_signing(new CheckLine(u"person"_s, std::nullopt, {}, signingHint({}))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(8));
  column->addWidget(new HeadingLabel(tr("On the parcel")));
  m_label->setObjectName(u"parcel_label"_s);
  // A label has the size of a label, however wide the page is.
  m_label->setMaximumWidth(px(360));
  column->addWidget(m_label);
  column->addSpacing(px(4));
  column->addWidget(m_signing);
  column->addWidget(new CheckLine(u"clock"_s, std::nullopt, {},
                                  tr("Shipped after issue, so not before all checks are done.")));
  column->addWidget(new CheckLine(
      u"info"_s, std::nullopt, {},
      tr("This address is sent with the order. The address stored in the account is not used.")));
  column->addStretch(1);
}

void ParcelSide::showParcel(const ShippingDraft& address, const Problems& shown) {
  m_label->setParcel(parcelText(address, shown));
  m_signing->setLine(u"person"_s, std::nullopt, {}, signingHint(address.name));
}

}  // namespace codeseal::ui
