// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <span>
#include <string_view>
#include <utility>
#include <vector>

/// iCalendar files (RFC 5545): what they say, as values. Instants become days in the zone that is given; what has no
/// zone ("floating") means the day that it says.
namespace tasuki::format {

/// A VTODO.
struct CalendarTodo {
    enum class Status { None, Open, Done, Cancelled };

    QString uid;
    QString summary;
    QString description;
    QDate start;
    QDate due;        ///< also where a duration is given instead
    int priority = 0; ///< 1, the most urgent, to 9; 0: none
    Status status = Status::None;
    QDate completed;
    QString rule; ///< the RRULE without its name, such as "FREQ=WEEKLY;INTERVAL=2"; empty: none
    QStringList categories;
    std::vector<std::pair<QString, QString>> extra; ///< properties of our own: X-TASUKI-… and the value
    qint64 line = 0;                                ///< of the file, on which it begins

    QString extraOf(QStringView name) const;
};

/// Somebody of an event.
struct CalendarPerson {
    QString name; ///< may be empty
    QString mail; ///< may be empty
};

/// A VEVENT: something that took place, or will.
struct CalendarEvent {
    QString summary;
    QString description;
    QString url;
    QString location;
    QDate day;
    int minutes = 0; ///< 0: the whole day, or not said
    CalendarPerson organizer;
    std::vector<CalendarPerson> attendees;
    qint64 line = 0;
};

struct CalendarFile {
    std::vector<CalendarTodo> todos;
    std::vector<CalendarEvent> events;
    qint64 others = 0; ///< journals, free and busy times
};

/// Whether a text is such a file, by its first line.
bool isCalendar(std::string_view utf8);
/// Everything that the file holds. Invalid where it is broken, with the line and the reason; nothing of it is read
/// then.
Result<CalendarFile> readCalendar(std::string_view utf8, const QTimeZone& zone);
/// A file of these; `now` is its DTSTAMP, and what was completed on a day was so at noon in the zone. Lines are folded
/// and texts escaped; a rule without a start date is given that of the due date, as the standard wants it, and
/// X-TASUKI-START:NONE says so.
QByteArray writeCalendar(std::span<const CalendarTodo> todos, const QDateTime& now, const QTimeZone& zone);

} // namespace tasuki::format
