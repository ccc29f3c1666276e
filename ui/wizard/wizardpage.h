// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/field.h"
#include "app/order/result.h"

#include <QFuture>
#include <QWizardPage>

class QVBoxLayout;

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class FieldBinder;
class PageBody;

/// What the notice in the button row says about a page.
struct NoticeText {
  enum class Kind { None, Info, Warning, Problem };
  Kind kind = Kind::None;
  QString text;
};

/// A page of the order wizard: a heading, a sentence, and a scrolling body. Holds no data: it shows the
/// flow's draft and changes it. A page lays out its content in build(), and overrides load() to show what the
/// draft says whenever the page is entered. What it says without being entered, such as summary(), is the
/// flow's alone.
class WizardPage : public QWizardPage {
  Q_OBJECT

 public:
  WizardPage(Step step, OrderFlow& flow, QWidget* parent = nullptr);

  Step step() const { return m_step; }

  /// What happens when the person goes on: the wizard waits for the answer, then turns the page or shows the
  /// error in showError(). Ready at once unless a page overrides it.
  [[nodiscard]] virtual QFuture<Result<void>> commit();
  /// Shows why commit() failed. A page with a commit() of its own overrides it.
  virtual void showError(const Error& error);
  /// What the button row says: by default what is still missing or wrong on this page.
  [[nodiscard]] virtual NoticeText notice() const;
  /// Goes to the first thing that is open and shows its error.
  virtual void focusFirstProblem();
  /// What the list of steps shows below the name of this step once it is done.
  [[nodiscard]] virtual QString summary() const;

  bool isComplete() const override;
  void initializePage() final;
  void cleanupPage() final {}

 protected:
  /// Lays out body() and connects it to the flow. Called once, when the page is entered for the first time,
  /// so that a wizard opens as fast as its first page does.
  virtual void build() = 0;
  /// Shows the draft. Called each time the page is entered; must not mark anything as wrong.
  virtual void load() {}

  OrderFlow& flow() const { return m_flow; }
  FieldBinder& fields() const { return *m_binder; }
  /// The layout of the scrolling body, below heading and sentence.
  QVBoxLayout* body() const { return m_content; }
  void setHeading(const QString& heading, const QString& sentence);

 private:
  void tellWhetherComplete();

  Step m_step;
  bool m_isBuilt = false;
  OrderFlow& m_flow;
  FieldBinder* m_binder;
  PageBody* m_scroll;
  QVBoxLayout* m_content;
};

}  // namespace codeseal::ui
