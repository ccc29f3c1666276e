// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("codeseal::ui::CommandLine", text);
}

CommandLine refuse(const QString& reason) {
  CommandLine line;
  line.message = u"codeseal: "_s + reason + u'\n' + tr("Run 'codeseal --help' for the options.") + u'\n';
  line.exitCode = 2;
  return line;
}

}  // namespace

CommandLine readCommandLine(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(tr("Orders code signing certificates from DigiCert CertCentral."));
  const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Shows this help."));
  const QCommandLineOption version(u"version"_s, tr("Shows the version."));
  const QCommandLineOption practice(u"practice"_s, tr("Works on a practice service inside the program."));
  const QCommandLineOption service(
      u"service-url"_s, tr("Talks to this CertCentral: https anywhere, http on this computer only."),
      u"URL"_s);
  const QCommandLineOption data(u"data-dir"_s, tr("Keeps drafts and records in this directory."), u"DIR"_s);
  parser.addOptions({help, version, practice, service, data});
  if (!parser.parse(arguments)) return refuse(parser.errorText());
  if (parser.isSet(help)) return {false, {}, {}, parser.helpText(), 0};
  if (parser.isSet(version))
    return {false, {}, {}, u"codeseal %1\n"_s.arg(QCoreApplication::applicationVersion()), 0};
  if (!parser.positionalArguments().isEmpty())
    return refuse(tr("unexpected argument: %1").arg(parser.positionalArguments().first()));
  if (parser.isSet(practice) && parser.isSet(service))
    return refuse(tr("--practice and --service-url exclude each other."));

  CommandLine line;
  line.practice = parser.isSet(practice);
  line.dataDirectory = parser.value(data);
  if (parser.isSet(service)) {
    const auto address = ServiceAddress::parse(parser.value(service));
    if (!address)
      return refuse(
          tr("--service-url needs an https address, or http on this computer, such as "
             "http://127.0.0.1:8080/services/v2."));
    line.service = *address;
  }
  return line;
}

}  // namespace codeseal::ui
