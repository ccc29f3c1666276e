// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldrow.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/notetext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

FieldRow::FieldRow(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_fields(new QHBoxLayout) {
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(px(10));
  m_fields->setSpacing(px(12));
  m_column->addLayout(m_fields);
}

void FieldRow::addField(FormField* field, int stretch) {
  auto* note = new NoteText(this);
  note->setObjectName(u"rowNote%1"_s.arg(m_fields->count()));
  field->setErrorShownElsewhere(true);
  // A form field asks for its own wish; in a row the shares alone decide.
  field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  field->setMinimumWidth(px(80));
  m_fields->addWidget(field, stretch, Qt::AlignTop);
  m_column->addWidget(note);
  connect(field, &FormField::noteChanged, note,
          [field, note] { note->showError(field->isErrorShown() ? field->error() : QString()); });
}

}  // namespace codeseal::ui
