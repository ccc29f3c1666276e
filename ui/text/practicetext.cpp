// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/practicetext.h"

#include <QCoreApplication>

#include <array>

namespace codeseal::ui {

namespace {

/// As the practice service says them.
constexpr std::array known{
    QT_TRANSLATE_NOOP("codeseal::ui::Practice",
                      "everything: order EV and standard, approve requests, see funds"),
    QT_TRANSLATE_NOOP("codeseal::ui::Practice",
                      "order, approve and follow orders; no new organizations, no users"),
    QT_TRANSLATE_NOOP("codeseal::ui::Practice",
                      "read everything; ordering is refused, and so is the price, which is a POST"),
    QT_TRANSLATE_NOOP(
        "codeseal::ui::Practice",
        "order for organizations that have a verified contact; has no job title and no phone itself"),
    QT_TRANSLATE_NOOP("codeseal::ui::Practice",
                      "order; funds and prices are refused, approval is left to others"),
    QT_TRANSLATE_NOOP("codeseal::ui::Practice", "order, and see only the orders of Aino Korhonen"),
    QT_TRANSLATE_NOOP("codeseal::ui::Practice",
                      "read users only; products, organizations and orders are refused"),
    QT_TRANSLATE_NOOP("codeseal::ui::Practice",
                      "nothing: the key was revoked and is answered like a wrong one")};

}  // namespace

QString practiceKeyText(const QString& english) {
  for (const char* text : known)
    if (english == QLatin1String(text)) return QCoreApplication::translate("codeseal::ui::Practice", text);
  return english;
}

}  // namespace codeseal::ui
