// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/closequestion.h"

#include <QPushButton>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

CloseQuestion::CloseQuestion(bool isBusy, QWidget* parent) : QMessageBox(parent) {
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(u"close_question"_s);
  setIcon(QMessageBox::Question);
  setWindowTitle(tr("Close the order"));
  if (isBusy) {
    setText(tr("The order is still being sent or checked"));
    setInformativeText(tr("It goes on at the next start. Nothing is ordered twice."));
  } else {
    setText(tr("Close this order?"));
    setInformativeText(
        tr("Nothing has been sent. The draft is kept, without the API key, and is here at the next start."));
  }
  QPushButton* keep = addButton(isBusy ? tr("&Close") : tr("&Save and close"), QMessageBox::AcceptRole);
  keep->setObjectName(u"keep_draft"_s);
  connect(keep, &QPushButton::clicked, this, &CloseQuestion::keepDraft);
  if (!isBusy) {
    QPushButton* discard = addButton(tr("&Discard the draft"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"discard_draft"_s);
    connect(discard, &QPushButton::clicked, this, &CloseQuestion::discardDraft);
  }
  QPushButton* stay = addButton(isBusy ? tr("&Wait for it") : tr("&Go on editing"), QMessageBox::RejectRole);
  stay->setObjectName(u"go_on"_s);
  setDefaultButton(stay);
  setEscapeButton(stay);
}

}  // namespace codeseal::ui
