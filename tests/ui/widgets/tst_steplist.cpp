// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/steplist.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class StepListTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void opensDoneAndProblemSteps();
  void arrowsMove();
  void tabHasOneStop();
  void clickOpens();
  void speaksAsAList();
  void pressesThroughAssistiveTechnology();
  void keepsRowsAndFocus();
  void leavesOutStepsThatDoNotApply();
  void compactShowsTheTitleAsToolTip();
  void movesTogetherOnALowScreen();
  void mirrors();
  void practiceIsAWord();

 private:
  static QList<StepItem> steps();

  std::unique_ptr<StepList> m_list;
};

QList<StepItem> StepListTest::steps() {
  return {{1, u"Account"_s, u"Mara Lindqvist, Europe"_s, {}, StepState::Done},
          {2, u"Certificate"_s, {}, {}, StepState::Done},
          {3, u"Organization"_s, {}, {}, StepState::Current},
          {4, u"Token shipping"_s, {}, u"Postcode"_s, StepState::ToCome},
          {5, u"Review"_s, {}, {}, StepState::ToCome}};
}

void StepListTest::init() {
  m_list = std::make_unique<StepList>();
  m_list->setSteps(steps());
  m_list->resize(m_list->sizeHint());
  m_list->show();
  QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
}

void StepListTest::opensDoneAndProblemSteps() {
  QSignalSpy activated(m_list.get(), &StepList::stepActivated);
  for (int i = 0; i < m_list->count(); ++i) {
    m_list->row(i)->setFocus();
    QTest::keyClick(m_list->row(i), Qt::Key_Return);
  }
  QCOMPARE(activated.count(), 3);
  QCOMPARE(activated.at(0).at(0).toInt(), 0);
  QCOMPARE(activated.at(1).at(0).toInt(), 1);
  QCOMPARE(activated.at(2).at(0).toInt(), 3);
}

void StepListTest::arrowsMove() {
  m_list->row(2)->setFocus();
  QTest::keyClick(m_list->row(2), Qt::Key_Up);
  QVERIFY(m_list->row(1)->hasFocus());
  QTest::keyClick(m_list->row(1), Qt::Key_Up);
  QTest::keyClick(m_list->row(0), Qt::Key_Up);
  QVERIFY(m_list->row(0)->hasFocus());
  QTest::keyClick(m_list->row(0), Qt::Key_End);
  QVERIFY(m_list->row(4)->hasFocus());
  QTest::keyClick(m_list->row(4), Qt::Key_Down);
  QVERIFY(m_list->row(4)->hasFocus());
  QTest::keyClick(m_list->row(4), Qt::Key_Home);
  QVERIFY(m_list->row(0)->hasFocus());
}

void StepListTest::tabHasOneStop() {
  int stops = 0;
  for (int i = 0; i < m_list->count(); ++i)
    stops += (m_list->row(i)->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
  QCOMPARE(stops, 1);
  QVERIFY((m_list->row(2)->focusPolicy() & Qt::TabFocus) != 0);
}

void StepListTest::clickOpens() {
  QSignalSpy activated(m_list.get(), &StepList::stepActivated);
  QTest::mouseClick(m_list->row(4), Qt::LeftButton);
  QCOMPARE(activated.count(), 0);
  QTest::mouseClick(m_list->row(1), Qt::LeftButton);
  QCOMPARE(activated.count(), 1);
}

void StepListTest::speaksAsAList() {
  QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_list.get());
  QCOMPARE(list->role(), QAccessible::List);
  QVERIFY(!list->text(QAccessible::Name).isEmpty());
  QList<QAccessibleInterface*> items;
  for (int i = 0; i < list->childCount(); ++i) {
    if (list->child(i)->role() == QAccessible::ListItem) items.append(list->child(i));
  }
  QCOMPARE(items.size(), 5);
  QCOMPARE(items.at(2)->text(QAccessible::Name), u"Step 3 of 5, Organization"_s);
  QCOMPARE(items.at(0)->text(QAccessible::Description), u"done: Mara Lindqvist, Europe"_s);
  QCOMPARE(items.at(1)->text(QAccessible::Description), u"done"_s);
  QCOMPARE(items.at(2)->text(QAccessible::Description), u"current"_s);
  QCOMPARE(items.at(3)->text(QAccessible::Description), u"problem: Postcode"_s);
  QCOMPARE(items.at(4)->text(QAccessible::Description), u"to come"_s);
  QVERIFY(items.at(2)->state().selected);
  QVERIFY(!items.at(1)->state().selected);
}

void StepListTest::pressesThroughAssistiveTechnology() {
  QSignalSpy activated(m_list.get(), &StepList::stepActivated);
  const QString press = QAccessibleActionInterface::pressAction();
  QAccessibleInterface* done = QAccessible::queryAccessibleInterface(m_list->row(0));
  QVERIFY(done->actionInterface()->actionNames().contains(press));
  done->actionInterface()->doAction(press);
  QCOMPARE(activated.count(), 1);
  QAccessibleInterface* later = QAccessible::queryAccessibleInterface(m_list->row(4));
  QVERIFY(!later->actionInterface()->actionNames().contains(press));
}

void StepListTest::keepsRowsAndFocus() {
  StepRow* before = m_list->row(2);
  before->setFocus();
  m_list->setSteps(steps());
  QCOMPARE(m_list->row(2), before);
  QVERIFY(before->hasFocus());
}

void StepListTest::leavesOutStepsThatDoNotApply() {
  QList<StepItem> fewer = steps();
  fewer.removeAt(3);
  fewer[3].number = 4;
  m_list->setSteps(fewer);
  QCOMPARE(m_list->count(), 4);
  QCOMPARE(m_list->row(3)->accessibleName(), u"Step 4 of 4, Review"_s);
}

void StepListTest::compactShowsTheTitleAsToolTip() {
  QVERIFY(m_list->row(0)->toolTip().isEmpty());
  const int wide = m_list->sizeHint().width();
  m_list->setCompact(true);
  QVERIFY(m_list->sizeHint().width() * 3 < wide);
  QCOMPARE(m_list->row(0)->toolTip(), u"Account"_s);
  QCOMPARE(m_list->row(0)->accessibleName(), u"Step 1 of 5, Account"_s);
  const int tall = m_list->minimumSizeHint().height();
  m_list->setDense(true);
  QVERIFY(m_list->minimumSizeHint().height() < tall);
}

void StepListTest::movesTogetherOnALowScreen() {
  QList<StepItem> eight = steps();
  while (eight.size() < 8) eight.append(eight.last());
  m_list->setSteps(eight);
  m_list->setDense(true);
  const auto pitch = [this] { return m_list->row(1)->y() - m_list->row(0)->y(); };
  m_list->resize(m_list->width(), px(560));
  QCOMPARE(pitch(), px(48));
  m_list->resize(m_list->width(), px(400));
  QVERIFY(pitch() < px(48) && pitch() >= px(36));
  QVERIFY(m_list->row(7)->geometry().bottom() <= m_list->height());
  QVERIFY(m_list->row(0)->y() >= 0);
}

void StepListTest::mirrors() {
  const QImage plain = m_list->grab().toImage();
  m_list->setLayoutDirection(Qt::RightToLeft);
  const QImage mirrored = m_list->grab().toImage();
  QVERIFY(plain != mirrored);
}

void StepListTest::practiceIsAWord() {
  auto* chip = m_list->findChild<Chip*>(u"practiceChip"_s);
  QVERIFY(chip->isHidden());
  m_list->setPractice(true);
  QVERIFY(chip->isVisible());
  QCOMPARE(chip->accessibleName(), u"Practice"_s);
  m_list->setCompact(true);
  QVERIFY(chip->isHidden());
  m_list->setCompact(false);
  QVERIFY(chip->isVisible());
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::StepListTest)
#include "tst_steplist.moc"
