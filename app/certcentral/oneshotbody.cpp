// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/certcentral/oneshotbody.h"

#include <algorithm>

namespace codeseal {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent) : QIODevice(parent), m_bytes(std::move(bytes)) {
  open(ReadOnly | Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const {
  return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char* target, qint64 most) {
  const qint64 count = std::min(most, m_bytes.size() - m_position);
  if (count <= 0) return -1;
  m_handedOut = true;
  std::copy_n(m_bytes.constData() + m_position, count, target);
  m_position += count;
  return count;
}

}  // namespace codeseal
