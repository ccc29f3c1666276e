// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/receipt/supportdialog.h"

#include "app/settings/safefile.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

QString supportRemovalText(const SupportRemoval& removal) {
  using Kind = SupportRemoval::Kind;
  const auto some = [&removal](const QString& text) { return removal.count > 0 ? text : QString(); };
  switch (removal.kind) {
    case Kind::Keys: return SupportDialog::tr("API keys are never read for it.");
    case Kind::Orders:
      return SupportDialog::tr(
          "What was ordered is not in it: no names, addresses, e-mail addresses, telephone numbers, or "
          "certificate signing requests.");
    case Kind::Drafts: return SupportDialog::tr("What was typed and not ordered is not in it.");
    case Kind::References:
      return some(SupportDialog::tr("%n reference(s) replaced by a word that means nothing elsewhere.",
                                    nullptr, removal.count));
    case Kind::Words:
      return some(
          SupportDialog::tr("%n text(s) of DigiCert or of the system left out.", nullptr, removal.count));
    case Kind::Accounts:
      return some(
          SupportDialog::tr("%n account(s) or address(es) of a service left out.", nullptr, removal.count));
    case Kind::LogText:
      return some(SupportDialog::tr("%n line(s) of the log left out, since they are not Codeseal's own.",
                                    nullptr, removal.count));
  }
  Q_UNREACHABLE();
}

SupportDialog::SupportDialog(const SupportReport& report, QWidget* parent)
    : QDialog(parent), m_report(report), m_saved(new Banner(Tone::Success)) {
  setObjectName(u"support_dialog"_s);
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Support file"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(20), px(16), px(20), px(16));
  column->setSpacing(px(12));
  column->addWidget(new HeadingLabel(tr("What helps to find a mistake")));
  column->addWidget(new BodyLabel(
      tr("This is all that the file holds. Nothing is sent: you save it and pass it on yourself.")));
  auto* text = new QPlainTextEdit(QString::fromUtf8(report.json));
  text->setObjectName(u"support_text"_s);
  text->setReadOnly(true);
  text->setTabChangesFocus(true);
  text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  text->setLayoutDirection(Qt::LeftToRight);
  text->setMinimumHeight(px(200));
  column->addWidget(new FormField(tr("Content of the file"), text), 1);
  column->addWidget(new HeadingLabel(tr("Removed from it"), Type::GroupTitle));
  QStringList lines;
  for (const SupportRemoval& removal : report.removals)
    if (const QString line = supportRemovalText(removal); !line.isEmpty()) lines.append(line);
  auto* removed = new BodyLabel(lines.join(u'\n'));
  removed->setObjectName(u"support_removed"_s);
  column->addWidget(removed);
  m_saved->setObjectName(u"support_saved"_s);
  m_saved->setAlert(true);
  m_saved->hide();
  column->addWidget(m_saved);
  column->addWidget(makeButtons());
  resize(px(760), px(640));
}

QWidget* SupportDialog::makeButtons() {
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins({});
  row->addStretch(1);
  auto* save = new PlainButton(tr("&Save the file…"), u"document"_s);
  save->setObjectName(u"save_support"_s);
  connect(save, &QAbstractButton::clicked, this, &SupportDialog::askForFile);
  row->addWidget(save);
  auto* close = new PlainButton(tr("&Close"));
  close->setObjectName(u"close_support"_s);
  connect(close, &QAbstractButton::clicked, this, &QDialog::close);
  row->addWidget(close);
  return bar;
}

void SupportDialog::askForFile() {
  auto* dialog = makeSaveDialog(this, {u"save_support_dialog"_s, tr("Save the support file"),
                                       tr("JSON (*.json)"), u"codeseal-support.json"_s});
  connect(dialog, &QFileDialog::fileSelected, this, &SupportDialog::save);
  dialog->open();
}

void SupportDialog::save(const QString& path) {
  const auto saved = SafeFile(path).write(m_report.json, SafeFile::Access::AsUsual);
  m_saved->hide();
  m_saved->setTone(saved ? Tone::Success : Tone::Danger);
  if (saved)
    m_saved->setText(tr("The file is saved"), QDir::toNativeSeparators(path));
  else
    m_saved->setText(tr("The file could not be saved"), errorText(saved.error()).sentence);
  m_saved->show();
}

}  // namespace codeseal::ui
