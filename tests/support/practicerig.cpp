// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/practicerig.h"

#include "app/certcentral/certcentralclient.h"
#include "tests/support/goldenorder.h"

#include <QTimer>

#include <utility>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime start() {
  return {QDate(2026, 11, 23), QTime(14, 5), Qt::UTC};
}

}  // namespace

PracticeRig::PracticeRig(const practice::Settings& settings) : m_now(start()), m_server(settings, start) {
  const Result<QUrl> url = m_server.start();
  Q_ASSERT(url);
  m_url = *url;
  auto journal = Journal::open(m_directory.path(), [this] { return m_now; });
  Q_ASSERT(journal);
  m_journal = std::move(*journal);
  auto opened = AccountBook::open(m_directory.filePath(u"accounts.json"_s), m_now);
  Q_ASSERT(opened);
  m_accounts = std::move(opened->book);
  m_flow = std::make_unique<OrderFlow>(environment());
}

PracticeRig::~PracticeRig() = default;

FlowEnvironment PracticeRig::environment() {
  FlowEnvironment environment;
  environment.connect = [this](const ApiKeyPtr& key) {
    const auto here = ApiKey::make(*ServiceAddress::parse(m_url.toString()), key->header());
    return std::make_shared<CertCentralClient>(*here);
  };
  environment.keychain = &m_keychain;
  environment.session = &m_session;
  environment.accounts = &*m_accounts;
  environment.journal = m_journal.get();
  environment.readCsr = readTypedCsr;
  environment.now = [this] { return m_now; };
  environment.makeReference = [] { return u"3f9c1b7e52d04c6b9e1d7a40c6a8f615"_s; };
  environment.after = [this](std::chrono::milliseconds delay, QObject* context, std::function<void()> act) {
    if (delay <= 1s) return QTimer::singleShot(0, context, std::move(act));
    m_planned.append({m_now.addMSecs(delay.count()), context, std::move(act)});
  };
  return environment;
}

bool PracticeRig::isSettled() {
  if (m_flow->account().state() != AccountFlow::State::Works) return false;
  for (int part = 0; part <= int(AccountFacts::Part::Balance); ++part)
    if (m_flow->facts().state(AccountFacts::Part(part)) == AccountFacts::State::Waiting) return false;
  return !m_flow->draft().product || m_flow->price().has_value();
}

void PracticeRig::fillDraft() {
  m_flow->edit([](OrderDraft& draft) {
    draft.product = Product::CodeSigningEv;
    draft.organizationId = 123456;
    draft.provisioning = Provisioning::ShipToken;
    draft.serverPlatform = 52;
    draft.shipping = {u"Mara Lindqvist"_s,
                      u"Invalidenstraße 112"_s,
                      u"Aufgang C"_s,
                      u"10115"_s,
                      u"Berlin"_s,
                      u"Berlin"_s,
                      u"DE"_s,
                      ShipMethod::Standard};
    draft.customFields.insert(12, u"PO-2026-117"_s);
  });
}

void PracticeRig::pass(std::chrono::milliseconds time) {
  m_now = m_now.addMSecs(time.count());
  for (const Planned& planned : std::exchange(m_planned, {})) {
    if (planned.at > m_now)
      m_planned.append(planned);
    else if (planned.context)
      planned.act();
  }
}

}  // namespace codeseal
