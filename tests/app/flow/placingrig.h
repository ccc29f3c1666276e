// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/orderplacing.h"
#include "app/journal/journal.h"
#include "app/order/ordercodec.h"
#include "app/order/orderdraft.h"
#include "app/order/orderoffer.h"
#include "tests/app/flow/manualtime.h"
#include "tests/app/flow/settle.h"
#include "tests/support/fakecertcentral.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace codeseal {

/// A service that lets a test look around at the moment an order reaches it.
class WatchedCertCentral final : public FakeCertCentral {
 public:
  std::function<void()> beforeOrder;

  QFuture<OrderOutcome> placeOrder(Product product, const QByteArray& body) override {
    if (beforeOrder) beforeOrder();
    return FakeCertCentral::placeOrder(product, body);
  }
};

/// The placing of one order, with a journal on the disk and a clock that a test moves.
class PlacingRig {
 public:
  PlacingRig() {
    FlowEnvironment environment;
    time.rule(environment);
    auto opened = Journal::open(m_directory.path(), environment.now);
    Q_ASSERT(opened);
    journal = std::move(*opened);
    environment.journal = journal.get();
    placing = std::make_unique<OrderPlacing>(environment);
  }
  Q_DISABLE_COPY_MOVE(PlacingRig)

  const QString reference = u"3f9c1b7e52d04c6b9e1d7a40c6a8f615"_s;
  const OrderContext context{u"880021"_s, ServiceAddress::europe().toString(), u"Nordlys A/S"_s, u"draft"_s,
                             false};

  static OrderRequest request(const QString& reference) {
    OrderDraft draft;
    draft.product = Product::CodeSigningEv;
    draft.organizationId = 5500913;
    draft.provisioning = Provisioning::ClientApp;
    draft.serverPlatform = 52;
    OrderOffer offer;
    offer.today = QDate(2026, 11, 23);
    return *OrderRequest::fromDraft(draft, offer, {}, reference);
  }

  /// What place() writes down.
  NewIntent intent() const {
    return {reference,
            Product::CodeSigningEv,
            toBody(request(reference)),
            context.accountId,
            context.service,
            5500913,
            context.organizationName,
            context.draftId};
  }
  /// Leaves the order in the record as an earlier run did that ended while it was being sent.
  void leaveInTheAir() {
    QVERIFY(journal->addIntent(intent()));
    QVERIFY(*journal->claimForSending(reference));
    QCOMPARE(*journal->takeOver(), 1);
  }

  /// Lets nothing more be written, not even into pages that have some room left.
  void fillDisk() {
    NewIntent filler = intent();
    filler.reference = u"filler"_s;
    filler.draft.clear();
    QVERIFY(journal->addIntent(filler));
    QVERIFY(journal->limitSize(1));
    for (const int size : {500, 20, 0})
      while (journal->recordLookup(filler.reference, found(QList<qint64>(size, 90551000)))) continue;
  }
  void emptyDisk() { QVERIFY(journal->limitSize(1 << 20)); }

  void place() { placing->place(service, request(reference), context); }

  static OrderOutcome outcome(OrderOutcome::Kind kind, Error::Kind error = Error::Kind::Timeout) {
    OrderOutcome outcome;
    outcome.kind = kind;
    outcome.error.kind = error;
    return outcome;
  }
  static Result<QList<OrderMatch>> found(const QList<qint64>& orders) {
    QList<OrderMatch> matches;
    for (const qint64 id : orders) matches.append({id, id + 100, u"pending"_s});
    return matches;
  }

  Intent record() const { return journal->intent(reference)->value(); }
  IntentState recorded() const { return record().state; }
  qsizetype lookups() const { return service->calls.count(u"ordersByAlternativeId "_s + reference); }

  /// Lets time pass until just before the moment, then to it; tells whether a look-up was made at it and none
  /// before.
  bool isAskedAfter(std::chrono::seconds wait) {
    settle();
    const qsizetype before = lookups();
    if (wait > std::chrono::seconds(0)) {
      time.pass(wait - std::chrono::seconds(1));
      settle();
      if (lookups() != before) return false;
    }
    time.pass(std::chrono::seconds(wait > std::chrono::seconds(0) ? 1 : 0));
    settle();
    return lookups() == before + 1;
  }

  ManualTime time;
  std::shared_ptr<WatchedCertCentral> service = std::make_shared<WatchedCertCentral>();

 private:
  QTemporaryDir m_directory;

 public:
  std::unique_ptr<Journal> journal;
  std::unique_ptr<OrderPlacing> placing;
};

}  // namespace codeseal
