// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/ical.h"

#include "base/from_utf8.h"
#include "format/texts.h"

#include <QDateTime>
#include <QRegularExpression>

#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace tasuki::format {

namespace {

using namespace std::string_view_literals;

constexpr size_t kMostBytes = 64UL * 1024 * 1024;
constexpr size_t kMostDepth = 8; ///< of components in each other; real files have three
constexpr QStringView kOwn = u"X-TASUKI-";
constexpr const char* kStartNone = "NONE";

struct ComponentFree {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

Error broken(qint64 line, const QString& why)
{
    return {
        ErrorCode::Invalid, Text::tr("Line %1 of the calendar file: %2 Nothing was imported.").arg(line).arg(why), {}};
}

/// What libical takes silently, or tells without a line: the shape of the file. It also finds where each task and event
/// begins.
class Shape {
public:
    std::vector<qint64> todos;
    std::vector<qint64> events;
    qint64 others = 0;

    Result<void> check(std::string_view text)
    {
        qint64 number = 0;
        qint64 begun = 0;
        std::string logical;
        const auto endLine = [&]() -> Result<void> {
            if (!logical.empty())
                TASUKI_TRY(take(logical, begun));
            logical.clear();
            return {};
        };
        while (!text.empty()) {
            const size_t end = std::min(text.find('\n'), text.size());
            std::string_view line = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            ++number;
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            if (!line.empty() && (line.front() == ' ' || line.front() == '\t') && !logical.empty()) {
                logical += line.substr(1);
                continue;
            }
            TASUKI_TRY(endLine());
            if (line.find_first_not_of(" \t") == std::string_view::npos)
                continue;
            logical = line;
            begun = number;
        }
        TASUKI_TRY(endLine());
        if (!m_open.empty())
            return broken(
                m_open.back().second,
                Text::tr("“BEGIN:%1” has no end: the file is incomplete.").arg(fromUtf8(m_open.back().first)));
        return {};
    }

private:
    Result<void> take(const std::string& line, qint64 number)
    {
        const size_t colon = valueStart(line);
        if (colon == std::string::npos)
            return broken(number, Text::tr("“%1” isn't a property with a value.").arg(shortened(line)));
        std::string name = line.substr(0, std::min(line.find(';'), colon));
        std::ranges::transform(name, name.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
        std::string value = line.substr(colon + 1);
        if (name == "BEGIN")
            return begin(upper(value), number);
        if (name == "END")
            return end(upper(value), number);
        if (m_open.empty())
            return broken(number, Text::tr("“%1” is outside of BEGIN:VCALENDAR.").arg(shortened(line)));
        static const QRegularExpression day(QStringLiteral("^\\d{8}(?:T\\d{6}Z?)?$"));
        const bool isDay = name == "DUE" || name == "DTSTART" || name == "DTEND" || name == "COMPLETED";
        const bool isRow = m_open.back().first == "VTODO" || m_open.back().first == "VEVENT";
        if (isDay && isRow) {
            const QString text = fromUtf8(value).trimmed();
            if (!day.match(text).hasMatch() || !QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd")).isValid())
                return broken(number, Text::tr("“%1” of %2 isn't a date.").arg(shortened(value), fromUtf8(name)));
        }
        return {};
    }
    /// Behind the name and its parameters, of which quoted ones may hold colons.
    static size_t valueStart(const std::string& line)
    {
        bool quoted = false;
        for (size_t i = 0; i < line.size(); ++i) {
            if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == ':' && !quoted)
                return i == 0 ? std::string::npos : i;
        }
        return std::string::npos;
    }
    static std::string upper(std::string text)
    {
        while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
            text.pop_back();
        std::ranges::transform(text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
        return text;
    }
    static QString shortened(const std::string& text)
    {
        constexpr qsizetype kShown = 40;
        const QString whole = fromUtf8(text).simplified();
        return whole.size() > kShown ? whole.left(kShown) + u'…' : whole;
    }
    Result<void> begin(const std::string& what, qint64 number)
    {
        if (m_open.empty() && what != "VCALENDAR")
            return broken(number, Text::tr("“BEGIN:%1” is outside of BEGIN:VCALENDAR.").arg(fromUtf8(what)));
        if (m_open.size() >= kMostDepth)
            return broken(number, Text::tr("Its parts are nested too deeply."));
        if (m_open.size() == 1) {
            if (what == "VTODO")
                todos.push_back(number);
            else if (what == "VEVENT")
                events.push_back(number);
            else if (what == "VJOURNAL" || what == "VFREEBUSY")
                ++others;
        }
        m_open.emplace_back(what, number);
        return {};
    }
    Result<void> end(const std::string& what, qint64 number)
    {
        if (m_open.empty() || m_open.back().first != what)
            return broken(number, Text::tr("“END:%1” has no beginning.").arg(fromUtf8(what)));
        m_open.pop_back();
        return {};
    }

    std::vector<std::pair<std::string, qint64>> m_open;
};

QString text(const char* utf8)
{
    return utf8 ? QString::fromUtf8(utf8).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).remove(u'\0')
                : QString();
}

/// Of a person's zone; the file's own definition of it is asked where the name is none of the world's.
QDate dayOf(icaltimetype time, const QTimeZone& zone)
{
    if (icaltime_is_null_time(time))
        return {};
    const QDate day(time.year, time.month, time.day);
    if (time.is_date || (!icaltime_is_utc(time) && !time.zone))
        return day;
    if (!icaltime_is_utc(time)) {
        const QByteArray location(icaltimezone_get_location(const_cast<icaltimezone*>(time.zone)));
        // Of an empty name Qt makes the system's zone.
        if (const QTimeZone named(location); !location.isEmpty() && named.isValid())
            return QDateTime(day, QTime(time.hour, time.minute, time.second), named).toTimeZone(zone).date();
    }
    const auto seconds = qint64(icaltime_as_timet_with_zone(time, time.zone));
    return QDateTime::fromSecsSinceEpoch(seconds, zone).date();
}

/// The date of a property with its TZID, wherever libical finds it: a name of the world without a definition counts.
icaltimetype timeOf(icalproperty* property)
{
    icaltimetype time = icalvalue_get_datetimedate(icalproperty_get_value(property));
    icalparameter* id = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (!id || icaltime_is_utc(time) || time.is_date)
        return time;
    const char* name = icalparameter_get_tzid(id);
    const icaltimezone* zone = nullptr;
    for (icalcomponent* at = icalproperty_get_parent(property); at && !zone; at = icalcomponent_get_parent(at))
        zone = icalcomponent_get_timezone(at, name);
    if (!zone)
        zone = icaltimezone_get_builtin_timezone(name);
    return icaltime_set_timezone(&time, zone);
}

QDate dayOf(icalcomponent* of, icalproperty_kind kind, const QTimeZone& zone)
{
    icalproperty* property = icalcomponent_get_first_property(of, kind);
    return property ? dayOf(timeOf(property), zone) : QDate();
}

QString valueOf(icalcomponent* of, icalproperty_kind kind)
{
    icalproperty* property = icalcomponent_get_first_property(of, kind);
    if (!property)
        return {};
    icalvalue* value = icalproperty_get_value(property);
    return icalvalue_isa(value) == ICAL_TEXT_VALUE ? text(icalvalue_get_text(value))
                                                   : text(icalproperty_get_value_as_string(property));
}

CalendarTodo::Status statusOf(icalcomponent* todo, QDate completed)
{
    using enum CalendarTodo::Status;
    if (icalproperty* status = icalcomponent_get_first_property(todo, ICAL_STATUS_PROPERTY)) {
        switch (icalproperty_get_status(status)) {
        case ICAL_STATUS_COMPLETED: return Done;
        case ICAL_STATUS_CANCELLED: return Cancelled;
        case ICAL_STATUS_NEEDSACTION:
        case ICAL_STATUS_INPROCESS: return Open;
        default: break;
        }
    }
    constexpr int kWhole = 100;
    icalproperty* percent = icalcomponent_get_first_property(todo, ICAL_PERCENTCOMPLETE_PROPERTY);
    return completed.isValid() || (percent && icalproperty_get_percentcomplete(percent) == kWhole) ? Done : None;
}

CalendarTodo todoOf(icalcomponent* component, const QTimeZone& zone)
{
    CalendarTodo todo;
    todo.uid = valueOf(component, ICAL_UID_PROPERTY).trimmed();
    todo.summary = valueOf(component, ICAL_SUMMARY_PROPERTY).simplified();
    todo.description = valueOf(component, ICAL_DESCRIPTION_PROPERTY);
    todo.start = dayOf(component, ICAL_DTSTART_PROPERTY, zone);
    todo.due = dayOf(component, ICAL_DUE_PROPERTY, zone);
    if (icalproperty* length = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY);
        length && !todo.due.isValid() && todo.start.isValid()) {
        icaltimetype end = timeOf(icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY));
        icaldurationtype lasts = icalproperty_get_duration(length);
        // Two days that begin on a day end with the next one.
        if (end.is_date && icaldurationtype_as_int(lasts) > 0)
            lasts = icaldurationtype_from_int(icaldurationtype_as_int(lasts) - 1);
        todo.due = dayOf(icaltime_add(end, lasts), zone);
    }
    if (icalproperty* priority = icalcomponent_get_first_property(component, ICAL_PRIORITY_PROPERTY))
        todo.priority = std::clamp(icalproperty_get_priority(priority), 0, 9);
    todo.completed = dayOf(component, ICAL_COMPLETED_PROPERTY, zone);
    todo.status = statusOf(component, todo.completed);
    if (icalproperty* rule = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY))
        todo.rule = text(icalproperty_get_value_as_string(rule)).toUpper();
    for (icalproperty* at = icalcomponent_get_first_property(component, ICAL_CATEGORIES_PROPERTY); at;
         at = icalcomponent_get_next_property(component, ICAL_CATEGORIES_PROPERTY))
        if (const QString category = text(icalproperty_get_categories(at)).trimmed(); !category.isEmpty())
            todo.categories += category;
    for (icalproperty* at = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); at;
         at = icalcomponent_get_next_property(component, ICAL_X_PROPERTY))
        if (const QString name = text(icalproperty_get_x_name(at)).toUpper(); name.startsWith(kOwn))
            todo.extra.emplace_back(name, text(icalproperty_get_x(at)));
    if (todo.extraOf(u"X-TASUKI-START") == QLatin1String(kStartNone))
        todo.start = {};
    return todo;
}

CalendarPerson personOf(icalproperty* property, const char* address)
{
    CalendarPerson person;
    person.mail = text(address).trimmed();
    if (person.mail.startsWith(u"mailto:", Qt::CaseInsensitive))
        person.mail = person.mail.mid(7);
    else if (!person.mail.contains(u'@'))
        person.mail.clear();
    if (icalparameter* name = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER))
        person.name = text(icalparameter_get_cn(name)).simplified();
    if (person.name == person.mail)
        person.name.clear();
    return person;
}

CalendarEvent eventOf(icalcomponent* component, const QTimeZone& zone)
{
    CalendarEvent event;
    event.summary = valueOf(component, ICAL_SUMMARY_PROPERTY).simplified();
    event.description = valueOf(component, ICAL_DESCRIPTION_PROPERTY);
    event.url = valueOf(component, ICAL_URL_PROPERTY).trimmed();
    event.location = valueOf(component, ICAL_LOCATION_PROPERTY).simplified();
    event.day = dayOf(component, ICAL_DTSTART_PROPERTY, zone);
    const icaldurationtype lasts = icalcomponent_get_duration(component);
    icalproperty* start = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
    constexpr int kMinute = 60;
    constexpr int kDay = 24 * 60;
    if (start && !icalvalue_get_datetimedate(icalproperty_get_value(start)).is_date)
        if (const int minutes = icaldurationtype_as_int(lasts) / kMinute; minutes > 0 && minutes <= kDay)
            event.minutes = minutes;
    if (icalproperty* organizer = icalcomponent_get_first_property(component, ICAL_ORGANIZER_PROPERTY))
        event.organizer = personOf(organizer, icalproperty_get_organizer(organizer));
    for (icalproperty* at = icalcomponent_get_first_property(component, ICAL_ATTENDEE_PROPERTY); at;
         at = icalcomponent_get_next_property(component, ICAL_ATTENDEE_PROPERTY))
        event.attendees.push_back(personOf(at, icalproperty_get_attendee(at)));
    return event;
}

/// What libical could not read it keeps as a property that says why.
std::optional<QString> problemIn(icalcomponent* component)
{
    icalproperty* problem = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
    return problem ? std::optional(text(icalproperty_get_xlicerror(problem)).simplified()) : std::nullopt;
}

void addText(icalcomponent* to, icalproperty* (*make)(const char*), const QString& text)
{
    if (!text.isEmpty())
        icalcomponent_add_property(to, make(text.toUtf8().constData()));
}

icaltimetype icalDay(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

icaltimetype utcOf(const QDateTime& at)
{
    return icaltime_from_timet_with_zone(time_t(at.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
}

void addOwn(icalcomponent* to, const QString& name, const QString& value)
{
    icalproperty* property = icalproperty_new_x(value.toUtf8().constData());
    icalproperty_set_x_name(property, name.toUtf8().constData());
    icalcomponent_add_property(to, property);
}

icalproperty_status statusOf(CalendarTodo::Status status)
{
    switch (status) {
    case CalendarTodo::Status::Done: return ICAL_STATUS_COMPLETED;
    case CalendarTodo::Status::Cancelled: return ICAL_STATUS_CANCELLED;
    default: return ICAL_STATUS_NEEDSACTION;
    }
}

icalcomponent* componentOf(const CalendarTodo& todo, const QDateTime& now, const QTimeZone& zone)
{
    icalcomponent* made = icalcomponent_new(ICAL_VTODO_COMPONENT);
    icalcomponent_add_property(made, icalproperty_new_uid(todo.uid.toUtf8().constData()));
    icalcomponent_add_property(made, icalproperty_new_dtstamp(utcOf(now)));
    addText(made, icalproperty_new_summary, todo.summary);
    addText(made, icalproperty_new_description, todo.description);
    const bool repeats = !todo.rule.isEmpty() && (todo.start.isValid() || todo.due.isValid());
    const bool lacksStart = repeats && !todo.start.isValid();
    if (const QDate start = lacksStart ? todo.due : todo.start; start.isValid())
        icalcomponent_add_property(made, icalproperty_new_dtstart(icalDay(start)));
    if (todo.due.isValid())
        icalcomponent_add_property(made, icalproperty_new_due(icalDay(todo.due)));
    if (repeats)
        icalcomponent_add_property(
            made, icalproperty_new_rrule(icalrecurrencetype_from_string(todo.rule.toUtf8().constData())));
    if (todo.priority > 0)
        icalcomponent_add_property(made, icalproperty_new_priority(todo.priority));
    icalcomponent_add_property(made, icalproperty_new_status(statusOf(todo.status)));
    if (todo.completed.isValid() && todo.status == CalendarTodo::Status::Done) {
        const QDateTime noon(todo.completed, QTime(12, 0), zone); // a COMPLETED is an instant
        icalcomponent_add_property(made, icalproperty_new_completed(utcOf(noon)));
    }
    for (const QString& category : todo.categories) // libical parts them at a comma, escaped or not
        addText(made, icalproperty_new_categories, QString(category).replace(u',', u' ').simplified());
    for (const auto& [name, value] : todo.extra)
        addOwn(made, name, value);
    if (lacksStart)
        addOwn(made, QStringLiteral("X-TASUKI-START"), QLatin1String(kStartNone));
    return made;
}

} // namespace

QString CalendarTodo::extraOf(QStringView name) const
{
    const auto found = std::ranges::find(extra, name, [](const auto& pair) { return QStringView(pair.first); });
    return found == extra.end() ? QString() : found->second;
}

bool isCalendar(std::string_view utf8)
{
    while (!utf8.empty() && " \t\r\n"sv.find(utf8.front()) != std::string_view::npos)
        utf8.remove_prefix(1);
    return QByteArrayView(utf8.substr(0, 15)).compare("BEGIN:VCALENDAR", Qt::CaseInsensitive) == 0;
}

Result<CalendarFile> readCalendar(std::string_view utf8, const QTimeZone& zone)
{
    if (utf8.size() > kMostBytes)
        return invalid(Text::tr("The calendar file exceeds %1 MiB. Export fewer entries and import these.")
                           .arg(kMostBytes / 1024 / 1024));
    if (utf8.find('\0') != std::string_view::npos)
        return invalid(Text::tr("The calendar file holds bytes that are no text. Nothing was imported."));
    icalerror_set_errors_are_fatal(false); // a broken file ends nothing
    Shape shape;
    TASUKI_TRY(shape.check(utf8));
    const Component root(icalparser_parse_string(std::string(utf8).c_str()));
    if (!root)
        return invalid(Text::tr("The calendar file can't be read. Export it again and import that."));
    CalendarFile file;
    file.others = shape.others;
    const auto each = [&](icalcomponent* calendar) -> Result<void> {
        for (icalcomponent* at = icalcomponent_get_first_component(calendar, ICAL_ANY_COMPONENT); at;
             at = icalcomponent_get_next_component(calendar, ICAL_ANY_COMPONENT)) {
            const bool isTodo = icalcomponent_isa(at) == ICAL_VTODO_COMPONENT;
            if (!isTodo && icalcomponent_isa(at) != ICAL_VEVENT_COMPONENT)
                continue;
            const auto& lines = isTodo ? shape.todos : shape.events;
            const size_t index = isTodo ? file.todos.size() : file.events.size();
            const qint64 line = index < lines.size() ? lines[index] : 0;
            if (const auto problem = problemIn(at))
                return broken(line, Text::tr("The entry can't be read (%1).").arg(*problem));
            if (isTodo)
                file.todos.push_back(todoOf(at, zone));
            else
                file.events.push_back(eventOf(at, zone));
            (isTodo ? file.todos.back().line : file.events.back().line) = line;
        }
        return {};
    };
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT) {
        TASUKI_TRY(each(root.get()));
        return file;
    }
    // Several calendars one behind the other stand in a part without a name.
    for (icalcomponent* at = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT); at;
         at = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
        TASUKI_TRY(each(at));
    return file;
}

QByteArray writeCalendar(std::span<const CalendarTodo> todos, const QDateTime& now, const QTimeZone& zone)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Tasuki//Tasuki//EN"));
    for (const CalendarTodo& todo : todos)
        icalcomponent_add_component(calendar.get(), componentOf(todo, now, zone));
    char* text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace tasuki::format
