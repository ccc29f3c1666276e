// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language.h"
#include "ui/text/newstext.h"
#include "ui/text/policytext.h"

#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using Kind = OrderNews::Kind;
using Who = Actor::Kind;

namespace {

OrderNews newsWith(Kind kind, Who who = Who::Nobody, Act act = Act::Unknown) {
  OrderNews news;
  news.kind = kind;
  news.row.id = 112228;
  news.row.status = u"quality_hold"_s;
  news.row.productNameId = u"code_signing_ev"_s;
  news.row.organizationName = u"Polarstern GmbH"_s;
  news.wait = {{who, u"Harriet Cole"_s, {}}, act, QDateTime(QDate(2026, 11, 17), QTime(9, 0), Qt::UTC)};
  return news;
}

}  // namespace

/// What a message of the desktop says.
class NewsTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { m_language.use(u"en"_s); }
  void saysWhatHappened_data();
  void saysWhatHappened();
  void tellsOfSeveralInOneMessage();
  void hasNoMarkup();
  void keepsNamesShort();
  void saysThatItIsPractice();
  void countsWhatWaits();
  void namesWhoHasChosen();

 private:
  Language m_language;
};

void NewsTextTest::saysWhatHappened_data() {
  QTest::addColumn<OrderNews>("news");
  QTest::addColumn<QString>("title");
  QTest::addColumn<QString>("next");
  QTest::newRow("needs you") << newsWith(Kind::NeedsYou, Who::You, Act::Approval)
                             << u"Order 112228 waits for you"_s << u"\nTo do: approve the request"_s;
  QTest::newRow("approved") << newsWith(Kind::Approved, Who::Person, Act::ContactApproval)
                            << u"Order 112228 was approved"_s << u"\nWaiting for Harriet Cole"_s;
  QTest::newRow("issued") << newsWith(Kind::Issued) << u"The certificate of order 112228 is issued"_s
                          << QString();
  QTest::newRow("issued, token on its way")
      << newsWith(Kind::Issued, Who::Courier, Act::Delivery) << u"The certificate of order 112228 is issued"_s
      << u"\nThe token is on its way"_s;
  QTest::newRow("rejected") << newsWith(Kind::Rejected) << u"Order 112228 was rejected"_s << QString();
  QTest::newRow("canceled") << newsWith(Kind::Canceled) << u"Order 112228 was canceled"_s << QString();
  QTest::newRow("revoked") << newsWith(Kind::Revoked) << u"The certificate of order 112228 was revoked"_s
                           << QString();
  QTest::newRow("unknown") << newsWith(Kind::Unknown, Who::NotKnown)
                           << u"Order 112228 has the status “quality_hold”"_s << QString();
}

void NewsTextTest::saysWhatHappened() {
  QFETCH(OrderNews, news);
  QFETCH(QString, title);
  QFETCH(QString, next);
  const NewsText text = newsText({news}, false);
  QCOMPARE(text.title, title);
  QCOMPARE(text.text, u"Polarstern GmbH, EV code signing"_s + next);
}

void NewsTextTest::tellsOfSeveralInOneMessage() {
  const OrderNews one = newsWith(Kind::Canceled);
  NewsText text = newsText({one, newsWith(Kind::Issued)}, false);
  QCOMPARE(text.title, u"2 orders changed"_s);
  QCOMPARE(text.text,
           u"Order 112228 was canceled (Polarstern GmbH)\n"
           "The certificate of order 112228 is issued (Polarstern GmbH)"_s);
  text = newsText(QList<OrderNews>(6, one), false);
  QCOMPARE(text.title, u"6 orders changed"_s);
  QCOMPARE(text.text.count(u'\n'), 4);
  QVERIFY(text.text.endsWith(u"\nand 2 more"_s));
}

void NewsTextTest::hasNoMarkup() {
  OrderNews news = newsWith(Kind::Unknown, Who::Person, Act::ContactApproval);
  news.row.organizationName = u"<a href=\"https://evil.example\">Polarstern</a>\n\u202e & Co"_s;
  news.row.productNameId = u"<b>"_s;
  news.row.status = u"<img src=x>"_s;
  news.wait.actor.name = u"<i>Harriet"_s;
  for (const int count : {1, 2}) {
    const NewsText text = newsText(QList<OrderNews>(count, news), false);
    QVERIFY(!(text.title + text.text).contains(u'<'));
    QVERIFY(!(text.title + text.text).contains(u'>'));
    QVERIFY(!text.text.contains(QChar(0x202e)));
    QVERIFY(text.text.contains(u"Polarstern"_s) && text.text.contains(u"& Co"_s));
  }
}

void NewsTextTest::keepsNamesShort() {
  OrderNews news = newsWith(Kind::Issued);
  news.row.organizationName = QString(400, u'x');
  QVERIFY(newsText({news}, false).text.size() < 100);
}

void NewsTextTest::saysThatItIsPractice() {
  QCOMPARE(newsText({newsWith(Kind::Canceled)}, true).title, u"Practice: Order 112228 was canceled"_s);
}

void NewsTextTest::countsWhatWaits() {
  QCOMPARE(waitingText(0, 0), u"No order is waiting"_s);
  QCOMPARE(waitingText(1, 0), u"1 order is waiting"_s);
  QCOMPARE(waitingText(3, 1), u"3 orders are waiting, 1 for you"_s);
}

void NewsTextTest::namesWhoHasChosen() {
  QCOMPARE(lockedChoice(u"Stay"_s, u"IT & Co"_s), u"Stay (set by IT && Co)"_s);
  QCOMPARE(lockedChoice(u"Stay"_s, {}), u"Stay (set by your administrator)"_s);
}

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::NewsTextTest)
#include "tst_newstext.moc"
