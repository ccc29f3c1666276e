// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace codeseal::ui {

/// Lets one program work on a data directory, and a second start show the first one's window. It rests on a
/// lock file in the directory, which a crash does not leave behind, and a local socket for the user alone.
/// Orders do not rest on it: two programs that run all the same send an order once, by the record.
class SingleInstance final : public QObject {
  Q_OBJECT

 public:
  enum class Role {
    First,   ///< no other program works on the directory
    Second,  ///< another one does, and was asked to show its window; this one has nothing to do
    Other,   ///< another one does, for another service, whose address is otherService()
    Alone,   ///< another one holds the lock but does not answer; both run
  };

  /// `service`: the address this start was asked to talk to, empty if none. `file`: what it was asked to
  /// open, empty if nothing; the first one is asked to open it instead.
  SingleInstance(const QString& directory, const QString& service, const QString& file = {},
                 QObject* parent = nullptr);

  /// Finds the role out. Takes three seconds at most.
  Role claim();
  const QString& otherService() const { return m_otherService; }

 Q_SIGNALS:
  /// Somebody started the program again, perhaps with a file to open.
  void raised(const QString& file);

 private:
  void listen();
  void answer();
  bool askFirst();

  QString m_socket;
  QString m_service;
  QString m_file;
  QString m_otherService;
  QLockFile m_lock;
  QLocalServer m_server;
};

}  // namespace codeseal::ui
