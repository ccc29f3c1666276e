// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/faultserver.h"

#include <QObject>

class QTcpSocket;

namespace codeseal {

/// One connection of a FaultServer: reads HTTP/1.1 requests and does to them what it is told. Owned by its
/// socket.
class FaultConnection final : public QObject {
  Q_OBJECT

 public:
  FaultConnection(QTcpSocket* socket, int number, std::optional<RequestCut> cut = {});

  void perform(const FaultAct& act);

 Q_SIGNALS:
  /// A request has arrived whole.
  void requested(const codeseal::SeenRequest& request);
  void reached(codeseal::Stage stage);

 private:
  void onBytes();
  bool readRequest();
  void drip(FaultAct act);
  void close(FaultAct::After after);

  QTcpSocket* m_socket;
  int m_number;
  std::optional<RequestCut> m_cut;
  qsizetype m_received = 0;
  QByteArray m_buffer;
};

}  // namespace codeseal
