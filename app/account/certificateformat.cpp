// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account/certificateformat.h"

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

using Format = CertificateFormat;

/// A complete structure in DER: its first bytes tell how long it is.
bool isWholeDer(const QByteArray& bytes) {
  if (bytes.size() < 4 || bytes.at(0) != 0x30) return false;
  const auto first = quint8(bytes.at(1));
  if (first < 0x80) return bytes.size() == 2 + first;
  const int count = first & 0x7f;
  if (count == 0 || count > 4 || bytes.size() < 2 + count) return false;
  qint64 length = 0;
  for (int i = 0; i < count; ++i) length = length * 256 + quint8(bytes.at(2 + i));
  return bytes.size() == 2 + count + length;
}

bool isWholePem(const QByteArray& bytes, const QByteArray& word) {
  const QByteArray begin = "-----BEGIN " + word + "-----", end = "-----END " + word + "-----";
  return bytes.trimmed().startsWith(begin) && bytes.trimmed().endsWith(end) &&
         bytes.count(begin) == bytes.count(end);
}

/// An archive ends with its list of files, 22 bytes from the end where nobody wrote a comment.
bool isWholeZip(const QByteArray& bytes) {
  return bytes.startsWith("PK\x03\x04") &&
         bytes.last(qMin<qsizetype>(bytes.size(), 300)).contains("PK\x05\x06");
}

}  // namespace

const QList<Format>& certificateFormats() {
  static const QList<Format> all{Format::PemAll, Format::PemNoRoot, Format::PemNoIntermediate,
                                 Format::P7b,    Format::Cer,       Format::ZipCrt,
                                 Format::ZipCer, Format::ZipPem,    Format::ZipApache};
  return all;
}

QString wireName(Format format) {
  switch (format) {
    case Format::PemAll: return u"pem_all"_s;
    case Format::PemNoRoot: return u"pem_noroot"_s;
    case Format::PemNoIntermediate: return u"pem_nointermediate"_s;
    case Format::P7b: return u"p7b"_s;
    case Format::Cer: return u"cer"_s;
    case Format::ZipCrt: return u"default"_s;
    case Format::ZipCer: return u"default_cer"_s;
    case Format::ZipPem: return u"default_pem"_s;
    case Format::ZipApache: return u"apache"_s;
  }
  return {};
}

QString suffixOf(Format format) {
  switch (format) {
    case Format::PemAll:
    case Format::PemNoRoot:
    case Format::PemNoIntermediate: return u"pem"_s;
    case Format::P7b: return u"p7b"_s;
    case Format::Cer: return u"cer"_s;
    case Format::ZipCrt:
    case Format::ZipCer:
    case Format::ZipPem:
    case Format::ZipApache: return u"zip"_s;
  }
  return {};
}

bool looksLike(Format format, const QByteArray& bytes) {
  switch (format) {
    case Format::PemAll:
    case Format::PemNoRoot:
    case Format::PemNoIntermediate: return isWholePem(bytes, "CERTIFICATE");
    case Format::P7b:
    case Format::Cer:
      return isWholeDer(bytes) || isWholePem(bytes, "PKCS7") || isWholePem(bytes, "CERTIFICATE");
    case Format::ZipCrt:
    case Format::ZipCer:
    case Format::ZipPem:
    case Format::ZipApache: return isWholeZip(bytes);
  }
  return false;
}

}  // namespace codeseal
