// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"
#include "app/order/result.h"

#include <QByteArray>

namespace codeseal {

/// The version of the draft's written form. A reader refuses newer ones.
inline constexpr int draftVersion = 1;

/// A draft as JSON text, every member as typed and every choice by name, so that a person can read it. Holds
/// no secret: a draft has none.
QByteArray writeDraft(const OrderDraft& draft);

/// The draft in `text`. Error::Kind::NewerVersion for a later version, MalformedReply for anything that is
/// not a draft; unknown members and choices are ignored, missing ones keep their defaults.
Result<OrderDraft> readDraft(const QByteArray& text);

}  // namespace codeseal
