// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "palettes.h"
#include "ui/widgets/pagebody.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/twocolumns.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class PageLayoutTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QApplication::setPalette(fusionLight()); }
  void columnsStackInANarrowWindow();
  void pageStopsGrowing();
  void pageFollowsTheFocus();
  void labelKeepsItsSideAndColour();
};

void PageLayoutTest::columnsStackInANarrowWindow() {
  QWidget window;
  auto* column = new QVBoxLayout(&window);
  auto* left = new QWidget;
  auto* right = new QWidget;
  auto* columns = new TwoColumns(left, right);
  columns->setSideWidth(272);
  column->addWidget(columns);
  window.resize(1120, 400);
  window.show();
  QTRY_COMPARE(right->width(), px(272));
  QVERIFY(!columns->isStacked());
  window.resize(800, 400);
  QTRY_VERIFY(columns->isStacked());
  QTRY_COMPARE(right->width(), left->width());
  window.resize(1120, 400);
  QTRY_COMPARE(right->width(), px(272));
}

void PageLayoutTest::pageStopsGrowing() {
  PageBody page;
  page.column()->addWidget(new BodyLabel(u"Words"_s));
  page.setHeading(u"Which certificate?"_s, u"Choose."_s);
  QCOMPARE(page.accessibleName(), u"Which certificate?"_s);
  page.resize(800, 300);
  page.show();
  auto* content = page.findChild<QWidget*>(u"pageContent"_s);
  QTRY_COMPARE(content->width(), 800);
  page.resize(1600, 300);
  QTRY_COMPARE(content->width(), px(1040));
  QCOMPARE(content->x(), 0);
}

void PageLayoutTest::pageFollowsTheFocus() {
  PageBody page;
  QLineEdit* last = nullptr;
  for (int i = 0; i < 30; ++i) {
    last = new QLineEdit;
    page.column()->addWidget(last);
  }
  page.resize(400, 200);
  page.show();
  QVERIFY(QTest::qWaitForWindowActive(&page));
  QVERIFY(last->visibleRegion().isEmpty());
  last->setFocus();
  QTRY_VERIFY(!last->visibleRegion().isEmpty());
}

void PageLayoutTest::labelKeepsItsSideAndColour() {
  TextLabel label(Type::Hint, TextLabel::Ink::Muted, u"Latin text"_s);
  QVERIFY(label.alignment().testFlag(Qt::AlignLeft));
  label.setLayoutDirection(Qt::RightToLeft);
  QVERIFY(label.alignment().testFlag(Qt::AlignRight));
  QCOMPARE(label.palette().color(QPalette::WindowText), Tones::from(fusionLight()).muted);
  QApplication::setPalette(fusionDark());
  QCoreApplication::processEvents();
  QCOMPARE(label.palette().color(QPalette::WindowText), Tones::from(fusionDark()).muted);
  QCOMPARE(label.palette().color(QPalette::Text), Tones::from(fusionDark()).muted);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::PageLayoutTest)
#include "tst_pagelayout.moc"
