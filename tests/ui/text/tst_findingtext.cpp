// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/findingtext.h"
#include "ui/text/findingwords.h"

#include <QFile>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using Level = Finding::Level;
using State = Finding::State;
using Topic = Finding::Topic;

namespace {

constexpr auto region = ServiceAddress::Region::Europe;

Finding finding(Topic topic, State state) {
  Finding finding;
  finding.topic = topic;
  finding.state = state;
  finding.product = Product::CodeSigningEv;
  finding.products = {Product::CodeSigning};
  finding.names = {u"Nordlicht Software GmbH"_s};
  finding.count = 1;
  finding.until = QDate(2027, 2, 11);
  finding.funds = {10000, u"USD"_s};
  finding.price = {81900, u"USD"_s};
  return finding;
}

Error error(Error::Kind kind) {
  Error error;
  error.kind = kind;
  return error;
}

Finding failed(Topic topic, Error::Kind kind) {
  Finding untold = finding(topic, State::NotTold);
  untold.error = error(kind);
  return untold;
}

Topic topicOf(State state) {
  if (state <= State::KeyMayOrder) return Topic::Key;
  if (state <= State::Enabled) return Topic::Products;
  if (state <= State::Validated) return Topic::Organizations;
  return state <= State::ContactsComplete ? Topic::Contacts : Topic::Funds;
}

}  // namespace

class FindingTextTest : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void eachStateHasWords_data();
  void eachStateHasWords();
  void eachTopicHasWordsForWhatIsNotKnown_data();
  void eachTopicHasWordsForWhatIsNotKnown();
  void someOrganizationsAreNotTold();
  void offersWhatHelps();
  void saysTheNumbers();
  void namesAFew();
  void sumsUp_data();
  void sumsUp();
  void writesToOthers();
  void showsNothingThatCannotBeSeen();
};

void FindingTextTest::eachStateHasWords_data() {
  QTest::addColumn<State>("state");
  for (int state = int(State::NoAccount); state <= int(State::FundsUnlimited); ++state)
    QTest::addRow("%d", state) << State(state);
}

void FindingTextTest::eachStateHasWords() {
  QFETCH(State, state);
  Finding one = finding(topicOf(state), state);
  if (state == State::KeyFails) one.error = error(Error::Kind::Unauthorized);
  const CheckItem item = findingItem(one, region);
  QVERIFY(!item.title.isEmpty() && !item.title.endsWith(u'.'));
  QVERIFY(!item.state.word.isEmpty());
  QVERIFY(QFile::exists(QStringLiteral(CODESEAL_TEST_DATA "/../../resources/icons/") + item.state.icon +
                        u".svg"_s));
  // What is not good says what to do or what follows.
  QCOMPARE(item.remedy.isEmpty(), one.level() == Level::Good);
  QVERIFY(item.remedy.isEmpty() || item.remedy.endsWith(u'.'));
}

void FindingTextTest::eachTopicHasWordsForWhatIsNotKnown_data() {
  QTest::addColumn<Topic>("topic");
  for (int topic = int(Topic::Key); topic <= int(Topic::Funds); ++topic)
    QTest::addRow("%d", topic) << Topic(topic);
}

void FindingTextTest::eachTopicHasWordsForWhatIsNotKnown() {
  QFETCH(Topic, topic);
  for (const Finding& untold : {finding(topic, State::NotTold), failed(topic, Error::Kind::Forbidden),
                                failed(topic, Error::Kind::Offline)}) {
    const CheckItem item = findingItem(untold, region);
    QVERIFY(!item.title.isEmpty() && !item.remedy.isEmpty());
    QCOMPARE(item.state.word, u"Not known"_s);
  }
  QVERIFY(!findingItem(finding(topic, State::Asked), region).title.isEmpty());
}

void FindingTextTest::someOrganizationsAreNotTold() {
  Finding untold;
  untold.topic = Topic::Organizations;
  untold.state = State::NotTold;
  untold.product = Product::CodeSigningEv;
  const CheckItem item = findingItem(untold, region);
  QCOMPARE(item.title, u"EV code signing: whether an organization is validated is not known"_s);
  QCOMPARE(item.text, u"DigiCert does not tell it of every organization."_s);
  QVERIFY(!item.remedy.isEmpty());
}

void FindingTextTest::offersWhatHelps() {
  QCOMPARE(helpFor(failed(Topic::Funds, Error::Kind::Offline)), FindingHelp::AskAgain);
  // What is refused once is refused again.
  QCOMPARE(helpFor(failed(Topic::Funds, Error::Kind::Forbidden)), FindingHelp::Nothing);
  QCOMPARE(helpFor(finding(Topic::Key, State::KeyOnlyReads)), FindingHelp::Connect);
  QCOMPARE(helpFor(finding(Topic::Organizations, State::NotValidated)), FindingHelp::OpenConsole);
  QCOMPARE(helpFor(finding(Topic::Funds, State::FundsSuffice)), FindingHelp::Nothing);
  QCOMPARE(findingItem(finding(Topic::Key, State::KeyOnlyReads), region).action, u"Use another key"_s);
  QVERIFY(findingItem(finding(Topic::Funds, State::FundsSuffice), region).action.isEmpty());
}

void FindingTextTest::saysTheNumbers() {
  QCOMPARE(findingWords(finding(Topic::Organizations, State::Validated), region).text,
           u"Nordlicht Software GmbH, until 11 Feb 2027"_s);
  QCOMPARE(findingWords(finding(Topic::Funds, State::FundsShort), region).text,
           u"There are 100.00 USD. EV code signing for one year is estimated at 819.00 USD."_s);
}

void FindingTextTest::namesAFew() {
  Finding contacts = finding(Topic::Contacts, State::ContactsComplete);
  contacts.names = {u"Ada"_s, u"Ben"_s, u"Cleo"_s, u"Dan"_s, u"Eva"_s};
  QVERIFY(findingWords(contacts, region).text.startsWith("Ada, Ben, Cleo and 2 more"_L1));
  contacts.names = {u"Ada"_s, u"Ben"_s};
  QCOMPARE(findingWords(contacts, region).text, u"Ada, Ben"_s);
}

void FindingTextTest::sumsUp_data() {
  QTest::addColumn<QList<State>>("states");
  QTest::addColumn<Tone>("tone");
  QTest::addColumn<QString>("begin");
  using States = QList<State>;
  const State good = State::FundsSuffice, note = State::FundsShort, bad = State::NoneEnabled;
  QTest::newRow("good") << States{good, good} << Tone::Success << u"Everything is ready"_s;
  QTest::newRow("note") << States{good, note, State::PriceNotTold} << Tone::Warning << u"You can order"_s;
  QTest::newRow("bad") << States{good, note, bad} << Tone::Danger << u"An order is not possible"_s;
  QTest::newRow("bad while asking") << States{State::Asked, bad} << Tone::Danger
                                    << u"An order is not possible"_s;
  QTest::newRow("asking") << States{good, State::Asked} << Tone::Info << u"Asking DigiCert…"_s;
  QTest::newRow("not known") << States{good, State::PriceNotTold} << Tone::Neutral
                             << u"Nothing speaks against an order"_s;
  QTest::newRow("not reached") << States{State::NotTold} << Tone::Neutral
                               << u"Whether everything is ready is not known"_s;
}

void FindingTextTest::sumsUp() {
  QFETCH(QList<State>, states);
  QFETCH(QString, begin);
  QList<Finding> findings;
  for (const State state : states) findings.append(finding(topicOf(state), state));
  const ChipText summary = findingsSummary(findings);
  QTEST(summary.tone, "tone");
  QVERIFY2(summary.word.startsWith(begin), qPrintable(summary.word));
}

void FindingTextTest::writesToOthers() {
  const QList<Finding> findings{finding(Topic::Key, State::KeyMayOrder),
                                finding(Topic::Products, State::NoneEnabled),
                                finding(Topic::Funds, State::NoFunds)};
  const QStringList lines = findingsForOthers(findings, region).split(u'\n');
  QCOMPARE(lines.size(), 3);
  QVERIFY(lines.at(1).startsWith("- No code signing certificate is enabled. Ask"_L1));
  QVERIFY(findingsForOthers({findings.first()}, region).isEmpty());
}

void FindingTextTest::showsNothingThatCannotBeSeen() {
  Finding one = finding(Topic::Organizations, State::Validated);
  one.names = {u"Nord\u202Elicht\n"_s};
  QVERIFY(!findingWords(one, region).text.contains(u'\u202E'));
  QVERIFY(!findingWords(one, region).text.contains(u'\n'));
}

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::FindingTextTest)
#include "tst_findingtext.moc"
