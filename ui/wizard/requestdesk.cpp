// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/requestdesk.h"

#include "app/flow/orderflow.h"
#include "app/flow/requestreading.h"
#include "app/settings/safefile.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/savedialog.h"
#include "ui/wizard/requestpdf.h"
#include "ui/wizard/requestwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

QString documents() {
  return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

bool isPaper(const QString& path) {
  return QFileInfo(path).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) == 0;
}

}  // namespace

RequestDesk::RequestDesk(OrderFlow& flow, QWidget* window) : QObject(window), m_flow(flow), m_window(window) {
  auto* drop = new FileDrop(window, u"codeseal"_s);
  connect(drop, &FileDrop::dropped, this, &RequestDesk::open);
  auto* keys = new QShortcut(QKeySequence::Open, window);
  connect(keys, &QShortcut::activated, this, &RequestDesk::askForFile);
}

QMessageBox* RequestDesk::tell(const QString& title, const QString& sentence) {
  // Of two files that are opened one after the other, the last counts.
  delete m_window->findChild<QMessageBox*>(u"request_message"_s);
  auto* box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::NoButton, m_window);
  box->setObjectName(u"request_message"_s);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
  box->setInformativeText(sentence);
  return box;
}

void RequestDesk::askForFile() {
  auto* dialog = new QFileDialog(m_window, tr("Open a request"), documents(),
                                 tr("Requests of Codeseal (*.codeseal);;All files (*)"));
  dialog->setObjectName(u"open_request_dialog"_s);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  nameLists(*dialog);
  connect(dialog, &QFileDialog::fileSelected, this, &RequestDesk::open);
  dialog->open();
}

void RequestDesk::open(const QString& path) {
  if (path.isEmpty()) return askForFile();
  const QString name = QFileInfo(path).fileName();
  if (!m_flow.mayBegin())
    return tell(tr("An order is under way"),
                tr("Open “%1” once it is known how that order ends.").arg(quotable(name)))
        ->open();
  const auto request = loadRequestFile(path);
  if (!request) {
    const RequestText text = requestFaultText(request.error(), name);
    return tell(text.title, text.sentence)->open();
  }
  const bool isHere = m_flow.isDraftOf(request->draft);
  // Opened twice, it is shown where it is.
  if (isHere && m_flow.openedRequest()) return;
  if (m_flow.hasDraft() && !isHere) return askToPutAside(*request, name);
  take(*request, name);
}

void RequestDesk::askToPutAside(const RequestFile& request, const QString& fileName) {
  QMessageBox* box = tell(
      tr("Put your order aside and open “%1”?").arg(quotable(fileName)),
      tr("Your order is kept as a draft. It comes back with the next new order, once the request is ordered "
         "or discarded."));
  box->setIcon(QMessageBox::Question);
  QPushButton* aside = box->addButton(tr("&Open the request"), QMessageBox::AcceptRole);
  aside->setObjectName(u"put_aside"_s);
  connect(aside, &QPushButton::clicked, this, [this, request, fileName] { take(request, fileName); });
  QPushButton* stay = box->addButton(tr("&Stay with my order"), QMessageBox::RejectRole);
  stay->setObjectName(u"stay"_s);
  box->setDefaultButton(stay);
  box->setEscapeButton(stay);
  box->open();
}

void RequestDesk::take(const RequestFile& request, const QString& fileName) {
  const auto taken = m_flow.openRequest({fileName, request.madeAt, request.draft});
  if (taken) return Q_EMIT opened();
  const ErrorText text = errorText(taken.error());
  tell(tr("“%1” was not opened").arg(quotable(fileName)),
       tr("Your order could not be kept first. %1", "sentence").arg(text.sentence))
      ->open();
}

void RequestDesk::askWhereToSave(Form form) {
  const bool wantsPaper = form == Form::Paper;
  const QString name = tr("certificate-request-%1", "name of a file: date")
                           .arg(m_flow.environment().now().toLocalTime().date().toString(Qt::ISODate)) +
                       (wantsPaper ? u".pdf"_s : u".codeseal"_s);
  const QString filter =
      wantsPaper ? tr("PDF, to read and print (*.pdf)") : tr("Requests of Codeseal (*.codeseal)");
  auto* dialog = makeSaveDialog(m_window, {u"save_request_dialog"_s, tr("Save the request"), filter, name});
  connect(dialog, &QFileDialog::fileSelected, this, &RequestDesk::save);
  dialog->open();
}

void RequestDesk::save(const QString& path) {
  const QByteArray file = writeRequestFile(
      {m_flow.draft(), u"Codeseal "_s + QCoreApplication::applicationVersion(), m_flow.environment().now()});
  // What could not be opened again is not given to anybody.
  if (const auto again = readRequestFile(file); !again) {
    const RequestText text = requestFaultText(again.error(), QFileInfo(path).fileName());
    return tell(tr("The request was not saved"), text.sentence)->open();
  }
  const auto written =
      SafeFile(path).write(isPaper(path) ? requestPdf(m_flow) : file, SafeFile::Access::AsUsual);
  if (written) return Q_EMIT saved(path);
  const ErrorText text = errorText(written.error());
  tell(tr("The request was not saved"), text.sentence + u"\n\n"_s + written.error().detail)->open();
}

}  // namespace codeseal::ui
