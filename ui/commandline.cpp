// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

CommandLine refuse(const QString& reason) {
  CommandLine line;
  line.message = u"codeseal: "_s + reason + u'\n' + u"Run 'codeseal --help' for the options."_s + u'\n';
  line.exitCode = 2;
  return line;
}

}  // namespace

CommandLine readCommandLine(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(u"Orders code signing certificates from DigiCert CertCentral."_s);
  const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this help."_s);
  const QCommandLineOption version(u"version"_s, u"Shows the version."_s);
  const QCommandLineOption practice(u"practice"_s, u"Works on a practice service inside the program."_s);
  const QCommandLineOption service(
      u"service-url"_s, u"Talks to this CertCentral: https anywhere, http on this computer only."_s,
      u"URL"_s);
  const QCommandLineOption data(u"data-dir"_s, u"Keeps drafts and records in this directory."_s, u"DIR"_s);
  parser.addPositionalArgument(u"file"_s, u"A request to open."_s, u"[FILE]"_s);
  parser.addOptions({help, version, practice, service, data});
  if (!parser.parse(arguments)) return refuse(parser.errorText());
  if (parser.isSet(help)) return {false, {}, {}, {}, parser.helpText(), 0};
  if (parser.isSet(version))
    return {false, {}, {}, {}, u"codeseal %1\n"_s.arg(QCoreApplication::applicationVersion()), 0};
  const QStringList files = parser.positionalArguments();
  if (files.size() > 1) return refuse(u"unexpected argument: %1"_s.arg(files.at(1)));
  if (parser.isSet(practice) && parser.isSet(service))
    return refuse(u"--practice and --service-url exclude each other."_s);

  CommandLine line;
  line.practice = parser.isSet(practice);
  line.dataDirectory = parser.value(data);
  // Another start may be asked to open it, and has a directory of its own.
  if (!files.isEmpty()) line.requestFile = QDir().absoluteFilePath(files.first());
  if (parser.isSet(service)) {
    const auto address = ServiceAddress::parse(parser.value(service));
    if (!address)
      return refuse(
          u"--service-url needs an https address, or http on this computer, such as "
          "http://127.0.0.1:8080/services/v2."_s);
    line.service = *address;
  }
  return line;
}

}  // namespace codeseal::ui
