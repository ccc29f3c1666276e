// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/moresection.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"

#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

MoreSection::MoreSection(QWidget* parent)
    : QWidget(parent), m_link(new Link({})), m_fields(new QWidget), m_body(new QVBoxLayout(m_fields)) {
  m_link->setObjectName(u"more"_s);
  m_body->setContentsMargins({});
  m_body->setSpacing(px(12));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(8));
  column->addWidget(m_link, 0, Qt::AlignLeading);
  column->addWidget(m_fields);
  connect(m_link, &QAbstractButton::clicked, this, [this] { setOpen(!m_open); });
  setOpen(false);
}

void MoreSection::setOpen(bool open) {
  m_open = open;
  m_fields->setVisible(open);
  m_link->setText(open ? tr("&Less") : tr("&More"));
  m_link->setAccessibleName(open ? tr("Show fewer fields") : tr("Show more fields"));
}

}  // namespace codeseal::ui
