// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certificateformat.h"
#include "app/account/orderinfo.h"
#include "app/flow/certificatefetch.h"

#include <QWidget>

class QPushButton;

namespace codeseal::ui {

class Banner;

/// Saves the certificate of an order as a file, in the format that is chosen from a menu. An existing file is
/// replaced only after a person said so, and a disk that is full loses neither that file nor the download.
class CertificateSaver final : public QWidget {
  Q_OBJECT

 public:
  /// `account` outlives it.
  explicit CertificateSaver(AccountFlow& account, QWidget* parent = nullptr);

  /// The button with the menu; the one who places it owns it.
  [[nodiscard]] QPushButton* button() const { return m_button; }
  void setOrder(const OrderInfo& order);
  /// Forgets the download and what was said about it.
  void clear();

 private:
  void fetch(CertificateFormat format);
  void showFetch();
  void askForFile();
  void askToReplace(const QString& path);
  void write(const QString& path);
  void say(const QString& title, const QString& text, bool isGood);

  CertificateFetch m_fetch;
  OrderInfo m_order;
  QPushButton* m_button;
  Banner* m_said;
};

}  // namespace codeseal::ui
