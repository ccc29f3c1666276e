// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/wizardhands.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QRadioButton>
#include <QTest>
#include <QWizard>

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

/// More stops than any page has.
constexpr int mostStops = 80;

int rowOf(const QComboBox& combo, const QVariant& value, int role) {
  for (int row = 0; row < combo.count(); ++row)
    if (combo.itemData(row, role) == value) return row;
  return -1;
}

}  // namespace

bool WizardHands::fail(const QString& sentence) {
  QTest::qFail(qPrintable(sentence), __FILE__, __LINE__);
  return false;
}

QWidget* WizardHands::focus() const {
  return QApplication::focusWidget();
}

QWidget* WizardHands::find(const QString& name) const {
  for (const QWidget* place :
       {static_cast<QWidget*>(m_wizard.currentPage()), static_cast<QWidget*>(&m_wizard)})
    for (QWidget* widget : place->findChildren<QWidget*>(name))
      if (widget->isVisible() && widget->isEnabled()) return widget;
  return nullptr;
}

QWidget* WizardHands::await(const QString& name) const {
  (void)QTest::qWaitFor([&] { return find(name) != nullptr; });
  return find(name);
}

bool WizardHands::focusWithin(const QList<QWidget*>& targets, const QString& name) {
  for (int stop = 0; stop < mostStops; ++stop) {
    if (targets.contains(focus())) return true;
    key(Qt::Key_Tab);
  }
  return fail(u"Tab does not get to "_s + name);
}

bool WizardHands::goTo(const QString& name) {
  QWidget* widget = await(name);
  return widget ? focusWithin({widget}, name) : fail(name + u" is not there"_s);
}

bool WizardHands::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  QWidget* widget = focus() ? focus() : &m_wizard;
  QTest::keyClick(widget, key, modifiers);
  return true;
}

bool WizardHands::keys(const QString& text) {
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (text.at(i) == u'\r') continue;
    if (text.at(i) == u'\n') {
      key(Qt::Key_Return);
      continue;
    }
    const qsizetype units = text.at(i).isHighSurrogate() ? 2 : 1;
    // keyClicks() knows Latin-1 only.
    const Qt::Key code = text.at(i) == u' ' ? Qt::Key_Space : Qt::Key_unknown;
    QTest::sendKeyEvent(QTest::Click, focus(), code, text.mid(i, units), Qt::NoModifier);
    i += units - 1;
  }
  return true;
}

bool WizardHands::type(const QString& name, const QString& text) {
  if (!goTo(name)) return false;
  key(Qt::Key_A, Qt::ControlModifier);
  key(Qt::Key_Delete);
  return keys(text);
}

bool WizardHands::paste(const QString& name, const QString& text) {
  if (!goTo(name)) return false;
  QGuiApplication::clipboard()->setText(text);
  key(Qt::Key_A, Qt::ControlModifier);
  return key(Qt::Key_V, Qt::ControlModifier);
}

bool WizardHands::pick(const QString& name, const QVariant& value, int role) {
  auto* combo = qobject_cast<QComboBox*>(await(name));
  if (!combo) return fail(name + u" is not there"_s);
  (void)QTest::qWaitFor([&] { return rowOf(*combo, value, role) >= 0; });
  const int row = rowOf(*combo, value, role);
  if (row < 0) return fail(name + u" does not offer "_s + value.toString());
  if (!goTo(name)) return false;
  key(Qt::Key_Home);
  for (int i = 0; i < combo->count() && combo->currentIndex() != row; ++i) key(Qt::Key_Down);
  return combo->currentIndex() == row || fail(name + u" does not get to "_s + value.toString());
}

bool WizardHands::pickByLetters(const QString& name, const QString& code) {
  auto* combo = qobject_cast<QComboBox*>(await(name));
  if (!combo) return fail(name + u" is not there"_s);
  const int row = combo->findData(code);
  if (row < 0 || !goTo(name)) return fail(name + u" does not offer "_s + code);
  // Letters go on from what is chosen, which is perhaps behind.
  key(Qt::Key_Home);
  // Space would open the list.
  keys(combo->itemText(row).section(u' ', 0, 0));
  for (int i = 0; i < combo->count() && combo->currentIndex() < row; ++i) key(Qt::Key_Down);
  return combo->currentIndex() == row || fail(name + u" does not get to "_s + code);
}

bool WizardHands::choose(const QString& name) {
  auto* wanted = qobject_cast<QRadioButton*>(await(name));
  if (!wanted) return fail(name + u" is not there"_s);
  QList<QWidget*> group;
  for (QRadioButton* button : wanted->parentWidget()->findChildren<QRadioButton*>()) group.append(button);
  if (!focusWithin(group, name)) return false;
  const auto height = [](const QWidget* widget) { return widget->mapToGlobal(QPoint()).y(); };
  const Qt::Key arrow = height(wanted) < height(focus()) ? Qt::Key_Up : Qt::Key_Down;
  for (int i = 0; i < group.size() && focus() != wanted; ++i) key(arrow);
  if (focus() != wanted) return fail(u"the arrow keys do not get to "_s + name);
  if (!wanted->isChecked()) key(Qt::Key_Space);
  return wanted->isChecked() || fail(name + u" can not be chosen"_s);
}

bool WizardHands::tick(const QString& name, bool on) {
  auto* box = qobject_cast<QAbstractButton*>(await(name));
  if (!box) return fail(name + u" is not there"_s);
  return box->isChecked() == on || press(name);
}

bool WizardHands::press(const QString& name) {
  return goTo(name) && key(Qt::Key_Space);
}

bool WizardHands::setDate(const QString& name, QDate date) {
  auto* edit = qobject_cast<QDateEdit*>(await(name));
  if (!edit || !goTo(name)) return fail(name + u" is not there"_s);
  const auto turn = [&](QDateTimeEdit::Section section, int (*part)(QDate)) {
    key(Qt::Key_Home);
    // Ctrl and an arrow go from section to section.
    for (int i = 0; i < 3 && edit->currentSection() != section; ++i) key(Qt::Key_Right, Qt::ControlModifier);
    for (int i = 0; i < 31 && part(edit->date()) != part(date); ++i)
      key(part(edit->date()) < part(date) ? Qt::Key_Up : Qt::Key_Down);
  };
  turn(QDateTimeEdit::MonthSection, [](QDate day) { return day.month(); });
  turn(QDateTimeEdit::YearSection, [](QDate day) { return day.year(); });
  turn(QDateTimeEdit::DaySection, [](QDate day) { return day.day(); });
  return edit->date() == date || fail(name + u" does not get to "_s + date.toString(Qt::ISODate));
}

}  // namespace codeseal
