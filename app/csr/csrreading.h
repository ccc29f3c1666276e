// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/problem.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace codeseal {

/// What a certificate signing request says.
struct CsrReading {
  enum class KeyKind { Rsa, Ec, Other };

  QByteArray pem;  ///< to be sent: "CERTIFICATE REQUEST", 64 columns, line feeds, nothing around it

  QString commonName;
  QString organization;
  QStringList organizationalUnits;
  QString locality;
  QString state;
  QString country;
  QString email;

  KeyKind keyKind = KeyKind::Other;
  int keyBits = 0;             ///< size of the modulus or curve
  QString keyName;             ///< "RSA", "P-256", "ED25519", …: what a person calls it
  QByteArray publicKeySha256;  ///< of the SubjectPublicKeyInfo; tells whether two requests have the same key

  QString hash;                ///< of the signature, "SHA256"; empty if the signature has none
  bool signatureGood = false;  ///< the request was signed by its own key

  bool operator==(const CsrReading&) const = default;
};

/// Reads a request as pasted or as a file holds it: PEM with either label and text around it, base64 alone,
/// DER, UTF-16, any line ends. Something else is one problem of Field::Csr, saying what it is instead; a
/// private key is looked for first and nothing of it is kept.
tl::expected<CsrReading, FieldProblem> readCsr(const QByteArray& given);

/// What DigiCert would not accept about a request that could be read (reference, section 8.1): RSA under 3072
/// bits, keys other than RSA, P-256, P-384 and P-521, MD5 and SHA-1, a signature that does not verify.
Problems judge(const CsrReading& reading);

/// The most that is read, in bytes.
inline constexpr qsizetype maxCsrSize = 64 * 1024;

}  // namespace codeseal
