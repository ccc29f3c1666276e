// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QWizard>
#include <QWizardPage>

// Three empty pages in a wizard of the size that Codeseal opens with, and nothing else.
int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  QWizard wizard;
  for (int page = 0; page < 3; ++page) wizard.addPage(new QWizardPage);
  wizard.resize(1120, 760);
  wizard.show();
  return QApplication::exec();
}
