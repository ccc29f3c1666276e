// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace codeseal::ui {

class PageBody;

/// One screen of the gallery.
struct Screen {
  QString name;
  int step;
  std::function<QWidget*()> page;
};

/// A page that opens with a title and a sentence.
PageBody* page(const QString& title, const QString& sentence);

/// Parts one below another.
QWidget* columnOf(const QList<QWidget*>& parts, int gap);

QWidget* shipping();
QWidget* review();
QWidget* status();

/// All screens of the gallery.
QList<Screen> screens();

/// A screen beside the rail, on the ground of a page.
std::unique_ptr<QWidget> framed(const Screen& screen, bool compact, bool dense);

}  // namespace codeseal::ui
