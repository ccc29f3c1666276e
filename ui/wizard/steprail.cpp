// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/steprail.h"

#include "app/flow/orderflow.h"
#include "app/flow/receipts.h"
#include "ui/text/fieldnames.h"
#include "ui/text/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct StepRail {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::StepRail)
};

bool isSent(OrderPlacing::State state) {
  switch (state) {
    case OrderPlacing::State::Idle:
    case OrderPlacing::State::Refused:
    case OrderPlacing::State::NotSent: return false;
    case OrderPlacing::State::Sending:
    case OrderPlacing::State::Placed:
    case OrderPlacing::State::Checking:
    case OrderPlacing::State::NotFound:
    case OrderPlacing::State::Several: return true;
  }
  Q_UNREACHABLE();
}

/// The first thing wrong on a page that the person has been to; what is merely missing is no problem.
QString problemOn(const OrderFlow& flow, Step step) {
  for (const FieldProblem& problem : flow.problems(step)) {
    if (isMissing(problem.code)) continue;
    // The field is all that is on the page, so its name would say nothing.
    if (problem.code == FieldProblem::Code::NotAllowed) return StepRail::tr("Not allowed");
    if (problem.where.field == Field::Product) return StepRail::tr("Not offered");
    const QString own = flow.nameOf(problem.where);
    return own.isEmpty() ? fieldName(problem.where.field) : own;
  }
  return {};
}

}  // namespace

QList<StepItem> stepItems(const OrderFlow& flow, Step current, const QList<QString>& summaries) {
  QList<StepItem> items;
  const QList<Step> steps = flow.steps();
  for (qsizetype i = 0; i < steps.size(); ++i) {
    StepItem item;
    item.number = int(i + 1);
    item.title = stepName(steps[i]);
    if (steps[i] == current)
      item.state = StepState::Current;
    else if (steps[i] < current)
      item.state = StepState::Done;
    if (steps[i] <= current) item.problem = problemOn(flow, steps[i]);
    if (item.state == StepState::Done) item.summary = summaries.value(i);
    items.append(item);
  }
  return items;
}

RailFoot railFoot(OrderFlow& flow) {
  const OrderPlacing& placing = flow.placing();
  if (placing.isBusy()) return {u"lock"_s, StepRail::tr("Locked while checking")};
  // An order that was placed before this draft was begun locks nothing.
  const bool isOther = placing.state() == OrderPlacing::State::Placed && flow.hasDraft();
  if (isSent(placing.state()) && !isOther) {
    const auto receipt = receiptOf(flow.environment(), placing.reference());
    if (receipt && *receipt && (*receipt)->sentAt.isValid())
      return {u"lock"_s, StepRail::tr("Sent %1, locked").arg(timeText((*receipt)->sentAt))};
  }
  if (flow.savedAt().isValid())
    return {u"document"_s, StepRail::tr("Draft saved %1").arg(timeText(flow.savedAt()))};
  return {};
}

QString placeButtonText(OrderFlow& flow) {
  if (flow.placing().state() == OrderPlacing::State::Sending) return StepRail::tr("Placing the order…");
  if (flow.lastLook().isLooking()) return StepRail::tr("Asking for the price once more…");
  if (flow.isRequest()) return StepRail::tr("Save re&quest…");
  if (flow.price() && flow.price()->total)
    return StepRail::tr("&Place order for %1").arg(moneyText(*flow.price()->total));
  return StepRail::tr("&Place order");
}

}  // namespace codeseal::ui
