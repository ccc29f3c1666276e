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
class RequestCard;
class SimilarNotice;

/// Everything in words before it is sent, and on demand exactly what is sent.
class ReviewPage final : public WizardPage {
  Q_OBJECT

 public:
  explicit ReviewPage(OrderFlow& flow, QWidget* parent = nullptr);

  NoticeText notice() const override;
  void focusFirstProblem() override;
  /// Says where the request was saved.
  void showSaved(const QString& path);

 Q_SIGNALS:
  /// The person wants to change something; Next of that page leads back here.
  void editRequested(codeseal::Step step);
  /// The person wants the request on paper.
  void paperWanted();

 protected:
  void build() override;
  void load() override;
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeWords();
  QWidget* makeSide();
  void showRequest();
  void showWords();
  void showJson();
  void showOutcome();
  void takeRenewalOut();
  void showSimilar();
  void toggleJson();

  Banner* m_outcome = nullptr;
  SimilarNotice* m_similar = nullptr;
  Card* m_words = nullptr;
  QVBoxLayout* m_groups = nullptr;
  Link* m_toggle = nullptr;
  Link* m_copy = nullptr;
  QPlainTextEdit* m_json = nullptr;
  FormField* m_jsonField = nullptr;
  PayCard* m_pay = nullptr;
  RequestCard* m_request = nullptr;
};

}  // namespace codeseal::ui
