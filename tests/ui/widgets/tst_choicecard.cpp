// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choicecard.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cstdlib>
#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class ChoiceCardTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void arrowsChoose();
  void tabLeaves();
  void clickAnywhereChooses();
  void choosingByCodeIsSilent();
  void takesTheChoiceBack();
  void speaks();
  void disabledCardSaysWhy();
  void aClosedChoiceLetsTabIn();
  void cardsOfOneRowHaveOneHeight();

 private:
  std::unique_ptr<QWidget> m_window;
  ChoiceRow* m_row = nullptr;
  QPushButton* m_after = nullptr;
};

void ChoiceCardTest::init() {
  m_window = std::make_unique<QWidget>();
  m_row = new ChoiceRow;
  m_row->addChoice({u"Code signing"_s, u"For most programs."_s, u"489.00 USD"_s, {}, {}});
  m_row->addChoice(
      {u"EV code signing"_s,
       u"A stricter check: a verified contact of the organization approves each order. Required for "
       "Windows kernel drivers and by some partner programs, so it takes more room."_s,
       u"699.00 USD"_s,
       {},
       {u"check"_s, Tone::Success, u"Organization ready"_s}});
  m_after = new QPushButton(u"After"_s);
  auto* column = new QVBoxLayout(m_window.get());
  column->addWidget(m_row);
  column->addWidget(m_after);
  m_window->resize(760, 300);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  m_row->choose(0);
  m_row->card(0)->setFocus();
}

void ChoiceCardTest::arrowsChoose() {
  QSignalSpy chosen(m_row, &ChoiceRow::chosen);
  QTest::keyClick(m_row->card(0), Qt::Key_Right);
  QCOMPARE(m_row->chosenIndex(), 1);
  QVERIFY(m_row->card(1)->hasFocus());
  QTest::keyClick(m_row->card(1), Qt::Key_Left);
  QCOMPARE(m_row->chosenIndex(), 0);
  QCOMPARE(chosen.count(), 2);
  QCOMPARE(chosen.at(0).at(0).toInt(), 1);
}

void ChoiceCardTest::tabLeaves() {
  QTest::keyClick(m_row->card(0), Qt::Key_Tab);
  QVERIFY(m_after->hasFocus());
  QCOMPARE(m_row->chosenIndex(), 0);
}

void ChoiceCardTest::clickAnywhereChooses() {
  ChoiceCard* card = m_row->card(1);
  QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(card->width() - 5, card->height() - 5));
  QCOMPARE(m_row->chosenIndex(), 1);
}

void ChoiceCardTest::choosingByCodeIsSilent() {
  QSignalSpy chosen(m_row, &ChoiceRow::chosen);
  m_row->choose(1);
  QCOMPARE(m_row->chosenIndex(), 1);
  QCOMPARE(chosen.count(), 0);
}

void ChoiceCardTest::takesTheChoiceBack() {
  m_row->choose(-1);
  QCOMPARE(m_row->chosenIndex(), -1);
  QTest::mouseClick(m_row->card(0), Qt::LeftButton);
  QCOMPARE(m_row->chosenIndex(), 0);
  m_row->card(1)->click();
  QVERIFY(!m_row->card(0)->isChecked());
}

void ChoiceCardTest::speaks() {
  QAccessibleInterface* card = QAccessible::queryAccessibleInterface(m_row->card(1));
  QCOMPARE(card->role(), QAccessible::RadioButton);
  QCOMPARE(card->text(QAccessible::Name), u"EV code signing"_s);
  const QString description = card->text(QAccessible::Description);
  QVERIFY(description.contains(u"stricter check"));
  QVERIFY(description.contains(u"Organization ready"));
  QVERIFY(description.contains(u"699.00 USD"));
  QVERIFY(!card->state().checked);
  m_row->choose(1);
  QVERIFY(card->state().checked);
}

void ChoiceCardTest::disabledCardSaysWhy() {
  ChoiceCard* card = m_row->card(0);
  ChoiceText text = card->choice();
  text.reason = u"This account does not have it."_s;
  card->setChoice(text);
  const int height = card->heightForWidth(300);
  QVERIFY(!card->accessibleDescription().contains(text.reason));
  card->setEnabled(false);
  QVERIFY(card->accessibleDescription().contains(text.reason));
  QVERIFY(card->heightForWidth(300) > height);
}

/// Somebody else's request, or a policy, can have made a choice that is not open.
void ChoiceCardTest::aClosedChoiceLetsTabIn() {
  m_after->setFocus();
  m_row->card(0)->setEnabled(false);
  QTest::keyClick(m_after, Qt::Key_Backtab);
  QVERIFY(m_row->card(1)->hasFocus());
  QTest::keyClick(m_row->card(1), Qt::Key_Space);
  QCOMPARE(m_row->chosenIndex(), 1);
  // The other way round: closed before it is chosen.
  m_after->setFocus();
  m_row->choose(0);
  QTest::keyClick(m_after, Qt::Key_Backtab);
  QVERIFY(m_row->card(1)->hasFocus());
  m_row->card(0)->setEnabled(true);
  m_after->setFocus();
  QTest::keyClick(m_after, Qt::Key_Backtab);
  QVERIFY(m_row->card(0)->hasFocus());
}

void ChoiceCardTest::cardsOfOneRowHaveOneHeight() {
  QTRY_COMPARE(m_row->card(0)->height(), m_row->card(1)->height());
  QVERIFY(m_row->card(1)->height() >= m_row->card(1)->heightForWidth(m_row->card(1)->width()));
  QVERIFY(std::abs(m_row->card(0)->width() - m_row->card(1)->width()) <= 1);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::ChoiceCardTest)
#include "tst_choicecard.moc"
