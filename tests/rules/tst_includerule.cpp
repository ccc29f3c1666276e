// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/includerule.h"

#include <QTest>

using namespace codeseal::rules;
using namespace Qt::StringLiterals;

/// Holds each folder to what it may include.
class TestIncludeRule : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyFileKeepsTheRule();
  void offendersAreFound_data();
  void offendersAreFound();
  void whatIsAllowedPasses_data();
  void whatIsAllowedPasses();
};

void TestIncludeRule::everyFileKeepsTheRule() {
  const auto files = sourceFiles({u"app"_s, u"ui"_s}, {u".h"_s, u".cpp"_s});
  QVERIFY2(files.size() > 50, "the sources are not found");
  QStringList wrong;
  for (const auto& file : files) wrong += forbiddenIncludes(file);
  QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestIncludeRule::offendersAreFound_data() {
  QTest::addColumn<QString>("path");
  QTest::addColumn<QString>("line");
  const auto row = [](const char* path, const char* line) {
    QTest::addRow("%s: %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line);
  };
  row("app/order/field.h", "#include <QWidget>");
  row("app/order/field.h", "#include <QtWidgets/QWidget>");
  row("app/order/field.h", "#include <QtNetwork>");
  row("app/order/field.h", "#include \"app/account/person.h\"");
  row("app/order/field.h", "  #  include <QColor>");
  row("app/account/person.h", "#include <QNetworkReply>");
  row("app/csr/csrreading.h", "#include <openssl/x509.h>");
  row("app/certcentral/usercodec.cpp", "#include \"app/flow/orderflow.h\"");
  row("app/certcentral/usercodec.cpp", "#include \"ui/text/errortext.h\"");
  row("app/secrets/keychaincall.h", "#include <qt6keychain/keychain.h>");
  row("app/secrets/keychaincall.h", "#include <QDBusConnection>");
  row("app/settings/safefile.cpp", "#include <sqlite3.h>");
  row("app/flow/orderflow.cpp", "#include \"app/secrets/keychainsecretstore.h\"");
  row("app/flow/orderflow.cpp", "#include \"app/certcentral/usercodec.h\"");
  row("app/flow/orderflow.cpp", "#include <QNetworkAccessManager>");
  row("app/flow/orderflow.cpp", "#include <QGuiApplication>");
  row("app/practice/router.cpp", "#include <httplib.h>");
  row("app/practice/practiceserver.cpp", "#include \"app/account/person.h\"");
  row("ui/widgets/card.cpp", "#include \"app/flow/orderflow.h\"");
  row("ui/widgets/card.cpp", "#include \"ui/wizard/orderwizard.h\"");
  row("ui/wizard/accountpage.cpp", "#include \"app/certcentral/usercodec.h\"");
  row("ui/wizard/accountpage.cpp", "#include \"app/practice/router.h\"");
  row("ui/wizard/accountpage.cpp", "#include <QSslSocket>");
  row("ui/wizard/accountpage.cpp", "#include <qt6keychain/keychain.h>");
  row("ui/tray/traydesk.cpp", "#include \"app/certcentral/usercodec.h\"");
  row("ui/newfolder/thing.h", "#include <QString>");
}

void TestIncludeRule::offendersAreFound() {
  QFETCH(QString, path);
  QFETCH(QString, line);
  QCOMPARE(forbiddenIncludes({path, {u"#pragma once"_s, line}}).size(), 1);
}

void TestIncludeRule::whatIsAllowedPasses_data() {
  QTest::addColumn<QString>("path");
  QTest::addColumn<QString>("line");
  const auto row = [](const char* path, const char* line) {
    QTest::addRow("%s: %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line);
  };
  row("app/order/result.h", "#include <tl/expected.hpp>");
  row("app/order/field.h", "#include <optional>");
  row("app/order/field.h", "#include \"app/order/problem.h\"");
  row("app/order/field.h", "#include <QtGlobal>");
  row("app/csr/csrreading.cpp", "#include <openssl/x509.h>");
  row("app/flow/orderflow.h", "#include \"app/secrets/secretstore.h\"");
  row("app/practice/practiceserver.cpp", "#include <httplib.h>");
  row("ui/main.cpp", "#include \"app/certcentral/usercodec.h\"");
}

void TestIncludeRule::whatIsAllowedPasses() {
  QFETCH(QString, path);
  QFETCH(QString, line);
  QCOMPARE(forbiddenIncludes({path, {line}}), QStringList());
}

QTEST_GUILESS_MAIN(TestIncludeRule)
#include "tst_includerule.moc"
