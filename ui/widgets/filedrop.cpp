// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filedrop.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace codeseal::ui {

FileDrop::FileDrop(QWidget* window, const QString& suffix)
    : QObject(window), m_window(window), m_suffix(suffix) {
  window->setAcceptDrops(true);
  // A filter of the window alone would come after what a text field below makes of the file.
  QCoreApplication::instance()->installEventFilter(this);
}

QString FileDrop::fileIn(const QMimeData* data) const {
  const QList<QUrl> urls = data->urls();
  if (urls.size() != 1 || !urls.first().isLocalFile()) return {};
  const QString path = urls.first().toLocalFile();
  return QFileInfo(path).suffix().compare(m_suffix, Qt::CaseInsensitive) == 0 ? path : QString();
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
  const bool isOver = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
  if (!isOver && event->type() != QEvent::Drop) return QObject::eventFilter(watched, event);
  const auto* target = qobject_cast<QWidget*>(watched);
  if (!target || target->window() != m_window) return QObject::eventFilter(watched, event);
  auto* drag = static_cast<QDropEvent*>(event);
  const QString path = fileIn(drag->mimeData());
  if (path.isEmpty()) return QObject::eventFilter(watched, event);
  drag->setDropAction(Qt::CopyAction);
  drag->accept();
  if (!isOver) Q_EMIT dropped(path);
  return true;
}

}  // namespace codeseal::ui
