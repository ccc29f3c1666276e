// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/orders/practicehome.h"
#include "ui/widgets/chip.h"

namespace codeseal::ui {

namespace {

using Cut = CutRelay::Cut;

/// Something a person does at the page of an order, and how that is told.
struct Deed {
  qint64 order = 0;
  QStringList keys;  ///< the buttons, in order; the text is typed before the second
  QString text;
  QByteArray method, target;  ///< what is sent
  QString done, undone;       ///< the headline of each end
  QString chipBefore, chipAfter;
  QString offered;  ///< a button that is there and works as long as it is not done
};

Deed deedOf(const QString& name) {
  if (name == u"approve")
    return {112230,
            {u"act_approve"_s, u"act_do"_s},
            u"Fine"_s,
            "PUT",
            "/request/100/status",
            u"The request is approved"_s,
            u"The request is not approved"_s,
            u"Needs approval"_s,
            u"Pending"_s,
            u"act_approve"_s};
  if (name == u"reject")
    return {112230,
            {u"act_reject"_s, u"act_do"_s},
            u"Wrong division"_s,
            "PUT",
            "/request/100/status",
            u"The request is rejected"_s,
            u"The request is not rejected"_s,
            u"Needs approval"_s,
            u"Rejected"_s,
            u"act_reject"_s};
  if (name == u"cancel")
    return {112219,
            {u"act_cancel"_s, u"act_do"_s, u"act_confirm"_s},
            u"Ordered twice"_s,
            "PUT",
            "/order/certificate/112219/status",
            u"The order is canceled"_s,
            u"The order is not canceled"_s,
            u"Pending"_s,
            u"Canceled"_s,
            u"act_cancel"_s};
  return {112219,
          {u"add_note"_s, u"act_do"_s},
          u"Called her office"_s,
          "POST",
          "/order/certificate/112219/note",
          u"The note is added"_s,
          u"The note is not added"_s,
          u"Pending"_s,
          u"Pending"_s,
          u"add_note"_s};
}

void deeds() {
  QTest::addColumn<QString>("deed");
  for (const char* name : {"approve", "reject", "cancel", "note"})
    QTest::newRow(name) << QString::fromLatin1(name);
}

Deed deed() {
  QFETCH(QString, deed);
  return deedOf(deed);
}

/// Does it, by keys.
void act(PracticeHome& home, const Deed& deed) {
  for (qsizetype i = 0; i < deed.keys.size(); ++i) {
    if (i == 1) {
      QTRY_VERIFY(home.isShown(u"act_text"_s));
      WindowHands::activate(*home.shown(u"act_dialog"_s));
      QTRY_VERIFY(home.shown(u"act_text"_s)->hasFocus());
      home.type(deed.text);
    }
    home.press(deed.keys[i]);
  }
}

/// Waits for an end whose pauses pass at once; the two lines that tell it.
QString saidAtLast(PracticeHome& home) {
  const auto isSaid = [&home] {
    home.pass(std::chrono::seconds(5));
    return !home.said().isEmpty();
  };
  (void)QTest::qWaitFor(isSaid, 10000);
  return home.said();
}

QString chip(PracticeHome& home) {
  const auto* chip = home.shown<Chip>(u"order_chip"_s);
  return chip ? chip->look().word : QString();
}

bool shows(PracticeHome& home, const QString& text) {
  for (const QLabel* label : home.desk().findChildren<QLabel*>())
    if (label->isVisible() && label->text() == text) return true;
  return false;
}

/// The page shows the order as it stands at the service.
void comparePage(PracticeHome& home, const Deed& deed, bool isDone) {
  QTRY_COMPARE(chip(home), isDone ? deed.chipAfter : deed.chipBefore);
  QTRY_VERIFY(!home.isShown(u"act_dialog"_s) && !home.isShown(u"act_busy"_s));
  const bool isNote = deed.keys.first() == u"add_note";
  QTRY_COMPARE(home.isEnabled(deed.offered), isNote || !isDone);
  if (isNote) QTRY_COMPARE(shows(home, deed.text), isDone);
}

/// After a restart nothing of it is told, nothing is sent, and the page is right.
void compareAfterRestart(PracticeHome& home, const Deed& deed, bool isDone, qsizetype writes = 1) {
  home.relay().cutNothing();
  home.restart();
  home.open(deed.order);
  QCOMPARE(home.said(), QString());
  comparePage(home, deed, isDone);
  QCOMPARE(home.relay().writes().size(), writes);
}

}  // namespace

/// What is done to an order from its page, with the program's own client over a socket: each with each end,
/// on the page right after it and after a restart. The service hears of each once.
class ActsAtServiceTest : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void succeeds_data() { deeds(); }
  void succeeds();
  void isRefused_data();
  void isRefused();
  void isDoneAndTheAnswerLost_data() { deeds(); }
  void isDoneAndTheAnswerLost();
  void isLostBeforeItIsDone_data() { deeds(); }
  void isLostBeforeItIsDone();
  void isFoundAfterARestartInTheMiddle_data() { deeds(); }
  void isFoundAfterARestartInTheMiddle();
  void theMailIsSentAgainWhereThatIsOffered();
};

void ActsAtServiceTest::succeeds() {
  const Deed done = deed();
  PracticeHome home;
  home.open(done.order);
  comparePage(home, done, false);
  act(home, done);
  QTRY_VERIFY2(home.said().startsWith(done.done), qPrintable(home.said()));
  QVERIFY2(!home.said().contains(u"lost"_s), qPrintable(home.said()));
  comparePage(home, done, true);
  QCOMPARE(home.relay().writes(),
           QStringList(QString::fromLatin1(done.method + " /services/v2" + done.target)));
  compareAfterRestart(home, done, true);
}

void ActsAtServiceTest::isRefused_data() {
  QTest::addColumn<QString>("deed");
  QTest::addColumn<QByteArray>("meanwhile");
  QTest::addColumn<QString>("why");
  QTest::newRow("approve") << u"approve"_s << QByteArray(R"({"status":"rejected"})")
                           << u"The request does not wait for this any more."_s;
  QTest::newRow("reject") << u"reject"_s << QByteArray(R"({"status":"approved"})")
                          << u"The request does not wait for this any more."_s;
  QTest::newRow("cancel") << u"cancel"_s << QByteArray(R"({"status":"canceled","note":"Mine"})")
                          << u"DigiCert cancels an order while it is pending"_s;
  QTest::newRow("note") << u"note"_s << QByteArray()
                        << u"Ask an administrator of the account for the right."_s;
}

void ActsAtServiceTest::isRefused() {
  const Deed refused = deed();
  QFETCH(QByteArray, meanwhile);
  QFETCH(QString, why);
  PracticeHome home;
  home.open(refused.order);
  // Somebody else was faster, or has taken the right away.
  if (!meanwhile.isEmpty()) QCOMPARE(home.elsewhere(refused.method, refused.target, meanwhile), 204);
  home.service([](practice::PracticeService& service) {
    service.settings().withheld = {practice::Right::ManageOrders};
  });
  if (refused.keys.first() == u"act_cancel")
    home.service([](practice::PracticeService& service) { service.settings().withheld.clear(); });
  act(home, refused);
  QTRY_VERIFY2(home.said().startsWith(refused.undone + u'\n' + why), qPrintable(home.said()));
  QCOMPARE(home.relay().writes().size(), 1);
  // What is shown is what the others made of it.
  const QString now = refused.keys.first() == u"act_approve"  ? u"Rejected"_s
                      : refused.keys.first() == u"act_cancel" ? u"Canceled"_s
                                                              : u"Pending"_s;
  for (const bool isRestarted : {false, true}) {
    if (isRestarted) {
      home.restart();
      home.open(refused.order);
      QCOMPARE(home.said(), QString());
    }
    QTRY_COMPARE(chip(home), now);
    QTRY_COMPARE(home.isEnabled(refused.offered), refused.keys.first() == u"add_note");
    QVERIFY(!shows(home, refused.text));
  }
  QCOMPARE(home.relay().writes().size(), 1);
}

void ActsAtServiceTest::isDoneAndTheAnswerLost() {
  const Deed done = deed();
  PracticeHome home;
  home.open(done.order);
  home.relay().cut(done.method, done.target, Cut::After);
  act(home, done);
  QTRY_COMPARE(home.said(),
               done.done + u"\nDigiCert's answer was lost, but the order shows that it is done."_s);
  QCOMPARE(home.relay().cuts(), 1);
  comparePage(home, done, true);
  QCOMPARE(home.relay().writes().size(), 1);
  compareAfterRestart(home, done, true);
}

void ActsAtServiceTest::isLostBeforeItIsDone() {
  const Deed lost = deed();
  PracticeHome home;
  home.open(lost.order);
  home.relay().cut(lost.method, lost.target, Cut::Before);
  act(home, lost);
  const QString told = saidAtLast(home);
  QVERIFY2(told.startsWith(lost.undone + u"\nDigiCert's answer was lost, and the order shows no change."_s),
           qPrintable(told));
  QCOMPARE(home.relay().cuts(), 1);
  comparePage(home, lost, false);
  QCOMPARE(home.relay().writes().size(), 1);
  compareAfterRestart(home, lost, false);
  // And it can be done now.
  act(home, lost);
  QTRY_VERIFY2(home.said().startsWith(lost.done), qPrintable(home.said()));
  comparePage(home, lost, true);
  QCOMPARE(home.relay().writes().size(), 2);
}

void ActsAtServiceTest::isFoundAfterARestartInTheMiddle() {
  const Deed done = deed();
  PracticeHome home;
  home.open(done.order);
  home.relay().cut(done.method, done.target, Cut::Hold);
  act(home, done);
  QTRY_COMPARE(home.relay().cuts(), 1);
  QVERIFY(home.isShown(u"act_busy"_s) && home.said().isEmpty());
  compareAfterRestart(home, done, true);
}

void ActsAtServiceTest::theMailIsSentAgainWhereThatIsOffered() {
  PracticeHome home;
  home.open(112228);
  home.press(u"act_mail"_s);
  QTRY_VERIFY2(home.said().startsWith(u"The mail is sent again\nIt goes to "_s), qPrintable(home.said()));
  home.service([](practice::PracticeService& service) { service.settings().resendsApprovalMail = false; });
  QTRY_VERIFY(home.isEnabled(u"act_mail"_s));
  home.press(u"act_mail"_s);
  QTRY_VERIFY2(
      home.said().startsWith(u"The mail is not sent again\nDigiCert does not send this mail again"_s),
      qPrintable(home.said()));
  QTRY_VERIFY(home.isShown(u"act_mail"_s) && !home.isEnabled(u"act_mail"_s));
  QCOMPARE(home.relay().writes().size(), 2);
  // What is not offered now may be another time.
  home.restart();
  home.open(112228);
  QVERIFY(home.isEnabled(u"act_mail"_s));
  QCOMPARE(home.relay().writes().size(), 2);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::ActsAtServiceTest)
#include "tst_actsatservice.moc"
