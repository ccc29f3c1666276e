// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/ordersearch.h"

#include "app/async/whendone.h"

#include <QObject>
#include <QPromise>

#include <utility>

namespace codeseal {

namespace {

/// How many orders are looked into one by one. An order that is sought is minutes old, so it is among the
/// newest.
constexpr int mostLookedInto = 20;

using Matches = QList<OrderMatch>;

/// One search. Belongs to itself, and goes when it has answered.
class OrderSearch final : public QObject {
 public:
  OrderSearch(std::shared_ptr<CertCentral> service, SoughtOrder sought, SearchDepth depth)
      : m_service(std::move(service)), m_sought(std::move(sought)), m_depth(depth) {}

  QFuture<Result<Matches>> start() {
    m_promise.start();
    whenDone(m_service->ordersByAlternativeId(m_sought.reference), this,
             [this](const Result<Matches>& found) { takeMatches(found); });
    return m_promise.future();
  }

 private:
  void takeMatches(const Result<Matches>& found) {
    if (!found) {
      if (mayPass(found.error().kind)) return finish(found);
      m_refusal = found.error();
      return askForList();
    }
    m_candidates = found->first(std::min<qsizetype>(found->size(), mostLookedInto));
    lookIntoNext();
  }

  void askForList() {
    m_isList = true;
    OrderQuery query;
    query.product = m_sought.product;
    query.organizationId = m_sought.organizationId;
    whenDone(m_service->orders(query), this, [this](const Result<OrderPage>& page) { takeList(page); });
  }

  void takeList(const Result<OrderPage>& page) {
    // What the first question was refused with tells more than what the second one was.
    if (!page)
      return finish(tl::unexpected(m_refusal && !mayPass(page.error().kind) ? *m_refusal : page.error()));
    for (const OrderRow& row : page->orders) {
      if (m_candidates.size() == mostLookedInto) break;
      m_candidates.append({row.id, row.certificateId, row.status});
    }
    lookIntoNext();
  }

  void lookIntoNext() {
    if (m_candidates.isEmpty()) {
      const bool goesOn = m_own.isEmpty() && !m_isList && m_depth == SearchDepth::ReferenceThenList;
      return goesOn ? askForList() : finish(m_own);
    }
    const OrderMatch candidate = m_candidates.takeFirst();
    whenDone(m_service->orderInfo(candidate.orderId), this,
             [this, candidate](const Result<OrderInfo>& info) { judge(candidate, info); });
  }

  void judge(const OrderMatch& candidate, const Result<OrderInfo>& info) {
    if (!info && mayPass(info.error().kind)) return finish(tl::unexpected(info.error()));
    const bool isOwn = m_isList ? info && carriesReference(*info) : !info || !contradicts(*info);
    if (isOwn) m_own.append(candidate);
    lookIntoNext();
  }

  bool carriesReference(const OrderInfo& info) const {
    return isReference(info.alternativeOrderId) && !contradicts(info);
  }

  bool isReference(const QString& id) const {
    return id.compare(m_sought.reference, Qt::CaseInsensitive) == 0;
  }

  /// What the service leaves out contradicts nothing.
  bool contradicts(const OrderInfo& info) const {
    if (!info.alternativeOrderId.isEmpty() && !isReference(info.alternativeOrderId)) return true;
    if (!info.productNameId.isEmpty() && info.productNameId != wireName(m_sought.product)) return true;
    return info.organizationId != 0 && m_sought.organizationId != 0 &&
           info.organizationId != m_sought.organizationId;
  }

  void finish(const Result<Matches>& answer) {
    m_promise.addResult(answer);
    m_promise.finish();
    deleteLater();
  }

  std::shared_ptr<CertCentral> m_service;
  SoughtOrder m_sought;
  SearchDepth m_depth;
  bool m_isList = false;
  std::optional<Error> m_refusal;
  Matches m_candidates;
  Matches m_own;
  QPromise<Result<Matches>> m_promise;
};

}  // namespace

QFuture<Result<QList<OrderMatch>>> searchOrder(std::shared_ptr<CertCentral> service,
                                               const SoughtOrder& sought, SearchDepth depth) {
  return (new OrderSearch(std::move(service), sought, depth))->start();
}

bool mayPass(Error::Kind kind) {
  switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::ClockWrong:
    case Error::Kind::Proxy:
    case Error::Kind::Redirected:
    case Error::Kind::RateLimited:
    case Error::Kind::ServerFault:
    case Error::Kind::MalformedReply:
    case Error::Kind::TooLarge:
    case Error::Kind::Cancelled: return true;
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::InvalidInput:
    case Error::Kind::Conflict:
    case Error::Kind::SentElsewhere:
    case Error::Kind::OpenElsewhere:
    case Error::Kind::KeychainUnavailable:
    case Error::Kind::KeychainLocked:
    case Error::Kind::KeychainDenied:
    case Error::Kind::KeychainGone:
    case Error::Kind::KeychainBusy:
    case Error::Kind::KeychainUnreliable:
    case Error::Kind::BadKey:
    case Error::Kind::BadAddress:
    case Error::Kind::Disk:
    case Error::Kind::BadPolicy:
    case Error::Kind::NotAllowed:
    case Error::Kind::NewerVersion: return false;
  }
  Q_UNREACHABLE();
}

}  // namespace codeseal
