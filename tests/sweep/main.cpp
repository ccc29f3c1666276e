// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sweep/sweep.h"

#include <QCoreApplication>
#include <QRegularExpression>

/// order_sweep [COUNT [PATTERN]]: all cases, or so many of them, or only those whose names match. Ends with 0
/// if no order was doubled, lost or left in doubt.
int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  const QRegularExpression pattern(arguments.value(2));
  codeseal::Sweep sweep(QStringLiteral(ORDER_CORE), arguments.value(1).toInt(), pattern);
  QObject::connect(
      &sweep, &codeseal::Sweep::finished, &application,
      [](bool isGood) { QCoreApplication::exit(isGood ? 0 : 1); }, Qt::QueuedConnection);
  sweep.start();
  return QCoreApplication::exec();
}
