// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/widgets/palettes.h"
#include "ui/language.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QTest>

namespace codeseal::ui {

/// How a set of pictures looks. The files of a set end in its name: "review-light-de.png".
struct Look {
  const char* name;
  bool dark;
  const char* language;
  Qt::LayoutDirection direction;
};

inline const QList<Look>& looks() {
  static const QList<Look> all{{"light", false, "en", Qt::LeftToRight},
                               {"dark", true, "en", Qt::LeftToRight},
                               {"light-de", false, "de", Qt::LeftToRight},
                               {"dark-de", true, "de", Qt::LeftToRight},
                               {"light-rtl", false, "en", Qt::RightToLeft}};
  return all;
}

/// One row of a test for each look, as the column "look".
inline void addLooks() {
  QTest::addColumn<int>("look");
  for (int i = 0; i < looks().size(); ++i) QTest::newRow(looks()[i].name) << i;
}

/// The program looks so while this lives, then English and from left to right again.
class Looking final {
 public:
  explicit Looking(const Look& look) {
    m_language.use(QLatin1StringView(look.language));
    QApplication::setPalette(look.dark ? fusionDark() : fusionLight());
    QApplication::setLayoutDirection(look.direction);
  }
  ~Looking() {
    m_language.use(QStringLiteral("en"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }
  Q_DISABLE_COPY_MOVE(Looking)

 private:
  Language m_language;
};

/// Makes pictures of one program alike everywhere: style and font.
inline void preparePictures() {
  QApplication::setStyle(QStringLiteral("Fusion"));
  QApplication::setCursorFlashTime(0);
  QApplication::setEffectEnabled(Qt::UI_General, false);
  QFont font = QApplication::font();
  if (QFontDatabase::hasFamily(QStringLiteral("Noto Sans"))) font.setFamily(QStringLiteral("Noto Sans"));
  font.setPointSize(10);
  QApplication::setFont(font);
}

/// Where the pictures go: CODESEAL_SHOTS_DIR, or a folder beside the test.
inline QDir pictureFolder() {
  const QString chosen = qEnvironmentVariable("CODESEAL_SHOTS_DIR");
  QDir dir(chosen.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots")
                            : chosen);
  dir.mkpath(QStringLiteral("."));
  return dir;
}

}  // namespace codeseal::ui
