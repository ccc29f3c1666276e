// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/csr/csrreading.h"

#include "app/csr/csrder.h"
#include "app/csr/csrtext.h"

namespace codeseal {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

FieldProblem problem(Code code, qint64 limit = 0, const QString& text = {}) {
  return {FieldRef{Field::Csr, 0}, code, limit, text, {}};
}

bool namesAPrivateKey(const QByteArray& text) {
  return text.toUpper().contains("PRIVATE KEY");
}

tl::expected<CsrReading, FieldProblem> readBytes(const QByteArray& der) {
  switch (kindOfDer(der)) {
    case DerKind::Request: break;
    case DerKind::PrivateKey: return tl::unexpected(problem(Code::CsrIsPrivateKey));
    case DerKind::Certificate: return tl::unexpected(problem(Code::CsrIsCertificate));
    case DerKind::Other: return tl::unexpected(problem(Code::CsrUnreadable));
  }
  auto reading = readRequest(der);
  if (!reading) return tl::unexpected(problem(Code::CsrUnreadable));
  reading->pem = toPem(der);
  return *reading;
}

}  // namespace

tl::expected<CsrReading, FieldProblem> readCsr(const QByteArray& given) {
  const QByteArray text = plainText(given);
  if (namesAPrivateKey(given) || namesAPrivateKey(text))
    return tl::unexpected(problem(Code::CsrIsPrivateKey));
  if (given.size() > maxCsrSize) return tl::unexpected(problem(Code::CsrTooLarge, maxCsrSize));
  if (text.trimmed().isEmpty()) return tl::unexpected(problem(Code::Missing));
  if (kindOfDer(given) != DerKind::Other) return readBytes(given);

  const PemBlocks blocks = findPemBlocks(text);
  if (blocks.requests > 1 || (blocks.requests == 1 && blocks.certificates + blocks.others > 0))
    return tl::unexpected(problem(Code::CsrSeveral));
  if (blocks.requests == 1) return readBytes(blocks.request);
  if (blocks.certificates > 0) return tl::unexpected(problem(Code::CsrIsCertificate));
  if (blocks.others > 0) return tl::unexpected(problem(Code::CsrUnreadable));
  return readBytes(findBareBase64(text));
}

Problems judge(const CsrReading& reading) {
  constexpr int smallestRsa = 3072;
  static const QStringList curves{u"P-256"_s, u"P-384"_s, u"P-521"_s};
  Problems problems;
  switch (reading.keyKind) {
    case CsrReading::KeyKind::Rsa:
      if (reading.keyBits < smallestRsa) problems += problem(Code::CsrKeyTooSmall, reading.keyBits);
      break;
    case CsrReading::KeyKind::Ec:
      if (!curves.contains(reading.keyName)) problems += problem(Code::CsrKeyKind, 0, reading.keyName);
      break;
    case CsrReading::KeyKind::Other: problems += problem(Code::CsrKeyKind, 0, reading.keyName); break;
  }
  if (reading.hash.startsWith("MD"_L1) || reading.hash == "SHA1"_L1)
    problems += problem(Code::CsrWeakHash, 0, reading.hash);
  // An unknown key cannot verify anything; one reason is enough then.
  const bool verifiable = reading.keyKind != CsrReading::KeyKind::Other;
  if (verifiable && !reading.signatureGood) problems += problem(Code::CsrSignature);
  return problems;
}

}  // namespace codeseal
