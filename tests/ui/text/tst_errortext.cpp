// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/goodwords.h"
#include "ui/text/errortext.h"

#include <QSet>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Cause = Error::Cause;
using Region = ServiceAddress::Region;

namespace {

Error of(Kind kind, Cause cause = Cause::Unknown, const QString& who = {}) {
  Error error;
  error.kind = kind;
  error.cause = cause;
  error.who = who;
  return error;
}

Error saying(Kind kind, const QString& code, const QString& message = {}) {
  Error error = of(kind);
  error.messages = {{code, message}};
  return error;
}

Error pausing(int seconds) {
  Error error = of(Kind::RateLimited);
  error.retryAfter = std::chrono::seconds(seconds);
  return error;
}

const QList<Doing> allDoings{Doing::Asking,     Doing::CheckingKey, Doing::ListingOrders, Doing::Ordering,
                             Doing::ReadingKey, Doing::StoringKey,  Doing::RemovingKey};

}  // namespace

class TestErrorText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyErrorHasWords() {
    for (int kind = 0; kind < int(Kind::Cancelled); ++kind)
      for (int cause = 0; cause <= int(Cause::ProxyAnswered); ++cause)
        for (const Doing doing : allDoings)
          for (const Region region : {Region::UnitedStates, Region::Europe, Region::Other}) {
            const ErrorText text =
                errorText(of(Kind(kind), Cause(cause), u"proxy.example"_s), {region, doing});
            QVERIFY2(objection(text.sentence).isEmpty(),
                     qPrintable(objection(text.sentence) + text.sentence));
            QVERIFY2(objection(text.title + u'.').isEmpty(), qPrintable(text.title));
            QVERIFY2(!text.title.endsWith(u'.'), qPrintable(text.title));
          }
  }

  void noTwoErrorsSoundTheSame() {
    QSet<QString> titles;
    QSet<QString> sentences;
    for (int kind = 0; kind < int(Kind::Cancelled); ++kind) {
      titles.insert(errorText(of(Kind(kind))).title);
      sentences.insert(errorText(of(Kind(kind))).sentence);
    }
    QCOMPARE(titles.size(), int(Kind::Cancelled));
    QCOMPARE(sentences.size(), int(Kind::Cancelled));
  }

  void cancelledShowsNothing() {
    for (const Doing doing : allDoings)
      QCOMPARE(errorText(of(Kind::Cancelled), {Region::Other, doing}), ErrorText());
  }

  void everyCauseHasItsOwnWords() {
    QSet<QString> texts;
    for (const Cause cause : {Cause::Unknown, Cause::TlsUntrustedIssuer, Cause::TlsSelfSigned,
                              Cause::TlsWrongHost, Cause::TlsTooOld, Cause::TlsMissing})
      texts.insert(errorText(of(Kind::Tls, cause)).sentence);
    QCOMPARE(texts.size(), 6);
    texts.clear();
    for (const Cause cause :
         {Cause::Unknown, Cause::ProxySignIn, Cause::ProxyRefused, Cause::ProxyClosed, Cause::ProxyAnswered})
      texts.insert(errorText(of(Kind::Proxy, cause)).title);
    QCOMPARE(texts.size(), 5);
    QVERIFY(errorText(of(Kind::Tls, Cause::TlsUntrustedIssuer, u"Corp Root CA"_s))
                .sentence.contains(u"“Corp Root CA”"));
    QVERIFY(errorText(of(Kind::Proxy, Cause::ProxySignIn, u"proxy:3128"_s)).sentence.contains(u"proxy:3128"));
  }

  void keychainWordsFitWhatWasDone() {
    for (const Kind kind : {Kind::KeychainLocked, Kind::KeychainDenied, Kind::KeychainBusy}) {
      QSet<QString> advice;
      for (const Doing doing : {Doing::ReadingKey, Doing::StoringKey, Doing::RemovingKey})
        advice.insert(errorText(of(kind), {Region::Other, doing}).sentence);
      QCOMPARE(advice.size(), 3);
    }
    QVERIFY(errorText(of(Kind::KeychainUnreliable), {Region::Other, Doing::RemovingKey}).title !=
            errorText(of(Kind::KeychainUnreliable), {Region::Other, Doing::StoringKey}).title);
  }

  void says_data() {
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("region");
    QTest::addColumn<int>("doing");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const Error& error, ErrorContext context, const QString& title,
                        const QString& sentence) {
      QTest::newRow(name) << error << int(context.region) << int(context.doing) << title << sentence;
    };
    row("unknown key in Europe", of(Kind::Unauthorized), {Region::Europe, Doing::CheckingKey},
        u"The key is not known"_s,
        u"DigiCert does not know this key in Europe. Check that all of it was pasted, or try United States."_s);
    row("unknown key in the US", of(Kind::Unauthorized), {Region::UnitedStates, Doing::CheckingKey},
        u"The key is not known"_s,
        u"DigiCert does not know this key in the United States. Check that all of it was pasted, or try Europe."_s);
    row("view-only key", of(Kind::Forbidden), {Region::Europe, Doing::Ordering}, u"This key may not order"_s,
        u"This key may look but not order. Ask an administrator for one limited to “Orders”."_s);
    row("listing refused", of(Kind::Forbidden), {Region::Europe, Doing::ListingOrders},
        u"This key may not list orders"_s,
        u"Orders placed with Codeseal are shown all the same. Ask an administrator for a key that may view orders."_s);
    Error replaced = of(Kind::NotFound);
    replaced.messages = {{u"not_found|certificate"_s, {}}};
    row("a certificate that is gone", replaced, {Region::Europe, Doing::Asking},
        u"DigiCert does not find this certificate"_s,
        u"It was perhaps replaced or taken back meanwhile. Check the order again, then download once more."_s);
    row("locked", of(Kind::KeychainLocked), {Region::Europe, Doing::StoringKey},
        u"The keychain is locked, so the key cannot be stored"_s,
        u"Unlock the login keyring and try again, or go on without storing: the key is then forgotten when Codeseal closes."_s);
    row("order timeout", of(Kind::Timeout), {Region::Europe, Doing::Ordering}, u"DigiCert has not answered"_s,
        u"No answer came in time. That alone does not tell whether the order arrived."_s);
    row("pause", pausing(20), {}, u"DigiCert asks for a pause"_s,
        u"Too many requests came from this key. Try again in 20 seconds."_s);
    row("long pause", pausing(121), {}, u"DigiCert asks for a pause"_s,
        u"Too many requests came from this key. Try again in 3 minutes."_s);
    row("refused value",
        saying(Kind::InvalidInput, u"invalid_value:zip"_s, u"zip contains an invalid value."_s),
        {Region::Europe, Doing::Ordering}, u"DigiCert does not accept the order"_s,
        u"DigiCert says: “zip contains an invalid value.”"_s);
    row("code only", saying(Kind::InvalidInput, u"required_param:zip"_s), {},
        u"DigiCert does not accept this"_s, u"DigiCert says: “required_param:zip”"_s);
    row("renewed before", saying(Kind::InvalidInput, u"order_renewed_already"_s, u"x"_s),
        {Region::Europe, Doing::Ordering}, u"DigiCert does not accept the order"_s,
        u"That order was renewed before. Leave “Renews order” empty to place a new order."_s);
    row("wrong approver", saying(Kind::Forbidden, u"access_denied|invalid_approver"_s), {},
        u"You may not approve this request"_s,
        u"CertCentral leaves it to another administrator or manager of the account."_s);
    row("unknown order", saying(Kind::NotFound, u"not_found|order"_s), {},
        u"DigiCert does not find this order"_s, u"It is not in this account, or this key may not see it."_s);
  }
  void says() {
    QFETCH(Error, error);
    QFETCH(int, region);
    QFETCH(int, doing);
    const ErrorText text = errorText(error, {Region(region), Doing(doing)});
    QTEST(text.title, "title");
    QTEST(text.sentence, "sentence");
  }

  void theServicesWordsStayPlain() {
    Error error = saying(Kind::InvalidInput, u"c"_s, u"%1 <script>alert(1)</script>\u202E\u0007\r\nx"_s);
    error.messages.append({u"second_code"_s, {}});
    QCOMPARE(serviceMessages(error), u"%1 <script>alert(1)</script>  x\nsecond_code"_s);
    QCOMPARE(errorText(error).sentence, u"DigiCert says: “%1 <script>alert(1)</script>  x\nsecond_code”"_s);
    error.messages = {{u"c"_s, QString(100'000, u'y')}};
    QVERIFY(errorText(error).sentence.size() < 600);
    error.messages.clear();
    QCOMPARE(serviceMessages(error), QString());
  }

  void neverShowsTheDetail() {
    for (int kind = 0; kind <= int(Kind::Cancelled); ++kind) {
      Error error = of(Kind(kind));
      error.detail = u"X-DC-DEVKEY"_s;
      const ErrorText text = errorText(error);
      QVERIFY(!text.title.contains(error.detail) && !text.sentence.contains(error.detail));
    }
  }
};

}  // namespace codeseal::ui

QTEST_GUILESS_MAIN(codeseal::ui::TestErrorText)
#include "tst_errortext.moc"
