// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <tl/expected.hpp>

namespace codeseal {

/// The version of the file's form. A reader refuses newer ones.
inline constexpr int requestFileVersion = 1;
/// No request is larger, in bytes: the largest part is a CSR of 64 KiB.
inline constexpr qint64 largestRequestFile = 512 * 1024;

/// An order that one person prepares without a key and another places: what was typed, and nothing else. It
/// has no member for a key, an address of a service, or an account.
struct RequestFile {
  OrderDraft draft;
  QString madeBy;    ///< the program and its version: "Codeseal 0.1.0"
  QDateTime madeAt;  ///< UTC
};

/// Why a file is not taken. A value without words: the sentence is made by the window.
struct RequestFault {
  enum class Kind {
    Unreadable,       ///< the disk does not give it; `what` is technical
    NotAFile,         ///< there is no such file, or it is a directory or a device
    TooLarge,         ///< larger than largestRequestFile
    NotText,          ///< not UTF-8
    Damaged,          ///< not JSON to its end, as after a broken transfer
    TooDeep,          ///< nested as no request is
    NotARequest,      ///< JSON, but something else
    NewerVersion,     ///< `what` is the version
    Changed,          ///< not as the program wrote it: the checksum is another
    RepeatedName,     ///< the member `what` stands there twice
    UnknownMember,    ///< `what` is no part of a request
    WrongValue,       ///< the value of `what` is of another kind
    PrivateKey,       ///< the value of `what` is a private key
    HiddenCharacter,  ///< the value of `what` has characters that can not be seen
  };
  Kind kind = Kind::NotARequest;
  QString what;
};

/// The file's bytes: JSON that a person can read, with a checksum by which a later change is noticed. The
/// checksum proves nothing about who wrote it.
QByteArray writeRequestFile(const RequestFile& request);

/// The request in `bytes`, taken as a whole or not at all. Every parameter of the draft comes back as it was
/// typed. Blanks between the members and a byte order mark in front do not matter.
tl::expected<RequestFile, RequestFault> readRequestFile(const QByteArray& bytes);

}  // namespace codeseal
