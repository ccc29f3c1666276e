// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace codeseal {

/// How many brackets are open at once at most, whatever the bytes are; those within strings do not count.
int jsonNesting(const QByteArray& text);

/// The first name that stands twice in one object, for which readers of JSON take one or the other; empty if
/// there is none. `text` has to be well-formed and of little nesting.
QString repeatedJsonName(const QByteArray& text);

}  // namespace codeseal
