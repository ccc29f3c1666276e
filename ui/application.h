// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"
#include "app/settings/accountbook.h"
#include "app/settings/preferences.h"
#include "app/settings/tokenbook.h"
#include "ui/commandline.h"
#include "ui/language.h"
#include "ui/singleinstance.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace codeseal {
class AccountOrders;
class Journal;
class KeychainSecretStore;
class OrderBoard;
class OrderFlow;
class SessionSecretStore;
namespace practice {
class PracticeServer;
}
}  // namespace codeseal

namespace codeseal::ui {

class HomeWindow;
class OrderWizard;
struct HomeMemory;

/// Puts the program together: one of everything, in the order in which they need each other.
class Application final : public QObject {
  Q_OBJECT

 public:
  explicit Application(CommandLine line, QObject* parent = nullptr);
  ~Application() override;

  /// Opens the data directory and the window. False if a program that runs already shows its window instead.
  /// An error says why the program can not start.
  Result<bool> start();

 private:
  Result<void> openDirectory();
  Result<bool> claimDirectory();
  Result<void> openRecords();
  Result<void> startPractice();
  void makeFlow();
  void showHome();
  void showWizard();
  void showNextOrder();
  void endWizard();
  void rememberHome(const HomeMemory& memory);
  void chooseLanguage(const QString& code);
  QWidget* frontWindow() const;
  void raiseWindow();
  void tellOfMovedRecord();

  CommandLine m_line;
  QString m_directory;
  QString m_preferencesPath;
  Preferences m_preferences;
  Language m_language;
  std::unique_ptr<SingleInstance> m_instance;
  SingleInstance::Role m_role = SingleInstance::Role::Alone;
  std::optional<AccountBook> m_accounts;
  std::optional<TokenBook> m_tokens;
  std::unique_ptr<Journal> m_journal;
  std::unique_ptr<practice::PracticeServer> m_practice;
  std::unique_ptr<KeychainSecretStore> m_keychain;
  std::unique_ptr<SessionSecretStore> m_session;
  std::unique_ptr<OrderFlow> m_flow;
  std::unique_ptr<OrderBoard> m_board;
  std::unique_ptr<AccountOrders> m_accountOrders;
  QPointer<HomeWindow> m_home;
  QPointer<OrderWizard> m_wizard;
};

}  // namespace codeseal::ui
