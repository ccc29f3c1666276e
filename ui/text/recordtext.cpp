// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/recordtext.h"

#include <QCoreApplication>
#include <QDir>

namespace codeseal::ui {

namespace {
class Record {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Record)
};
}  // namespace

RecordNotice movedRecordText(const QString& path) {
  return {
      Record::tr("The record of your orders could not be read"),
      //: %1 is the path of a file
      Record::tr("It may be damaged, so it was kept as %1 and a new one was begun. Before you order, look in "
                 "CertCentral whether an order of yours is there already: this computer does not remember "
                 "it.")
          .arg(QDir::toNativeSeparators(path))};
}

}  // namespace codeseal::ui
