// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/flowrig.h"

#include "app/csr/csrreading.h"

#include <QTest>
#include <QTimer>

#include <utility>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

tl::expected<QByteArray, FieldProblem> readTyped(const QString& text) {
  const auto reading = readCsr(text.toUtf8());
  if (!reading) return tl::unexpected(reading.error());
  if (const Problems problems = judge(*reading); !problems.isEmpty()) return tl::unexpected(problems.first());
  return reading->pem;
}

bool isAnswered(AccountFacts& facts) {
  for (int part = 0; part <= int(AccountFacts::Part::Balance); ++part)
    if (facts.state(AccountFacts::Part(part)) == AccountFacts::State::Waiting) return false;
  return true;
}

}  // namespace

FlowRig::FlowRig() : m_now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC) {
  auto journal = Journal::open(m_directory.path(), [this] { return m_now; });
  Q_ASSERT(journal);
  m_journal = std::move(*journal);
  auto opened = AccountBook::open(m_directory.filePath(u"accounts.json"_s), m_now);
  Q_ASSERT(opened);
  m_accounts = std::move(opened->book);
  m_flow = std::make_unique<OrderFlow>(environment());
}

FlowRig::~FlowRig() = default;

FlowEnvironment FlowRig::environment() {
  FlowEnvironment environment;
  environment.connect = [this](const ApiKeyPtr&) { return m_service; };
  environment.keychain = &m_keychain;
  environment.session = &m_session;
  environment.accounts = &*m_accounts;
  environment.journal = m_journal.get();
  environment.readCsr = readTyped;
  environment.now = [this] { return m_now; };
  environment.makeReference = [this] { return u"%1"_s.arg(++m_references, 32, 16, QLatin1Char('0')); };
  environment.after = [this](std::chrono::milliseconds delay, QObject* context, std::function<void()> act) {
    if (delay <= 1s) return QTimer::singleShot(0, context, std::move(act));
    m_planned.append({m_now.addMSecs(delay.count()), context, std::move(act)});
  };
  return environment;
}

void FlowRig::connectAccount() {
  m_flow->account().tryKey(ServiceAddress::europe(), u"EXAMPLEKEYEXAMPLEKEY"_s);
  if (m_service->holdsAnswers) {
    QTRY_VERIFY(m_service->heldCount() > 0);
    return;
  }
  QTRY_VERIFY(m_flow->account().state() != AccountFlow::State::Checking);
  if (m_flow->account().state() != AccountFlow::State::Works) return;
  QTRY_VERIFY(isAnswered(m_flow->facts()));
}

void FlowRig::recordOrder(const QByteArray& body, OrderOutcome::Kind end) {
  NewIntent intent;
  intent.reference = u"recorded%1"_s.arg(++m_orders);
  intent.body = body;
  intent.accountId = u"880021"_s;
  intent.service = ServiceAddress::europe().toString();
  QVERIFY(m_journal->addIntent(intent));
  QVERIFY(*m_journal->claimForSending(intent.reference));
  OrderOutcome outcome;
  outcome.kind = end;
  if (end == OrderOutcome::Kind::Placed) outcome.orderId = 90551206 + m_orders;
  QVERIFY(m_journal->recordOutcome(intent.reference, outcome));
}

void FlowRig::pass(std::chrono::milliseconds time) {
  m_now = m_now.addMSecs(time.count());
  for (const Planned& planned : std::exchange(m_planned, {})) {
    if (planned.at > m_now)
      m_planned.append(planned);
    else if (planned.context)
      planned.act();
  }
}

}  // namespace codeseal
