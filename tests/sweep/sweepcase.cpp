// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sweep/sweepcase.h"

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using After = FaultAct::After;
using Death = SweepCase::Death;

namespace {

SweepCase named(const QString& name) {
  SweepCase c;
  c.name = name;
  return c;
}

SweepCase answered(const QString& name, bool isStored, const QByteArray& answer,
                   After after = After::KeepOpen) {
  SweepCase c = named(name);
  c.order.isStored = isStored;
  c.order.answer = answer;
  c.order.after = after;
  return c;
}

SweepCase refused(const QString& name, const QByteArray& status) {
  SweepCase c = answered(name, false, httpAnswer(status, R"({"errors":[{"code":"x","message":"No."}]})"));
  c.isRefused = true;
  return c;
}

After howAt(qsizetype offset) {
  return offset % 2 == 0 ? After::Close : After::Reset;
}

/// The connection ends at every byte (every `step` bytes) of the order call and of its answer, with the
/// program alive and with the program ending at the same moment.
QList<SweepCase> cuts(qsizetype requestSize, qsizetype answerSize, qsizetype step) {
  QList<SweepCase> all;
  for (const Death death : {Death::None, Death::InChecking}) {
    for (qsizetype offset = 0; offset <= requestSize; offset += step) {
      SweepCase c = named(u"request cut after %1"_s.arg(offset));
      c.cut = RequestCut{offset, howAt(offset)};
      c.death = death;
      all.append(c);
    }
    for (qsizetype offset = 0; offset < answerSize; offset += step) {
      SweepCase c = named(u"answer cut after %1"_s.arg(offset));
      c.order.cutAfter = offset;
      c.order.after = howAt(offset);
      c.death = death;
      all.append(c);
    }
  }
  return all;
}

const QByteArray cutJson = "{\"id\":ID,\"requ";

QList<SweepCase> lostAnswers() {
  const QByteArray head = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n";
  return {
      answered(u"N5 close"_s, true, "", After::Close),
      answered(u"N6 reset"_s, true, "", After::Reset),
      answered(u"N7 status line"_s, true, "HTTP/1.1 201 Created\r\n", After::Close),
      answered(u"N8 half the headers"_s, true, head, After::Close),
      answered(u"N9 half the body"_s, true, head + "Content-Length: 90\r\n\r\n" + cutJson, After::Close),
      answered(u"N10 cut, no length"_s, true, head + "\r\n" + cutJson, After::Close),
      answered(u"N11 cut in chunks"_s, true, head + "Transfer-Encoding: chunked\r\n\r\n40\r\n" + cutJson,
               After::Close),
  };
}

QList<SweepCase> slowAnswers() {
  SweepCase drip = answered(u"N14 drip"_s, true, httpAnswer("201 Created", R"({"id":ID})"));
  drip.order.dripMs = 60;
  SweepCase late = answered(u"N15 after the deadline"_s, true, httpAnswer("201 Created", R"({"id":ID})"));
  late.order.waitMs = 1800;
  return {answered(u"N13 silence"_s, true, ""), answered(u"N13 silence, not stored"_s, false, ""), drip,
          late};
}

QList<SweepCase> oddAnswers() {
  QList<SweepCase> all;
  for (const char* status : {"500 No", "502 No", "503 No", "504 No", "408 No", "425 No", "429 No", "409 No"})
    for (const bool isStored : {true, false})
      all.append(
          answered(u"A5 to A7 %1"_s.arg(QLatin1StringView(status)), isStored, httpAnswer(status, "{}")));
  for (const char* status : {"301 Go", "302 Go", "303 Go", "307 Go", "308 Go"})
    all.append(answered(u"N18 %1"_s.arg(QLatin1StringView(status)), false,
                        httpAnswer(status, "", "Location: https://127.0.0.1:1/services/v2/\r\n")));
  all.append(answered(u"N19 to plain http"_s, false,
                      httpAnswer("302 Go", "", "Location: http://127.0.0.1:1/services/v2/\r\n")));
  for (const bool isStored : {true, false})
    all.append(answered(u"A8 page"_s, isStored, httpAnswer("200 OK", "<html>Maintenance</html>")));
  const QByteArray bodies[] = {"{}",
                               R"({"id":0})",
                               R"({"id":null})",
                               R"({"id":[ID]})",
                               R"({"id":-5})",
                               R"({"id":1152921504606846976})",
                               "[]",
                               "null",
                               "\"\xff\xfe\"",
                               "",
                               QByteArray(20000, '[')};
  for (const QByteArray& body : bodies)
    all.append(answered(u"A9, A10 %1"_s.arg(QString::fromLatin1(body.left(12))), true,
                        httpAnswer("201 Created", body)));
  const QByteArray created = "HTTP/1.1 201 Created\r\n",
                   packed = qCompress(QByteArray(32 << 20, ' ')).sliced(4);
  all.append(answered(u"N24 huge"_s, true, created + "\r\n" + QByteArray(6 << 20, ' '), After::Close));
  all.append(answered(u"N24 huge by its word"_s, true, created + "Content-Length: 314572800\r\n\r\n{"));
  all.append(
      answered(u"N24 packed"_s, true, httpAnswer("201 Created", packed, "Content-Encoding: deflate\r\n")));
  all.append(answered(u"A9 id as text"_s, true, httpAnswer("201 Created", R"({"id":"ID"})")));
  all.append(answered(u"204"_s, true, "HTTP/1.1 204 No Content\r\n\r\n"));
  for (const char* status : {"400 No", "401 No", "403 No", "404 No", "406 No", "422 No"})
    all.append(refused(u"A1 to A4 %1"_s.arg(QLatin1StringView(status)), status));
  return all;
}

QList<SweepCase> neverSent() {
  QList<SweepCase> all;
  SweepCase nameless = named(u"N1 no such name"_s);
  nameless.host = u"service.invalid"_s;
  all.append(nameless);
  SweepCase closed = named(u"N3 refused"_s);
  closed.isClosed = true;
  all.append(closed);
  SweepCase silent = named(u"N4 silent"_s);
  silent.isSilent = true;
  all.append(silent);
  for (const QString& certificate :
       {u"expired"_s, u"notyet"_s, u"selfsigned"_s, u"wronghost"_s, u"untrusted"_s}) {
    SweepCase c = named(u"N20 "_s + certificate);
    c.certificate = certificate;
    all.append(c);
  }
  using Proxy = FaultProxy::Act;
  for (const Proxy act : {Proxy::AskForSignIn, Proxy::Deny, Proxy::Close, Proxy::SendPage}) {
    SweepCase c = named(u"N22 proxy %1"_s.arg(int(act)));
    c.proxy = act;
    all.append(c);
  }
  for (SweepCase& c : all) c.isSurelyUnsent = true;
  // The pages that the record has may have room for one more.
  SweepCase full = named(u"D1 full disk"_s);
  full.disk = SweepCase::Disk::FullBefore;
  all.append(full);
  return all;
}

/// The order takes another way than the usual one, or its end cannot be written down.
QList<SweepCase> detours() {
  QList<SweepCase> all;
  SweepCase warm = named(u"N12 stale connection"_s);
  warm.isWarm = true;
  all.append(warm);
  using Http2 = Http2FaultServer::Act;
  for (const Http2 act : {Http2::Answer201, Http2::CloseAfterRequest, Http2::RefuseStream, Http2::FailStream,
                          Http2::GoAwayBeforeRequest, Http2::GoAwayAfterRequest, Http2::Silence}) {
    for (const bool isStored : {true, false}) {
      if (act == Http2::Answer201 && !isStored) continue;
      SweepCase c = named(u"N16 HTTP/2 %1, stored %2"_s.arg(int(act)).arg(isStored));
      c.http2 = act;
      c.order.isStored = isStored;
      all.append(c);
    }
  }
  SweepCase led = named(u"N22 through a proxy, cut"_s);
  led.proxy = FaultProxy::Act::Lead;
  led.cut = RequestCut{400, After::Close};
  all.append(led);
  SweepCase full = named(u"D2 full while sending"_s);
  full.disk = SweepCase::Disk::FullWhileSending;
  all.append(full);
  return all;
}

/// What became of a lost order is asked for, and that goes wrong as well.
QList<SweepCase> troubledLookUps() {
  const QByteArray slow = httpAnswer("429 Slow", "{}"), fault = httpAnswer("503 No", "<html>");
  const QList<QByteArray> troubles[] = {
      {slow},
      {slow, slow, slow, slow, slow, slow, slow, slow},
      {httpAnswer("429 Slow", "{}", "Retry-After: 20\r\n"),
       httpAnswer("429 Slow", "{}", "Retry-After: 3000\r\n")},
      {fault, slow, fault, fault, fault, fault, fault, fault, fault, fault},
      {"", "", "", ""},
      {"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"orders\":["},
      {httpAnswer("200 OK", "<html>Maintenance</html>"), httpAnswer("200 OK", QByteArray(20000, '['))},
      {httpAnswer("200 OK", R"({"orders":[{"order_id":null},{"order_id":[]},7,null]})")},
      {httpAnswer("302 Go", "", "Location: https://127.0.0.1:1/\r\n")},
      {httpAnswer("401 No", "{}"), httpAnswer("401 No", "{}")}};
  QList<SweepCase> all;
  for (const QList<QByteArray>& trouble : troubles) {
    for (const bool isStored : {true, false}) {
      SweepCase c = answered(u"A6, A10 trouble %1, stored %2"_s.arg(all.size() / 2).arg(isStored), isStored,
                             "", After::Close);
      c.questions = trouble;
      all.append(c);
    }
  }
  SweepCase doubled = answered(u"A12 two orders"_s, true, "", After::Close);
  doubled.order.isDoubled = true;
  all.append(doubled);
  return all;
}

/// The program dies at each of its acts, after each kind of answer.
QList<SweepCase> deaths() {
  QList<SweepCase> all;
  QList<SweepCase> ends = lostAnswers();
  ends.append(named(u"good"_s));
  ends.append(answered(u"A7 500, not stored"_s, false, httpAnswer("500 No", "{}")));
  for (const SweepCase& end : ends) {
    constexpr int mostTicks = 24;
    for (int tick = 1; tick <= mostTicks; ++tick) {
      SweepCase c = end;
      c.name = u"C3 dies at act %1, %2"_s.arg(tick).arg(end.name);
      c.death = Death::AtTick;
      c.tick = tick;
      all.append(c);
    }
    for (const Death death : {Death::Connected, Death::FirstByte, Death::Whole, Death::Answered}) {
      SweepCase c = end;
      c.name = u"C3 killed %1, %2"_s.arg(int(death)).arg(end.name);
      c.death = death;
      all.append(c);
    }
  }
  return all;
}

}  // namespace

QList<SweepCase> sweepCases(qsizetype requestSize, qsizetype answerSize) {
  struct Account {
    bool isUnique;
    std::chrono::seconds hiddenFor;
    bool mayLookUp;
    qsizetype step;
  };
  // The first two have each of the three at its best and at its worst; the others are mixtures.
  const Account accounts[] = {
      {false, 0s, true, 1}, {true, 120s, true, 1}, {true, 0s, false, 3}, {false, 120s, true, 3}};
  QList<SweepCase> all;
  for (const Account& account : accounts) {
    QList<SweepCase> round = lostAnswers() + slowAnswers() + oddAnswers() + neverSent() + detours() +
                             troubledLookUps() + deaths() + cuts(requestSize, answerSize, account.step);
    for (SweepCase& c : round) {
      c.isUnique = account.isUnique;
      c.hiddenFor = account.hiddenFor;
      c.mayLookUp = account.mayLookUp;
      c.name += u" (unique %1, found after %2 s, look-up %3)"_s.arg(account.isUnique)
                    .arg(account.hiddenFor.count())
                    .arg(account.mayLookUp);
    }
    all += round;
  }
  return all;
}

}  // namespace codeseal
