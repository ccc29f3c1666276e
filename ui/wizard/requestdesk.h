// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QMessageBox;

namespace codeseal {
class OrderFlow;
struct RequestFile;
}  // namespace codeseal

namespace codeseal::ui {

/// The way of requests into the wizard and out of it: asks for files, asks before a draft is put aside, and
/// says what went wrong. It listens to what is dropped on the window, and to the keys for opening. A request
/// that can not be taken changes nothing.
class RequestDesk final : public QObject {
  Q_OBJECT

 public:
  enum class Form { File, Paper };

  /// Both outlive this; `window` is what questions are asked over, and owns this.
  RequestDesk(OrderFlow& flow, QWidget* window);

  void askForFile();
  /// Asks for the file if the path is empty.
  void open(const QString& path);
  void askWhereToSave(Form form);
  /// Writes a PDF if the name ends in .pdf, else a request file.
  void save(const QString& path);

 Q_SIGNALS:
  /// The flow's draft is that of a request now.
  void opened();
  void saved(const QString& path);

 private:
  void take(const RequestFile& request, const QString& fileName);
  void askToPutAside(const RequestFile& request, const QString& fileName);
  QMessageBox* tell(const QString& title, const QString& sentence);

  OrderFlow& m_flow;
  QWidget* m_window;
};

}  // namespace codeseal::ui
