// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/orderflow.h"
#include "tests/app/flow/settle.h"
#include "tests/app/flow/someorder.h"
#include "tests/support/flowrig.h"
#include "tests/support/goldenorder.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;
using Kind = RequestDifference::Kind;

namespace {

OpenedRequest someRequest() {
  return {u"new.codeseal"_s, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC),
          goldenOrder(u"01-example-curl"_s).draft};
}

QList<RequestDifference> differences(FlowRig& rig, const OrderDraft& asked) {
  return requestDifferences(asked, rig.flow().facts());
}

}  // namespace

/// A request is prepared without an account, and opened without anything getting lost.
class OpenRequestTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isPreparedWithoutAnAccount();
  void anAccountEndsPreparing();
  void opensAsADraftOfItsOwn();
  void keepsTheDraftSoFar();
  void isOneDraftHoweverOftenItIsOpened();
  void anOrderedRequestIsNotOrderedAgainUnasked();
  void waitsForAnOrderInDoubt();
  void leavesARefusalBehind();
  void tellsWhatTheAccountHasNot();
  void tellsNothingOfWhatIsNotKnown();
  void tellsWhatAPersonDecides();
};

void OpenRequestTest::isPreparedWithoutAnAccount() {
  FlowRig rig;
  OrderFlow& flow = rig.flow();
  QVERIFY(!flow.isComplete(Step::Account));
  flow.prepareRequest();
  QVERIFY(flow.isRequest());
  QVERIFY(!flow.steps().contains(Step::Status));
  // What is missing stays open, what is wrong does not.
  for (const Step step : flow.steps())
    if (step != Step::Review) QVERIFY2(flow.isComplete(step), qPrintable(QString::number(int(step))));
  QCOMPARE(flow.firstIncomplete(), Step::Review);
  flow.edit([](OrderDraft& draft) { draft.additionalEmails = u"nobody"_s; });
  QVERIFY(!flow.isComplete(Step::Details));
  QCOMPARE(flow.firstIncomplete(), Step::Details);
  QVERIFY(!flow.request());
  flow.placeOrder();
  QCOMPARE(flow.placing().state(), OrderPlacing::State::Idle);
}

void OpenRequestTest::anAccountEndsPreparing() {
  FlowRig rig;
  rig.flow().prepareRequest();
  rig.connectAccount();
  QVERIFY(!rig.flow().isRequest());
  QVERIFY(rig.flow().steps().contains(Step::Status));
  QVERIFY(!rig.flow().isComplete(Step::Certificate));
  rig.flow().prepareRequest();
  QCOMPARE(rig.flow().account().state(), AccountFlow::State::NoKey);
  QVERIFY(rig.flow().isRequest());
}

void OpenRequestTest::opensAsADraftOfItsOwn() {
  FlowRig rig;
  OrderFlow& flow = rig.flow();
  QVERIFY(!flow.openedRequest());
  QVERIFY(flow.openRequest(someRequest()));
  QVERIFY(flow.draft() == someRequest().asked);
  QCOMPARE(flow.openedRequest()->fileName, u"new.codeseal"_s);
  QTRY_VERIFY(flow.savedAt().isValid());
  QVERIFY(rig.journal().latestDraft()->value().draft == someRequest().asked);
  flow.discardDraft();
  QVERIFY(!flow.openedRequest());
}

void OpenRequestTest::keepsTheDraftSoFar() {
  FlowRig rig;
  OrderFlow& flow = rig.flow();
  flow.edit([](OrderDraft& draft) { draft.comments = u"mine"_s; });
  QVERIFY(flow.openRequest(someRequest()));
  QVERIFY(flow.saveDraft());
  QVERIFY(flow.draft().comments != u"mine");
  flow.discardDraft();
  QVERIFY(*flow.restoreDraft());
  QCOMPARE(flow.draft().comments, u"mine"_s);
}

void OpenRequestTest::isOneDraftHoweverOftenItIsOpened() {
  FlowRig rig;
  OrderFlow& flow = rig.flow();
  const OrderDraft asked = someRequest().asked;
  QVERIFY(!flow.isDraftOf(asked));
  for (int i = 0; i < 3; ++i) {
    QVERIFY(flow.openRequest(someRequest()));
    QVERIFY(flow.isDraftOf(asked));
    QVERIFY(flow.saveDraft());
  }
  // Also by a program that was started anew, which knows the draft but not the file.
  OrderFlow later(flow.environment());
  QVERIFY(*later.restoreDraft());
  QVERIFY(!later.openedRequest() && later.isDraftOf(asked));
  QVERIFY(later.openRequest(someRequest()));
  QVERIFY(later.openedRequest());
  later.discardDraft();
  QVERIFY(!*later.restoreDraft());
  // What was changed is another draft.
  QVERIFY(later.openRequest(someRequest()));
  later.edit([](OrderDraft& draft) { draft.comments = u"changed"_s; });
  QVERIFY(!later.isDraftOf(asked));
  QVERIFY(later.openRequest(someRequest()));
  QVERIFY(later.isDraftOf(asked));
  later.discardDraft();
  QVERIFY(*later.restoreDraft());
  QCOMPARE(later.draft().comments, u"changed"_s);
}

void OpenRequestTest::anOrderedRequestIsNotOrderedAgainUnasked() {
  FlowRig rig;
  Organization organization;
  organization.id = 5500913;
  organization.isActive = true;
  rig.service().organizationsAnswer = QList<Organization>{organization};
  rig.connectAccount();
  OrderFlow& flow = rig.flow();
  OpenedRequest request = someRequest();
  request.asked = OrderDraft();
  fillDraft(request.asked);
  for (int i = 0; i < 2; ++i) {
    QVERIFY(flow.openRequest(request));
    QVERIFY(flow.request());
    flow.lookForSimilar();
    QTRY_VERIFY(!flow.similar().isAsking());
    QCOMPARE(flow.similar().needsConfirmation(), i == 1);
    flow.placeOrder();
    QTRY_COMPARE(flow.placing().state(), i == 0 ? OrderPlacing::State::Placed : OrderPlacing::State::Idle);
  }
  QCOMPARE(rig.service().ordersSent(), 1);
}

void OpenRequestTest::waitsForAnOrderInDoubt() {
  FlowRig rig;
  rig.connectAccount();
  OrderFlow& flow = rig.flow();
  flow.edit(fillDraft);
  OrderOutcome unknown;
  unknown.kind = OrderOutcome::Kind::Unknown;
  rig.service().outcomes = {unknown};
  flow.placeOrder();
  QTRY_COMPARE(flow.placing().state(), OrderPlacing::State::Checking);
  const OrderDraft before = flow.draft();
  QVERIFY(!flow.mayBegin());
  QVERIFY(!flow.openRequest(someRequest()));
  QVERIFY(flow.draft() == before);
  QVERIFY(!flow.openedRequest());
}

void OpenRequestTest::leavesARefusalBehind() {
  FlowRig rig;
  rig.connectAccount();
  OrderFlow& flow = rig.flow();
  flow.edit(fillDraft);
  OrderOutcome refused;
  refused.kind = OrderOutcome::Kind::Refused;
  rig.service().outcomes = {refused};
  flow.placeOrder();
  QTRY_COMPARE(flow.placing().state(), OrderPlacing::State::Refused);
  QVERIFY(flow.openRequest(someRequest()));
  QCOMPARE(flow.placing().state(), OrderPlacing::State::Idle);
}

void OpenRequestTest::tellsWhatTheAccountHasNot() {
  FlowRig rig;
  Organization organization;
  organization.id = 77;
  organization.name = u"Nordlicht  Software GmbH"_s;
  rig.service().organizationsAnswer = QList<Organization>{organization};
  rig.connectAccount();
  OrderDraft asked;
  asked.organizationId = 123456;
  asked.customFields = {{12, u"PO 4711"_s}, {13, u" "_s}};
  asked.verifiedContact = {VerifiedContactKind::AccountUser, 9, {}, {}, {}, {}, {}};
  asked.container = 3001;
  asked.paymentMethod = PaymentMethod::Profile;
  asked.paymentProfile = 2201;
  QCOMPARE(differences(rig, asked), (QList<RequestDifference>{{Kind::OrganizationUnknown, u"123456"_s},
                                                              {Kind::FieldUnknown, u"PO 4711"_s},
                                                              {Kind::PersonUnknown, u"9"_s},
                                                              {Kind::DivisionUnknown, u"3001"_s},
                                                              {Kind::CardUnknown, u"2201"_s}}));
  asked = {};
  asked.organizationId = 77;
  QCOMPARE(differences(rig, asked), QList<RequestDifference>());
  asked.organizationKind = OrganizationKind::New;
  asked.newOrganization.name = u"nordlicht software GmbH "_s;
  QCOMPARE(differences(rig, asked),
           (QList<RequestDifference>{{Kind::OrganizationIsThere, organization.name}}));
}

void OpenRequestTest::tellsNothingOfWhatIsNotKnown() {
  FlowRig rig;
  OrderDraft asked;
  asked.product = Product::CodeSigningEv;
  asked.organizationId = 123456;
  asked.container = 3001;
  asked.customFields = {{12, u"x"_s}};
  QCOMPARE(differences(rig, asked), QList<RequestDifference>());
}

void OpenRequestTest::tellsWhatAPersonDecides() {
  FlowRig rig;
  OrderDraft asked;
  asked.skipApproval = true;
  asked.newOrganization.skipDuplicateCheck = true;
  asked.alternativeOrderId = u"PO2026117"_s;
  asked.renewalOfOrderId = u"112233"_s;
  QCOMPARE(differences(rig, asked), (QList<RequestDifference>{{Kind::SkipsApproval, {}},
                                                              {Kind::BringsReference, u"PO2026117"_s},
                                                              {Kind::RenewsOrder, u"112233"_s}}));
  asked.organizationKind = OrganizationKind::New;
  QVERIFY(differences(rig, asked).contains({Kind::SkipsDuplicateCheck, {}}));
}

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OpenRequestTest)
#include "tst_openrequest.moc"
