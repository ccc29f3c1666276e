// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sweep/sweep.h"

#include <QCoreApplication>

/// order_sweep [COUNT]: all cases, or so many of them. Ends with 0 if no order was doubled, lost or left in
/// doubt.
int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const int count = QCoreApplication::arguments().value(1).toInt();
  codeseal::Sweep sweep(QStringLiteral(ORDER_CORE), count);
  QObject::connect(
      &sweep, &codeseal::Sweep::finished, &application,
      [](bool isGood) { QCoreApplication::exit(isGood ? 0 : 1); }, Qt::QueuedConnection);
  sweep.start();
  return QCoreApplication::exec();
}
