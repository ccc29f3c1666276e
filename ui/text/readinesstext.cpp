// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/readinesstext.h"

#include "ui/text/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace codeseal::ui {

using namespace Qt::StringLiterals;

namespace {

struct Ready {
  Q_DECLARE_TR_FUNCTIONS(codeseal::ui::Ready)
};

QString endsText(qint64 days) {
  if (days <= 0) return Ready::tr("Ends today");
  if (days == 1) return Ready::tr("Ends tomorrow");
  //: A validation ends in %n days
  return Ready::tr("Ends in %n days", nullptr, int(days));
}

QString progressText(const Readiness& readiness, QDate today) {
  if (!readiness.since.isValid()) return Ready::tr("In progress");
  //: %1 is a number: the check of the organization is in its sixth day
  return Ready::tr("In progress, day %1").arg(std::max<qint64>(1, readiness.since.daysTo(today)));
}

QString expiredText(QDate until) {
  //: %1 is a date
  return until.isValid() ? Ready::tr("Expired %1").arg(dateText(until)) : Ready::tr("Expired");
}

QString readyText(QDate until) {
  //: %1 is a date
  return until.isValid() ? Ready::tr("Ready until %1").arg(dateText(until)) : Ready::tr("Ready");
}

}  // namespace

ChipText readinessChip(const Readiness& readiness, QDate today) {
  switch (readiness.state) {
    case Readiness::State::Ready: return {u"shield-check"_s, Tone::Success, readyText(readiness.until)};
    case Readiness::State::EndsSoon:
      return {u"warning"_s, Tone::Warning, endsText(today.daysTo(readiness.until))};
    case Readiness::State::Expired: return {u"error"_s, Tone::Danger, expiredText(readiness.until)};
    case Readiness::State::InProgress: return {u"info"_s, Tone::Info, progressText(readiness, today)};
    case Readiness::State::NotStarted: return {u"warning"_s, Tone::Warning, Ready::tr("Not validated")};
    //: Whether an organization is validated
    case Readiness::State::NotTold: return {u"info"_s, Tone::Info, Ready::tr("Not known")};
  }
  Q_UNREACHABLE();
}

QString readinessSentence(const Readiness& readiness) {
  switch (readiness.state) {
    case Readiness::State::Ready:
      return Ready::tr("The organization is validated. The order does not wait for it.");
    case Readiness::State::EndsSoon:
      return Ready::tr("The validation ends soon. An order placed now may wait for a new check.");
    case Readiness::State::Expired:
      return Ready::tr("The validation is over. The check starts again when the order arrives.");
    case Readiness::State::InProgress:
      return Ready::tr("DigiCert checks the organization. The order waits until that is done.");
    case Readiness::State::NotStarted:
      return Ready::tr("The check starts when the order arrives. DigiCert calls the organization.");
    case Readiness::State::NotTold:
      return Ready::tr(
          "DigiCert did not say whether the organization is validated. If it is not, the order waits.");
  }
  Q_UNREACHABLE();
}

}  // namespace codeseal::ui
