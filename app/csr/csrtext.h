// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace codeseal {

/// What was pasted or read from a file, as plain text: UTF-16 becomes UTF-8, marks and carriage returns go.
/// Bytes that are no text come out as they are.
QByteArray plainText(const QByteArray& given);

/// The blocks between BEGIN and END lines, by what their labels say.
struct PemBlocks {
  int requests = 0;
  int certificates = 0;
  int others = 0;
  QByteArray request;  ///< the bytes of the first request; empty if its base64 is broken
};
PemBlocks findPemBlocks(const QByteArray& text);

/// The bytes of the longest run of base64 lines, for a request whose BEGIN or END line was lost; empty if
/// there is none.
QByteArray findBareBase64(const QByteArray& text);

/// A request in the one form that is sent: "CERTIFICATE REQUEST", 64 columns, line feeds.
QByteArray toPem(const QByteArray& der);

}  // namespace codeseal
