// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/csrbox.h"

#include "app/flow/orderflow.h"
#include "ui/text/fieldnames.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/twocolumns.h"
#include "ui/wizard/csredit.h"
#include "ui/wizard/csrreadout.h"
#include "ui/wizard/fieldbinder.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

CsrBox::CsrBox(OrderFlow& flow, FieldBinder& fields, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_why(new MutedLabel({})), m_readout(new CsrReadout) {
  setObjectName(u"csr_box"_s);
  m_why->setObjectName(u"csr_why"_s);
  auto* columns = new TwoColumns(makeInput(fields), m_readout);
  columns->setSideWidth(272);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(8));
  column->addWidget(new HeadingLabel(tr("Certificate signing request")));
  column->addWidget(m_why);
  column->addWidget(columns);
}

QWidget* CsrBox::makeInput(FieldBinder& fields) {
  auto* holder = new QWidget;
  auto* column = new QVBoxLayout(holder);
  column->setContentsMargins({});
  column->setSpacing(px(8));
  m_edit = new CsrEdit;
  auto* field = new FormField(fieldName(Field::Csr), m_edit);
  field->setRequired(true);
  field->setHint(
      tr("Paste it, drop a file, or open one. DigiCert takes only the key from it: who gets the "
         "certificate is what this order says."));
  fields.bind(field, {Field::Csr});
  m_refused = new Banner(Tone::Danger);
  m_refused->setObjectName(u"csr_refused"_s);
  m_refused->setAlert(true);
  m_refused->hide();
  column->addWidget(m_refused);
  column->addWidget(field);
  auto* open = new PlainButton(tr("&Open a file…"), u"document"_s);
  open->setObjectName(u"csr_open"_s);
  column->addWidget(open, 0, Qt::AlignLeading);
  column->addStretch(1);
  connect(open, &QAbstractButton::clicked, this, &CsrBox::openFile);
  connect(m_edit, &CsrEdit::requestChanged, this, &CsrBox::take);
  connect(m_edit, &CsrEdit::refused, this, &CsrBox::refuse);
  return holder;
}

void CsrBox::load() {
  const OrderDraft& draft = m_flow.draft();
  m_why->setText(draft.provisioning == Provisioning::Email
                     ? tr("Make the key and the CSR in the HSM. The key stays there.")
                     : tr("For Sun Java, DigiCert asks for a CSR with this certificate. The key stays where "
                          "the CSR was made."));
  m_edit->showRequest(draft.csr);
  m_readout->showRequest(draft.csr);
}

void CsrBox::take(const QString& text) {
  m_refused->hide();
  m_flow.edit([&text](OrderDraft& draft) { draft.csr = text; });
  m_readout->showRequest(text);
}

void CsrBox::refuse(const QString& sentence) {
  m_refused->setText({}, sentence);
  m_refused->show();
}

void CsrBox::openFile() {
  auto* dialog = new QFileDialog(this, tr("Open a CSR"));
  dialog->setObjectName(u"csr_file_dialog"_s);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilters({tr("Certificate signing requests") + u" (*.csr *.req *.p10 *.pem *.der *.txt)"_s,
                          tr("All files") + u" (*)"_s});
  nameLists(*dialog);
  connect(dialog, &QFileDialog::fileSelected, m_edit, &CsrEdit::takeFile);
  dialog->open();
}

}  // namespace codeseal::ui
