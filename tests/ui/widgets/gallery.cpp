// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
// Draws the widgets as the screens use them: gallery OUTDIR writes one PNG per screen, scheme and
// direction, to be looked at by a person.
#include "galleryscreens.h"
#include "palettes.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <memory>

using namespace Qt::StringLiterals;
using namespace codeseal::ui;

namespace {

void draw(const QDir& out, const QString& suffix, QSize size) {
  for (const Screen& screen : screens()) {
    const std::unique_ptr<QWidget> frame = framed(screen, size.width() < 900, size.height() < 640);
    frame->resize(size);
    frame->show();
    frame->setFocusPolicy(Qt::StrongFocus);
    frame->setFocus();
    for (int i = 0; i < 5; ++i) QApplication::processEvents();
    frame->grab().save(out.filePath(u"%1-%2.png"_s.arg(screen.name, suffix)));
  }
}

}  // namespace

int main(int argc, char** argv) {
  QApplication::setStyle(u"Fusion"_s);
  QApplication app(argc, argv);
  QFont font(u"Noto Sans"_s);
  font.setPointSize(10);
  QApplication::setFont(font);
  const QDir out(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
  QApplication::setPalette(fusionLight());
  draw(out, u"light"_s, {1120, 760});
  draw(out, u"light-800x540"_s, {800, 540});
  QApplication::setLayoutDirection(Qt::RightToLeft);
  draw(out, u"light-rtl"_s, {1120, 760});
  QApplication::setLayoutDirection(Qt::LeftToRight);
  QApplication::setPalette(fusionDark());
  draw(out, u"dark"_s, {1120, 760});
  return 0;
}
