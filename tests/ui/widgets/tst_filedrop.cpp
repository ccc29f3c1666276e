// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filedrop.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

/// A window with what takes files as text when nobody keeps it from that.
struct Window : QWidget {
  Window() {
    auto* column = new QVBoxLayout(this);
    column->addWidget(line = new QLineEdit);
    column->addWidget(text = new QPlainTextEdit);
    column->addWidget(off = new QLineEdit);
    off->setEnabled(false);
    show();
  }
  QLineEdit* line;
  QPlainTextEdit* text;
  QLineEdit* off;
};

/// Drops files, as the system tells a widget; whether it was taken.
bool drop(QWidget& on, const QStringList& paths) {
  QMimeData data;
  QList<QUrl> urls;
  for (const QString& path : paths) urls.append(QUrl::fromLocalFile(path));
  // Programs that show files offer their names as text as well.
  data.setUrls(urls);
  data.setText(paths.join(u'\n'));
  QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  enter.setAccepted(false);
  QCoreApplication::sendEvent(&on, &enter);
  if (!enter.isAccepted()) return false;
  QDragMoveEvent move({6, 6}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  move.setAccepted(false);
  QCoreApplication::sendEvent(&on, &move);
  QDropEvent event(QPointF(6, 6), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  event.setAccepted(false);
  QCoreApplication::sendEvent(&on, &event);
  return move.isAccepted() && event.isAccepted();
}

}  // namespace

/// One file of a kind, dropped anywhere on a window.
class FileDropTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isTakenAnywhere();
  void otherDropsGoWhereTheyWould();
  void anotherWindowIsLeftAlone();
  void goesWithItsWindow();
};

void FileDropTest::isTakenAnywhere() {
  Window window;
  auto* file = new FileDrop(&window, u"codeseal"_s);
  QSignalSpy dropped(file, &FileDrop::dropped);
  const QString path = u"/tmp/a b.CODESEAL"_s;
  int count = 0;
  for (QWidget* on : QWidgetList{&window, window.line, window.text->viewport(), window.off}) {
    QVERIFY(drop(*on, {path}));
    QCOMPARE(dropped.count(), ++count);
    QCOMPARE(dropped.last().first().toString(), path);
  }
  QCOMPARE(window.line->text(), QString());
  QCOMPARE(window.text->toPlainText(), QString());
}

void FileDropTest::otherDropsGoWhereTheyWould() {
  Window window;
  auto* file = new FileDrop(&window, u"codeseal"_s);
  QSignalSpy dropped(file, &FileDrop::dropped);
  QVERIFY(!drop(window, {u"/tmp/notes.txt"_s}));
  QVERIFY(!drop(window, {u"/tmp/a.codeseal"_s, u"/tmp/b.codeseal"_s}));
  QVERIFY(drop(*window.line, {u"/tmp/notes.txt"_s}));
  QVERIFY(window.line->text().contains(u"notes.txt"_s));
  QCOMPARE(dropped.count(), 0);
}

void FileDropTest::anotherWindowIsLeftAlone() {
  Window window, other;
  auto* file = new FileDrop(&window, u"codeseal"_s);
  QSignalSpy dropped(file, &FileDrop::dropped);
  QVERIFY(!drop(other, {u"/tmp/a.codeseal"_s}));
  QCOMPARE(dropped.count(), 0);
}

void FileDropTest::goesWithItsWindow() {
  {
    Window window;
    new FileDrop(&window, u"codeseal"_s);
  }
  Window after;
  QVERIFY(!drop(after, {u"/tmp/a.codeseal"_s}));
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::FileDropTest)
#include "tst_filedrop.moc"
