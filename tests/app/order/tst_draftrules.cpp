// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/draftcodec.h"
#include "app/order/draftrules.h"
#include "tests/support/goldenorder.h"
#include "tests/support/problemnames.h"
#include "tests/support/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace codeseal {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

/// "good" stands for a request that can be read; everything else cannot.
tl::expected<QByteArray, FieldProblem> readWord(const QString& typed) {
  if (typed == u"good") return QByteArray("PEM\n");
  return tl::unexpected(FieldProblem{{Field::Csr}, Code::CsrUnreadable, 0, {}, {}});
}

/// A token shipped to Berlin; every rule is kept. A good new organization and a good person are typed as
/// well, though neither is chosen.
OrderDraft goodDraft() {
  OrderDraft draft;
  draft.product = Product::CodeSigningEv;
  draft.organizationId = 123456;
  draft.provisioning = Provisioning::ShipToken;
  draft.shipping = {u"Mara Lindqvist"_s,
                    u"Invalidenstraße 112"_s,
                    u"Aufgang C"_s,
                    u"10115"_s,
                    u"Berlin"_s,
                    u"Berlin"_s,
                    u"DE"_s,
                    ShipMethod::Standard};
  draft.customFields = {{12, u"PO-2026-117"_s}};
  draft.newOrganization = {u"Nordlicht Firmware ApS"_s,
                           u"Embedded"_s,
                           u"Kystvej 4"_s,
                           u"2. sal"_s,
                           u"8000"_s,
                           u"Aarhus"_s,
                           u"Midtjylland"_s,
                           u"dk"_s,
                           u"+45 70 55 02 40"_s,
                           u"Ida"_s,
                           u"Holm"_s,
                           u"ida@nordlicht.example"_s,
                           u"IT-chef"_s,
                           u"+45 70 55 02 31"_s,
                           u"12"_s,
                           false};
  draft.verifiedContact = {
      VerifiedContactKind::OfOrganization, 0, u"Mads"_s, u"Ravn"_s, u"CTO"_s, u"+45 70 55 02 32"_s,
      u"mads@nordlicht.example"_s};
  return draft;
}

OrderDraft changedDraft(const QByteArray& change) {
  const QJsonObject good = QJsonDocument::fromJson(writeDraft(goodDraft())).object();
  return readDraft(QJsonDocument(merged(good, QJsonDocument::fromJson(change).object())).toJson()).value();
}

OrderOffer changedOffer(const QByteArray& text) {
  const QJsonObject change = QJsonDocument::fromJson(text).object();
  OrderOffer offer = practiceOffer();
  const auto list = [&change](const QString& name) { return change.value(name).toArray().toVariantList(); };
  if (change.contains(u"products"_s)) {
    offer.products.clear();
    for (const QVariant& name : list(u"products"_s)) offer.products.append(*productFromWire(name.toString()));
  }
  if (change.contains(u"years"_s)) {
    offer.years.clear();
    for (const QVariant& years : list(u"years"_s)) offer.years.append(years.toInt());
  }
  if (change.contains(u"hashes"_s))
    offer.signatureHashes = change.value(u"hashes"_s).toVariant().toStringList();
  if (change.contains(u"platforms"_s)) offer.platforms.clear();
  if (change.contains(u"fields"_s)) offer.customFields.clear();
  offer.lastDayAllowed = change.value(u"last_day"_s).toBool(true);
  return offer;
}

}  // namespace

class TestDraftRules : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsTheRules_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("expected");
    for (const QStringList& cells : tableRows(u"order/draftrules.tsv"_s)) {
      QCOMPARE(cells.size(), 4);
      QTest::newRow(qPrintable(cells[0])) << cells[1] << cells[2] << cells[3];
    }
  }
  void keepsTheRules() {
    QFETCH(QString, change);
    QFETCH(QString, offered);
    QFETCH(QString, expected);
    const OrderDraft draft = changedDraft(change.toUtf8());
    QVERIFY(change == u"{}" || draft != goodDraft() || change.contains(u"null"));
    const OrderOffer offer = changedOffer(offered.toUtf8());
    const Problems problems = checkDraft(draft, offer, readWord);
    QCOMPARE(briefly(problems), expected);
    // A draft without problems is an order, and no other is.
    const auto request = OrderRequest::fromDraft(draft, offer, readWord, u"ref"_s);
    QCOMPARE(request.has_value(), problems.isEmpty());
    if (!request) {
      QCOMPARE(request.error(), problems);
      return;
    }
    QCOMPARE(request->values().shipInfo.has_value(), draft.provisioning == Provisioning::ShipToken);
    QCOMPARE(!request->values().csr.isEmpty(), needsCsr(draft));
    QVERIFY(!request->values().alternativeOrderId.isEmpty());
  }

  void anEmptyDraftAsksForTheLeast() {
    QCOMPARE(briefly(checkDraft({}, practiceOffer(), readWord)),
             u"Product Missing; Organization Missing; Provisioning Missing; CustomField:12 Missing"_s);
  }

  void problemsComeInTheOrderOfTheFields() {
    OrderDraft draft;
    draft.organizationKind = OrganizationKind::New;
    draft.verifiedContact.kind = VerifiedContactKind::NewPerson;
    draft.provisioning = Provisioning::ShipToken;
    draft.years = u"x"_s;
    draft.newOrganization.assumedName = draft.newOrganization.address2 = draft.shipping.addr2 = u"<"_s;
    draft.newOrganization.contactTelephoneExtension = draft.additionalEmails = draft.renewalOfOrderId =
        u"x"_s;
    draft.serverPlatform = 2, draft.signatureHash.clear(), draft.organizationUnits = u"<"_s;
    draft.comments = draft.customRenewalMessage = u"\u202E"_s, draft.autoRenew = u"x"_s;
    draft.paymentMethod = PaymentMethod::Profile, draft.alternativeOrderId = u"-"_s;
    const Problems problems = checkDraft(draft, practiceOffer(), readWord);
    QCOMPARE(problems.size(), 40);
    QVERIFY2(std::is_sorted(problems.begin(), problems.end(),
                            [](const FieldProblem& a, const FieldProblem& b) { return a.where < b.where; }),
             qPrintable(briefly(problems)));
    qsizetype sum = 0;
    for (int step = 0; step <= int(Step::Status); ++step) {
      const Problems mine = problemsOf(Step(step), problems);
      for (const FieldProblem& problem : mine) QCOMPARE(stepOf(problem.where.field), Step(step));
      sum += mine.size();
    }
    QCOMPARE(sum, problems.size());
    for (const Step step : {Step::Account, Step::Review, Step::Status})
      QVERIFY(problemsOf(step, problems).isEmpty());
  }

  void aPageIsTheSameUntilItsOwnFieldsChange_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("step");
    for (const QStringList& cells : tableRows(u"order/pages.tsv"_s))
      QTest::newRow(qPrintable(cells[0])) << cells[0] << cells[1].toInt();
    QVERIFY(tableRows(u"order/pages.tsv"_s).size() > 20);
  }
  void aPageIsTheSameUntilItsOwnFieldsChange() {
    QFETCH(QString, change);
    QFETCH(int, step);
    const OrderDraft draft = changedDraft(change.toUtf8());
    for (int other = 0; other <= int(Step::Status); ++other)
      QCOMPARE(sameOnPage(Step(other), goodDraft(), draft), other != step);
  }

  void theLatestDayIs459DaysAway() {
    OrderOffer offer;
    offer.today = QDate(2026, 11, 23);
    QCOMPARE(offer.latestLastDay(), QDate(2028, 2, 25));
    offer.years = {1, 2, 3};
    QCOMPARE(offer.latestLastDay(), QDate(2029, 11, 23));
    offer.years = {};
    QCOMPARE(offer.latestLastDay(), QDate(2028, 2, 25));
    offer.today = QDate(2028, 2, 29);
    QCOMPARE(offer.lastDayOf(1), QDate(2029, 2, 28));
  }

  void problemsSayWhatTheirSentencesNeed_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<FieldProblem>("problem");
    QTest::newRow("too far") << u"{\"term_kind\":\"last_day\",\"last_day\":\"2028-02-26\"}"_s
                             << FieldProblem{{Field::LastDay}, Code::DateTooFar, 459, u"2028-02-25"_s, {}};
    QTest::newRow("postcode, digits")
        << u"{\"shipping\":{\"zip\":\" 1015 \"}}"_s
        << FieldProblem{{Field::ShipZip}, Code::Postcode, 4, u"DE"_s, u"10115"_s};
    QTest::newRow("postcode, letters")
        << u"{\"shipping\":{\"zip\":\"D-10115\",\"country\":\" de \"}}"_s
        << FieldProblem{{Field::ShipZip}, Code::Postcode, 0, u"DE"_s, u"10115"_s};
    QTest::newRow("names") << u"{\"organization_kind\":\"new\",\"new_organization\":{\"assumed_name\":\""_s +
                                  QString(60, u'x') + u"\"}}"_s
                           << FieldProblem{{Field::AssumedName}, Code::TooLong, 39, {}, {}};
    QTest::newRow("e-mail") << u"{\"additional_emails\":\"a@b.de b\"}"_s
                            << FieldProblem{{Field::AdditionalEmails}, Code::NotAnEmail, 0, u"b"_s, {}};
    QTest::newRow("range") << u"{\"auto_renew\":\"101\"}"_s
                           << FieldProblem{{Field::AutoRenew}, Code::OutOfRange, 100, {}, {}};
  }
  void problemsSayWhatTheirSentencesNeed() {
    QFETCH(QString, change);
    QFETCH(FieldProblem, problem);
    QCOMPARE(checkDraft(changedDraft(change.toUtf8()), practiceOffer(), readWord), Problems{problem});
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestDraftRules)
#include "tst_draftrules.moc"
