// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace codeseal::practice {

/// A certificate as a download: its content type and its bytes.
struct CertificateFile {
  QByteArray contentType;
  QByteArray bytes;
};

/// The chain, the leaf first, then the intermediate and the root, in one of the formats of the reference
/// (section 8.8). Nothing for a format that is not in the list. Whether DigiCert's PKCS#7 files are DER or
/// text is not told; these are DER.
std::optional<CertificateFile> certificateFile(const QList<QByteArray>& pemChain, const QString& format);

}  // namespace codeseal::practice
