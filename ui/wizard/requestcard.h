// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace codeseal {
class OrderFlow;
}

namespace codeseal::ui {

class Banner;
class Card;
class MutedLabel;

/// Beside a request that is ready to be saved: what the file is, what it leaves open, and, once it is saved,
/// what comes next.
class RequestCard final : public QWidget {
  Q_OBJECT

 public:
  /// `flow` outlives the card.
  explicit RequestCard(OrderFlow& flow, QWidget* parent = nullptr);

  void showFlow();
  /// Says where the request was saved.
  void showSaved(const QString& path);

 Q_SIGNALS:
  void paperWanted();

 private:
  OrderFlow& m_flow;
  Banner* m_saved;
  Card* m_open = nullptr;
  MutedLabel* m_names = nullptr;
};

}  // namespace codeseal::ui
