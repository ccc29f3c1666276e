// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
// Against the credential store of Windows, as it is for the user who runs the test.
#include "app/secrets/keychaincall.h"
#include "app/secrets/keychainsecretstore.h"
#include "tests/support/awaitresult.h"

#include <QTest>
#include <qt_windows.h>

#include <wincred.h>

namespace codeseal {

using namespace Qt::StringLiterals;

class TestCredentialStore : public QObject {
  Q_OBJECT

  const SecretName m_name{ServiceAddress::europe(), u"a test's"_s};
  const ApiKeyPtr m_key = ApiKey::make(m_name.address(), "ABC123").value();
  const ApiKeyPtr m_other = ApiKey::make(m_name.address(), QByteArray(512, '~')).value();

  static QByteArray textOf(const Result<ApiKeyPtr>& read) {
    if (!read) return "error " + QByteArray::number(int(read.error().kind));
    return *read ? (*read)->header() : QByteArray("nothing");
  }

  /// What Windows itself has under the key's name.
  QByteArray inWindows() const {
    PCREDENTIALW credential = nullptr;
    const std::wstring name = m_name.key().toStdWString();
    if (!CredReadW(name.c_str(), CRED_TYPE_GENERIC, 0, &credential)) return "nothing";
    const QByteArray blob(reinterpret_cast<const char*>(credential->CredentialBlob),
                          qsizetype(credential->CredentialBlobSize));
    CredFree(credential);
    return blob;
  }

 private Q_SLOTS:
  void cleanup() {
    KeychainSecretStore store;
    QVERIFY(awaitResult(store.remove(m_name)));
  }

  void storesReplacesAndRemoves() {
    KeychainSecretStore store;
    QCOMPARE(textOf(awaitResult(store.read(m_name))), QByteArray("nothing"));
    QVERIFY(awaitResult(store.store(m_name, m_key)));
    QCOMPARE(textOf(awaitResult(store.read(m_name))), m_key->header());
    QVERIFY(awaitResult(store.store(m_name, m_other)));
    QCOMPARE(textOf(awaitResult(store.read(m_name))), m_other->header());
    QVERIFY(awaitResult(store.remove(m_name)));
    QCOMPARE(textOf(awaitResult(store.read(m_name))), QByteArray("nothing"));
    QVERIFY(awaitResult(store.remove(m_name)));
  }

  void keepsThemInWindows() {
    KeychainSecretStore store;
    QCOMPARE(inWindows(), QByteArray("nothing"));
    QVERIFY(awaitResult(store.store(m_name, m_key)));
    QVERIFY2(inWindows() != "nothing", "Windows has no credential of this name");
    QVERIFY(awaitResult(store.remove(m_name)));
    QCOMPARE(inWindows(), QByteArray("nothing"));
  }

  void refusesWhatSomebodyElseChanged() {
    QVERIFY(awaitResult(callKeychain({KeychainRequest::Verb::Write, m_name.key(), "two\nlines"})));
    KeychainSecretStore store;
    QCOMPARE(awaitResult(store.read(m_name)).error().kind, Error::Kind::BadKey);
  }
};

}  // namespace codeseal

QTEST_GUILESS_MAIN(codeseal::TestCredentialStore)
#include "tst_credentialstore.moc"
