// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/task_todos.h"

#include "format/csv_writer.h"
#include "format/texts.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace tasuki::task {

using namespace format;

namespace {

const QString kUidEnd = QStringLiteral("@tasuki");
const QString kUidStart = QStringLiteral("task-");
const QString kBusinessDays = QStringLiteral("MO,TU,WE,TH,FR");
// In the order of the days of a week.
constexpr std::array<const char16_t*, 7> kDayCodes{u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// 1 is the most urgent, 2 to 4 are high, 5 is normal, and 6 to 9 are low (RFC 5545 3.8.1.9).
QString priorityText(int priority)
{
    constexpr int kLastHigh = 4;
    constexpr int kNormal = 5;
    if (priority == 0)
        return {};
    if (priority == 1)
        return QStringLiteral("urgent");
    if (priority <= kLastHigh)
        return QStringLiteral("high");
    return priority == kNormal ? QStringLiteral("normal") : QStringLiteral("low");
}

QString stateText(CalendarTodo::Status status)
{
    switch (status) {
    case CalendarTodo::Status::Open: return QStringLiteral("open");
    case CalendarTodo::Status::Done: return QStringLiteral("done");
    case CalendarTodo::Status::Cancelled: return QStringLiteral("skipped");
    case CalendarTodo::Status::None: break;
    }
    return {};
}

} // namespace

int calendarPriority(TaskPriority priority)
{
    constexpr int kHigh = 3;
    constexpr int kNormal = 5;
    constexpr int kLow = 7;
    switch (priority) {
    case TaskPriority::Urgent: return 1;
    case TaskPriority::High: return kHigh;
    case TaskPriority::Normal: return kNormal;
    case TaskPriority::Low: break;
    }
    return kLow;
}

CalendarTodo::Status calendarStatus(TaskState state)
{
    switch (state) {
    case TaskState::Open: return CalendarTodo::Status::Open;
    case TaskState::Done: return CalendarTodo::Status::Done;
    case TaskState::Skipped: break;
    }
    return CalendarTodo::Status::Cancelled;
}

namespace {

/// Our own code where nobody changed the rule that was made of it: it knows more.
QString repeatOf(const CalendarTodo& todo)
{
    const QString own = todo.extraOf(u"X-TASUKI-REPEAT");
    const QDate day = todo.due.isValid() ? todo.due : todo.start;
    const bool isUnchanged = !own.isEmpty() && repeatOfRule(todo.rule, day) == repeatOfRule(ruleOfRepeat(own), day);
    if (isUnchanged || (!own.isEmpty() && !day.isValid()))
        return own;
    return repeatOfRule(todo.rule, day);
}

QStringList cellsOf(const CalendarTodo& todo)
{
    const bool isOurs = !todo.extraOf(u"X-TASUKI-MADE-FROM").isEmpty();
    const QString list = isOurs ? todo.extraOf(u"X-TASUKI-LIST") : todo.categories.value(0);
    return {todo.summary,
            todo.extraOf(u"X-TASUKI-ACCOUNT"),
            todo.extraOf(u"X-TASUKI-ASSIGNEE"),
            dayText(todo.start),
            dayText(todo.due),
            priorityText(todo.priority),
            stateText(todo.status),
            todo.status == CalendarTodo::Status::Cancelled ? todo.extraOf(u"X-TASUKI-DONE-ON")
                                                           : dayText(todo.completed),
            todo.description,
            list,
            repeatOf(todo),
            todo.extraOf(u"X-TASUKI-DONE-BY"),
            todo.extraOf(u"X-TASUKI-MADE-FROM"),
            todo.uid};
}

} // namespace

QString ownUid(qint64 task)
{
    return kUidStart + QString::number(task) + kUidEnd;
}

qint64 taskOfUid(QStringView uid)
{
    if (!uid.startsWith(kUidStart) || !uid.endsWith(kUidEnd))
        return 0;
    return uid.sliced(kUidStart.size()).chopped(kUidEnd.size()).toLongLong();
}

QString ruleOfRepeat(QStringView code)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,3})([dbwmy])(?:@(\\d{1,2})(?:/\\d{1,2})?)?$"));
    const auto match = pattern.match(code.toString());
    if (!match.hasMatch())
        return {};
    static const QHash<QString, QString> names{{QStringLiteral("d"), QStringLiteral("DAILY")},
                                               {QStringLiteral("b"), QStringLiteral("DAILY")},
                                               {QStringLiteral("w"), QStringLiteral("WEEKLY")},
                                               {QStringLiteral("m"), QStringLiteral("MONTHLY")},
                                               {QStringLiteral("y"), QStringLiteral("YEARLY")}};
    const QString unit = match.captured(2);
    QString rule = QStringLiteral("FREQ=") + names[unit];
    if (match.captured(1).toInt() > 1)
        rule += QStringLiteral(";INTERVAL=") + QString::number(match.captured(1).toInt());
    if (unit == u"b")
        rule += QStringLiteral(";BYDAY=") + kBusinessDays;
    if (unit == u"m" && match.hasCaptured(3))
        rule += QStringLiteral(";BYMONTHDAY=") + match.captured(3);
    return rule;
}

QString repeatOfRule(const QString& rule, QDate day)
{
    QHash<QString, QString> parts;
    for (const QString& part : rule.split(u';', Qt::SkipEmptyParts))
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    const QString unit = parts.take(QStringLiteral("FREQ"));
    const QString every = parts.take(QStringLiteral("INTERVAL"));
    parts.remove(QStringLiteral("WKST"));
    const QString days = parts.take(QStringLiteral("BYDAY"));
    const QString monthDay = parts.take(QStringLiteral("BYMONTHDAY"));
    constexpr int kMost = 999;
    const int number = every.isEmpty() ? 1 : every.toInt();
    if (!parts.isEmpty() || number < 1 || number > kMost) // an end, a count: ours go on
        return {};
    const QString count = QString::number(number);
    if (days == kBusinessDays && monthDay.isEmpty() && (unit == u"DAILY" || (unit == u"WEEKLY" && number == 1)))
        return count + u'b';
    const bool isThatDay = day.isValid() && days == QStringView(kDayCodes[size_t(day.dayOfWeek() - 1)]);
    if (unit == u"WEEKLY" && monthDay.isEmpty() && (days.isEmpty() || isThatDay))
        return count + u'w';
    if (!days.isEmpty())
        return {};
    const int of = monthDay.toInt();
    if (unit == u"MONTHLY" && (monthDay.isEmpty() || (of >= 1 && of <= 31)))
        return count + u'm' + (monthDay.isEmpty() ? QString() : u'@' + QString::number(of));
    if (!monthDay.isEmpty())
        return {};
    if (unit == u"DAILY")
        return count + u'd';
    return unit == u"YEARLY" ? count + u'y' : QString();
}

Result<CalendarRows> rowsOfCalendar(std::string_view utf8, const QTimeZone& zone)
{
    const auto file = readCalendar(utf8, zone);
    if (!file)
        return file.error();
    const int events = int(file->events.size());
    if (file->todos.empty())
        return invalid(
            events == 0 ? Text::tr("The calendar file holds no tasks.")
                        : Text::tr("The calendar file holds no tasks; its %n events aren't tasks.", nullptr, events));
    MemorySink memory;
    CsvWriter csv(memory, {Encoding::Utf8, {}, false});
    std::vector<format::Column> columns;
    for (const char* name : {"title", "account_id", "assignee", "start", "due", "priority", "state", "done_on", "notes",
                             "list", "repeat", "done_by", "made_from", "external_id"})
        columns.push_back({QLatin1String(name), {}, ColumnType::Text});
    TASUKI_TRY(csv.begin(columns));
    int otherRules = 0;
    for (const CalendarTodo& todo : file->todos) {
        TASUKI_TRY(writeRow(csv, cellsOf(todo)));
        otherRules += !todo.rule.isEmpty() && repeatOf(todo).isEmpty() ? 1 : 0;
    }
    TASUKI_TRY(csv.end());
    CalendarRows made{memory.bytes(), {}};
    if (events > 0)
        made.leftOut += Text::tr("%n events aren't tasks and were left out.", nullptr, events);
    if (file->others > 0)
        made.leftOut += Text::tr("%n journal entries and other parts were left out.", nullptr, int(file->others));
    if (otherRules > 0)
        made.leftOut += Text::tr("%n tasks repeat in a way that isn't supported. They come in without repeating.",
                                 nullptr, otherRules);
    return made;
}

} // namespace tasuki::task
