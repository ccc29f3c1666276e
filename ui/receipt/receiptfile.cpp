// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/receipt/receiptfile.h"

#include "app/flow/receipts.h"
#include "app/settings/safefile.h"
#include "ui/receipt/receiptpdf.h"

#include <QFileInfo>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

Result<void> saveReceipt(const Receipt& receipt, const QString& path) {
  const bool isJson = QFileInfo(path).suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0;
  return SafeFile(path).write(isJson ? receiptJson(receipt) : receiptPdf(receipt), SafeFile::Access::AsUsual);
}

}  // namespace codeseal::ui
