// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderflow.h"
#include "tests/app/flow/settle.h"
#include "tests/app/flow/someorder.h"
#include "tests/support/flowrig.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What an OrderFlow keeps of a draft, and what it never keeps.
class DraftSavingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void savesSoon();
  void savesOnlyWhatChanged();
  void restoresWhatWasSaved();
  void restoresNothingFromNothing();
  void discardsForGood();
  void forgetsADraftThatWasEmptied();
  void keepsTheDraftOfARefusedOrder();
  void forgetsADraftThatWasOrdered();
  void savesWhenThereIsRoomAgain();
  void doesWithoutARecord();
  void keepsNoPrivateKey_data();
  void keepsNoPrivateKey();
  void overwritesAPrivateKeyThatWasKept();
};

namespace {

std::optional<StoredDraft> stored(FlowRig& rig) {
  const auto draft = rig.journal().latestDraft();
  return draft ? *draft : std::nullopt;
}

void comment(OrderFlow& flow, const QString& text) {
  flow.edit([&text](OrderDraft& draft) { draft.comments = text; });
}

/// An Ed25519 private key of nothing but zeros, as PKCS #8.
QByteArray privateKey() {
  return (QByteArray::fromHex("302e020100300506032b657004220420") + QByteArray(32, '\0')).toBase64();
}

}  // namespace

void DraftSavingTest::savesSoon() {
  FlowRig rig;
  QSignalSpy saved(&rig.flow(), &OrderFlow::draftSaved);
  QVERIFY(!rig.flow().hasDraft());
  for (const QString& text : {u"P"_s, u"PO"_s, u"PO-1"_s}) comment(rig.flow(), text);
  QVERIFY(rig.flow().hasDraft());
  QVERIFY(!rig.flow().savedAt().isValid());
  QTRY_COMPARE(saved.count(), 1);
  settle();
  QCOMPARE(saved.count(), 1);
  QCOMPARE(rig.flow().savedAt(), rig.now());
  QVERIFY(stored(rig));
  QCOMPARE(stored(rig)->draft.comments, u"PO-1"_s);
  comment(rig.flow(), u"PO-2"_s);
  QTRY_COMPARE(saved.count(), 2);
  QCOMPARE(stored(rig)->draft.comments, u"PO-2"_s);
}

void DraftSavingTest::savesOnlyWhatChanged() {
  FlowRig rig;
  comment(rig.flow(), u"PO-1"_s);
  QVERIFY(rig.flow().saveDraft());
  const QDateTime before = rig.now();
  rig.pass(1h);
  settle();
  QVERIFY(rig.flow().saveDraft());
  QCOMPARE(rig.flow().savedAt(), before);
  QCOMPARE(stored(rig)->savedAt, before);
}

void DraftSavingTest::restoresWhatWasSaved() {
  FlowRig rig;
  rig.flow().edit(fillDraft);
  QVERIFY(rig.flow().saveDraft());
  OrderFlow again(rig.flow().environment());
  QSignalSpy changed(&again, &OrderFlow::draftChanged);
  const auto restored = again.restoreDraft();
  QVERIFY(restored && *restored);
  QCOMPARE(changed.count(), 1);
  QVERIFY(again.draft() == rig.flow().draft());
  QCOMPARE(again.savedAt(), rig.now());
  QVERIFY(again.hasDraft());
  QVERIFY(again.problems().isEmpty());
  // It goes on where it was and is not kept twice.
  rig.pass(1h);
  comment(again, u"PO-1"_s);
  QVERIFY(again.saveDraft());
  const QString id = stored(rig)->id;
  QVERIFY(rig.journal().removeDraft(id));
  QVERIFY(!stored(rig));
}

void DraftSavingTest::restoresNothingFromNothing() {
  FlowRig rig;
  const auto restored = rig.flow().restoreDraft();
  QVERIFY(restored);
  QVERIFY(!*restored);
  QVERIFY(!rig.flow().hasDraft());
}

void DraftSavingTest::discardsForGood() {
  FlowRig rig;
  rig.flow().edit(fillDraft);
  QVERIFY(rig.flow().saveDraft());
  rig.flow().edit([](OrderDraft& draft) { draft.shipping.zip = u"1"_s; });
  QSignalSpy changed(&rig.flow(), &OrderFlow::draftChanged);
  rig.flow().discardDraft();
  QCOMPARE(changed.count(), 1);
  QVERIFY(rig.flow().draft() == OrderDraft{});
  QVERIFY(!rig.flow().hasDraft());
  QVERIFY(!rig.flow().savedAt().isValid());
  QVERIFY(!rig.flow().problem({Field::ShipZip}));
  settle();
  QVERIFY(!stored(rig));
}

void DraftSavingTest::forgetsADraftThatWasEmptied() {
  FlowRig rig;
  comment(rig.flow(), u"PO-1"_s);
  QVERIFY(rig.flow().saveDraft());
  comment(rig.flow(), {});
  QTRY_VERIFY(!stored(rig));
  QVERIFY(!rig.flow().savedAt().isValid());
}

void DraftSavingTest::keepsTheDraftOfARefusedOrder() {
  FlowRig rig;
  OrderOutcome refused;
  refused.kind = OrderOutcome::Kind::Refused;
  rig.service().outcomes = {refused};
  rig.connectAccount();
  rig.flow().edit(fillDraft);
  rig.flow().placeOrder();
  QTRY_COMPARE(rig.flow().placing().state(), OrderPlacing::State::Refused);
  QVERIFY(rig.flow().hasDraft());
  QVERIFY(stored(rig));
  comment(rig.flow(), u"PO-1"_s);
  QTRY_COMPARE(stored(rig)->draft.comments, u"PO-1"_s);
}

void DraftSavingTest::forgetsADraftThatWasOrdered() {
  FlowRig rig;
  rig.connectAccount();
  rig.flow().edit(fillDraft);
  rig.flow().placeOrder();
  QVERIFY(stored(rig));
  QVERIFY(rig.flow().hasDraft());
  QTRY_COMPARE(rig.flow().placing().state(), OrderPlacing::State::Placed);
  QVERIFY(!rig.flow().hasDraft());
  QVERIFY(rig.flow().saveDraft());
  settle();
  QVERIFY(!stored(rig));
}

void DraftSavingTest::savesWhenThereIsRoomAgain() {
  FlowRig rig;
  QVERIFY(rig.journal().limitSize(1));
  QSignalSpy saved(&rig.flow(), &OrderFlow::draftSaved);
  comment(rig.flow(), QString(200000, u'x'));
  const auto full = rig.flow().saveDraft();
  QVERIFY(!full);
  QVERIFY(full.error().kind == Error::Kind::Disk);
  QCOMPARE(saved.count(), 0);
  QVERIFY(!rig.flow().savedAt().isValid());
  QVERIFY(rig.flow().hasDraft());
  QVERIFY(rig.journal().limitSize(1 << 20));
  QVERIFY(rig.flow().saveDraft());
  QCOMPARE(saved.count(), 1);
  QVERIFY(stored(rig));
}

void DraftSavingTest::doesWithoutARecord() {
  FlowRig rig;
  FlowEnvironment environment = rig.flow().environment();
  environment.journal = nullptr;
  OrderFlow flow(environment);
  QVERIFY(!*flow.restoreDraft());
  flow.edit(fillDraft);
  QVERIFY(flow.saveDraft());
  settle();
  QVERIFY(!flow.savedAt().isValid());
  flow.discardDraft();
  QVERIFY(!flow.hasDraft());
}

void DraftSavingTest::keepsNoPrivateKey_data() {
  QTest::addColumn<QString>("text");
  const QString armoured = u"-----BEGIN PRIVATE KEY-----\n%1\n-----END PRIVATE KEY-----\n"_s.arg(
      QString::fromLatin1(privateKey()));
  QTest::newRow("PKCS #8") << armoured;
  QTest::newRow("RSA") << QString(armoured).replace(u"PRIVATE"_s, u"RSA PRIVATE"_s);
  QTest::newRow("encrypted") << QString(armoured).replace(u"PRIVATE"_s, u"ENCRYPTED PRIVATE"_s);
  QTest::newRow("in small letters") << armoured.toLower();
  QTest::newRow("cut off") << armoured.left(60);
  QTest::newRow("without its lines") << QString::fromLatin1(privateKey());
  QFile file(QStringLiteral(CODESEAL_TEST_DATA "/csr/ec-p-256.pem"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  QTest::newRow("beside a request") << QString::fromLatin1(file.readAll()) + armoured;
}

void DraftSavingTest::keepsNoPrivateKey() {
  QFETCH(QString, text);
  FlowRig rig;
  rig.flow().edit([&text](OrderDraft& draft) {
    draft.provisioning = Provisioning::Email;
    draft.csr = text;
  });
  QVERIFY(rig.flow().draft().csr.isEmpty());
  QVERIFY(rig.flow().saveDraft());
  QVERIFY(stored(rig));
  QVERIFY(stored(rig)->draft.csr.isEmpty());
  QVERIFY(rig.flow().problem({Field::Csr})->code == FieldProblem::Code::Missing);
}

void DraftSavingTest::overwritesAPrivateKeyThatWasKept() {
  FlowRig rig;
  OrderDraft draft;
  draft.csr = QString::fromLatin1(privateKey());
  draft.comments = u"PO-1"_s;
  QVERIFY(rig.journal().saveDraft(u"old"_s, draft, {}));
  QVERIFY(*rig.flow().restoreDraft());
  QVERIFY(rig.flow().draft().csr.isEmpty());
  QCOMPARE(rig.flow().draft().comments, u"PO-1"_s);
  QTRY_VERIFY(stored(rig)->draft.csr.isEmpty());
  QCOMPARE(stored(rig)->id, u"old"_s);
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::DraftSavingTest)
#include "tst_draftsaving.moc"
