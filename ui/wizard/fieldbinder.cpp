// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/fieldbinder.h"

#include "app/flow/orderflow.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/formfield.h"
#include "ui/wizard/fieldobjectname.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace codeseal::ui {

FieldBinder::FieldBinder(OrderFlow& flow, QObject* page) : QObject(page), m_flow(flow) {
  connect(&m_flow, &OrderFlow::problemsChanged, this, &FieldBinder::showAll);
}

void FieldBinder::bindLine(FormField* field, FieldRef where, TextMember member) {
  auto* line = qobject_cast<QLineEdit*>(field->editor());
  Q_ASSERT(line);
  // Far above every limit, so that the limit's own message is seen, and a pasted file does not stall the
  // page.
  line->setMaxLength(100'000);
  connect(line, &QLineEdit::textChanged, this, [this, member](const QString& text) {
    if (!m_loading) m_flow.edit([&](OrderDraft& draft) { member(draft) = text; });
  });
  add(field, where, [this, line, member] {
    OrderDraft draft = m_flow.draft();
    if (line->text() != member(draft)) line->setText(member(draft));
  });
}

void FieldBinder::bindLines(FormField* field, FieldRef where, TextMember member) {
  auto* lines = qobject_cast<QPlainTextEdit*>(field->editor());
  Q_ASSERT(lines);
  connect(lines, &QPlainTextEdit::textChanged, this, [this, lines, member] {
    if (!m_loading) m_flow.edit([&](OrderDraft& draft) { member(draft) = lines->toPlainText(); });
  });
  add(field, where, [this, lines, member] {
    OrderDraft draft = m_flow.draft();
    if (lines->toPlainText() != member(draft)) lines->setPlainText(member(draft));
  });
}

void FieldBinder::bind(FormField* field, FieldRef where) {
  add(field, where, [] {});
}

void FieldBinder::add(FormField* field, FieldRef where, std::function<void()> load) {
  const QString name = fieldObjectName(where);
  field->setObjectName(name + QStringLiteral("_field"));
  field->editor()->setObjectName(name);
  connect(field, &FormField::left, this, [this, field] {
    m_left.insert(field);
    for (const Binding& binding : m_bindings)
      if (binding.field == field) show(binding);
  });
  m_bindings.append({field, where, std::move(load)});
}

void FieldBinder::release(FormField* field) {
  m_left.remove(field);
  m_bindings.removeIf([field](const Binding& binding) { return binding.field == field; });
}

void FieldBinder::load() {
  m_loading = true;
  for (const Binding& binding : m_bindings) binding.load();
  m_loading = false;
  showAll();
}

void FieldBinder::markRequired(const OrderLimits& limits) {
  for (const Binding& binding : m_bindings)
    if (limits.required.contains(binding.where.field)) binding.field->setRequired(true);
}

void FieldBinder::speakAll() {
  for (const Binding& binding : m_bindings) m_left.insert(binding.field);
  showAll();
}

void FieldBinder::showAll() {
  for (const Binding& binding : m_bindings) show(binding);
}

void FieldBinder::show(const Binding& binding) {
  const auto problem = m_flow.problem(binding.where);
  const bool mayShow = problem && (m_left.contains(binding.field) || wasFoundOnSending(problem->code));
  binding.field->setError(mayShow ? problemText(*problem) : QString());
}

bool FieldBinder::focusFirstProblem() {
  // In the flow's order: a field that was bound late may stand at the top of its page.
  for (const Problems problems = m_flow.problems(); const FieldProblem& problem : problems) {
    for (const Binding& binding : m_bindings) {
      if (binding.where != problem.where || !binding.field->isVisible()) continue;
      m_left.insert(binding.field);
      show(binding);
      binding.field->speak();
      binding.field->editor()->setFocus(Qt::OtherFocusReason);
      return true;
    }
  }
  return false;
}

}  // namespace codeseal::ui
