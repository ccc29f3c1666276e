// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/application.h"
#include "ui/commandline.h"
#include "ui/consoletext.h"
#include "ui/quitwatchdog.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QMessageBox>

int main(int argc, char* argv[]) {
  using namespace Qt::StringLiterals;
  QCoreApplication::setApplicationName(u"codeseal"_s);
  QCoreApplication::setApplicationVersion(QLatin1String(CODESEAL_VERSION));
  QCoreApplication::setOrganizationDomain(u"codeseal.org"_s);
  QStringList arguments;
  for (int i = 0; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
  const auto line = codeseal::ui::readCommandLine(arguments);
  if (!line.message.isEmpty()) {
    codeseal::ui::writeToConsole(line.message, line.exitCode != 0);
    return line.exitCode;
  }

  QApplication application(argc, argv);
  QGuiApplication::setApplicationDisplayName(u"Codeseal"_s);
  QGuiApplication::setDesktopFileName(u"org.codeseal.Codeseal"_s);
  codeseal::ui::Application codeseal(line);
  using namespace std::chrono_literals;
  QObject::connect(&application, &QCoreApplication::aboutToQuit, &application,
                   [] { codeseal::ui::endWithin(3s); });
  const auto started = codeseal.start();
  if (started && !*started) return 0;  // another window shows it
  if (!started) {
    const auto text = codeseal::ui::errorText(started.error());
    QMessageBox box(QMessageBox::Critical, text.title, text.title);
    box.setInformativeText(text.sentence + u"\n\n"_s + started.error().detail);
    box.setTextFormat(Qt::PlainText);
    QObject::connect(&box, &QDialog::finished, &application, [] { QCoreApplication::exit(1); });
    box.open();
    return QApplication::exec();
  }
  return QApplication::exec();
}
