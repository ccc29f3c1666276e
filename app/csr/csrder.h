// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/csr/csrreading.h"

#include <QByteArray>

#include <optional>

namespace codeseal {

/// What binary data turn out to be.
enum class DerKind { Request, Certificate, PrivateKey, Other };

/// PrivateKey covers plain and encrypted ones and a PKCS#12 container, Certificate a PKCS#7 chain, too. Data
/// with anything behind them are Other.
DerKind kindOfDer(const QByteArray& der);

/// Everything of a DerKind::Request except the PEM; nothing if its public key cannot be understood.
std::optional<CsrReading> readRequest(const QByteArray& der);

}  // namespace codeseal
