// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certcentral.h"
#include "app/flow/keyreport.h"
#include "app/order/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace codeseal {

/// Asks the service who a key belongs to and what it may do (reference, section 2.5), one call after the
/// other. Only the first question decides whether the key works; a refusal of a later one is a finding, not
/// an error. Lives until it has answered; destroying it cancels.
class KeyCheck final : public QObject {
  Q_OBJECT

 public:
  KeyCheck(std::shared_ptr<CertCentral> service, QDateTime now, QObject* parent);

  [[nodiscard]] QFuture<Result<KeyReport>> run();

 private:
  void takeUser(const Result<User>& user);
  void takeAuthorizations(const Result<QList<Authorization>>& rights);
  void takeProducts(const Result<QList<ProductSummary>>& products);
  void takeKeys(const Result<QList<KeyInfo>>& keys);
  void askBalance();
  void takeBalance(const Result<Balance>& balance);
  void finish(Result<KeyReport> result);

  std::shared_ptr<CertCentral> m_service;
  KeyReport m_report;
  QPromise<Result<KeyReport>> m_promise;
};

}  // namespace codeseal
