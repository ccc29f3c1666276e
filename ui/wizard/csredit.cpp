// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/csredit.h"

#include "app/account/wipe.h"
#include "app/csr/csrreading.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/metrics.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextOption>
#include <QUrl>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

bool isPrivateKey(const tl::expected<CsrReading, FieldProblem>& reading) {
  return !reading && reading.error().code == Code::CsrIsPrivateKey;
}

}  // namespace

CsrEdit::CsrEdit(QWidget* parent) : QPlainTextEdit(parent) {
  setFont(typeFont(Type::Fixed));
  setPlaceholderText(u"-----BEGIN CERTIFICATE REQUEST-----"_s);
  setTabChangesFocus(true);
  setLayoutDirection(Qt::LeftToRight);
  setWordWrapMode(QTextOption::WrapAnywhere);
  QTextOption option = document()->defaultTextOption();
  option.setTextDirection(Qt::LeftToRight);
  document()->setDefaultTextOption(option);
  connect(this, &QPlainTextEdit::textChanged, this, &CsrEdit::checkContent);
}

QSize CsrEdit::sizeHint() const {
  return {px(480), px(148)};
}

void CsrEdit::showRequest(const QString& text) {
  if (toPlainText() == text) return;
  const QScopedValueRollback<bool> quiet(m_quiet, true);
  setPlainText(text);
  m_told = text;
}

void CsrEdit::takeFile(const QString& path) {
  QFile file(path);
  const bool isOpen = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
  if (!isOpen) {
    Q_EMIT refused(tr("The file %1 can not be read.").arg(QFileInfo(path).fileName()));
    return;
  }
  // One byte more than allowed tells that there is more.
  takeBytes(file.read(maxCsrSize + 1));
}

void CsrEdit::takeBytes(QByteArray&& bytes) {
  const auto reading = readCsr(bytes);
  wipe(bytes);
  if (reading) return setPlainText(QString::fromLatin1(reading->pem));
  if (isPrivateKey(reading)) empty();
  const bool isEmpty = reading.error().code == Code::Missing;
  Q_EMIT refused(isEmpty ? tr("The file is empty.") : problemText(reading.error()));
}

bool CsrEdit::canInsertFromMimeData(const QMimeData* source) const {
  return source->hasUrls() || source->hasText();
}

void CsrEdit::insertFromMimeData(const QMimeData* source) {
  const QList<QUrl> urls = source->urls();
  if (urls.size() > 1) {
    Q_EMIT refused(problemText({{Field::Csr}, Code::CsrSeveral, 0, {}, {}}));
    return;
  }
  if (!urls.isEmpty() && urls.first().isLocalFile()) return takeFile(urls.first().toLocalFile());
  QByteArray bytes = source->text().toUtf8();
  const auto reading = readCsr(bytes);
  wipe(bytes);
  if (isPrivateKey(reading)) empty();
  if (isPrivateKey(reading) || (!reading && reading.error().code == Code::CsrTooLarge)) {
    Q_EMIT refused(problemText(reading.error()));
    return;
  }
  // A whole request takes the place of the one that is there.
  if (reading) selectAll();
  QPlainTextEdit::insertFromMimeData(source);
}

void CsrEdit::checkContent() {
  if (m_quiet) return;
  QByteArray bytes = toPlainText().toUtf8();
  const auto reading = readCsr(bytes);
  wipe(bytes);
  if (!isPrivateKey(reading)) return tell(toPlainText());
  empty();
  Q_EMIT refused(problemText(reading.error()));
}

/// Undo is emptied with it, so that nothing brings a key back.
void CsrEdit::empty() {
  {
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    clear();
  }
  tell({});
}

/// A drop moves the cursor and so announces a change of text where there is none.
void CsrEdit::tell(const QString& text) {
  if (text == m_told) return;
  m_told = text;
  Q_EMIT requestChanged(text);
}

}  // namespace codeseal::ui
