// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/practiceserver.h"
#include "tests/support/faketray.h"
#include "tests/support/orderrobot.h"
#include "ui/application.h"
#include "ui/orders/homewindow.h"
#include "ui/wizard/orderwizard.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto order = 112230;

template <class Window>
Window* shown() {
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* window = qobject_cast<Window*>(widget); window && window->isVisible()) return window;
  return nullptr;
}

QJsonObject call(practice::PracticeServer& server, const QByteArray& method, const QString& path,
                 const QJsonObject& body = {}) {
  QJsonObject answer;
  server.withService([&](practice::PracticeService& service) {
    const practice::Reply reply = service.handle(practice::Request::of(
        method, "/services/v2" + path.toUtf8(), {{"X-DC-DEVKEY", "practice-administrator"}},
        body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson()));
    answer = QJsonDocument::fromJson(reply.body).object();
  });
  return answer;
}

/// Somebody else rejects the request.
void rejectElsewhere(practice::PracticeServer& server) {
  const QJsonObject info = call(server, "GET", u"/order/certificate/%1"_s.arg(order));
  const qint64 request = info[u"requests"_s][0][u"id"_s].toInteger();
  QVERIFY(request > 0);
  call(server, "PUT", u"/request/%1/status"_s.arg(request),
       {{u"status"_s, u"rejected"_s}, {u"processor_comment"_s, u"x"_s}});
}

}  // namespace

/// The whole program over a service of its own: an order changes elsewhere while the windows are closed, and
/// the message leads to it.
class ToldOrderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void leadsFromTheMessageToTheOrder();
};

void ToldOrderTest::leadsFromTheMessageToTheOrder() {
  const QTemporaryDir directory;
  practice::Settings settings;
  settings.pace.on = false;
  practice::PracticeServer server(settings);
  CommandLine line;
  line.dataDirectory = directory.path();
  line.service = *ServiceAddress::parse(server.start()->toString());
  Application application(line, [] { return Policy(); });
  FakeTray* tray = nullptr;
  application.useTray([&tray] {
    auto made = std::make_unique<FakeTray>();
    tray = made.get();
    return made;
  });
  QVERIFY(application.start());
  QTRY_VERIFY(tray && shown<OrderWizard>());
  QVERIFY(!tray->isIconShown);
  QVERIFY(QTest::qWaitForWindowActive(shown<OrderWizard>()));
  QVERIFY(OrderRobot(*shown<OrderWizard>()).connectAccount(u"practice-administrator"_s));
  QTRY_VERIFY(tray->isIconShown);
  // All was read for the first time; nothing of that is told.
  const auto isRead = [&directory] {
    return !QDir(directory.path()).entryList({u"told-*.json"_s}).isEmpty();
  };
  QTRY_VERIFY_WITH_TIMEOUT(isRead(), 30000);
  QVERIFY(tray->messages.isEmpty());
  shown<OrderWizard>()->close();
  QTRY_VERIFY(!shown<OrderWizard>());

  rejectElsewhere(server);
  tray->choose("tray_check");
  QTRY_COMPARE_WITH_TIMEOUT(tray->messages.size(), 1, 30000);
  QVERIFY2(tray->messages.first().startsWith(u"Order 112230 was rejected | "_s),
           qPrintable(tray->messages.first()));
  QVERIFY(!tray->messages.first().contains(u"USD"_s) && !tray->messages.first().contains(u"practice-"_s));
  QVERIFY(!shown<HomeWindow>());
  Q_EMIT tray->messagePressed();
  QTRY_VERIFY(shown<HomeWindow>());
  QCOMPARE(shown<HomeWindow>()->windowTitle(), u"Order 112230"_s);
  // What was told is not told again.
  tray->choose("tray_check");
  QTRY_VERIFY(tray->toolTip.contains(u"waiting"_s));
  QCOMPARE(tray->messages.size(), 1);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::ToldOrderTest)
#include "tst_toldorder.moc"
