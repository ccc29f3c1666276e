// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sweep/corerig.h"

#include <QFile>

#include <unistd.h>

namespace codeseal {

using namespace Qt::StringLiterals;

/// Orders while the disk fails for real (rows D1 to D4 and D6 of the reliability matrix): a full file system,
/// one that can only be read, a sync that fails.
class TestDiskFaults : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fullBeforeItIsSent();
  void fullAfterItWasSent();
  void syncFails_data();
  void syncFails();
  void canOnlyBeRead();
  void endsInTheMiddle();

 private:
  const QString m_core = QStringLiteral(ORDER_CORE);
  const QString m_reference = u"3f9c1b7e52d04c6b9e1d7a40c6a8f615"_s;
  const QString m_place = u"place %1 5500913 draft"_s.arg(m_reference);
};

namespace {

const QString place = u"/mnt"_s;

/// order_core in a mount namespace of its own, after a command that prepares it. It stays one process, so
/// that its files can be reached through /proc.
QStringList inNamespace(const QString& prepare, const QStringList& core) {
  // Root may mount as it is, and may be where no other user can be made (in a chroot).
  const QStringList user{u"--user"_s, u"--map-root-user"_s};
  return (::geteuid() == 0 ? QStringList() : user) +
         QStringList{u"--mount"_s, u"sh"_s, u"-c"_s, prepare + u" && exec \"$@\""_s, u"sh"_s} + core;
}

/// Takes all room that a file system has left; the path is that of the file that does.
void fill(const QString& path) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
  for (const int size : {65536, 4096, 1})
    while (file.write(QByteArray(size, 'x')) == size) continue;
}

/// How often a program has called fdatasync by the time it is ready.
int syncsAtStart(const QString& core, const QStringList& arguments, const QString& log) {
  CoreTalk talk(u"strace"_s,
                QStringList{u"-f"_s, u"-o"_s, log, u"-e"_s, u"trace=fdatasync"_s, core} + arguments);
  if (talk.next() != u"ready"_s) return -1;
  QFile file(log);
  return file.open(QIODevice::ReadOnly) ? int(file.readAll().count("fdatasync(")) : -1;
}

}  // namespace

/// A small file system in memory, which goes with the program.
static const QString smallDisk = u"mount -t tmpfs -o size=400k none "_s + place;

void TestDiskFaults::fullBeforeItIsSent() {
  CoreRig rig;
  CoreTalk talk(u"unshare"_s,
                inNamespace(smallDisk, QStringList{m_core} + rig.arguments(place + u"/record"_s)));
  QCOMPARE(talk.next(), u"ready"_s);
  const QString filler = u"/proc/%1/root%2/filler"_s.arg(talk.process.id()).arg(place);
  fill(filler);
  QCOMPARE(talk.ask(m_place), u"end not_sent 0"_s);
  QCOMPARE(rig.simulator().count(m_reference), 0);
  QVERIFY(QFile::remove(filler));
  QVERIFY(talk.ask(m_place).startsWith(u"end placed"));
  QCOMPARE(rig.simulator().count(m_reference), 1);
}

void TestDiskFaults::fullAfterItWasSent() {
  CoreRig rig;
  CoreTalk talk(u"unshare"_s,
                inNamespace(smallDisk, QStringList{m_core} + rig.arguments(place + u"/record"_s)));
  QCOMPARE(talk.next(), u"ready"_s);
  const QString filler = u"/proc/%1/root%2/filler"_s.arg(talk.process.id()).arg(place);
  bool isFull = false;
  rig.simulator().server().watch = [&](Stage stage) {
    if (stage == Stage::Whole && !std::exchange(isFull, true)) fill(filler);
  };
  // The screen tells of the order, though the record could not.
  const QString end = talk.ask(m_place);
  QVERIFY2(end.startsWith(u"end placed"), qPrintable(end));
  QVERIFY(isFull);
  QCOMPARE(talk.ask(u"record "_s + m_reference), u"record sending 0"_s);
  // The next start finds it.
  QVERIFY(QFile::remove(filler));
  QCOMPARE(talk.ask(u"resume"_s), end);
  QCOMPARE(talk.ask(u"record "_s + m_reference), QString(end).replace(u"end"_s, u"record"_s));
  QCOMPARE(rig.simulator().count(m_reference), 1);
}

/// Which sync belongs to which commit is SQLite's business: whichever fails first, what is told is true.
void TestDiskFaults::syncFails_data() {
  QTest::addColumn<int>("sync");
  for (int sync = 1; sync <= 6; ++sync) QTest::addRow("number %d and all after it", sync) << sync;
}

void TestDiskFaults::syncFails() {
  QFETCH(int, sync);
  int orders = 0;
  CoreRig rig;
  const QStringList arguments = rig.arguments(rig.path(u"record"_s));
  QVERIFY(CoreTalk(m_core, arguments).next() == u"ready"_s);
  const int before = syncsAtStart(m_core, arguments, rig.path(u"log"_s));
  QVERIFY(before >= 0);
  {
    const QString fault = u"inject=fdatasync:error=EIO:when=%1+"_s.arg(before + sync);
    CoreTalk talk(u"strace"_s, QStringList{u"-f"_s, u"-o"_s, rig.path(u"log"_s), u"-e"_s,
                                           u"trace=fdatasync"_s, u"-e"_s, fault, m_core} +
                                   arguments);
    QCOMPARE(talk.next(), u"ready"_s);
    const QString end = talk.ask(m_place).section(u' ', 1, 1);
    orders = rig.simulator().count(m_reference);
    QCOMPARE(end, orders == 0 ? u"not_sent"_s : u"placed"_s);
    if (sync == 1) QCOMPARE(orders, 0);
    if (sync == 6) QCOMPARE(orders, 1);
    talk.process.close();
    QVERIFY(talk.waitForEnd());
  }
  // With a disk that works again the next start knows, or a person orders.
  CoreTalk talk(m_core, arguments);
  QCOMPARE(talk.next(), u"ready"_s);
  const QString resumed = talk.ask(u"resume"_s);
  if (resumed == u"end not_found 0") {
    // The claim had been written, though the disk said that it had not.
    QVERIFY(talk.ask(u"again"_s).startsWith(u"end placed"));
  } else if (resumed == u"end idle 0" && orders == 0) {
    QVERIFY(talk.ask(m_place).startsWith(u"end placed"));
  }
  QVERIFY(talk.ask(u"record "_s + m_reference).startsWith(u"record placed"));
  QCOMPARE(rig.simulator().count(m_reference), 1);
  QCOMPARE(talk.ask(u"verify"_s), u"whole"_s);
}

void TestDiskFaults::canOnlyBeRead() {
  CoreRig rig;
  const QString record = rig.path(u"record"_s);
  QVERIFY(CoreTalk(m_core, rig.arguments(record)).next() == u"ready"_s);
  CoreTalk talk(u"unshare"_s, inNamespace(u"mount --bind %1 %1 && mount -o remount,bind,ro %1"_s.arg(record),
                                          QStringList{m_core} + rig.arguments(record)));
  const QString first = talk.next();
  if (first.isEmpty()) return;
  // What can be read may be shown, but nothing is sent.
  QCOMPARE(first, u"ready"_s);
  QCOMPARE(talk.ask(m_place), u"end not_sent 0"_s);
  QCOMPARE(rig.simulator().count(m_reference), 0);
}

void TestDiskFaults::endsInTheMiddle() {
  CoreRig rig;
  const QStringList arguments = rig.arguments(rig.path(u"record"_s));
  {
    CoreTalk talk(m_core, arguments);
    QCOMPARE(talk.next(), u"ready"_s);
    rig.simulator().server().watch = [&talk](Stage stage) {
      if (stage == Stage::Whole) talk.process.kill();
    };
    talk.process.say(m_place);
    QVERIFY(talk.waitForEnd());
    rig.simulator().server().watch = {};
  }
  QTRY_COMPARE(rig.simulator().count(m_reference), 1);
  CoreTalk talk(m_core, arguments);
  QCOMPARE(talk.next(), u"ready"_s);
  QVERIFY(talk.ask(u"resume"_s).startsWith(u"end placed"));
  QCOMPARE(rig.simulator().count(m_reference), 1);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestDiskFaults)
#include "tst_diskfaults.moc"
