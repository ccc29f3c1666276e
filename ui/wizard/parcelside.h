// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"
#include "app/order/problem.h"

#include <QWidget>

namespace codeseal::ui {

class CheckLine;
class LabelPreview;

/// Beside the address: what will stand on the parcel, and what to know before sending it.
class ParcelSide final : public QWidget {
  Q_OBJECT

 public:
  explicit ParcelSide(QWidget* parent = nullptr);

  /// Shows an address with the problems that the person sees.
  void showParcel(const ShippingDraft& address, const Problems& shown);

 private:
  LabelPreview* m_label;
  CheckLine* m_signing;
};

}  // namespace codeseal::ui
