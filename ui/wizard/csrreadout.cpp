// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/csrreadout.h"

#include "app/csr/csrreading.h"
#include "ui/text/plaintext.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

QString keyText(const CsrReading& reading) {
  switch (reading.keyKind) {
    case CsrReading::KeyKind::Rsa: return u"%1 %2"_s.arg(reading.keyName).arg(reading.keyBits);
    case CsrReading::KeyKind::Ec: return u"ECC %1"_s.arg(reading.keyName);
    case CsrReading::KeyKind::Other: return reading.keyName;
  }
  Q_UNREACHABLE();
}

QString hashText(const QString& hash) {
  if (hash.isEmpty()) return CsrReadout::tr("none of its own");
  return hash.startsWith("SHA"_L1) && !hash.contains(u'-') ? u"SHA-"_s + hash.mid(3) : hash;
}

/// A thing to know, without a verdict.
void tell(CheckLine* line, const QString& text, const QString& value) {
  line->setLine(u"document"_s, {}, text.arg(quotable(value)));
  line->setVisible(!value.isEmpty());
}

/// A thing that was judged: good, or with the reason why not.
void judged(CheckLine* line, const QString& text, const Problems& problems, const QList<Code>& codes) {
  const auto bad = std::find_if(problems.begin(), problems.end(),
                                [&](const FieldProblem& problem) { return codes.contains(problem.code); });
  if (bad == problems.end())
    line->setLine(u"check"_s, Tone::Success, text);
  else
    line->setLine(u"error"_s, Tone::Danger, text, problemText(*bad));
  line->show();
}

}  // namespace

CsrReadout::CsrReadout(QWidget* parent) : QWidget(parent), m_nothing(new MutedLabel({})) {
  setObjectName(u"csr_readout"_s);
  auto* card = new Card(Card::Look::Quiet);
  card->setAccessibleName(tr("What the CSR says"));
  card->body()->addWidget(new HeadingLabel(tr("What the CSR says"), Type::GroupTitle));
  card->body()->addWidget(m_nothing);
  const auto line = [card](const QString& name) {
    auto* made = new CheckLine(u"document"_s, {}, {});
    made->setObjectName(name);
    card->body()->addWidget(made);
    return made;
  };
  m_subject = line(u"csr_subject"_s);
  m_organization = line(u"csr_organization"_s);
  m_key = line(u"csr_key"_s);
  m_hash = line(u"csr_hash"_s);
  m_signature = line(u"csr_signature"_s);
  card->body()->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(card);
  showRequest({});
}

void CsrReadout::showRequest(const QString& text) {
  const auto reading = readCsr(text.toUtf8());
  m_nothing->setVisible(!reading);
  m_nothing->setText(text.trimmed().isEmpty() ? tr("Its subject, its key and its signature, once it is here.")
                                              : tr("Nothing yet: this is not a CSR that can be read."));
  for (CheckLine* line : {m_subject, m_organization, m_key, m_hash, m_signature}) line->setVisible(false);
  if (reading) showReading(*reading);
}

void CsrReadout::showReading(const CsrReading& reading) {
  const Problems problems = judge(reading);
  tell(m_subject, tr("Subject: %1"), reading.commonName);
  tell(m_organization, tr("Organization: %1"), reading.organization);
  judged(m_key, tr("Key: %1").arg(keyText(reading)), problems, {Code::CsrKeyTooSmall, Code::CsrKeyKind});
  //: the hash a request is signed with
  judged(m_hash, tr("Hash: %1").arg(hashText(reading.hash)), problems, {Code::CsrWeakHash});
  const bool isChecked = reading.keyKind != CsrReading::KeyKind::Other;
  const QString verdict = !isChecked              ? tr("Signature: not checked")
                          : reading.signatureGood ? tr("Signature: good")
                                                  : tr("Signature: not good");
  judged(m_signature, verdict, problems, {Code::CsrSignature});
  if (!isChecked) m_signature->setLine(u"info"_s, Tone::Neutral, verdict);
}

}  // namespace codeseal::ui
