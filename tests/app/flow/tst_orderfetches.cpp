// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/certificatefetch.h"
#include "app/flow/setupcode.h"
#include "tests/app/flow/settle.h"
#include "tests/support/flowrig.h"

#include <QTest>

namespace codeseal {

using namespace Qt::StringLiterals;

/// A certificate and the code of a token, each for as long as somebody wants it.
class OrderFetchesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void holdsACertificate() {
    FlowRig rig;
    rig.connectAccount();
    CertificateFetch fetch(rig.flow().account());
    fetch.start({112174, 69, CertificateFormat::PemAll});
    QCOMPARE(fetch.state(), CertificateFetch::State::Asking);
    QTRY_COMPARE(fetch.state(), CertificateFetch::State::Here);
    QCOMPARE(fetch.bytes(), *rig.service().certificateAnswer);
    fetch.clear();
    QVERIFY(fetch.bytes().isEmpty());
    QCOMPARE(fetch.state(), CertificateFetch::State::Idle);
  }

  void tellsWhyThereIsNone() {
    FlowRig rig;
    CertificateFetch fetch(rig.flow().account());
    fetch.start({112174, 69, CertificateFormat::PemAll});
    QCOMPARE(fetch.error().kind, Error::Kind::Offline);
    rig.connectAccount();
    rig.service().certificateAnswer = failure(Error::Kind::NotFound);
    fetch.start({112174, 69, CertificateFormat::PemAll});
    QTRY_COMPARE(fetch.state(), CertificateFetch::State::Failed);
    QCOMPARE(fetch.error().kind, Error::Kind::NotFound);
  }

  void dropsWhatComesTooLate() {
    FlowRig rig;
    rig.connectAccount();
    rig.service().holdsAnswers = true;
    CertificateFetch fetch(rig.flow().account());
    SetUpCode code(rig.flow().account());
    fetch.start({112174, 69, CertificateFormat::PemAll});
    code.show(112174);
    fetch.clear();
    code.hide();
    rig.service().release();
    settle();
    QCOMPARE(fetch.state(), CertificateFetch::State::Idle);
    QVERIFY(fetch.bytes().isEmpty());
    QCOMPARE(code.state(), SetUpCode::State::Hidden);
    QVERIFY(!code.code());
  }

  void letsGoOfTheCode() {
    FlowRig rig;
    rig.connectAccount();
    rig.service().hardwareAnswer = std::make_shared<const HardwareCode>(u"4711"_s);
    const std::weak_ptr<const HardwareCode> watched = *rig.service().hardwareAnswer;
    SetUpCode code(rig.flow().account());
    QVERIFY(!code.code());
    code.show(112174);
    QTRY_COMPARE(code.state(), SetUpCode::State::Shown);
    QCOMPARE(code.code()->text(), u"4711"_s);
    code.hide();
    QVERIFY(!code.code());
    settle();
    rig.service().hardwareAnswer = failure(Error::Kind::Offline);
    QVERIFY(watched.expired());
    code.show(112174);
    QTRY_COMPARE(code.state(), SetUpCode::State::Failed);
  }

  void hidesWithTheAccount() {
    FlowRig rig;
    rig.connectAccount();
    SetUpCode code(rig.flow().account());
    code.show(112174);
    QTRY_COMPARE(code.state(), SetUpCode::State::Shown);
    rig.flow().account().disconnectAccount();
    QTRY_COMPARE(code.state(), SetUpCode::State::Hidden);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::OrderFetchesTest)
#include "tst_orderfetches.moc"
