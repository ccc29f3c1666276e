// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Read before anything else: the Qt that this is compiled for was made without OpenSSL.
#include <QtNetwork/qtnetworkglobal.h>

#undef QT_NO_OPENSSL
#undef QT_FEATURE_openssl
#define QT_FEATURE_openssl 1
