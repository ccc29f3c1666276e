// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"
#include "ui/wizard/wizardpage.h"

#include <QObject>

class QPushButton;
class QWizard;

namespace codeseal::ui {

class FilledButton;
class Link;
class Notice;

/// The buttons of the order wizard and the notice between them. The wizard owns them all.
class ButtonRow final : public QObject {
  Q_OBJECT

 public:
  explicit ButtonRow(QWizard& wizard);

  /// Puts into the row what belongs to a step. `hasOrder`: an order was placed, and can be shown.
  /// `leadsToReview`: the next page is Review again.
  void arrange(Step step, bool hasOrder, bool leadsToReview);
  void showNotice(const NoticeText& notice);
  void showPlace(const QString& text, const QString& icon, bool isEnabled);
  /// While an order is being sent, nothing else can be done.
  void setSending(bool isSending);

 Q_SIGNALS:
  void saveAndCloseClicked();
  void noticeClicked();
  void placeClicked();
  void showOrderClicked();

 private:
  QWizard& m_wizard;
  Link* m_saveAndClose;
  Notice* m_notice;
  FilledButton* m_place;
  QPushButton* m_showOrder;
};

}  // namespace codeseal::ui
