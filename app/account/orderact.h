// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/orderjourney.h"
#include "app/order/error.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace codeseal {

/// Something a person does to an order, as it is sent (reference, sections 10.1, 10.4, 10.5 and 10.9). Acts
/// of the journey, which others do too, are in Act.
struct OrderAct {
  enum class Kind {
    PassOn,      ///< the reviewer of two-step approval lets a request go on to the approver
    Approve,     ///< the approver accepts a request
    Reject,      ///< the reviewer or approver refuses a request
    Cancel,      ///< ends an order, or the reissue that is under way
    AddNote,     ///< writes a note at the order
    ResendMail,  ///< has the mail with the approval sent again; documented for other products only
  };
  Kind kind = Kind::AddNote;
  qint64 orderId = 0;
  qint64 requestId = 0;  ///< with the first three
  QString requestType;   ///< of that request, as in RequestState
  QString text;          ///< the comment on the request, or the note; required with Cancel and AddNote
  QStringList mails;     ///< with ResendMail, where it goes to

  bool operator==(const OrderAct&) const = default;
};

/// How sending an act ended. Exactly one of four, and never a guess.
struct ActOutcome {
  enum class Kind {
    Done,     ///< the service says so
    Refused,  ///< the service said no; nothing was changed
    NotSent,  ///< not one byte of it left this computer
    Unknown,  ///< it may have been carried out; only reading the order can tell
  };
  Kind kind = Kind::Unknown;
  Error error;  ///< with all but Done
};

/// What a key and its user may do about orders, as far as it is certain.
struct ActRights {
  bool readsOnly = false;       ///< the key is "View Only"
  bool isForUsersOnly = false;  ///< the key is for user management
  bool mayDecide = true;        ///< the user approves requests (reference, section 2.3)
};

/// Why something cannot be done to an order now.
enum class ActHindrance {
  None,
  Unfit,          ///< makes no sense for the order as it stands; not offered
  NotRead,        ///< only the row of the order is known
  RejectInstead,  ///< an order that waits for approval ends by rejecting its request
  ReadsOnly,      ///< the key may only read
  ForUsersOnly,   ///< the key is for something else
  NoApprover,     ///< the user is no administrator and no manager
  NotConnected,   ///< no service to send it to
  Busy,           ///< another act is under way
  Undecided,      ///< what became of the last act is not known yet
  NotOffered,     ///< the service said that it does not do this
};

/// What stands in the way of an act, from the order and the rights alone. `facts` null: only its row is
/// known; `wait` is whom it waits for.
[[nodiscard]] ActHindrance hindranceTo(OrderAct::Kind kind, const OrderFacts* facts, const OrderWait& wait,
                                       const ActRights& rights);

/// The act on this order, with everything but its text.
[[nodiscard]] OrderAct actOn(OrderAct::Kind kind, const OrderFacts& facts);

/// What an order that was read after an act shows of it.
enum class ActTrace {
  Shown,      ///< it was carried out
  NotShown,   ///< as before; it may still come
  Overtaken,  ///< the order went another way
  Untold,     ///< nothing that can be read would show it
};
[[nodiscard]] ActTrace traceOf(const OrderAct& act, const OrderFacts& before, const OrderFacts& after);

/// An act and what is known of it.
struct ActReport {
  enum class State {
    Sending,
    Checking,   ///< the answer was lost; the order is being read
    Done,       ///< the service said so
    FoundDone,  ///< the answer was lost; the order shows it
    NotDone,    ///< the answer was lost; the order shows nothing of it
    Overtaken,  ///< the answer was lost; the order went another way
    Refused,    ///< error says why
    NotSent,    ///< error says why
    NotKnown,   ///< the answer was lost, and nothing that could be read tells
  };
  OrderAct act;
  State state = State::Sending;
  Error error;          ///< why it was refused or not sent, or how the answer was lost
  bool isRead = false;  ///< the order was read since, so what is shown of it is true
  QDateTime at;         ///< when state was reached, UTC

  bool isUnderWay() const { return state == State::Sending || state == State::Checking; }
};

}  // namespace codeseal
