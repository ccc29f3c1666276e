// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/async/whendone.h"
#include "app/certcentral/certcentralclient.h"
#include "app/flow/orderplacing.h"
#include "app/flow/unsettled.h"
#include "app/journal/journal.h"
#include "app/order/orderdraft.h"
#include "app/order/orderoffer.h"
#include "tests/support/faultserver.h"
#include "tests/sweep/virtualclock.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace codeseal;
using namespace Qt::StringLiterals;
using State = OrderPlacing::State;

namespace {

const QString accountId = u"880021"_s;

void say(const QString& line) {
  std::puts(line.toUtf8().constData());
  std::fflush(stdout);
}

[[noreturn]] void die() {
  std::_Exit(137);
}

QString nameOf(State state) {
  switch (state) {
    case State::Idle: return u"idle"_s;
    case State::Sending: return u"sending"_s;
    case State::Placed: return u"placed"_s;
    case State::Refused: return u"refused"_s;
    case State::NotSent: return u"not_sent"_s;
    case State::Checking: return u"checking"_s;
    case State::NotFound: return u"not_found"_s;
    case State::Several: return u"several"_s;
  }
  return {};
}

OrderRequest request(const QString& reference, qint64 organization) {
  OrderDraft draft;
  draft.product = Product::CodeSigningEv;
  draft.organizationId = organization;
  draft.provisioning = Provisioning::ClientApp;
  draft.serverPlatform = 52;
  OrderOffer offer;
  offer.today = QDate(2026, 11, 23);
  return *OrderRequest::fromDraft(draft, offer, {}, reference);
}

/// The program without its windows: record, placing of an order, and the way to the service. It does what the
/// lines of its input say, and tells how that ended. Waiting costs no time: the shared clock jumps instead.
class OrderCore final : public QObject {
 public:
  OrderCore(const QString& directory, const ServiceAddress& address, const QString& clock)
      : m_address(address), m_clock(clock), m_service(serviceAt(address)) {
    auto journal = Journal::open(directory, [this] { return tick(); });
    if (!journal) qFatal("%s", qPrintable(journal.error().detail));
    m_journal = std::move(*journal);
    FlowEnvironment environment;
    environment.journal = m_journal.get();
    environment.now = [this] { return tick(); };
    environment.after = [this](std::chrono::milliseconds wait, QObject* context, std::function<void()> act) {
      jump(wait, context, std::move(act));
    };
    m_environment = environment;
    m_placing = std::make_unique<OrderPlacing>(environment);
    connect(m_placing.get(), &OrderPlacing::changed, this, &OrderCore::onChanged);
  }

  void obey(const QStringList& words) {
    const QString& verb = words.first();
    if (verb == u"place") return place(words.value(1), words.value(2).toLongLong(), words.value(3));
    if (verb == u"warm") return warm();
    if (verb == u"service") return turnTo(ServiceAddress::parse(words.value(1)).value());
    if (verb == u"proxy") m_proxy = words.value(1).toUShort();
    if (verb == u"dieafter") m_ticksLeft = words.value(1).toInt();
    if (verb == u"dieinchecking") m_diesInChecking = true;
    if (verb == u"again" && !m_placing->sendAgain()) say(u"end failed 0"_s);
    if (verb == u"resume") resume();
    if (verb == u"letgo" && !m_placing->letGo()) say(u"end failed 0"_s);
    if (verb == u"limitinsending") m_limitInSending = words.value(1).toInt();
    if (verb == u"limit") (void)m_journal->limitSize(words.value(1).toInt());
    if (verb == u"record") tellRecord(words.value(1));
    if (verb == u"verify") say(m_journal->verifyChain().value_or(false) ? u"whole"_s : u"broken"_s);
  }

 private:
  std::shared_ptr<CertCentral> serviceAt(const ServiceAddress& address) {
    TransportOptions options = impatientOptions();
    options.callLater = [this](std::chrono::milliseconds wait, QObject* context, std::function<void()> act) {
      jump(wait, context, std::move(act));
    };
    options.findProxies = [this](const QNetworkProxyQuery&) {
      const quint16 port = m_proxy;
      const auto type = port != 0 ? QNetworkProxy::HttpProxy : QNetworkProxy::NoProxy;
      return QList{QNetworkProxy(type, u"127.0.0.1"_s, port)};
    };
    return std::make_shared<CertCentralClient>(testKey(address), options);
  }

  void turnTo(const ServiceAddress& address) {
    if (std::exchange(m_turnedTo, address.toString()) != address.toString()) m_service = serviceAt(address);
  }

  void jump(std::chrono::milliseconds wait, QObject* context, std::function<void()> act) {
    QTimer::singleShot(0, context, [this, wait, act = std::move(act)] {
      m_clock.pass(wait);
      act();
    });
  }

  /// Leaves a connection behind that a later call might take.
  void warm() {
    whenDone(m_service->ordersByAlternativeId(u"0"_s), this,
             [](const Result<QList<OrderMatch>>&) { say(u"warm"_s); });
  }

  /// Every act of the record and of the placing asks for the time, so this is a place to die at each of them.
  QDateTime tick() {
    if (m_ticksLeft > 0 && --m_ticksLeft == 0) die();
    return m_clock.now();
  }

  void place(const QString& reference, qint64 organization, const QString& draft) {
    if (!m_placing->mayPlace()) m_placing->reset();
    m_placing->place(m_service, request(reference, organization),
                     {accountId, m_address.toString(), u"Nordlys A/S"_s, draft, false});
  }

  void resume() {
    m_placing->reset();
    (void)m_journal->takeOver();
    const auto intent = unsettledIntent(m_environment, accountId, m_address.toString());
    if (!intent) return say(u"end idle 0"_s);
    m_placing->resume(*intent, m_service);
  }

  void onChanged() {
    const State state = m_placing->state();
    if (state == State::Checking && m_diesInChecking) die();
    if (state == State::Sending && m_limitInSending > 0)
      (void)m_journal->limitSize(std::exchange(m_limitInSending, 0));
    if (m_placing->isBusy() || state == State::Idle) return;
    if (state == State::NotSent) {
      const Error& error = m_placing->outcome().error;
      std::fprintf(stderr, "not sent, kind %d: %s\n", int(error.kind), qPrintable(error.detail));
    }
    say(u"end %1 %2"_s.arg(nameOf(state)).arg(m_placing->outcome().orderId));
  }

  void tellRecord(const QString& reference) {
    const auto intent = m_journal->intent(reference);
    if (!intent || !*intent) return say(u"record none 0"_s);
    static const QStringList names{u"intent"_s,  u"sending"_s,  u"placed"_s,
                                   u"refused"_s, u"not_sent"_s, u"unknown"_s};
    say(u"record %1 %2"_s.arg(names.at(int((*intent)->state))).arg((*intent)->outcome.orderId));
  }

  ServiceAddress m_address;
  QString m_turnedTo = m_address.toString();
  VirtualClock m_clock;
  std::atomic<quint16> m_proxy = 0;  // proxies are sought in another thread
  std::shared_ptr<CertCentral> m_service;
  std::unique_ptr<Journal> m_journal;
  FlowEnvironment m_environment;
  std::unique_ptr<OrderPlacing> m_placing;
  int m_ticksLeft = 0;
  bool m_diesInChecking = false;
  int m_limitInSending = 0;
};

}  // namespace

/// order_core DIRECTORY ADDRESS CLOCK: reads what to do from its input, a line each; ends with it.
int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  const auto address = ServiceAddress::parse(arguments.value(2));
  if (!address) return 2;
  OrderCore core(arguments.value(1), *address, arguments.value(3));
  QByteArray input;
  QSocketNotifier notifier(0, QSocketNotifier::Read);
  QObject::connect(&notifier, &QSocketNotifier::activated, &core, [&] {
    char bytes[4096];
    const auto count = ::read(0, bytes, sizeof bytes);
    if (count <= 0) return QCoreApplication::quit();
    input.append(bytes, qsizetype(count));
    for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
      const QString line = QString::fromUtf8(input.first(end));
      input.remove(0, end + 1);
      core.obey(line.split(u' '));
    }
  });
  say(u"ready"_s);
  return QCoreApplication::exec();
}
