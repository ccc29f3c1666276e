// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/practiceserver.h"

#include <chrono>
#include <condition_variable>
#include <httplib.h>
#include <mutex>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

constexpr auto loopback = "127.0.0.1";
constexpr size_t largestBody = 1024 * 1024;
/// Each of these has a thread, which has memory of its own.
constexpr size_t callsAtOnce = 4;

/// httplib's own choice lets two servers share a port on Linux.
void ownThePort(socket_t socket) {
  const int yes = 1;
#ifdef _WIN32
  setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char*>(&yes), sizeof(yes));
#else
  setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
#endif
}

Request requestFrom(const httplib::Request& received) {
  QMap<QByteArray, QByteArray> headers;
  for (const auto& [name, value] : received.headers)
    headers.insert(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
  return Request::of(QByteArray::fromStdString(received.method), QByteArray::fromStdString(received.target),
                     headers, QByteArray::fromStdString(received.body));
}

void send(const Reply& reply, httplib::Response& response) {
  response.status = reply.status;
  if (reply.closeConnection) {
    // The library always writes a head. A body that never comes makes it close the connection after that,
    // which leaves the caller as much in the dark.
    response.status = 200;
    response.set_content_provider(1, "application/json",
                                  [](size_t, size_t, httplib::DataSink&) { return false; });
    return;
  }
  if (!reply.body.isEmpty()) response.set_content(reply.body.toStdString(), reply.contentType.toStdString());
}

}  // namespace

class PracticeServer::Listener {
 public:
  Listener(Settings settings, Clock clock) : m_settings(std::move(settings)), m_clock(std::move(clock)) {
    const auto handler = [this](const httplib::Request& received, httplib::Response& response) {
      answer(received, response);
    };
    m_server.Get(".*", handler);
    m_server.Post(".*", handler);
    m_server.Put(".*", handler);
    m_server.Delete(".*", handler);
    m_server.set_socket_options(ownThePort);
    m_server.set_payload_max_length(largestBody);
    // One call per connection: an idle connection would hold up the end for seconds.
    m_server.set_keep_alive_max_count(1);
    m_server.set_keep_alive_timeout(1);
    m_server.set_read_timeout(2, 0);
    m_server.new_task_queue = [] { return new httplib::ThreadPool(callsAtOnce); };
  }

  ~Listener() { stop(); }

  bool start(int port) {
    m_port = port == 0 ? m_server.bind_to_any_port(loopback) : port;
    if (m_port <= 0 || (port != 0 && !m_server.bind_to_port(loopback, port))) return false;
    m_thread = std::thread([this] {
      m_server.listen_after_bind();
      m_ended = true;
    });
    // A stop before the loop runs would be overlooked.
    while (!m_server.is_running() && !m_ended) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return !m_ended;
  }

  void stop() {
    {
      const std::lock_guard lock(m_stopMutex);
      m_stopping = true;
    }
    m_stopped.notify_all();
    m_server.stop();
    if (m_thread.joinable()) m_thread.join();
  }

  int port() const { return m_thread.joinable() ? m_port : 0; }

  void withService(const std::function<void(PracticeService&)>& look) {
    const std::lock_guard lock(m_serviceMutex);
    // Making up its world takes a while, and the window of a program that starts is waited for.
    if (!m_service) m_service.emplace(m_settings, m_clock);
    look(*m_service);
  }

 private:
  void answer(const httplib::Request& received, httplib::Response& response) {
    const Request request = requestFrom(received);
    Reply reply;
    withService([&reply, &request](PracticeService& service) { reply = service.handle(request); });
    if (reply.delay.count() > 0) {
      std::unique_lock lock(m_stopMutex);
      m_stopped.wait_for(lock, reply.delay, [this] { return m_stopping; });
    }
    send(reply, response);
  }

  Settings m_settings;
  Clock m_clock;
  std::optional<PracticeService> m_service;
  std::mutex m_serviceMutex;
  httplib::Server m_server;
  std::thread m_thread;
  std::atomic<bool> m_ended = false;
  std::mutex m_stopMutex;
  std::condition_variable m_stopped;
  bool m_stopping = false;
  int m_port = 0;
};

PracticeServer::PracticeServer(Settings settings, Clock clock)
    : m_listener(std::make_unique<Listener>(std::move(settings), std::move(clock))) {}

PracticeServer::~PracticeServer() = default;

Result<QUrl> PracticeServer::start(quint16 port) {
  if (!m_listener->start(port))
    return failure(Error::Kind::Offline, u"Port %1 of this computer cannot be opened"_s.arg(port));
  return baseUrl();
}

void PracticeServer::stop() {
  m_listener->stop();
}

QUrl PracticeServer::baseUrl() const {
  if (m_listener->port() == 0) return {};
  return QUrl(u"http://127.0.0.1:%1/services/v2"_s.arg(m_listener->port()));
}

void PracticeServer::withService(const std::function<void(PracticeService&)>& look) {
  m_listener->withService(look);
}

}  // namespace codeseal::practice
