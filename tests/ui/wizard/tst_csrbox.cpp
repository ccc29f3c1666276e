// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/flowrig.h"
#include "ui/widgets/formfield.h"
#include "ui/wizard/csrbox.h"
#include "ui/wizard/csredit.h"
#include "ui/wizard/fieldbinder.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QTest>

#include <memory>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

class CsrBoxTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void readsAPastedCsr();
  void judgesAWeakCsr();
  void aPrivateKeyNeverGetsIntoTheDraft();
  void opensAFileWithoutStoppingTheWorld();
  void saysWhyItAsks();

 private:
  const OrderDraft& draft() const { return m_rig->flow().draft(); }
  CsrEdit* csr() const { return m_box->findChild<CsrEdit*>(u"csr"_s); }
  QWidget* part(const QString& name) const { return m_box->findChild<QWidget*>(name); }
  void paste(const QString& text) const;
  static QString sample(const QString& name);

  std::unique_ptr<FlowRig> m_rig;
  std::unique_ptr<FieldBinder> m_fields;
  std::unique_ptr<CsrBox> m_box;
};

void CsrBoxTest::init() {
  m_rig = std::make_unique<FlowRig>();
  m_rig->flow().edit([](OrderDraft& draft) {
    draft.product = Product::CodeSigning;
    draft.provisioning = Provisioning::Email;
  });
  m_fields = std::make_unique<FieldBinder>(m_rig->flow(), nullptr);
  m_box = std::make_unique<CsrBox>(m_rig->flow(), *m_fields);
  m_box->load();
  m_box->resize(900, 400);
  m_box->show();
  QVERIFY(QTest::qWaitForWindowActive(m_box.get()));
}

void CsrBoxTest::cleanup() {
  m_fields.reset();
  m_box.reset();
  m_rig.reset();
}

void CsrBoxTest::paste(const QString& text) const {
  QApplication::clipboard()->setText(text);
  csr()->setFocus();
  QTest::keyClick(csr(), Qt::Key_V, Qt::ControlModifier);
}

QString CsrBoxTest::sample(const QString& name) {
  QFile file(QStringLiteral(CODESEAL_TEST_DATA "/csr/") + name);
  return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

void CsrBoxTest::readsAPastedCsr() {
  paste(sample(u"ec-p-256.pem"_s));
  QCOMPARE(draft().csr, sample(u"ec-p-256.pem"_s));
  QCOMPARE(part(u"csr_key"_s)->accessibleName(), u"Key: ECC P-256"_s);
  QCOMPARE(part(u"csr_hash"_s)->accessibleName(), u"Hash: SHA-256"_s);
  QCOMPARE(part(u"csr_signature"_s)->accessibleName(), u"Signature: good"_s);
  QVERIFY(part(u"csr_subject"_s)->isVisible());
  QVERIFY(!m_rig->flow().problem({Field::Csr}));
}

void CsrBoxTest::judgesAWeakCsr() {
  paste(sample(u"rsa2048.pem"_s));
  QCOMPARE(part(u"csr_key"_s)->accessibleName(), u"Key: RSA 2048"_s);
  QVERIFY(part(u"csr_key"_s)->accessibleDescription().contains(u"RSA 3072"_s));
  QVERIFY(m_rig->flow().problem({Field::Csr}));
  QTest::keyClick(csr(), Qt::Key_Tab);
  QVERIFY(m_box->findChild<FormField*>(u"csr_field"_s)->isErrorShown());
}

void CsrBoxTest::aPrivateKeyNeverGetsIntoTheDraft() {
  QStringList held;
  connect(&m_rig->flow(), &OrderFlow::draftChanged, this, [&] { held << draft().csr; });
  paste(sample(u"ec-p-256.pem"_s));
  paste(u"-----BEGIN PRIVATE KEY-----\nMC4CAQ==\n-----END PRIVATE KEY-----\n"_s);
  QCOMPARE(held, (QStringList{sample(u"ec-p-256.pem"_s), QString()}));
  QCOMPARE(csr()->toPlainText(), QString());
  QVERIFY(part(u"csr_refused"_s)->isVisible());
  QVERIFY(part(u"csr_refused"_s)->accessibleName().contains(u"private key"_s));
  paste(sample(u"ec-p-256.pem"_s));
  QVERIFY(!part(u"csr_refused"_s)->isVisible());
}

void CsrBoxTest::opensAFileWithoutStoppingTheWorld() {
  QTest::keyClick(part(u"csr_open"_s), Qt::Key_Space);
  auto* dialog = m_box->findChild<QFileDialog*>(u"csr_file_dialog"_s);
  QVERIFY(dialog);
  Q_EMIT dialog->fileSelected(QStringLiteral(CODESEAL_TEST_DATA "/csr/rsa3072.pem"));
  dialog->reject();
  QCOMPARE(part(u"csr_key"_s)->accessibleName(), u"Key: RSA 3072"_s);
  QVERIFY(!m_rig->flow().problem({Field::Csr}));
}

void CsrBoxTest::saysWhyItAsks() {
  const auto why = [this] { return m_box->findChild<QLabel*>(u"csr_why"_s)->text(); };
  QVERIFY(why().contains(u"HSM"_s));
  m_rig->flow().edit([](OrderDraft& draft) {
    draft.provisioning = Provisioning::ClientApp;
    draft.serverPlatform = sunJavaPlatform;
  });
  m_box->load();
  QVERIFY(why().contains(u"Sun Java"_s));
}

}  // namespace codeseal::ui

QTEST_MAIN(codeseal::ui::CsrBoxTest)
#include "tst_csrbox.moc"
