// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderjourney.h"

#include <QWidget>

class QVBoxLayout;

namespace codeseal::ui {

class LabelPreview;
class SummaryGroup;

/// The facts of an order in the column at its side: what was ordered by whom, the account's own fields, and
/// where the token goes.
class OrderFactsCard final : public QWidget {
  Q_OBJECT

 public:
  explicit OrderFactsCard(QWidget* parent = nullptr);

  /// Shows an order; one that was not asked for yet has few facts.
  void setOrder(const OrderInfo& order);

 private:
  QWidget* m_token;
  LabelPreview* m_label;
  SummaryGroup* m_facts;
  SummaryGroup* m_fields;
};

}  // namespace codeseal::ui
