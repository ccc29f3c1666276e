// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/flow/accountfacts.h"
#include "app/flow/accountflow.h"
#include "app/flow/environment.h"
#include "app/flow/lastlook.h"
#include "app/flow/orderplacing.h"
#include "app/flow/orderprice.h"
#include "app/flow/ordertracker.h"
#include "app/flow/requestdifference.h"
#include "app/flow/similarorders.h"
#include "app/order/draftrules.h"

#include <QObject>

#include <functional>
#include <optional>

namespace codeseal {

/// The wizard without widgets: one draft, what is wrong with it, which steps there are, and the way from the
/// account to the placed order. The pages read it and call edit(); they hold no data of their own.
class OrderFlow final : public QObject {
  Q_OBJECT

 public:
  explicit OrderFlow(FlowEnvironment environment, QObject* parent = nullptr);

  AccountFlow& account() { return m_account; }
  AccountFacts& facts() { return m_facts; }
  OrderPlacing& placing() { return m_placing; }
  OrderTracker& tracker() { return m_tracker; }
  SimilarOrders& similar() { return m_similar; }
  LastLook& lastLook() { return m_lastLook; }
  const FlowEnvironment& environment() const { return m_environment; }

  const OrderDraft& draft() const { return m_draft; }
  /// Changes the draft. What the service refused about a changed field is forgotten; the draft is saved soon.
  /// A private key in place of a CSR is dropped at once.
  void edit(const std::function<void(OrderDraft&)>& change);
  /// Takes up the draft that was saved last; false if there is none. A damaged one stays where it is.
  Result<bool> restoreDraft();
  /// Starts over with an empty draft; the saved one is removed.
  void discardDraft();
  /// Whether another draft can be begun: not while an order is under way or in doubt.
  bool mayBegin() const;
  /// Begins another order with these values, as a draft of its own. The draft so far is kept in the journal;
  /// if that fails nothing changes. Error::Kind::Conflict unless mayBegin().
  Result<void> begin(const OrderDraft& draft);
  /// Saves now what edit() would save soon.
  Result<void> saveDraft();
  /// When the draft was saved last, UTC; invalid: not yet.
  QDateTime savedAt() const { return m_savedAt; }
  /// True if there is something to lose: the draft is not empty, and no order was placed with it.
  bool hasDraft() const;

  /// Begins an order that somebody else will place: an account is not needed, what only an account can tell
  /// may stay open, and the steps end with Review. Over as soon as an account is connected.
  void prepareRequest();
  bool isRequest() const { return m_isRequest; }
  /// Whether this draft named an organization that was deactivated, or that another account has. Then it
  /// names none any more.
  bool isOrganizationGone() const { return m_isOrganizationGone; }
  /// Takes up what somebody else prepared, as a draft of its own. The draft so far is kept in the journal,
  /// and restoreDraft() finds it once this one is done; if it can not be kept, nothing changes. Not while an
  /// order is under way or in doubt. A request that is the draft already makes no second one.
  Result<void> openRequest(const OpenedRequest& request);
  /// Whether the draft is what such a request becomes, and nothing was changed in it since.
  bool isDraftOf(const OrderDraft& asked) const;
  /// The request the draft came from; nothing for a draft that was begun here.
  const std::optional<OpenedRequest>& openedRequest() const { return m_opened; }

  /// What the account offers for the chosen product, with today's date.
  OrderOffer offer() const;
  /// All that is wrong: our rules first, then what the service refused last time.
  const Problems& problems() const { return m_problems; }
  Problems problems(Step step) const { return problemsOf(step, m_problems); }
  std::optional<FieldProblem> problem(FieldRef where) const;

  /// The account's own label of a custom field; empty for every other input.
  QString nameOf(FieldRef where) const;

  /// The steps that apply, in their order.
  QList<Step> steps() const;
  /// True if the step can be left forwards.
  bool isComplete(Step step) const;
  /// The first step that is not complete, Review if all are.
  Step firstIncomplete() const;

  /// The order as it would be sent now, or what is missing. The reference in it stays the same until the
  /// draft or the account changes, so that what Review shows is what is sent.
  tl::expected<OrderRequest, Problems> request();

  /// The estimate for the chosen product and term; nothing until the service told one.
  const std::optional<PriceEstimate>& price() const { return m_price.price(); }
  void refreshPrice();
  /// What to ask for the price of a product for the chosen term; nothing while the term is wrong.
  std::optional<PriceQuestion> priceQuestion(Product product) const;

  /// Looks whether there is an order like this one; similar() answers. To be called before an order can be
  /// placed; nothing while product or organization are missing.
  void lookForSimilar();

  /// Places the order that request() shows. Does nothing if it is incomplete, if one is under way, or if
  /// similar() found another and nobody confirmed that this one is wanted as well. If what the service told
  /// is old, lastLook() asks it first, and the order is placed only if everything is as it was.
  void placeOrder();
  /// True from placeOrder() until the order was answered or kept back; what Review shows has to stay.
  bool isPlacing() const {
    return m_lastLook.isLooking() || m_placing.state() == OrderPlacing::State::Sending;
  }
  /// Gives up an order whose end can not be found out, and keeps its draft for another one. Only while
  /// placing() is NotFound or Several.
  Result<void> letGo();

 Q_SIGNALS:
  void draftChanged();
  void problemsChanged();
  void priceChanged();
  void draftSaved();
  /// An order of an earlier run was found whose end is not known; placing() is Checking it, and nothing can
  /// be placed until it is known.
  void unsettledFound();

 private:
  void check();
  void forgetRefusals(const OrderDraft& before);
  void connectAccount();
  void resumeUnsettled();
  void takeFacts(AccountFacts::Part part);
  void dropGoneOrganization();
  void takePlacing();
  void dropPrivateKey();
  void planSaving();
  bool isOrdered() const;
  void startDraft(const QString& id, const OrderDraft& draft, const QDateTime& savedAt);

  FlowEnvironment m_environment;
  AccountFlow m_account;
  AccountFacts m_facts;
  OrderPlacing m_placing;
  OrderTracker m_tracker;
  SimilarOrders m_similar;
  OrderPrice m_price;
  LastLook m_lastLook;
  OrderDraft m_draft;
  Problems m_problems;
  Problems m_refused;
  QString m_reference;
  QString m_draftId;
  QDateTime m_savedAt;
  bool m_savePlanned = false;
  bool m_hasUnsaved = false;
  bool m_isOrdered = false;  // placing() is about this very draft
  bool m_isRequest = false;
  bool m_isOrganizationGone = false;
  std::optional<OpenedRequest> m_opened;
};

}  // namespace codeseal
