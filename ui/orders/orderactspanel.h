// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderact.h"
#include "app/flow/setupcode.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace codeseal {
class AccountFlow;
class OrderActs;
class OrderBoard;
}  // namespace codeseal

namespace codeseal::ui {

class Banner;
class BusyRing;
class CertificateSaver;
class MutedLabel;
class TextLabel;

/// What can be done to the order that is shown, and what became of it. What the key does not allow can be
/// seen, with the reason; what makes no sense for the order is not there.
class OrderActsPanel final : public QWidget {
  Q_OBJECT

 public:
  /// All outlive it.
  OrderActsPanel(OrderActs& acts, AccountFlow& account, OrderBoard& board, QWidget* parent = nullptr);

  /// Adds the button that sends the approval mail again to the banner that tells of the wait.
  void addMailButton(Banner& banner);
  void setOrder(qint64 orderId);
  /// Shows the order as it is known now.
  void refresh();
  /// Asks before an act; one that needs no words is sent at once.
  void begin(OrderAct::Kind kind);
  /// What stands in the way of an act on the order that is shown.
  [[nodiscard]] ActHindrance hindrance(OrderAct::Kind kind) const;

 Q_SIGNALS:
  /// What had the focus went with what was done.
  void focusLost();

 protected:
  /// Lets go of the code and of what was said.
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* makeButtons();
  QWidget* makeBusy();
  void addButton(OrderAct::Kind kind, QLayout* row);
  void leave();
  void showButtons();
  void showFiles();
  void showReport();
  [[nodiscard]] QStringList reasons() const;

  OrderActs& m_acts;
  OrderBoard& m_board;
  SetUpCode m_code;
  qint64 m_orderId = 0;
  QHash<OrderAct::Kind, QPushButton*> m_buttons;
  QWidget* m_row = nullptr;
  QWidget* m_files = nullptr;
  Banner* m_said;
  QWidget* m_busy = nullptr;
  TextLabel* m_busyText = nullptr;
  MutedLabel* m_reasons;
  CertificateSaver* m_saver;
  QPushButton* m_showCode = nullptr;
  QStringList m_shown;  // the words of the banner
};

}  // namespace codeseal::ui
