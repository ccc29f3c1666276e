// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/wizardwalk.h"
#include "ui/language.h"
#include "ui/widgets/pagebody.h"
#include "ui/wizard/orderwizard.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

bool takesTab(const QWidget* widget) {
  const bool isEditorOfAnother = widget->objectName().startsWith("qt_"_L1);
  return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && !widget->focusProxy() &&
         !isEditorOfAnother;
}

bool isInput(const QWidget* widget) {
  return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
         qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
         qobject_cast<const QAbstractItemView*>(widget);
}

/// What Tab passes, from the first of the window on.
QList<QWidget*> tabChain(QWidget* window) {
  QList<QWidget*> chain;
  for (QWidget* next = window->nextInFocusChain(); next && next != window; next = next->nextInFocusChain())
    if (takesTab(next) && next->window() == window) chain.append(next);
  return chain;
}

QList<QWidget*> tabChainOf(const QWidget& page) {
  QList<QWidget*> chain = tabChain(page.window());
  chain.removeIf([&page](QWidget* widget) { return !page.isAncestorOf(widget); });
  return chain;
}

QString describe(const QWidget* widget) {
  return u"%1 '%2' (%3)"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                               widget->accessibleName());
}

/// What a screen reader would not be able to say about one widget.
QStringList faultsOf(QWidget* widget) {
  QStringList faults;
  const auto* seen = QAccessible::queryAccessibleInterface(widget);
  if (!seen) return {u"is not in the tree: "_s + describe(widget)};
  if (widget->objectName().isEmpty()) faults.append(u"has no object name: "_s + describe(widget));
  // The name of a combo box is its text where relations tell the label, so its own name is looked at.
  const QString name = isInput(widget) ? widget->accessibleName() : seen->text(QAccessible::Name);
  if (name.trimmed().isEmpty()) faults.append(u"has no name: "_s + describe(widget));
  if (name.contains(u'&')) faults.append(u"has a mnemonic in its name: "_s + describe(widget));
  if (seen->role() == QAccessible::NoRole || seen->role() == QAccessible::Client)
    faults.append(u"has no role: "_s + describe(widget));
  return faults;
}

/// Where a widget is, seen from the side where reading begins.
QRect placeOf(const QWidget* widget) {
  const QWidget* window = widget->window();
  const QRect place(widget->mapTo(window, QPoint()), widget->size());
  if (window->layoutDirection() == Qt::LeftToRight) return place;
  return {window->width() - place.right() - 1, place.top(), place.width(), place.height()};
}

/// Whether `next` is read before `here`: on the same line further to the front, or above it in the same
/// column. The top of another column may well come after the end of the first.
bool isReadBefore(const QRect& next, const QRect& here) {
  constexpr int tolerance = 4;
  const bool sameLine = next.top() < here.bottom() - tolerance && here.top() < next.bottom() - tolerance;
  if (sameLine) return next.right() < here.left() + tolerance;
  return next.bottom() <= here.top() + tolerance && next.left() < here.right();
}

QStringList ordersFaults(const QList<QWidget*>& chain) {
  QStringList faults;
  for (qsizetype i = 1; i < chain.size(); ++i)
    if (isReadBefore(placeOf(chain[i]), placeOf(chain[i - 1])))
      faults.append(u"Tab goes back from %1 to %2"_s.arg(describe(chain[i - 1]), describe(chain[i])));
  return faults;
}

}  // namespace

/// Holds every page and state to what somebody needs who does not see it or has no mouse.
class AccessibilityTest : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("LC_ALL", "en_GB.UTF-8"); }

 private Q_SLOTS:
  void pages_data();
  void pages();
  void statusKeepsTheFocus();
  void readingOrder_data();
  void readingOrder();
  void findsFaults();
};

void AccessibilityTest::pages_data() {
  QTest::addColumn<QString>("language");
  QTest::addColumn<Qt::LayoutDirection>("direction");
  QTest::newRow("English") << u"en"_s << Qt::LeftToRight;
  QTest::newRow("German") << u"de"_s << Qt::LeftToRight;
  QTest::newRow("from right to left") << u"en"_s << Qt::RightToLeft;
}

void AccessibilityTest::pages() {
  QFETCH(QString, language);
  QFETCH(Qt::LayoutDirection, direction);
  Language spoken;
  spoken.use(language);
  QApplication::setLayoutDirection(direction);
  int stops = 0;
  QStringList faults;
  WizardWalk walk([&](const QString& name, OrderWizard& wizard) {
    ++stops;
    for (QWidget* widget : tabChain(&wizard))
      for (const QString& fault : faultsOf(widget)) faults.append(name + u": "_s + fault);
    const QList<QWidget*> inPage = tabChainOf(*wizard.currentPage());
    // A scroll bar may go away between the two questions; it must not take the program along.
    auto* body = QAccessible::queryAccessibleInterface(wizard.currentPage()->findChild<PageBody*>());
    QVERIFY(body->childCount() > 0 && body->child(0));
    QVERIFY(!body->child(body->childCount() + 3));
    if (inPage.isEmpty()) faults.append(name + u": Tab does not reach the page"_s);
    for (const QString& fault : ordersFaults(inPage)) faults.append(name + u": "_s + fault);
    if (name != "shipping-error"_L1) return;
    const auto* zip = QAccessible::queryAccessibleInterface(wizard.findChild<QLineEdit*>(u"ship_zip"_s));
    QVERIFY(zip->text(QAccessible::Description).contains(u"10115"_s));
    QVERIFY(zip->text(QAccessible::Name).contains(language == u"de" ? u"ungültig"_s : u"invalid"_s));
  });
  walk.walk();
  QApplication::setLayoutDirection(Qt::LeftToRight);
  QCOMPARE(stops, WizardWalk::stops);
  faults.removeDuplicates();
  QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/// The status page shows how long it is until the next question, again each second.
void AccessibilityTest::statusKeepsTheFocus() {
  int tried = 0;
  WizardWalk walk([&tried](const QString& name, OrderWizard& wizard) {
    if (!name.startsWith("status"_L1)) return;
    // Asked for anew each time, since a faulty page makes its widgets anew.
    for (qsizetype i = 0; i < tabChainOf(*wizard.currentPage()).size(); ++i) {
      const QPointer<QWidget> widget(tabChainOf(*wizard.currentPage()).at(i));
      const QString what = describe(widget);
      // What is closed for now can not have it.
      if (!widget->isEnabled()) continue;
      widget->setFocus(Qt::TabFocusReason);
      wizard.currentPage()->initializePage();
      QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
      QVERIFY2(widget && widget == QApplication::focusWidget(), qPrintable(what));
      ++tried;
    }
  });
  walk.walk();
  QVERIFY(tried > 4);
}

void AccessibilityTest::readingOrder_data() {
  QTest::addColumn<QRect>("here");
  QTest::addColumn<QRect>("next");
  QTest::addColumn<bool>("isBack");
  const QRect here(100, 100, 80, 30);
  QTest::newRow("below") << here << QRect(100, 140, 80, 30) << false;
  QTest::newRow("below, to the front") << here << QRect(10, 140, 80, 30) << false;
  QTest::newRow("same line, behind") << here << QRect(200, 104, 80, 30) << false;
  QTest::newRow("same line, to the front") << here << QRect(10, 104, 80, 30) << true;
  QTest::newRow("above") << here << QRect(100, 50, 80, 30) << true;
  QTest::newRow("top of the next column") << here << QRect(200, 10, 80, 30) << false;
  QTest::newRow("top of the column before") << here << QRect(10, 10, 80, 30) << true;
}

void AccessibilityTest::readingOrder() {
  QFETCH(QRect, here);
  QFETCH(QRect, next);
  QTEST(isReadBefore(next, here), "isBack");
}

void AccessibilityTest::findsFaults() {
  QWidget window;
  auto* line = new QLineEdit(&window);
  auto* button = new QPushButton(u"&Go"_s, &window);
  auto* other = new QPushButton(u"&Stay"_s, &window);
  button->setObjectName(u"go"_s);
  line->move(0, 100);
  button->move(0, 50);
  other->move(0, 150);
  window.show();
  QCOMPARE(tabChain(&window), (QList<QWidget*>{line, button, other}));
  QCOMPARE(faultsOf(line).size(), 2);
  QCOMPARE(faultsOf(button).size(), 0);
  QCOMPARE(ordersFaults({line, button, other}).size(), 1);
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::AccessibilityTest)
#include "tst_accessibility.moc"
