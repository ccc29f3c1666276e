// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/choices.h"

#include <QWidget>

class QVBoxLayout;

namespace codeseal {
struct Organization;
class OrderFlow;
}  // namespace codeseal

namespace codeseal::ui {

class Banner;
class CheckLine;
class PageBody;
class TextLabel;
class Timeline;

/// The chosen organization in words: who it is, how ready it is, and what follows. It scrolls on its own
/// beside the list; below it, it is as high as it needs to be.
class OrganizationDetail final : public QWidget {
  Q_OBJECT

 public:
  explicit OrganizationDetail(OrderFlow& flow, QWidget* parent = nullptr);

  /// Shows the draft's organization, or what to do while there is none.
  void load();
  /// Where the choice of the verified contact stands.
  [[nodiscard]] QVBoxLayout* contactPlace() const { return m_contactPlace; }

  bool eventFilter(QObject* watched, QEvent* event) override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeContent();
  void fitHeight();
  void showOrganization(const Organization& organization);
  void showReadiness(CheckLine* line, Product product, const Organization& organization);
  QString address(const Organization& organization) const;
  QString nothingChosen() const;

  OrderFlow& m_flow;
  PageBody* m_scroll = nullptr;
  TextLabel* m_nothing;
  QWidget* m_content = nullptr;
  TextLabel* m_name = nullptr;
  TextLabel* m_address = nullptr;
  CheckLine* m_standard = nullptr;
  CheckLine* m_ev = nullptr;
  Banner* m_waits = nullptr;
  QVBoxLayout* m_contactPlace = nullptr;
  Timeline* m_follows = nullptr;
};

}  // namespace codeseal::ui
