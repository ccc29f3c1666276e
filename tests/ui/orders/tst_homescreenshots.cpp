// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/flow/accountorders.h"
#include "app/flow/orderboard.h"
#include "app/settings/tokenbook.h"
#include "tests/support/practicerig.h"
#include "tests/ui/widgets/cuttexts.h"
#include "tests/ui/widgets/looks.h"
#include "ui/orders/homewindow.h"
#include "ui/orders/nextorderdialog.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/ordertable.h"
#include "ui/orders/ordertablemodel.h"
#include "ui/widgets/pagebody.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

/// Makes a picture of the home window in each state and of an order, over the practice service, for a person
/// to look at: CODESEAL_SHOTS_DIR says where to.
class HomeScreenshotsTest : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void initTestCase();
  void states_data();
  void states();

 private:
  void take(const QString& name, QWidget& window);
  void takeSmall(const QString& name, QWidget& window);
  void takeNext(OrderBoard& board, qint64 orderId, OrderFlow& flow, const QString& name);
  void actOnOrders(HomeWindow& window, OrderBoard& board);

  QDir m_folder;
  QString m_look;
  int m_taken = 0;
};

void HomeScreenshotsTest::initTestCase() {
  preparePictures();
  m_folder = pictureFolder();
}

void HomeScreenshotsTest::states_data() {
  addLooks();
}

void HomeScreenshotsTest::states() {
  QFETCH(int, look);
  const Look& chosen = looks()[look];
  const Looking looking(chosen);
  m_look = QLatin1StringView(chosen.name);
  m_taken = 0;
  PracticeRig rig;
  OrderBoard board(rig.flow().environment(), {});
  AccountOrders orders(rig.flow().account(), rig.flow().placing(), board);
  HomeWindow window(rig.flow(), board, orders, {});
  TokenBook tokens = TokenBook::open({}, {}).value().book;
  window.keepTokens(tokens);
  window.resize(1120, 760);
  window.show();
  take(u"home-loading"_s, window);
  rig.flow().account().tryKey(ServiceAddress::europe(), u"practice-administrator"_s);
  QTRY_VERIFY_WITH_TIMEOUT(board.state() == OrderBoard::State::Ready && board.nextCheck().isValid(), 20000);
  window.orders().table().choose(112230);
  window.orders().table().setFocus();
  take(u"home"_s, window);
  window.resize(1024, 600);
  take(u"home-1024x600"_s, window);
  takeSmall(u"home"_s, window);
  window.resize(1120, 760);
  window.openOrder(112228);
  QTRY_VERIFY(board.facts(112228) && !board.isAsking());
  take(u"order"_s, window);
  actOnOrders(window, board);
  window.openOrder(112101);
  QTRY_VERIFY(board.facts(112101) && !board.isAsking());
  take(u"order-unknown"_s, window);
  window.openOrder(112174);
  QTRY_VERIFY(board.facts(112174) && !board.isAsking());
  take(u"order-issued"_s, window);
  QTest::keyClick(window.findChild<QWidget*>(u"show_setup_code"_s), Qt::Key_Space);
  QTRY_VERIFY(window.findChild<QWidget*>(u"setup_code_text"_s));
  take(u"order-setup-code"_s, window);
  QTest::keyClicks(window.findChild<QLineEdit*>(u"token_holder"_s), u"Tom Ashby"_s);
  QTest::keyClick(window.findChild<QPushButton*>(u"token_advance"_s), Qt::Key_Space);
  take(u"order-token-arrived"_s, window);
  takeSmall(u"order-token"_s, window);
  QTest::keyClick(window.findChild<QPushButton*>(u"token_advance"_s), Qt::Key_Space);
  take(u"order-token-set-up"_s, window);
  QTest::keyClick(window.findChild<QWidget*>(u"back_to_orders"_s), Qt::Key_Space);
  QTest::keyClicks(window.findChild<QLineEdit*>(u"order_search"_s), u"nothing like that"_s);
  take(u"home-nomatch"_s, window);
  window.findChild<QLineEdit*>(u"order_search"_s)->clear();
  takeNext(board, 111480, rig.flow(), u"next-renewal"_s);
  takeNext(board, 112228, rig.flow(), u"next-again"_s);
  Error offline;
  offline.kind = Error::Kind::Offline;
  board.fail(offline);
  take(u"home-offline"_s, window);
  Error forbidden;
  forbidden.kind = Error::Kind::Forbidden;
  board.show(u"another"_s);
  board.fail(forbidden);
  take(u"home-forbidden"_s, window);
  QVERIFY(m_taken > 21);
}

/// As on a small screen, from the top to the bottom; and as with letters twice as large.
void HomeScreenshotsTest::takeSmall(const QString& name, QWidget& window) {
  const QSize usual = window.size();
  window.resize(640, 480);
  QCOMPARE(window.size(), QSize(640, 480));
  auto* body = window.findChild<PageBody*>();
  take(name + u"-640x480"_s, window);
  while (body->isVisible() && body->verticalScrollBar()->value() < body->verticalScrollBar()->maximum()) {
    QScrollBar* bar = body->verticalScrollBar();
    bar->setValue(bar->value() + bar->pageStep());
    take(u"%1-640x480-%2"_s.arg(name).arg(bar->value()), window);
  }
  body->verticalScrollBar()->setValue(0);
  window.resize(usual);
}

void HomeScreenshotsTest::takeNext(OrderBoard& board, qint64 orderId, OrderFlow& flow, const QString& name) {
  auto* dialog = new NextOrderDialog(flow, board, orderId);
  dialog->show();
  QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton*>(u"next_begin"_s)->isEnabled(), 20000);
  const auto hasPrice = [dialog] {
    const auto labels = dialog->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
      return label->text().contains(u"USD"_s) || label->text().contains(u"EUR"_s);
    });
  };
  QTRY_VERIFY_WITH_TIMEOUT(hasPrice(), 20000);
  take(name, *dialog);
  dialog->close();
}

/// What can be done to orders, and how it ends.
void HomeScreenshotsTest::actOnOrders(HomeWindow& window, OrderBoard& board) {
  const auto press = [&window](const QString& name) {
    for (QWidget* button : window.findChildren<QWidget*>(name))
      if (button->isVisible()) return QTest::keyClick(button, Qt::Key_Space);
  };
  const auto open = [&](qint64 id) {
    window.openOrder(id);
    QTRY_VERIFY(board.facts(id) && board.facts(id)->notes && !board.isAsking());
  };
  auto* said = window.findChild<QWidget*>(u"act_said"_s);
  const auto dialog = [&window] { return window.findChild<QDialog*>(u"act_dialog"_s); };
  open(112230);
  take(u"order-approval"_s, window);
  takeSmall(u"order-approval"_s, window);
  press(u"act_approve"_s);
  take(u"act-approve"_s, *dialog());
  press(u"act_do"_s);
  QTRY_VERIFY_WITH_TIMEOUT(said->isVisible(), 10000);
  take(u"order-approved"_s, window);
  open(112219);
  press(u"act_cancel"_s);
  press(u"act_do"_s);
  take(u"act-cancel"_s, *dialog());
  QTest::keyClicks(dialog()->findChild<QWidget*>(u"act_text"_s), u"Ordered twice by mistake"_s);
  press(u"act_do"_s);
  take(u"act-cancel-again"_s, *dialog());
  press(u"act_keep_after_all"_s);
  // Nobody else cancels it meanwhile, but the practice service refuses what is processed already.
  open(111744);
  press(u"act_cancel"_s);
  QTest::keyClicks(dialog()->findChild<QWidget*>(u"act_text"_s), u"Ordered twice by mistake"_s);
  press(u"act_do"_s);
  press(u"act_confirm"_s);
  QTRY_VERIFY_WITH_TIMEOUT(said->isVisible(), 10000);
  take(u"order-refused"_s, window);
  // The reissue of this one waits, with everything that can be done.
  open(111610);
  take(u"order-reissue"_s, window);
}

void HomeScreenshotsTest::take(const QString& name, QWidget& window) {
  ++m_taken;
  QTest::qWait(0);
  // A text that wraps anew moves those below it a turn later.
  QTRY_VERIFY2(cutTexts(window).isEmpty(), qPrintable(name + u": "_s + cutTexts(window).join(u" | "_s)));
  const QImage image = window.grab().toImage();
  QCOMPARE(image.size(), window.size());
  QVERIFY(image.save(m_folder.filePath(name + u'-' + m_look + u".png"_s)));
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::HomeScreenshotsTest)
#include "tst_homescreenshots.moc"
