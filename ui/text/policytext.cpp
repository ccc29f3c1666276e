// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/policytext.h"

#include "ui/text/plaintext.h"

#include <QCoreApplication>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct PolicyWords {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::PolicyWords)
};

}  // namespace

QString lockedText(const QString& setBy) {
  return setBy.isEmpty() ? PolicyWords::tr("Set by your administrator.")
                         : PolicyWords::tr("Set by %1.").arg(quotable(setBy));
}

QString notAllowedText(const QString& setBy) {
  return setBy.isEmpty() ? PolicyWords::tr("Not allowed by your administrator.")
                         : PolicyWords::tr("Not allowed by %1.").arg(quotable(setBy));
}

QString lockedChoice(const QString& choice, const QString& setBy) {
  // In a menu an ampersand underlines what follows it.
  const QString who = quotable(setBy).replace(u'&', u"&&"_s);
  return who.isEmpty() ? PolicyWords::tr("%1 (set by your administrator)", "a choice in a menu").arg(choice)
                       : PolicyWords::tr("%1 (set by %2)", "a choice in a menu").arg(choice, who);
}

}  // namespace codeseal::ui
