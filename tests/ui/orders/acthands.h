// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/orders/homerig.h"
#include "tests/ui/orders/windowhands.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>

namespace codeseal::ui {

/// Somebody at the page of order 112230 who has a keyboard only.
class ActHands : public WindowHands {
 public:
  QWidget& desk() override { return rig.window(); }
  static constexpr qint64 id = 112230;

  /// Connects the account and opens the order.
  void open(const OrderInfo& order, const QList<OrderNote>& notes = {}) {
    rig.service().orderPages = {HomeRig::page({HomeRig::row(id, order.status, u"Nordlicht"_s)}), OrderPage()};
    answer(order, notes);
    rig.connect();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window()));
    rig.window().openOrder(id);
    QTRY_VERIFY(rig.board().facts(id) && rig.board().facts(id)->notes && !rig.board().isAsking());
  }
  /// What the service says of the order from now on.
  void answer(const OrderInfo& order, const QList<OrderNote>& notes = {}) {
    rig.service().orderInfos = {order};
    rig.service().notes = {notes};
  }

  static OrderInfo order(const QString& status, const QString& request) {
    OrderInfo info;
    info.id = id;
    info.status = status;
    info.productNameId = u"code_signing_ev"_s;
    info.organizationName = u"Nordlicht"_s;
    info.requests = {{100, request, u"new_request"_s, {}}};
    info.orderedById = 541003;
    info.provisioning = u"ship_token"_s;
    info.verifiedContacts = {{0, u"Harriet"_s, u"Cole"_s, {}, {}, u"h.cole@polarstern.example"_s}};
    return info;
  }
  static OrderInfo waiting() { return order(u"needs_approval"_s, u"pending"_s); }
  static OrderInfo approved() { return order(u"pending"_s, u"approved"_s); }
  static OrderInfo issued() {
    OrderInfo info = order(u"issued"_s, u"approved"_s);
    info.certificateId = 69;
    info.issued = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    return info;
  }
  static ActOutcome outcome(ActOutcome::Kind kind, Error::Kind why, const QString& code = {}) {
    Error error;
    error.kind = why;
    if (!code.isEmpty()) error.messages = {{code, u"The service's own words"_s}};
    return {kind, error};
  }

  HomeRig rig;
};

}  // namespace codeseal::ui
