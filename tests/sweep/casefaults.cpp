// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sweep/casefaults.h"

namespace codeseal {

using namespace Qt::StringLiterals;
using Disk = SweepCase::Disk;
using Death = SweepCase::Death;

namespace {

constexpr int noDiskLeft = 1;
constexpr int muchDisk = 1 << 20;

void tellDisk(const SweepCase& sweepCase, CoreProcess& core) {
  switch (sweepCase.disk) {
    case Disk::Fine: return;
    case Disk::FullBefore: return core.say(u"limit %1"_s.arg(noDiskLeft));
    case Disk::FullWhileSending: return core.say(u"limitinsending %1"_s.arg(noDiskLeft));
  }
}

void tellDeath(const SweepCase& sweepCase, CoreProcess& core) {
  if (sweepCase.death == Death::AtTick) core.say(u"dieafter %1"_s.arg(sweepCase.tick));
  if (sweepCase.death == Death::InChecking) core.say(u"dieinchecking"_s);
}

bool hasOwnWay(const SweepCase& sweepCase) {
  return sweepCase.proxy || sweepCase.http2;
}

/// No proxy is asked for what is on this computer.
QString hostOf(const SweepCase& sweepCase) {
  if (hasOwnWay(sweepCase)) return u"service.example"_s;
  return sweepCase.host.isEmpty() ? u"127.0.0.1"_s : sweepCase.host;
}

}  // namespace

void layFaults(const SweepCase& sweepCase, Simulator& simulator, CoreProcess& core) {
  simulator.isUnique = sweepCase.isUnique;
  simulator.hiddenFor = sweepCase.hiddenFor;
  simulator.mayLookUp = sweepCase.mayLookUp;
  simulator.nextOrder = sweepCase.order;
  simulator.nextAnswers = sweepCase.questions;
  simulator.dropsOrdersOnUsedConnections = sweepCase.isWarm;
  FaultServer& server = simulator.server();
  server.cutNext = sweepCase.cut;
  if (sweepCase.isClosed) server.setOpen(false);
  if (sweepCase.isSilent) server.setSilent(true);
  if (!sweepCase.certificate.isEmpty()) server.setCertificate(sweepCase.certificate);
  core.say(u"service "_s + server.addressAs(hostOf(sweepCase)).toString());
  if (sweepCase.proxy) simulator.proxy().setAct(*sweepCase.proxy);
  if (sweepCase.http2) simulator.leadNextToHttp2(*sweepCase.http2);
  core.say(u"proxy %1"_s.arg(hasOwnWay(sweepCase) ? simulator.proxy().proxy().port() : 0));
  tellDisk(sweepCase, core);
  tellDeath(sweepCase, core);
}

void liftFaults(const SweepCase& sweepCase, Simulator& simulator, CoreProcess& core) {
  simulator.nextOrder.reset();
  simulator.nextAnswers.clear();
  simulator.dropsOrdersOnUsedConnections = false;
  FaultServer& server = simulator.server();
  server.cutNext.reset();
  simulator.proxy().setAct(FaultProxy::Act::Lead);
  simulator.proxy().leadNextTo(0);
  if (sweepCase.isClosed) server.setOpen(true);
  if (sweepCase.isSilent) server.setSilent(false);
  if (!sweepCase.certificate.isEmpty()) server.setCertificate(u"good"_s);
  if (!core.isRunning()) return;
  if (!sweepCase.host.isEmpty()) core.say(u"service "_s + server.address().toString());
  if (sweepCase.disk != Disk::Fine) core.say(u"limit %1"_s.arg(muchDisk));
}

}  // namespace codeseal
