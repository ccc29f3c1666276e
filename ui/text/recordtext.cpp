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

QString title(RecordFile file) {
  switch (file) {
    case RecordFile::Orders: return Record::tr("The record of your orders could not be read");
    case RecordFile::Accounts: return Record::tr("The list of your accounts could not be read");
    case RecordFile::Tokens: return Record::tr("What was written down of tokens could not be read");
  }
  Q_UNREACHABLE();
}

QString advice(RecordFile file) {
  switch (file) {
    case RecordFile::Orders:
      return Record::tr(
          "Before you order, look in CertCentral whether an order of yours is there already: this "
          "computer does not remember it.");
    case RecordFile::Accounts:
      return Record::tr("Choose the region of your account and paste its key again.");
    case RecordFile::Tokens:
      return Record::tr("Write down again which tokens have arrived or are set up, and who has them.");
  }
  Q_UNREACHABLE();
}

}  // namespace

RecordNotice movedRecordText(RecordFile file, const QString& path, bool isNewer) {
  //: %1 is the path of a file
  const QString kept = isNewer
                           ? Record::tr(
                                 "A newer Codeseal wrote it, so it was kept as %1 and a new one was "
                                 "begun.")
                           //: %1 is the path of a file
                           : Record::tr("It may be damaged, so it was kept as %1 and a new one was begun.");
  return {title(file), kept.arg(QDir::toNativeSeparators(path)) + u' ' + advice(file)};
}

RecordNotice networkRecordText(const QString& path) {
  return {
      Record::tr("Your records are on a network drive"),
      //: %1 is the path of a directory
      Record::tr(
          "%1 is on another computer. If the connection to it breaks, it is less certain that a record is "
          "kept, and a third computer could order without knowing of your order. Ask whoever looks after "
          "this computer for a directory on it, and name that with --data-dir.")
          .arg(QDir::toNativeSeparators(path))};
}

}  // namespace codeseal::ui
