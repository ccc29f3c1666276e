// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/certificatefile.h"

#include "app/practice/ziparchive.h"

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

/// An element in DER: its tag, its length, its content.
QByteArray element(quint8 tag, const QByteArray& content) {
  QByteArray length;
  for (qsizetype rest = content.size(); rest > 0; rest /= 256) length.prepend(char(rest % 256));
  QByteArray all(1, char(tag));
  if (content.size() < 0x80)
    all.append(char(content.size()));
  else
    all.append(char(0x80 + length.size())).append(length);
  return all + content;
}

QByteArray derOf(const QByteArray& pem) {
  QByteArray text;
  for (const QByteArray& line : pem.split('\n'))
    if (!line.startsWith("-----")) text += line.trimmed();
  return QByteArray::fromBase64(text);
}

/// Certificates without a signature and without content (RFC 2315, section 9).
QByteArray pkcs7(const QList<QByteArray>& pemChain) {
  constexpr quint8 sequence = 0x30, set = 0x31, first = 0xa0;
  const QByteArray version = QByteArray::fromHex("020101");
  const QByteArray signedData = QByteArray::fromHex("06092a864886f70d010702");
  const QByteArray data = QByteArray::fromHex("06092a864886f70d010701");
  QByteArray certificates;
  for (const QByteArray& pem : pemChain) certificates += derOf(pem);
  const QByteArray content = element(sequence, version + element(set, {}) + element(sequence, data) +
                                                   element(first, certificates) + element(set, {}));
  return element(sequence, signedData + element(first, content));
}

QByteArray zipOf(const QList<QByteArray>& pemChain, const QString& suffix, bool withRoot) {
  ZipArchive archive;
  if (withRoot) archive.add(u"TrustedRoot."_s + suffix, pemChain.at(2));
  archive.add(u"DigiCertCA."_s + suffix, pemChain.at(1));
  archive.add(u"practice_code_signing."_s + suffix, pemChain.at(0));
  return archive.bytes();
}

}  // namespace

std::optional<CertificateFile> certificateFile(const QList<QByteArray>& pemChain, const QString& format) {
  const QByteArray pem = "application/x-pem-file", bundle = "application/x-pkcs7-certificates",
                   zip = "application/zip";
  if (format == "pem_all"_L1) return CertificateFile{pem, pemChain.at(0) + pemChain.at(1) + pemChain.at(2)};
  if (format == "pem_noroot"_L1) return CertificateFile{pem, pemChain.at(0) + pemChain.at(1)};
  if (format == "pem_nointermediate"_L1) return CertificateFile{pem, pemChain.at(0)};
  if (format == "p7b"_L1 || format == "cer"_L1) return CertificateFile{bundle, pkcs7(pemChain)};
  if (format == "default"_L1 || format == "default_pem"_L1)
    return CertificateFile{zip, zipOf(pemChain, u"crt"_s, true)};
  if (format == "default_cer"_L1) return CertificateFile{zip, zipOf(pemChain, u"cer"_s, true)};
  if (format == "apache"_L1) return CertificateFile{zip, zipOf(pemChain, u"crt"_s, false)};
  return std::nullopt;
}

}  // namespace codeseal::practice
