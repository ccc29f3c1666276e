// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/csr/csrtext.h"

#include <QList>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

// Editors on Windows save UTF-16, not always with a mark; a request is ASCII, so every other byte is zero
// then.
std::optional<QStringConverter::Encoding> sixteenBit(const QByteArray& given) {
  if (given.size() < 4 || given.size() % 2 != 0) return std::nullopt;
  if (given.startsWith("\xff\xfe") || (given[0] != 0 && given[1] == 0 && given[2] != 0 && given[3] == 0))
    return QStringConverter::Utf16LE;
  if (given.startsWith("\xfe\xff") || (given[0] == 0 && given[1] != 0 && given[2] == 0 && given[3] != 0))
    return QStringConverter::Utf16BE;
  return std::nullopt;
}

bool isBase64(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/' ||
         c == '=';
}

// A mail program may have indented or quoted the lines.
QByteArray unquoted(QByteArray line) {
  line = line.trimmed();
  while (line.startsWith('>')) line = line.sliced(1).trimmed();
  return line;
}

QByteArray decoded(const QByteArray& base64) {
  return QByteArray::fromBase64Encoding(base64,
                                        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors)
      .decoded;
}

QByteArray joined(const QByteArray& body) {
  QByteArray base64;
  for (const QByteArray& line : body.split('\n')) base64 += unquoted(line);
  return base64.replace(' ', "");
}

}  // namespace

QByteArray plainText(const QByteArray& given) {
  QByteArray text = given;
  if (const auto encoding = sixteenBit(given)) text = QString(QStringDecoder(*encoding)(given)).toUtf8();
  if (text.startsWith("\xef\xbb\xbf")) text.remove(0, 3);
  // Not in binary data, where a carriage return is just a number.
  if (!text.contains('\0')) text.replace("\r\n", "\n").replace('\r', '\n');
  return text;
}

PemBlocks findPemBlocks(const QByteArray& text) {
  static const QRegularExpression block(u"-----BEGIN ([^-\n]+)-----(.*?)-----END \\1-----"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
  PemBlocks found;
  auto matches = block.globalMatch(QString::fromLatin1(text));
  while (matches.hasNext()) {
    const auto match = matches.next();
    const QString label = match.captured(1);
    if (label == "CERTIFICATE REQUEST"_L1 || label == "NEW CERTIFICATE REQUEST"_L1) {
      if (found.requests++ == 0) found.request = decoded(joined(match.captured(2).toLatin1()));
    } else if (label.endsWith("CERTIFICATE"_L1) || label == "PKCS7"_L1) {
      ++found.certificates;
    } else {
      ++found.others;
    }
  }
  return found;
}

QByteArray findBareBase64(const QByteArray& text) {
  QByteArray longest;
  QByteArray run;
  const auto lines = text.split('\n');
  for (const QByteArray& quoted : lines) {
    const QByteArray line = unquoted(quoted);
    if (std::all_of(line.begin(), line.end(), isBase64))
      run += line;
    else
      run.clear();
    if (run.size() > longest.size()) longest = run;
  }
  return decoded(longest);
}

QByteArray toPem(const QByteArray& der) {
  constexpr qsizetype columns = 64;
  const QByteArray base64 = der.toBase64();
  QByteArray pem = "-----BEGIN CERTIFICATE REQUEST-----\n";
  for (qsizetype at = 0; at < base64.size(); at += columns) pem += base64.mid(at, columns) + '\n';
  return pem + "-----END CERTIFICATE REQUEST-----\n";
}

}  // namespace codeseal
