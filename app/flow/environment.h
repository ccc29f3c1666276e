// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/apikey.h"
#include "app/account/certcentral.h"
#include "app/order/orderrequest.h"
#include "app/secrets/secretstore.h"
#include "app/settings/policy.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

class QObject;

namespace codeseal {

class AccountBook;
class Journal;

/// Everything the flow needs from outside. All pointers are borrowed and outlive the flow.
struct FlowEnvironment {
  /// Makes the client for a key; it talks to the key's own address only.
  std::function<std::shared_ptr<CertCentral>(const ApiKeyPtr&)> connect;
  SecretStore* keychain = nullptr;  ///< the system's keychain
  SecretStore* session = nullptr;   ///< memory, for "this session only"
  AccountBook* accounts = nullptr;
  Journal* journal = nullptr;  ///< null: ordering is not possible, drafts are not kept
  CsrReader readCsr;
  std::function<QDateTime()> now;          ///< UTC
  std::function<QString()> makeReference;  ///< 32 hexadecimal digits, new at each call
  /// Calls the function once after the delay, unless the object is gone by then.
  std::function<void(std::chrono::milliseconds, QObject*, std::function<void()>)> after;
  bool isPractice = false;
  Policy policy;  ///< what an administrator has set; empty in practice
};

}  // namespace codeseal
