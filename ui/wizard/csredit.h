// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace codeseal::ui {

/// A box for a certificate signing request, pasted, dropped, typed or read from a file. A private key never
/// stays in it: the box is emptied before anybody is told of its content. Nothing is read beyond 64 KiB.
class CsrEdit final : public QPlainTextEdit {
  Q_OBJECT

 public:
  explicit CsrEdit(QWidget* parent = nullptr);

  /// Shows a request that was given before.
  void showRequest(const QString& text);
  /// Takes the request in a file in place of what is there.
  void takeFile(const QString& path);

  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  /// The person changed the content. It is no private key.
  void requestChanged(const QString& text);
  /// Something was not taken; the sentence says why.
  void refused(const QString& sentence);

 protected:
  bool canInsertFromMimeData(const QMimeData* source) const override;
  void insertFromMimeData(const QMimeData* source) override;

 private:
  void takeBytes(QByteArray&& bytes);
  void checkContent();
  void empty();
  void tell(const QString& text);

  QString m_told;  // what the listeners know
  bool m_quiet = false;
};

}  // namespace codeseal::ui
