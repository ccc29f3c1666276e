// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"
#include "ui/wizard/startoptions.h"

#include <QWizard>

#include <array>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class ButtonRow;
class RequestDesk;
class StepList;
class WizardPage;

/// The window that leads through an order. It owns the frame only: the list of steps, the button row, the
/// turning of pages. What a page asks and what is wrong with it is the flow's.
class OrderWizard final : public QWizard {
  Q_OBJECT

 public:
  /// `flow` outlives the wizard.
  OrderWizard(OrderFlow& flow, const StartOptions& options, QWidget* parent = nullptr);

  Step currentStep() const { return Step(currentId()); }
  /// Turns to a step. Going forward stops at the first page that can not be left.
  void goTo(Step step);

  /// Opens what somebody else prepared; asks first if that puts a draft aside. Without a path it asks for
  /// one.
  void openRequest(const QString& path);

  int nextId() const override;
  bool validateCurrentPage() override;
  /// Closes at once if nothing would be lost, else asks. The draft is kept unless the person says otherwise.
  void reject() override;

 Q_SIGNALS:
  /// The person chose a language: "system", "en" or "de".
  void languageChosen(const QString& language);
  /// The person wants to see the placed order among all others.
  void orderWanted(qint64 orderId);
  /// Asked whether the window shall close, the person goes on with the order.
  void closingDeclined();
  /// The person wants to save what helps to find a mistake.
  void supportWanted();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  WizardPage* pageOf(Step step) const;
  void addPages(const StartOptions& options);
  void prepareRequest();
  void beginAgain();
  void placeOrSave();
  void arrangeButtons();
  void editFromReview(Step step);
  void turnTo(Step step);
  void turned();
  void turnPage();
  void commitPage();
  void showSteps();
  void showNotice();
  void showPlaceButton();
  void takePlacing();
  void showUnsettled();
  void saveAndClose();
  void askBeforeClosing();

  OrderFlow& m_flow;
  RequestDesk* m_requests;
  StepList* m_steps = nullptr;
  ButtonRow* m_buttons = nullptr;
  bool m_isPractice;
  bool m_committed = false;  // the current page's commit() has succeeded, next() may pass
  bool m_committing = false;
  bool m_closing = false;
  bool m_wantsReview = false;  // an Edit link of Review was followed: go back there when the page is done
};

}  // namespace codeseal::ui
