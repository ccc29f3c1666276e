// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace codeseal {

/// The forms in which a certificate can be downloaded (reference, section 8.8).
enum class CertificateFormat {
  PemAll,             ///< one PEM file: certificate, intermediate, root
  PemNoRoot,          ///< the same without the root
  PemNoIntermediate,  ///< the certificate alone
  P7b,                ///< one PKCS#7 bundle
  Cer,                ///< the same under another name
  ZipCrt,             ///< a .crt file each
  ZipCer,             ///< a .cer file each
  ZipPem,             ///< a .crt file each, in PEM
  ZipApache,          ///< certificate and intermediate for Apache
};

/// All of them, the most useful first.
[[nodiscard]] const QList<CertificateFormat>& certificateFormats();
/// As the service spells it: "pem_all".
[[nodiscard]] QString wireName(CertificateFormat format);
/// Of the file: "pem".
[[nodiscard]] QString suffixOf(CertificateFormat format);
/// Whether the bytes can be what was asked for. A page of a proxy, or half a download, must not be kept as a
/// certificate.
[[nodiscard]] bool looksLike(CertificateFormat format, const QByteArray& bytes);

/// One download.
struct CertificateRequest {
  qint64 orderId = 0;
  qint64 certificateId = 0;  ///< 0: the active one of the order
  CertificateFormat format = CertificateFormat::PemAll;
};

}  // namespace codeseal
