// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sweep/sweep.h"

#include <QTextStream>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Death = SweepCase::Death;

namespace {

constexpr qint64 firstOrganization = 5500000;
constexpr int mostTries = 4;
constexpr int noDiskLeft = 1;
constexpr int muchDisk = 1 << 20;

QTextStream& out() {
  static QTextStream stream(stdout);
  return stream;
}

/// Some of the cases, evenly spread, so that a short sweep has all kinds of them.
QList<SweepCase> sample(const QList<SweepCase>& all, int count) {
  if (count <= 0) return all;
  QList<SweepCase> some;
  for (qsizetype i = 0; i < count; ++i) some.append(all.at(i * all.size() / count % all.size()));
  return some;
}

}  // namespace

Sweep::Sweep(const QString& core, int count)
    : m_simulator(m_directory.filePath(u"clock"_s)),
      m_core(core, {m_directory.filePath(u"record"_s), m_simulator.server().address().toString(),
                    m_directory.filePath(u"clock"_s)}),
      m_count(count) {
  connect(&m_core, &CoreProcess::said, this, &Sweep::onWords);
  connect(&m_core, &CoreProcess::ended, this, &Sweep::onEnded);
  m_simulator.server().watch = [this](Stage stage) { onStage(stage); };
  m_patience.setSingleShot(true);
  connect(&m_patience, &QTimer::timeout, this, [this] {
    complain(u"no end within a minute"_s);
    ++m_unknown;
    summarize(false);
  });
}

void Sweep::onWords(const QStringList& words) {
  const QString& verb = words.first();
  const qint64 id = words.value(2).toLongLong();
  if (verb == u"ready") {
    if (!m_mustResume) return submitNext();
    m_mustResume = false;
    m_core.say(u"resume"_s);
  } else if (verb == u"end") {
    onEnd(words.value(1), id);
  } else if (verb == u"record") {
    onRecord(words.value(1), id);
  } else {
    summarize(verb == u"whole");
  }
}

/// The program died, be it that it was to. A new one takes up what the old one left.
void Sweep::onEnded() {
  if (m_case.death == Death::None) return complain(u"the program ended by itself"_s), summarize(false);
  stopFaults();
  m_case.death = Death::None;
  m_mustResume = true;
  m_core.start();
}

void Sweep::onStage(Stage stage) {
  const bool isDue = (m_case.death == Death::Connected && stage == Stage::Connected) ||
                     (m_case.death == Death::FirstByte && stage == Stage::FirstByte) ||
                     (m_case.death == Death::Whole && stage == Stage::Whole);
  if (isDue) m_core.kill();
  if (m_case.death == Death::Answered && stage == Stage::Whole)
    QTimer::singleShot(0, this, [this] { m_core.kill(); });
}

void Sweep::submitNext() {
  if (m_isLearning) {
    m_case = {};
    m_case.name = u"nothing spoiled"_s;
  } else if (m_cases.isEmpty()) {
    return m_core.say(u"verify"_s);
  } else {
    m_case = m_cases.takeFirst();
    ++m_submissions;
  }
  // 32 hexadecimal digits, as the program makes them.
  m_reference = u"%1"_s.arg(0x5ea1000000000000 + m_submissions, 32, 16, QLatin1Char('0'));
  m_tries = 0;
  m_placedId = 0;
  m_simulator.isUnique = m_case.isUnique;
  m_simulator.hiddenFor = m_case.hiddenFor;
  m_simulator.mayLookUp = m_case.mayLookUp;
  m_simulator.nextOrder = m_case.order;
  m_simulator.server().cutNext = m_case.cut;
  if (m_case.isClosed) m_simulator.server().setOpen(false);
  if (!m_case.certificate.isEmpty()) m_simulator.server().setCertificate(m_case.certificate);
  if (m_case.isDiskFull) m_core.say(u"limit %1"_s.arg(noDiskLeft));
  if (m_case.death == Death::AtTick) m_core.say(u"dieafter %1"_s.arg(m_case.tick));
  if (m_case.death == Death::InChecking) m_core.say(u"dieinchecking"_s);
  m_patience.start(1min);
  place();
}

void Sweep::place() {
  m_core.say(u"place %1 %2 %1"_s.arg(m_reference).arg(firstOrganization + m_submissions));
}

void Sweep::stopFaults() {
  m_simulator.nextOrder.reset();
  m_simulator.server().cutNext.reset();
  if (m_case.isClosed) m_simulator.server().setOpen(true);
  if (!m_case.certificate.isEmpty()) m_simulator.server().setCertificate(u"good"_s);
  if (m_case.isDiskFull) m_core.say(u"limit %1"_s.arg(muchDisk));
  m_case.isClosed = m_case.isDiskFull = false;
  m_case.certificate.clear();
}

void Sweep::onEnd(const QString& state, qint64 orderId) {
  // It is about to die, and has to be asked again after its next start.
  if (m_case.death != Death::None && m_case.death != Death::AtTick && m_case.death != Death::InChecking)
    return;
  stopFaults();
  if (state == u"placed") {
    m_placedId = orderId;
    return m_core.say(u"record "_s + m_reference);
  }
  if (state == u"refused" || state == u"several") return settle(state, orderId);
  if (++m_tries > mostTries) return settle(state, orderId);
  if (state == u"not_found") return m_core.say(u"again"_s);
  if (state == u"not_sent") return place();
  m_core.say(u"record "_s + m_reference);
}

/// What the screen told, or that there was nothing to tell at the start, has to be what the record says. Only
/// a full disk may have kept it from writing the order down; then asking once more does.
void Sweep::onRecord(const QString& state, qint64 orderId) {
  if (m_placedId != 0) {
    if (state == u"placed" && orderId == m_placedId) return settle(state, orderId);
    m_placedId = 0;
    if (++m_tries > mostTries) return settle(u"placed, but recorded as "_s + state, orderId);
    return m_core.say(u"resume"_s);
  }
  const bool isUnsent = state == u"none" || state == u"intent" || state == u"not_sent";
  if (isUnsent) return place();
  settle(state, orderId);
}

void Sweep::settle(const QString& state, qint64 orderId) {
  m_patience.stop();
  const int count = m_simulator.count(m_reference);
  if (count > 1) {
    m_duplicates += count - 1;
    complain(u"ordered %1 times"_s.arg(count));
  }
  const bool isPlaced = state == u"placed";
  const bool isRefused = state == u"refused";
  if (!isPlaced && !isRefused) {
    ++m_unknown;
    complain(u"left "_s + state);
  }
  const bool isLost = (isPlaced && m_simulator.idOf(m_reference) != orderId) || (isRefused && count > 0) ||
                      (isRefused && !m_case.isRefused);
  if (isLost) {
    ++m_lost;
    complain(u"%1 as %2, the service has %3"_s.arg(state).arg(orderId).arg(m_simulator.idOf(m_reference)));
  }
  if (m_isLearning) learnSizes();
  // One that was to die and found no time to must not do so in the middle of the next.
  if (m_case.death != Death::None) {
    m_case.death = Death::InChecking;
    return m_core.kill();
  }
  submitNext();
}

void Sweep::learnSizes() {
  m_isLearning = false;
  m_cases = sample(sweepCases(m_simulator.requestSize(), m_simulator.answerSize()), m_count);
  out() << "an order call has " << m_simulator.requestSize() << " bytes, its answer "
        << m_simulator.answerSize() << "; " << m_cases.size() << " submissions" << Qt::endl;
}

void Sweep::complain(const QString& what) {
  out() << "  " << m_case.name << ": " << what << Qt::endl;
}

void Sweep::summarize(bool isWhole) {
  if (!isWhole) out() << "  the record does not hold, or the sweep did not end" << Qt::endl;
  out() << "the program was started " << m_core.starts() << " times" << Qt::endl;
  out() << "sweep: " << m_submissions << " submissions, " << m_duplicates << " duplicates, " << m_lost
        << " lost, " << m_unknown << " unknown" << Qt::endl;
  Q_EMIT finished(isWhole && m_duplicates + m_lost + m_unknown == 0);
}

}  // namespace codeseal
