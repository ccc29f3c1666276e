// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/certificatesaver.h"

#include "app/settings/safefile.h"
#include "ui/text/actwords.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/savedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

CertificateSaver::CertificateSaver(AccountFlow& account, QWidget* parent)
    : QWidget(parent),
      m_fetch(account),
      m_button(new PlainButton(tr("&Download the certificate"), u"document"_s)),
      m_said(new Banner(Tone::Info)) {
  setObjectName(u"certificate_saver"_s);
  m_button->setObjectName(u"download_certificate"_s);
  auto* menu = new QMenu(m_button);
  menu->setObjectName(u"certificate_formats"_s);
  for (const CertificateFormat format : certificateFormats()) {
    QAction* action = menu->addAction(formatName(format));
    action->setObjectName(u"format_"_s + wireName(format));
    connect(action, &QAction::triggered, this, [this, format] { fetch(format); });
  }
  m_button->setMenu(menu);
  m_said->setObjectName(u"certificate_said"_s);
  m_said->setAlert(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_said);
  connect(&m_fetch, &CertificateFetch::changed, this, &CertificateSaver::showFetch);
  m_said->hide();
  hide();
}

void CertificateSaver::setOrder(const OrderInfo& order) {
  if (order.id != m_order.id) clear();
  m_order = order;
}

void CertificateSaver::clear() {
  m_fetch.clear();
  m_said->hide();
  hide();
}

void CertificateSaver::fetch(CertificateFormat format) {
  m_fetch.start({m_order.id, m_order.certificateId, format});
}

void CertificateSaver::showFetch() {
  m_button->setEnabled(m_fetch.state() != CertificateFetch::State::Asking);
  switch (m_fetch.state()) {
    case CertificateFetch::State::Idle: return;
    case CertificateFetch::State::Asking:
      m_said->setTone(Tone::Info);
      m_said->clearButtons();
      m_said->setText({}, tr("Asking DigiCert for the certificate…"));
      m_said->show();
      show();
      return;
    case CertificateFetch::State::Failed:
      say(tr("The certificate was not downloaded"), errorText(m_fetch.error()).sentence, false);
      return;
    case CertificateFetch::State::Here: break;
  }
  m_said->hide();
  hide();
  askForFile();
}

void CertificateSaver::askForFile() {
  const QString suffix = suffixOf(m_fetch.request().format);
  const QString name = u"code-signing-%1.%2"_s.arg(m_fetch.request().orderId).arg(suffix);
  auto* dialog = makeSaveDialog(window(), {u"certificate_dialog"_s, tr("Save the certificate"),
                                           tr("Certificate (*.%1)").arg(suffix), name});
  // Not every system's dialog looks for the file with the suffix that it adds, so the question is ours.
  dialog->setOption(QFileDialog::DontConfirmOverwrite);
  connect(dialog, &QFileDialog::fileSelected, this, &CertificateSaver::askToReplace);
  dialog->open();
}

void CertificateSaver::askToReplace(const QString& path) {
  const QFileInfo existing(path);
  if (!existing.exists() && !existing.isSymLink()) return write(path);
  auto* box = new QMessageBox(QMessageBox::Warning, tr("Replace the file?"),
                              tr("There is a file %1 already.").arg(existing.fileName()),
                              QMessageBox::NoButton, window());
  box->setObjectName(u"replace_question"_s);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
  box->setInformativeText(tr("If it is replaced, what is in it now is lost."));
  QPushButton* other = box->addButton(tr("Choose &another name"), QMessageBox::RejectRole);
  QPushButton* replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
  other->setObjectName(u"replace_other"_s);
  replace->setObjectName(u"replace_yes"_s);
  box->setDefaultButton(other);
  box->setEscapeButton(other);
  connect(box, &QMessageBox::buttonClicked, this, [this, path, replace](QAbstractButton* pressed) {
    if (pressed == replace)
      write(path);
    else
      askForFile();
  });
  box->open();
}

void CertificateSaver::write(const QString& path) {
  // A page that was left meanwhile has let go of the download.
  if (m_fetch.state() != CertificateFetch::State::Here) return;
  const QString shown = QDir::toNativeSeparators(path);
  if (SafeFile(path).write(m_fetch.bytes(), SafeFile::Access::AsUsual)) {
    m_fetch.clear();
    return say(tr("The certificate is saved"), shown, true);
  }
  say(tr("The certificate could not be saved"),
      tr("%1 was not written, and what was there is still there. Check that the disk has room and that you "
         "may write there, or choose another place.")
          .arg(shown),
      false);
  QPushButton* again = m_said->addButton(tr("Choose another p&lace…"));
  again->setObjectName(u"save_elsewhere"_s);
  connect(again, &QAbstractButton::clicked, this, &CertificateSaver::askForFile);
}

void CertificateSaver::say(const QString& title, const QString& text, bool isGood) {
  m_said->hide();
  m_said->clearButtons();
  m_said->setTone(isGood ? Tone::Success : Tone::Danger);
  m_said->setText(title, text);
  show();
  m_said->show();
}

}  // namespace codeseal::ui
