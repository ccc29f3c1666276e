// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/wizardpage.h"

class QPlainTextEdit;
class QVBoxLayout;

namespace codeseal::ui {

class Banner;
class Card;
class FormField;
class Link;
class PayCard;
class SimilarNotice;

/// Everything in words before it is sent, and on demand exactly what is sent.
class ReviewPage final : public WizardPage {
  Q_OBJECT

 public:
  explicit ReviewPage(OrderFlow& flow, QWidget* parent = nullptr);

  NoticeText notice() const override;
  void focusFirstProblem() override;

 Q_SIGNALS:
  /// The person wants to change something; Next of that page leads back here.
  void editRequested(codeseal::Step step);

 protected:
  void load() override;
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeWords();
  void showWords();
  void showJson();
  void showOutcome();
  void takeRenewalOut();
  void showSimilar();
  void toggleJson();

  Banner* m_outcome;
  SimilarNotice* m_similar;
  Card* m_words;
  QVBoxLayout* m_groups = nullptr;
  Link* m_toggle;
  Link* m_copy;
  QPlainTextEdit* m_json;
  FormField* m_jsonField;
  PayCard* m_pay;
};

}  // namespace codeseal::ui
