// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/finding.h"
#include "app/flow/accountfacts.h"
#include "app/flow/keyreport.h"

#include <QMap>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace codeseal {

class KeyCheck;
class OrderFlow;

/// What an order needs of the connected account, and what of it is there: from what the flow learned when the
/// account was connected, and a few questions of its own, one after the other. Nothing waits for it, it only
/// reads, and a finding is there as soon as its answer is.
class ReadinessCheck final : public QObject {
  Q_OBJECT

 public:
  /// The contacts of each organization are asked for in an account of at most so many; in a larger one the
  /// account's own people have to do.
  static constexpr qsizetype askedOrganizations = 5;

  /// `flow` outlives the check.
  explicit ReadinessCheck(OrderFlow& flow, QObject* parent = nullptr);
  ~ReadinessCheck() override;

  /// In the order of Finding::Topic. Of an account that does not work, only why.
  [[nodiscard]] QList<Finding> findings() const;
  /// Whether an answer is still to come.
  [[nodiscard]] bool isAsking() const;
  /// When the key was asked last, UTC; invalid while that is not known.
  [[nodiscard]] QDateTime checkedAt() const;
  /// Whose key it is; empty while that is not known.
  [[nodiscard]] User user() const;

  /// Asks for everything anew. An order that is under way stays as it is.
  void checkAgain();

 Q_SIGNALS:
  void changed();

 private:
  const KeyReport& report() const;
  bool needsPrices() const;
  bool needsPeople() const;
  QList<Product> products() const;
  QList<Organization> activeOrganizations() const;
  QList<Finding> organizations() const;
  Finding contacts() const;
  Finding funds() const;
  Finding account() const;
  void leaveAccount();
  void takeAccount();
  void takeReport(const Result<KeyReport>& report);
  void askNext();
  void askPrice(Product product);
  void askPeople(qint64 organization);
  void forgetAnswers();

  OrderFlow& m_flow;
  std::shared_ptr<CertCentral> m_service;
  QPointer<KeyCheck> m_check;
  std::optional<KeyReport> m_report;  // of the last checkAgain(); else the flow's counts
  std::optional<Error> m_error;       // of the last checkAgain()
  QMap<Product, std::optional<Money>> m_prices;
  QMap<qint64, std::optional<QList<Contact>>> m_people;
  bool m_isAsking = false;
  int m_turn = 0;
};

}  // namespace codeseal
