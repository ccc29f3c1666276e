// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/programoptions.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace codeseal::practice {

namespace {

void declare(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      u"An imitation of DigiCert CertCentral to practise with. It listens on 127.0.0.1 only; its keys, "
      u"people and "
      u"orders are made up."_s);
  parser.addOptions({
      {u"help"_s, u"Show this text."_s},
      {u"port"_s, u"Listen on port <N>; without it, on a free one."_s, u"N"_s, u"0"_s},
      {u"mode"_s, u"Follow the \"pinned\" or \"today\"'s edition of the order page."_s, u"mode"_s,
       u"today"_s},
      {u"approval"_s, u"Let \"one\" or \"two\" people approve, or do it \"auto\"."_s, u"how"_s, u"one"_s},
      {u"unique-ids"_s, u"Refuse an alternative order id that is in use."_s},
      {u"speed"_s, u"Move orders on <factor> times as fast; 0 leaves them as they are."_s, u"factor"_s,
       u"1"_s},
      {u"lookup-delay"_s, u"Find a new order by its alternative id only after <seconds>."_s, u"seconds"_s,
       u"0"_s},
      {u"funds"_s, u"Begin with a deposit of <amount>."_s, u"amount"_s},
      {u"organization"_s, u"Let the account have the organization <id> alone; 1 is none."_s, u"id"_s, u"0"_s},
      {u"accept-key"_s, u"Accept <key> as well, with the rights of the first key."_s, u"key"_s},
      {u"no-rate-limit"_s, u"Answer any number of calls."_s},
      {u"until-input-closes"_s, u"Stop when the standard input closes."_s},
  });
}

Result<void> readAccount(const QCommandLineParser& parser, Settings& settings) {
  bool isNumber = false;
  settings.onlyOrganization = parser.value(u"organization"_s).toLongLong(&isNumber);
  if (!isNumber || settings.onlyOrganization < 0)
    return failure(Error::Kind::InvalidInput, u"--organization is the id of one"_s);
  if (!parser.isSet(u"funds"_s)) return {};
  settings.funds = parser.value(u"funds"_s).toDouble(&isNumber);
  if (!isNumber) return failure(Error::Kind::InvalidInput, u"--funds is an amount"_s);
  return {};
}

Result<Settings> settingsFrom(const QCommandLineParser& parser) {
  Settings settings;
  const QString mode = parser.value(u"mode"_s);
  const QString approval = parser.value(u"approval"_s);
  if (mode != "pinned"_L1 && mode != "today"_L1)
    return failure(Error::Kind::InvalidInput, u"--mode is \"pinned\" or \"today\""_s);
  if (approval != "one"_L1 && approval != "two"_L1 && approval != "auto"_L1)
    return failure(Error::Kind::InvalidInput, u"--approval is \"one\", \"two\" or \"auto\""_s);
  bool isNumber = false;
  const double speed = parser.value(u"speed"_s).toDouble(&isNumber);
  if (!isNumber || speed < 0) return failure(Error::Kind::InvalidInput, u"--speed is a number from 0 up"_s);
  const int delay = parser.value(u"lookup-delay"_s).toInt(&isNumber);
  if (!isNumber || delay < 0)
    return failure(Error::Kind::InvalidInput, u"--lookup-delay is a number of seconds"_s);
  if (const auto read = readAccount(parser, settings); !read) return tl::unexpected(read.error());

  settings.mode = mode == "pinned"_L1 ? Mode::Pinned : Mode::Today;
  settings.approval = approval == "one"_L1   ? Approval::OneStep
                      : approval == "two"_L1 ? Approval::TwoSteps
                                             : Approval::Automatic;
  settings.uniqueAlternativeIds = parser.isSet(u"unique-ids"_s);
  settings.pace.on = speed > 0;
  settings.pace.speed = speed > 0 ? speed : 1;
  settings.lookUpDelay = std::chrono::seconds(delay);
  settings.acceptedKey = parser.value(u"accept-key"_s);
  settings.rateLimit.on = !parser.isSet(u"no-rate-limit"_s);
  return settings;
}

}  // namespace

Result<ProgramOptions> programOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  declare(parser);
  if (!parser.parse(arguments)) return failure(Error::Kind::InvalidInput, parser.errorText());
  if (!parser.positionalArguments().isEmpty())
    return failure(Error::Kind::InvalidInput,
                   u"Not understood: %1"_s.arg(parser.positionalArguments().first()));
  ProgramOptions options;
  if (parser.isSet(u"help"_s)) options.answer = parser.helpText();
  const auto settings = settingsFrom(parser);
  if (!settings) return tl::unexpected(settings.error());
  options.settings = *settings;
  options.endsWithInput = parser.isSet(u"until-input-closes"_s);
  bool isNumber = false;
  options.port = parser.value(u"port"_s).toUShort(&isNumber);
  if (!isNumber) return failure(Error::Kind::InvalidInput, u"--port is a number from 0 to 65535"_s);
  return options;
}

}  // namespace codeseal::practice
