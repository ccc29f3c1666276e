// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/otherprices.h"
#include "app/order/choices.h"
#include "ui/wizard/wizardpage.h"

class QAbstractButton;
class QDateEdit;
class QVBoxLayout;

namespace codeseal::ui {

class Banner;
class ChoiceRow;
class FormField;
class RadioButton;
class TermBar;
class TextLabel;

/// The product and its term, with the day on which it ends.
class CertificatePage final : public WizardPage {
  Q_OBJECT

 public:
  explicit CertificatePage(OrderFlow& flow, QWidget* parent = nullptr);

  void focusFirstProblem() override;
  QString summary() const override;

 protected:
  void build() override;
  void load() override;

 private:
  void addProducts();
  void addTerm();
  void showProducts();
  void showTerm();
  void offerYears();
  void makeYearButtons(const QList<int>& offered);
  void chooseProduct(int index);
  void chooseTerm();
  void showPrices();
  QString priceText(Product product) const;
  QString readyChipWord(Product product) const;
  QDate chosenLastDay() const;

  OtherPrices m_otherPrices;
  ChoiceRow* m_products = nullptr;
  QVBoxLayout* m_years = nullptr;
  QList<RadioButton*> m_yearButtons;
  QList<int> m_offered;
  RadioButton* m_ownDay = nullptr;
  FormField* m_ownDayField = nullptr;
  QDateEdit* m_lastDay = nullptr;
  TextLabel* m_until = nullptr;
  TermBar* m_bar = nullptr;
  Banner* m_whyShort = nullptr;
  bool m_loading = false;
};

}  // namespace codeseal::ui
