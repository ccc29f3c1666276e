// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderinquiry.h"

#include "app/async/whendone.h"

#include <QObject>
#include <QPromise>

namespace codeseal {

namespace {

/// One question with its calls; goes when it has answered.
class OrderQuestion final : public QObject {
 public:
  OrderQuestion(std::shared_ptr<CertCentral> service, Inquiry inquiry)
      : m_service(std::move(service)), m_inquiry(inquiry) {
    m_promise.start();
  }

  QFuture<Result<OrderFacts>> start(qint64 orderId, const OrderViewer& viewer) {
    m_facts.userId = viewer.userId;
    m_facts.mayApprove = viewer.mayApprove;
    whenDone(m_service->orderInfo(orderId), this, [this](const Result<OrderInfo>& order) {
      if (!order) return finish(tl::unexpected(order.error()));
      m_facts.order = *order;
      askChecks();
    });
    return m_promise.future();
  }

 private:
  void askChecks() {
    const QString& status = m_facts.order.status;
    // Only an order that DigiCert works on has checks that tell whom it waits for.
    const bool isTelling = status == u"pending" || status == u"approved";
    if (!isTelling && m_inquiry == Inquiry::Wait) return finish(m_facts);
    whenDone(m_service->orderValidation(m_facts.order.id), this,
             [this](const Result<OrderValidation>& checks) {
               if (checks) m_facts.validation = *checks;
               askRequest();
             });
  }

  void askRequest() {
    const RequestState request = decidingRequest(m_facts.order.requests);
    if (m_inquiry == Inquiry::Wait) return finish(m_facts);
    if (request.id == 0) return askNotes();
    whenDone(m_service->requestInfo(request.id), this, [this](const Result<RequestInfo>& answer) {
      if (answer) m_facts.request = *answer;
      askNotes();
    });
  }

  void askNotes() {
    whenDone(m_service->orderNotes(m_facts.order.id), this, [this](const Result<QList<OrderNote>>& notes) {
      if (notes) m_facts.notes = *notes;
      finish(m_facts);
    });
  }

  void finish(const Result<OrderFacts>& facts) {
    m_promise.addResult(facts);
    m_promise.finish();
    deleteLater();
  }

  std::shared_ptr<CertCentral> m_service;
  Inquiry m_inquiry;
  OrderFacts m_facts;
  QPromise<Result<OrderFacts>> m_promise;
};

}  // namespace

QFuture<Result<OrderFacts>> askOrderFacts(const std::shared_ptr<CertCentral>& service, qint64 orderId,
                                          Inquiry inquiry, const OrderViewer& viewer) {
  return (new OrderQuestion(service, inquiry))->start(orderId, viewer);
}

bool isAboutTheOrder(const Error& error) {
  using Kind = Error::Kind;
  return error.kind == Kind::NotFound || error.kind == Kind::Forbidden ||
         error.kind == Kind::MalformedReply || error.kind == Kind::InvalidInput ||
         error.kind == Kind::TooLarge;
}

}  // namespace codeseal
