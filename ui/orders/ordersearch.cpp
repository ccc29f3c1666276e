// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/ordersearch.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tones.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSignalBlocker>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// For how many letters a filter has room at least.
constexpr int usualLetters = 13;
constexpr int narrowLetters = 4;

/// Fills a box with the words of what there is, sorted, keeping what is chosen.
void fill(QComboBox& box, const QHash<QString, QString>& valuesByWord) {
  QStringList words = valuesByWord.keys();
  words.sort(Qt::CaseInsensitive);
  QStringList shown;
  for (int i = 1; i < box.count(); ++i) shown.append(box.itemText(i));
  if (words == shown) return;
  const QSignalBlocker quiet(&box);
  const QString chosen = box.currentData().toString();
  while (box.count() > 1) box.removeItem(1);
  for (const QString& word : words) box.addItem(word, valuesByWord.value(word));
  box.setCurrentIndex(qMax(0, box.findData(chosen)));
}

}  // namespace

OrderSearch::OrderSearch(QWidget* parent) : QWidget(parent) {
  m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
  m_rows->setContentsMargins({});
  m_rows->setSpacing(px(8));
  m_first = new QHBoxLayout;
  m_filters = new QHBoxLayout;
  for (QBoxLayout* part : {m_first, m_filters}) part->setSpacing(px(8));
  m_words = new QLineEdit;
  m_words->setObjectName(u"order_search"_s);
  m_words->setAccessibleName(tr("Search orders"));
  m_words->setPlaceholderText(tr("Search number, organization, person"));
  m_words->setClearButtonEnabled(true);
  m_words->setMinimumHeight(px(32));
  m_icon = m_words->addAction(QIcon(), QLineEdit::LeadingPosition);
  showIcon();
  m_first->addWidget(m_words, 1);
  m_rows->addLayout(m_first, 1);
  m_rows->addLayout(m_filters);
  auto* ring = new FieldRing(m_words);
  connect(qApp, &QApplication::focusChanged, ring,
          [this, ring](QWidget*, const QWidget* now) { ring->setFocused(now == m_words); });
  m_status = addBox(u"status_filter"_s, tr("Status"), tr("Any status"));
  m_product = addBox(u"product_filter"_s, tr("Product"), tr("Any product"));
  m_organization = addBox(u"organization_filter"_s, tr("Organization"), tr("Any organization"));
  m_division = addBox(u"division_filter"_s, tr("Division"), tr("Any division"));
  m_division->hide();
  auto* save = new PlainButton(tr("E&xport…"), u"document"_s);
  save->setObjectName(u"export_orders"_s);
  save->setAccessibleDescription(tr("Saves the orders that are shown for a spreadsheet."));
  m_filters->addWidget(save);
  m_save = save;
  connect(m_words, &QLineEdit::textChanged, this, &OrderSearch::changed);
  connect(m_words, &QLineEdit::returnPressed, this, &OrderSearch::entered);
  connect(save, &QAbstractButton::clicked, this, &OrderSearch::exportWanted);
}

QComboBox* OrderSearch::addBox(const QString& objectName, const QString& name, const QString& any) {
  auto* box = new QComboBox;
  box->setObjectName(objectName);
  box->setAccessibleName(name);
  box->addItem(any);
  box->setMinimumHeight(px(32));
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(usualLetters);
  connect(box, &QComboBox::currentIndexChanged, this, &OrderSearch::changed);
  m_filters->addWidget(box);
  // What is chosen shows what it is about; to who does not see it, only a label tells.
  auto* label = new QLabel(name, this);
  label->setBuddy(box);
  label->hide();
  return box;
}

void OrderSearch::setLines(const QList<OrderLine>& lines) {
  QHash<QString, QString> statuses;
  QHash<QString, QString> products;
  QHash<QString, QString> organizations;
  QHash<QString, QString> divisions;
  for (const OrderLine& line : lines) {
    if (!line.status.isEmpty()) statuses.insert(line.chip.word, line.status);
    if (!line.product.isEmpty()) products.insert(line.product, line.productNameId);
    if (!line.organization.isEmpty()) organizations.insert(line.organization, line.organization);
    if (!line.division.isEmpty()) divisions.insert(line.division, line.division);
  }
  fill(*m_status, statuses);
  fill(*m_product, products);
  fill(*m_organization, organizations);
  fill(*m_division, divisions);
  m_division->setVisible(divisions.size() > 1);
}

OrderFilter OrderSearch::filter() const {
  OrderFilter filter;
  filter.setSearch(m_words->text());
  filter.status = m_status->currentData().toString();
  filter.product = m_product->currentData().toString();
  filter.organization = m_organization->currentData().toString();
  filter.division = m_division->currentData().toString();
  return filter;
}

void OrderSearch::clear() {
  const QSignalBlocker quiet(this);
  m_words->clear();
  for (QComboBox* box : {m_status, m_product, m_organization, m_division}) box->setCurrentIndex(0);
}

/// The icon is a picture in the ink of the palette.
void OrderSearch::showIcon() {
  m_icon->setIcon(inkIcon(u"search"_s, Tones::current().muted, px(16)));
}

void OrderSearch::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_icon) showIcon();
}

/// That of a narrow window: it is arranged so as soon as the window gets narrow.
QSize OrderSearch::minimumSizeHint() const {
  return {px(400), QWidget::minimumSizeHint().height()};
}

/// In a narrow window the filters stand below the rest, and share what room there is. Tab goes as one reads.
void OrderSearch::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool isNarrow = window()->width() < px(900);
  if (isNarrow == m_isNarrow) return;
  m_isNarrow = isNarrow;
  m_rows->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  (isNarrow ? m_filters : m_first)->removeWidget(m_save);
  (isNarrow ? m_first : m_filters)->addWidget(m_save);
  for (QComboBox* box : {m_status, m_product, m_organization, m_division}) {
    box->setMinimumContentsLength(isNarrow ? narrowLetters : usualLetters);
    box->setSizePolicy(isNarrow ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
  }
  if (isNarrow) {
    setTabOrder(m_words, m_save);
    setTabOrder(m_save, m_status);
  } else {
    setTabOrder(m_words, m_status);
    setTabOrder(m_division, m_save);
  }
  updateGeometry();
}

void OrderSearch::takeFocus() {
  m_words->setFocus(Qt::ShortcutFocusReason);
  m_words->selectAll();
}

}  // namespace codeseal::ui
