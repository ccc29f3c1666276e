// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/orderdraft.h"
#include "app/order/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace codeseal {

/// The version of the draft's written form. A reader refuses newer ones.
inline constexpr int draftVersion = 1;

/// A draft as JSON text, every member as typed and every choice by name, so that a person can read it. Holds
/// no secret: a draft has none.
QByteArray writeDraft(const OrderDraft& draft);

/// The draft in `text`. Error::Kind::NewerVersion for a later version, MalformedReply for anything that is
/// not a draft; unknown members and choices are ignored, missing ones keep their defaults.
Result<OrderDraft> readDraft(const QByteArray& text);

/// The same as writeDraft() before it is text, to stand inside something else.
QJsonObject draftObject(const OrderDraft& draft);

/// Why a draft of somebody else is not taken.
struct DraftFault {
  enum class Kind {
    Unknown,  ///< a member that no draft has
    Wrong,    ///< a member whose value is of another kind, or a choice that there is not
  };
  Kind kind = Kind::Wrong;
  QString member;  ///< "shipping.zip"
};

/// The draft in `json` if all of it can be taken as it stands, else the first thing that can not. Missing
/// members keep their defaults.
tl::expected<OrderDraft, DraftFault> readDraftToTheLetter(const QJsonObject& json);

}  // namespace codeseal
