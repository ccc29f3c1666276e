// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/error.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace codeseal::ui {

class BusyRing;
class FilledButton;
class HeadingLabel;
class IconView;
class Link;
class MutedLabel;
class SkeletonRows;

/// What stands where the orders would be: that they are being read, that there are none, that none fits, or
/// why they cannot be shown.
class OrderStandIn final : public QWidget {
  Q_OBJECT

 public:
  explicit OrderStandIn(QWidget* parent = nullptr);

  void showLoading();
  void showNone();
  void showNoMatch();
  void showFailed(const Error& error);

 Q_SIGNALS:
  void newOrderWanted();
  void readinessWanted();
  void allWanted();
  void againWanted();

 private:
  enum class Picture { None, Seal, Warning };
  void show(Picture picture, const QString& title, const QString& sentence);
  QWidget* makeWords();
  void addButtons(QVBoxLayout* column);

  BusyRing* m_ring = nullptr;
  SkeletonRows* m_rows = nullptr;
  QLabel* m_seal = nullptr;
  IconView* m_warning = nullptr;
  HeadingLabel* m_title = nullptr;
  MutedLabel* m_sentence = nullptr;
  FilledButton* m_new = nullptr;
  QPushButton* m_readiness = nullptr;
  QPushButton* m_again = nullptr;
  Link* m_all = nullptr;
};

}  // namespace codeseal::ui
