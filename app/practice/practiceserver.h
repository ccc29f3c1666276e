// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/order/result.h"
#include "app/practice/practiceservice.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace codeseal::practice {

/// The practice service over HTTP, in threads of its own. It listens on 127.0.0.1 and nowhere else: keys and
/// orders are made up, but nobody else's computer should take it for the real thing.
class PracticeServer {
 public:
  explicit PracticeServer(Settings settings = {}, Clock clock = PracticeService::utcNow);
  /// Stops; delayed answers are given up.
  ~PracticeServer();
  PracticeServer(const PracticeServer&) = delete;
  PracticeServer& operator=(const PracticeServer&) = delete;

  /// Listens on this port, or on any free one for 0; answers the base URL. To be called once.
  [[nodiscard]] Result<QUrl> start(quint16 port = 0);
  void stop();

  /// http://127.0.0.1:PORT/services/v2; empty before the start.
  QUrl baseUrl() const;

  /// Runs `look` with the service while no call is being answered. `look` must not call the server.
  void withService(const std::function<void(PracticeService&)>& look);

 private:
  class Listener;
  std::unique_ptr<Listener> m_listener;
};

}  // namespace codeseal::practice
