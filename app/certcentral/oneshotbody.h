// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace codeseal {

/// A request body that can be handed out once. The network layer repeats a request on its own when the
/// connection breaks, without a look at the method; for that it rewinds the body. This one refuses as soon as
/// its first byte is gone, so an order cannot be sent twice, whatever breaks. It has to be sent with
/// QNetworkRequest::DoNotBufferUploadDataAttribute and a Content-Length, else the layer keeps a copy.
class OneShotBody final : public QIODevice {
  Q_OBJECT

 public:
  explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);

  /// Whether a byte was taken. If not, nothing of the body can have left this computer.
  bool handedOut() const { return m_handedOut; }

  bool isSequential() const override { return true; }
  bool reset() override { return !m_handedOut; }
  bool seek(qint64) override { return false; }
  bool atEnd() const override { return m_position >= m_bytes.size(); }
  qint64 size() const override { return m_bytes.size(); }
  qint64 bytesAvailable() const override;

 protected:
  qint64 readData(char* target, qint64 most) override;
  qint64 writeData(const char*, qint64) override { return -1; }

 private:
  QByteArray m_bytes;
  qint64 m_position = 0;
  bool m_handedOut = false;
};

}  // namespace codeseal
