// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderoutcome.h"

#include <QJsonObject>

namespace codeseal {

/// How an error is called in the record. Names, not numbers: the list of kinds grows in the middle.
QString nameOf(Error::Kind kind);
/// The kind of this name; one that is not known is Error::Kind::MalformedReply.
Error::Kind errorKindOf(const QString& name);

/// An outcome for the record. Of its error the kind, status, detail and the service's own messages; the
/// fields they belong to can be found again from the messages.
QJsonObject writeOutcome(const OrderOutcome& outcome);

/// The outcome that was written; one that cannot be read is Unknown.
OrderOutcome readOutcome(const QJsonObject& json);

}  // namespace codeseal
