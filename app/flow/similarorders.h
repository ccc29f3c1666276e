// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certcentral.h"
#include "app/flow/environment.h"
#include "app/flow/similarorder.h"
#include "app/order/orderdraft.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace codeseal {

/// The guard against ordering twice by mistake: looks for orders for the same product and organization that
/// are on their way or are younger than 30 days, in the record and at the service. Where there are any,
/// placing another has to be confirmed. A service that cannot tell keeps nobody from ordering.
class SimilarOrders final : public QObject {
  Q_OBJECT

 public:
  /// Whose orders they are.
  struct Account {
    QString id;       ///< as in the record
    QString service;  ///< the service's address
  };
  /// How far the service's answer has come.
  enum class State { NotAsked, Asking, Known, Failed };

  explicit SimilarOrders(FlowEnvironment environment, QObject* parent = nullptr);

  /// Looks in the record at once, and asks the service unless it was asked about the same less than a minute
  /// ago. Only the answer to the latest question counts. Nothing while product or organization are missing.
  void look(const std::shared_ptr<CertCentral>& service, const OrderDraft& draft, const Account& account);
  /// Forgets everything if the draft is for another product or organization by now.
  void follow(const OrderDraft& draft);
  /// Forgets everything, the confirmation too.
  void forget();

  State state() const { return m_state; }
  bool isAsking() const { return m_state == State::Asking; }
  /// Newest first.
  const QList<SimilarOrder>& orders() const { return m_orders; }
  /// With State::Failed: why the service could not tell.
  const Error& error() const { return m_error; }
  QDateTime checkedAt() const { return m_checkedAt; }  ///< UTC, of the last good answer

  /// A person wants another one all the same. An order that turns up later takes it back.
  void setConfirmed(bool confirmed);
  bool isConfirmed() const { return m_isConfirmed; }
  bool needsConfirmation() const { return !m_orders.isEmpty() && !m_isConfirmed; }
  /// True if nothing keeps from placing: the service has answered, and what was found is confirmed.
  bool isCleared() const { return !isAsking() && !needsConfirmation(); }

 Q_SIGNALS:
  void changed();

 private:
  /// What they have to be similar to.
  struct Question {
    Product product = Product::CodeSigning;
    qint64 organizationId = 0;  ///< 0: a new organization, which is compared by its name
    QString organizationName;   ///< of a new organization

    bool operator==(const Question&) const = default;
  };

  static std::optional<Question> questionAbout(const OrderDraft& draft);
  QList<SimilarOrder> inTheRecord() const;
  void take(const Result<OrderPage>& page);
  void askForOwners();
  void takeInfo(const OrderInfo& info);
  void show(const QList<SimilarOrder>& told);
  bool isSimilar(const OrderRow& row) const;

  FlowEnvironment m_environment;
  std::shared_ptr<CertCentral> m_service;
  Account m_account;
  std::optional<Question> m_question;
  State m_state = State::NotAsked;
  QList<SimilarOrder> m_orders;
  Error m_error;
  QDateTime m_askedAt;
  QDateTime m_checkedAt;
  bool m_isConfirmed = false;
  int m_turn = 0;
};

}  // namespace codeseal
