// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/order/calendar.h"

namespace codeseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75;  // octets, the line end not counted

/// Section 3.3.11. What no calendar shows is left out, so that a name can not end the line it stands in.
QString escaped(QString text) {
  text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
  QString result;
  for (const QChar c : text) {
    if (c == u'\n') {
      result += u"\\n"_s;
      continue;
    }
    if (c.category() == QChar::Other_Control) continue;
    if (c == u'\\' || c == u';' || c == u',') result += u'\\';
    result += c;
  }
  return result;
}

bool beginsCharacter(char octet) {
  return (static_cast<unsigned char>(octet) & 0xC0U) != 0x80U;
}

/// Section 3.1: a long line goes on after a line end and one blank; no character is torn apart.
void addLine(QByteArray& file, const QString& line) {
  QByteArray rest = line.toUtf8();
  qsizetype room = longestLine;
  while (rest.size() > room) {
    qsizetype cut = room;
    while (cut > 1 && !beginsCharacter(rest.at(cut))) --cut;
    file += rest.first(cut) + "\r\n ";
    rest.remove(0, cut);
    room = longestLine - 1;  // the blank counts
  }
  file += rest + "\r\n";
}

QString trigger(int daysBefore) {
  return daysBefore > 0 ? u"-P%1DT15H"_s.arg(daysBefore - 1) : u"PT9H"_s;
}

void addAlarm(QByteArray& file, int daysBefore, const QString& title) {
  addLine(file, u"BEGIN:VALARM"_s);
  addLine(file, u"ACTION:DISPLAY"_s);
  addLine(file, u"DESCRIPTION:"_s + escaped(title));
  addLine(file, u"TRIGGER:"_s + trigger(daysBefore));
  addLine(file, u"END:VALARM"_s);
}

void addEvent(QByteArray& file, const CalendarEvent& event, const QString& madeAt) {
  addLine(file, u"BEGIN:VEVENT"_s);
  addLine(file, u"UID:"_s + escaped(event.uid));
  addLine(file, u"DTSTAMP:"_s + madeAt);
  addLine(file, u"DTSTART;VALUE=DATE:"_s + event.day.toString(u"yyyyMMdd"_s));
  addLine(file, u"DTEND;VALUE=DATE:"_s + event.day.addDays(1).toString(u"yyyyMMdd"_s));
  addLine(file, u"SUMMARY:"_s + escaped(event.title));
  if (!event.text.isEmpty()) addLine(file, u"DESCRIPTION:"_s + escaped(event.text));
  addLine(file, u"TRANSP:TRANSPARENT"_s);
  for (const int days : event.alarms) addAlarm(file, days, event.title);
  addLine(file, u"END:VEVENT"_s);
}

}  // namespace

QByteArray calendarFile(const QList<CalendarEvent>& events, const QDateTime& madeAt) {
  QByteArray file;
  const QString stamp = madeAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
  addLine(file, u"BEGIN:VCALENDAR"_s);
  addLine(file, u"VERSION:2.0"_s);
  addLine(file, u"PRODID:-//Codeseal//Codeseal//EN"_s);
  addLine(file, u"CALSCALE:GREGORIAN"_s);
  addLine(file, u"METHOD:PUBLISH"_s);
  for (const CalendarEvent& event : events) addEvent(file, event, stamp);
  addLine(file, u"END:VCALENDAR"_s);
  return file;
}

}  // namespace codeseal
