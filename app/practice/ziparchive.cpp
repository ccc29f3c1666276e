// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ziparchive.h"

#include <QtEndian>

namespace codeseal::practice {

namespace {

constexpr quint16 neededVersion = 20;
constexpr quint16 firstDay = (1 << 5) | 1;

template <class Number>
QByteArray le(Number number) {
  QByteArray bytes(qsizetype(sizeof(Number)), '\0');
  qToLittleEndian(number, bytes.data());
  return bytes;
}

quint32 crcOf(const QByteArray& content) {
  quint32 crc = 0xffffffff;
  for (const char byte : content) {
    crc ^= quint8(byte);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
  }
  return ~crc;
}

}  // namespace

void ZipArchive::add(const QString& name, const QByteArray& content) {
  const QByteArray path = name.toLatin1();
  const quint16 none = 0;
  // Flags, method, time, day; then what was stored and how much, and no extra field.
  const QByteArray facts = le(neededVersion) + le(none) + le(none) + le(none) + le(firstDay) +
                           le(crcOf(content)) + le(quint32(content.size())) + le(quint32(content.size())) +
                           le(quint16(path.size())) + le(none);
  // Comment, disk and attributes are all nothing.
  m_directory += "PK\x01\x02" + le(neededVersion) + facts + le(none) + le(none) + le(none) + le(quint32(0)) +
                 le(quint32(m_files.size())) + path;
  m_files += "PK\x03\x04" + facts + path + content;
  ++m_count;
}

QByteArray ZipArchive::bytes() const {
  const quint16 none = 0;
  return m_files + m_directory + "PK\x05\x06" + le(none) + le(none) + le(quint16(m_count)) +
         le(quint16(m_count)) + le(quint32(m_directory.size())) + le(quint32(m_files.size())) + le(none);
}

}  // namespace codeseal::practice
