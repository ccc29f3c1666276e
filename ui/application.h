// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"
#include "app/settings/accountbook.h"
#include "app/settings/datadirectory.h"
#include "app/settings/policy.h"
#include "app/settings/preferences.h"
#include "app/settings/tokenbook.h"
#include "ui/commandline.h"
#include "ui/language.h"
#include "ui/logrecorder.h"
#include "ui/singleinstance.h"
#include "ui/text/recordtext.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace codeseal {
class AccountOrders;
struct ActReport;
class Journal;
class KeychainSecretStore;
class NewsWatch;
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
class Tray;
class TrayChoice;
class TrayDesk;
class TrayHint;
struct HomeMemory;

/// Puts the program together: one of everything, in the order in which they need each other.
class Application final : public QObject {
  Q_OBJECT

 public:
  /// `readPolicy` tells what an administrator has set.
  explicit Application(CommandLine line, std::function<Result<Policy>()> readPolicy = systemPolicy,
                       QObject* parent = nullptr);
  ~Application() override;

  /// Before start(): takes another tray than that of the desktop.
  void useTray(std::function<std::unique_ptr<Tray>()> makeTray) { m_makeTray = std::move(makeTray); }

  /// Before start(): lets another judge whether what is kept is kept on another computer.
  void judgePlace(std::function<bool(const DataDirectory&)> isOnNetwork) {
    m_isOnNetwork = std::move(isOnNetwork);
  }

  /// Opens the data directory and the window. False if a program that runs already shows its window instead.
  /// An error says why the program can not start.
  Result<bool> start();

  /// The session of the desktop ends: from now on quitting asks nothing. What was typed is kept.
  void endSession();

  /// Opens a request that the system hands over, as macOS does.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  Result<void> openDirectory();
  Result<void> takePolicy();
  Result<bool> claimDirectory();
  Result<void> openRecords();
  Result<void> startPractice();
  void makeFlow();
  void showHome();
  void showWizard();
  void showOrder(qint64 orderId);
  void openRequest(const QString& path);
  void showSupport();
  void showNextOrder();
  void endWizard();
  void rememberHome(const HomeMemory& memory);
  void chooseLanguage(const QString& code);
  QWidget* frontWindow() const;
  void raiseWindow();
  void takeSecondStart(const QString& file);
  void noteMoved(RecordFile file, const std::optional<MovedAside>& moved);
  void tellOfRecords();

  void startTray();
  void showTray();
  void chooseTray(bool isOn);
  [[nodiscard]] bool isTrayOn() const;
  [[nodiscard]] bool isAnyShown() const;
  void wake();
  void comeBack();
  void leave();
  void sayThatItStays();
  void watchTray();
  void showToldOrder(qint64 orderId);
  void beginOrder();
  void takeAct(const ActReport& report);
  void quit();
  void beginToQuit();

  LogRecorder m_log;
  CommandLine m_line;
  std::function<Result<Policy>()> m_readPolicy;
  Policy m_policy;
  QString m_directory;
  QString m_preferencesPath;
  Preferences m_preferences;
  Language m_language;
  std::unique_ptr<SingleInstance> m_instance;
  SingleInstance::Role m_role = SingleInstance::Role::Alone;
  std::function<bool(const DataDirectory&)> m_isOnNetwork = &DataDirectory::isOnNetwork;
  QList<RecordNotice> m_notices;
  std::optional<AccountBook> m_accounts;
  std::optional<TokenBook> m_tokens;
  std::unique_ptr<Journal> m_journal;
  std::unique_ptr<practice::PracticeServer> m_practice;
  std::unique_ptr<KeychainSecretStore> m_keychain;
  std::unique_ptr<SessionSecretStore> m_session;
  std::unique_ptr<OrderFlow> m_flow;
  std::unique_ptr<OrderBoard> m_board;
  std::unique_ptr<AccountOrders> m_accountOrders;
  std::function<std::unique_ptr<Tray>()> m_makeTray;
  std::unique_ptr<NewsWatch> m_news;
  std::unique_ptr<TrayDesk> m_tray;
  std::unique_ptr<TrayChoice> m_trayChoice;
  QPointer<TrayHint> m_trayHint;
  QTimer m_trayWatch;
  bool m_wasTrayGone = false;
  bool m_hasPainted = false;
  bool m_isQuitting = false;
  bool m_sessionEnds = false;
  QPointer<HomeWindow> m_home;
  QPointer<OrderWizard> m_wizard;
};

}  // namespace codeseal::ui
