// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/wizardpage.h"

#include <QStringList>

namespace codeseal::ui {

class ChoiceRow;
class CsrBox;
class FormField;
class MoreSection;
class NoteText;
class PlatformField;

/// How the key is delivered, and what it is used with.
class KeyPage final : public WizardPage {
  Q_OBJECT

 public:
  explicit KeyPage(OrderFlow& flow, QWidget* parent = nullptr);

  void focusFirstProblem() override;
  QString summary() const override;

 protected:
  void build() override;
  void load() override;

 private:
  void addChoices();
  void addMore();
  void choose(int index);
  void showDraft();
  void showHashes();
  void showProblem();

  ChoiceRow* m_choices = nullptr;
  NoteText* m_problem = nullptr;
  PlatformField* m_platform = nullptr;
  CsrBox* m_csr = nullptr;
  MoreSection* m_more = nullptr;
  FormField* m_hash = nullptr;
  QStringList m_listedHashes;
  bool m_speaks = false;  // the person was told to choose
};

}  // namespace codeseal::ui
