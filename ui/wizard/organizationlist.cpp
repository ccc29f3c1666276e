// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/organizationlist.h"

#include "app/flow/orderflow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/notetext.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/fieldobjectname.h"
#include "ui/wizard/organizationfilter.h"
#include "ui/wizard/organizationmodel.h"
#include "ui/wizard/organizationsearch.h"
#include "ui/wizard/organizationstandin.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

OrganizationList::OrganizationList(OrderFlow& flow, QWidget* parent)
    : QWidget(parent),
      m_flow(flow),
      m_model(new OrganizationModel(this)),
      m_filter(new OrganizationFilter(this)),
      m_search(new OrganizationSearch),
      m_standIn(new OrganizationStandIn),
      m_list(makeList()),
      m_problem(new NoteText) {
  auto* card = new Card;
  card->body()->setContentsMargins(1, px(6), 1, 1);
  card->body()->setSpacing(0);
  card->body()->addWidget(m_standIn, 1);
  card->body()->addWidget(m_list, 1);
  card->body()->addWidget(new Rule);
  card->body()->addWidget(makeFoot());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(px(10));
  column->addWidget(m_search);
  column->addWidget(card, 1);
  column->addWidget(m_problem);
  connect(m_search, &OrganizationSearch::changed, this, &OrganizationList::filter);
  connect(m_search, &OrganizationSearch::entered, this, &OrganizationList::enter);
  connect(m_standIn, &OrganizationStandIn::againWanted, this,
          [this] { m_flow.facts().reload(AccountFacts::Part::Organizations); });
  connect(m_standIn, &OrganizationStandIn::allWanted, this, [this] {
    m_search->clear();
    takeFocus();
  });
}

QListView* OrganizationList::makeList() {
  m_filter->setSourceModel(m_model);
  auto* list = new QListView;
  list->setObjectName(fieldObjectName({Field::Organization}));
  list->setAccessibleName(tr("Organizations"));
  list->setFrameShape(QFrame::NoFrame);
  list->setUniformItemSizes(true);
  list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list->setMinimumHeight(px(3 * 48));
  list->setItemDelegate(new RowDelegate(list));
  list->setModel(m_filter);
  // The current row alone chooses nothing: the list gets one as soon as it gets the focus.
  connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &OrganizationList::takeSelection);
  return list;
}

QWidget* OrganizationList::makeFoot() {
  m_count = new MutedLabel({});
  m_count->setObjectName(u"organization_count"_s);
  auto* add = new Link(tr("Ne&w organization"), u"plus"_s);
  add->setObjectName(u"new_organization"_s);
  connect(add, &QAbstractButton::clicked, this, &OrganizationList::newWanted);
  auto* foot = new QWidget;
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(px(14), px(4), px(9), px(4));
  row->addWidget(m_count, 1);
  row->addWidget(add);
  return foot;
}

void OrganizationList::load() {
  const QScopedValueRollback<bool> quiet(m_quiet, true);
  m_model->setOrganizations(m_flow.facts().organizations(), m_flow.draft().product, m_flow.offer().today);
  select(m_flow.draft().organizationId);
  showState();
}

void OrganizationList::filter() {
  const QScopedValueRollback<bool> quiet(m_quiet, true);
  m_filter->setSearch(m_search->words());
  m_filter->setOnlyReady(m_search->onlyReady());
  select(m_flow.draft().organizationId);
  showState();
}

void OrganizationList::enter() {
  if (!m_list->isVisible()) return;
  QItemSelectionModel* selection = m_list->selectionModel();
  if (!selection->hasSelection())
    selection->setCurrentIndex(m_filter->index(0, 0), QItemSelectionModel::ClearAndSelect);
  takeFocus();
}

void OrganizationList::takeSelection() {
  const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
  if (m_quiet || selected.isEmpty()) return;
  Q_EMIT chosen(selected.first().data(OrganizationModel::IdRole).toLongLong());
}

void OrganizationList::select(qint64 id) {
  const QScopedValueRollback<bool> quiet(m_quiet, true);
  const int row = m_model->rowOf(id);
  const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row));
  if (!index.isValid()) return m_list->selectionModel()->clear();
  m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
  m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void OrganizationList::showProblem(const QString& text) {
  m_problem->showError(text);
}

void OrganizationList::takeFocus() {
  QWidget* const where = m_list->isVisible() ? static_cast<QWidget*>(m_list) : m_search;
  where->setFocus(Qt::OtherFocusReason);
}

void OrganizationList::showState() {
  const AccountFacts& facts = m_flow.facts();
  bool isListed = false;
  switch (facts.state(AccountFacts::Part::Organizations)) {
    case AccountFacts::State::Waiting: m_standIn->showWaiting(); break;
    case AccountFacts::State::Failed:
      m_standIn->showFailed(facts.error(AccountFacts::Part::Organizations));
      break;
    case AccountFacts::State::Ready:
      m_standIn->showEmpty(emptySentence(), m_model->rowCount() > 0);
      isListed = m_filter->rowCount() > 0;
      break;
  }
  m_list->setVisible(isListed);
  m_standIn->setVisible(!isListed);
  showCount();
}

QString OrganizationList::emptySentence() const {
  if (m_model->rowCount() == 0) return tr("This account has no organization yet. Add one with this order.");
  if (m_search->words().trimmed().isEmpty()) return tr("No organization is ready for this certificate.");
  return m_search->onlyReady() ? tr("No ready organization matches these words.")
                               : tr("No organization matches these words.");
}

void OrganizationList::showCount() {
  if (m_flow.facts().state(AccountFacts::Part::Organizations) != AccountFacts::State::Ready)
    return m_count->setText({});
  const int all = m_model->rowCount();
  QString text = all == 1 ? tr("1 organization") : tr("%n organizations", nullptr, all);
  //: how many of them the search left: "3 of 40 organizations"
  if (m_filter->isFiltering()) text = tr("%1 of %2").arg(m_filter->rowCount()).arg(text);
  if (const auto product = m_flow.draft().product) {
    const int count = m_model->readyCount();
    const QString ready = product == Product::CodeSigningEv ? tr("%n ready for EV", nullptr, count)
                                                            : tr("%n ready", nullptr, count);
    //: how many organizations, how many of them are ready
    text = tr("%1, %2").arg(text, ready);
  }
  m_count->setText(text);
}

void OrganizationList::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  // The list knows its height only once it was laid out.
  QMetaObject::invokeMethod(
      this, [this] { m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter); },
      Qt::QueuedConnection);
}

}  // namespace codeseal::ui
