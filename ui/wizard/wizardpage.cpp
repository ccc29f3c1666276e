// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/wizardpage.h"

#include "app/async/whendone.h"
#include "app/flow/orderflow.h"
#include "ui/text/fieldnames.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pagebody.h"
#include "ui/wizard/fieldbinder.h"

#include <QVBoxLayout>

namespace codeseal::ui {

WizardPage::WizardPage(Step step, OrderFlow& flow, QWidget* parent)
    : QWizardPage(parent), m_step(step), m_flow(flow), m_binder(new FieldBinder(flow, this)) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(px(4), px(10), px(3), px(8));
  m_scroll = new PageBody(this);
  m_content = m_scroll->column();
  m_content->setContentsMargins(px(16), px(10), px(13), px(12));
  outer->addWidget(m_scroll);
  connect(&m_flow, &OrderFlow::problemsChanged, this, &WizardPage::tellWhetherComplete);
}

/// The wizard asks about the page that it shows, however many others say that they changed.
void WizardPage::tellWhetherComplete() {
  if (!wizard() || wizard()->currentPage() == this) Q_EMIT completeChanged();
}

void WizardPage::setHeading(const QString& heading, const QString& sentence) {
  m_scroll->setHeading(heading, sentence);
  setAccessibleName(heading);
}

QFuture<Result<void>> WizardPage::commit() {
  return readyFuture(Result<void>{});
}

void WizardPage::showError(const Error&) {}

NoticeText WizardPage::notice() const {
  QStringList wrong;
  QStringList missing;
  for (const FieldProblem& problem : m_flow.problems(m_step)) {
    const QString own = m_flow.nameOf(problem.where);
    QStringList& names = isMissing(problem.code) ? missing : wrong;
    names.append(own.isEmpty() ? fieldName(problem.where.field) : own);
  }
  const QString separator = tr(", ", "between the names of fields");
  if (!wrong.isEmpty())
    return {
        NoticeText::Kind::Problem,
        tr("%n thing(s) to correct: %1", nullptr, int(wrong.size())).arg(wrong.mid(0, 3).join(separator))};
  if (missing.isEmpty()) return {};
  const QString names = missing.mid(0, 3).join(separator);
  if (m_flow.isRequest()) return {NoticeText::Kind::Info, tr("Left open: %1").arg(names)};
  return {NoticeText::Kind::Info, missing.size() > 3 ? tr("Still missing: %1 and more").arg(names)
                                                     : tr("Still missing: %1").arg(names)};
}

void WizardPage::focusFirstProblem() {
  m_binder->focusFirstProblem();
}

QString WizardPage::summary() const {
  return {};
}

bool WizardPage::isComplete() const {
  return m_flow.isComplete(m_step);
}

void WizardPage::initializePage() {
  if (!m_isBuilt) build();
  m_isBuilt = true;
  load();
  m_binder->markRequired(m_flow.environment().policy.limits);
  m_binder->load();
}

}  // namespace codeseal::ui
