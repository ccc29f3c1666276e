// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/wizardpage.h"

class QTimer;
class QVBoxLayout;

namespace codeseal::ui {

class Chip;
class HeadingLabel;
class InDoubt;
class Link;
class MutedLabel;
class ReceiptCard;
class ReceiptView;
class BusyRing;
class IconView;
class TextLabel;
class Timeline;

/// What happened to the order, what it means, and what happens next; keeps itself up to date.
class StatusPage final : public WizardPage {
  Q_OBJECT

 public:
  explicit StatusPage(OrderFlow& flow, QWidget* parent = nullptr);

  NoticeText notice() const override;
  void focusFirstProblem() override {}

 protected:
  void build() override;
  void load() override;

 private:
  QWidget* makeHead();
  QWidget* makeMain();
  void showFlow();
  void showPlaced();
  void showChecking();
  void showRecord();
  void act(int row);

  IconView* m_mark = nullptr;
  BusyRing* m_ring = nullptr;
  HeadingLabel* m_title = nullptr;
  TextLabel* m_sentence = nullptr;
  HeadingLabel* m_meaningTitle = nullptr;
  QWidget* m_meaning = nullptr;
  Chip* m_chip = nullptr;
  TextLabel* m_checked = nullptr;
  Link* m_checkNow = nullptr;
  TextLabel* m_meaningText = nullptr;
  HeadingLabel* m_nextTitle = nullptr;
  Timeline* m_timeline = nullptr;
  ReceiptCard* m_receipt = nullptr;
  InDoubt* m_inDoubt = nullptr;
  ReceiptView* m_record = nullptr;
  QTimer* m_tick = nullptr;
};

}  // namespace codeseal::ui
