// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/csrtext.h"

#include <QByteArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

/// The DER length that follows the outer tag fits the bytes there are.
bool isOneSequence(const QByteArray& der) {
  const auto byte = [&der](qsizetype n) { return qsizetype(uchar(der.at(n))); };
  if (der.size() < 4 || byte(0) != 0x30) return false;
  if (byte(1) < 0x80) return der.size() == 2 + byte(1);
  const qsizetype lengthBytes = byte(1) - 0x80;
  if (lengthBytes < 1 || lengthBytes > 3 || der.size() < 2 + lengthBytes) return false;
  qsizetype length = 0;
  for (qsizetype n = 0; n < lengthBytes; ++n) length = length * 256 + byte(2 + n);
  return der.size() == 2 + lengthBytes + length;
}

}  // namespace

bool looksLikeCsr(const QString& text) {
  static const QRegularExpression frame(
      u"-----BEGIN (NEW )?CERTIFICATE REQUEST-----(.*)-----END (NEW )?CERTIFICATE REQUEST-----"_s,
      QRegularExpression::DotMatchesEverythingOption);
  const auto match = frame.match(text);
  if (!match.hasMatch()) return false;
  QByteArray base64 = match.captured(2).toLatin1();
  base64.replace('\r', "").replace('\n', "").replace(' ', "");
  const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
  return decoded && isOneSequence(*decoded);
}

}  // namespace codeseal::practice
