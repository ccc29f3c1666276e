// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/startoptions.h"
#include "ui/wizard/wizardpage.h"

class QComboBox;

namespace codeseal::ui {

class AccountBanner;
class CheckBox;
class FormField;
class KeyCard;
class Link;
class MutedLabel;
class RegionChoice;
class SecretLineEdit;

/// The account and its key: region first, since it decides where the key is known, then the key, then whose
/// it is.
class AccountPage final : public WizardPage {
  Q_OBJECT

 public:
  AccountPage(OrderFlow& flow, const StartOptions& options, QWidget* parent = nullptr);

  QFuture<Result<void>> commit() override;
  void showError(const Error& error) override;
  NoticeText notice() const override;
  void focusFirstProblem() override;
  QString summary() const override;
  bool isComplete() const override;

 Q_SIGNALS:
  /// The person chose a language: "system", "en" or "de".
  void languageChosen(const QString& language);
  void prepareWanted();
  void openWanted();
  void supportWanted();

 protected:
  void build() override;
  void load() override;

 private:
  void addAccountChoice();
  void addRegion();
  void addKey();
  void addKeeping();
  void addLanguage();
  void addRequests();
  ServiceAddress chosenAddress() const;
  void chooseAccount(int index);
  void tryTypedKey();
  void usePracticeKey(int index);
  void showState();
  void showTrouble();
  void askForKey();
  void removeAccount();

  StartOptions m_options;
  QComboBox* m_accounts = nullptr;
  FormField* m_accountsField = nullptr;
  Link* m_removal = nullptr;
  RegionChoice* m_regions = nullptr;
  QWidget* m_newKey = nullptr;
  FormField* m_keyField = nullptr;
  SecretLineEdit* m_key = nullptr;
  QComboBox* m_practiceKeys = nullptr;
  KeyCard* m_card = nullptr;
  CheckBox* m_keep = nullptr;
  MutedLabel* m_keepHint = nullptr;
  AccountBanner* m_banner = nullptr;
};

}  // namespace codeseal::ui
