// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sweep/sweep.h"

#include "tests/sweep/casefaults.h"

#include <QTextStream>

#include <algorithm>
#include <utility>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Death = SweepCase::Death;

namespace {

constexpr qint64 firstOrganization = 5500000;
constexpr int mostTries = 4;

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

Sweep::Sweep(const QString& core, int count, const QRegularExpression& names)
    : m_simulator(m_directory.filePath(u"clock"_s)),
      m_core(core, {m_directory.filePath(u"record"_s), m_simulator.server().address().toString(),
                    m_directory.filePath(u"clock"_s)}),
      m_count(count),
      m_names(names) {
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
  } else if (verb == u"warm") {
    place();
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
  layFaults(m_case, m_simulator, m_core);
  m_isSpoiled = true;
  m_patience.start(1min);
  if (m_case.isWarm) return m_core.say(u"warm"_s);
  place();
}

void Sweep::place() {
  m_core.say(u"place %1 %2 %1"_s.arg(m_reference).arg(firstOrganization + m_submissions));
}

void Sweep::stopFaults() {
  if (std::exchange(m_isSpoiled, false)) liftFaults(m_case, m_simulator, m_core);
}

void Sweep::onEnd(const QString& state, qint64 orderId) {
  // It is about to die, and has to be asked again after its next start.
  if (m_case.death != Death::None && m_case.death != Death::AtTick && m_case.death != Death::InChecking)
    return;
  if (m_case.isSurelyUnsent && m_isSpoiled && state != u"not_sent") {
    ++m_unknown;
    complain(u"it took for "_s + state + u" what was never sent"_s);
  }
  stopFaults();
  if (state == u"placed") {
    m_placedId = orderId;
    return m_core.say(u"record "_s + m_reference);
  }
  if (state == u"several") m_core.say(u"letgo"_s);
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
  // The service itself made two of one, and a person has to be told so.
  const int expected = m_case.order.isDoubled ? 2 : 1;
  if (count > expected) {
    m_duplicates += count - expected;
    complain(u"ordered %1 times"_s.arg(count));
  }
  const bool isPlaced = state == u"placed" && !m_case.order.isDoubled;
  const bool isRefused = state == u"refused";
  const bool isSeveral = state == u"several" && m_case.order.isDoubled;
  if (!isPlaced && !isRefused && !isSeveral) {
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
  QList<SweepCase> all = sweepCases(m_simulator.requestSize(), m_simulator.answerSize());
  all.removeIf([this](const SweepCase& c) { return !m_names.match(c.name).hasMatch(); });
  m_cases = sample(all, m_count);
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
