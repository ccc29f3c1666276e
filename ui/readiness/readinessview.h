// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/serviceaddress.h"
#include "app/flow/readinesscheck.h"

#include <QWidget>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class CheckLine;
class CheckList;

/// What an order needs of the account: what it all means in one sentence, and each finding with how it stands
/// and what can be done. The findings appear as they come.
class ReadinessView final : public QWidget {
  Q_OBJECT

 public:
  enum class Shows {
    Everything,
    BesideTheKey,  ///< what the card and the banner of the key say already is left out; hidden without a key
  };

  /// `flow` outlives the view.
  ReadinessView(OrderFlow& flow, Shows shows, QWidget* parent = nullptr);

  [[nodiscard]] ReadinessCheck& check() { return m_check; }
  /// What is not as it should be, to be sent to somebody who can help; empty if everything is good.
  [[nodiscard]] QString textForOthers() const;

 Q_SIGNALS:
  /// The person wants to connect an account, or another key.
  void connectWanted();

 private:
  void showFindings();
  void help(int row);
  [[nodiscard]] ServiceAddress::Region region() const;
  [[nodiscard]] bool isShown(const Finding& finding) const;

  OrderFlow& m_flow;
  Shows m_shows;
  ReadinessCheck m_check;
  QList<Finding> m_shown;
  CheckLine* m_summary;
  CheckList* m_list;
};

}  // namespace codeseal::ui
