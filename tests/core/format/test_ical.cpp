// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/ical.h"
#include "support/catch.h"
#include "task/task_todos.h"

using namespace tasuki;
using namespace tasuki::format;
using task::ownUid;
using task::repeatOfRule;
using task::ruleOfRepeat;
using task::taskOfUid;

namespace {

const QTimeZone kTokyo("Asia/Tokyo");

CalendarFile good(const QByteArray& text)
{
    const auto file = readCalendar({text.constData(), size_t(text.size())}, kTokyo);
    INFO((file ? std::string() : file.error().text.toStdString()));
    REQUIRE(file);
    return *file;
}

QString wrong(const QByteArray& text)
{
    const auto file = readCalendar({text.constData(), size_t(text.size())}, kTokyo);
    REQUIRE_FALSE(file);
    return file.error().text;
}

QByteArray calendar(const QByteArray& lines)
{
    QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + lines + "END:VCALENDAR\n";
    return text.replace("\n", "\r\n");
}

QByteArray todo(const QByteArray& lines)
{
    return calendar("BEGIN:VTODO\nUID:1\n" + lines + "END:VTODO\n");
}

CalendarTodo only(const QByteArray& lines)
{
    const CalendarFile file = good(todo(lines));
    REQUIRE(file.todos.size() == 1);
    return file.todos.front();
}

} // namespace

TEST_CASE("a task of a calendar is read with folded lines and escaped texts", "[format][ical]")
{
    const CalendarTodo read = only("SUMMARY:議題\\, 資料\\; を送\n る\nDESCRIPTION:- [ ] 一\\n- [x] 二\\\\\n"
                                   "DUE;VALUE=DATE:20260116\nDTSTART;VALUE=DATE:20260110\nPRIORITY:3\n"
                                   "STATUS:IN-PROCESS\nCATEGORIES:定例会,重要\nRRULE:FREQ=WEEKLY;INTERVAL=2\n"
                                   "X-TASUKI-ACCOUNT:A\\,1\n");
    CHECK(read.uid == QStringLiteral("1"));
    CHECK(read.summary == QStringLiteral("議題, 資料; を送る"));
    CHECK(read.description == QStringLiteral("- [ ] 一\n- [x] 二\\"));
    CHECK(read.due == QDate(2026, 1, 16));
    CHECK(read.start == QDate(2026, 1, 10));
    CHECK(read.priority == 3);
    CHECK(read.status == CalendarTodo::Status::Open);
    CHECK(read.categories == QStringList{QStringLiteral("定例会"), QStringLiteral("重要")});
    CHECK(repeatOfRule(read.rule, read.due) == QStringLiteral("2w"));
    CHECK(read.extraOf(u"X-TASUKI-ACCOUNT") == QStringLiteral("A,1"));
    CHECK(read.line == 3);
}

TEST_CASE("instants become days where people are", "[format][ical]")
{
    CHECK(only("SUMMARY:a\nDUE:20260115T160000Z\n").due == QDate(2026, 1, 16)); // 01:00 in Tokyo
    CHECK(only("SUMMARY:a\nDUE:20260115T140000Z\n").due == QDate(2026, 1, 15));
    CHECK(only("SUMMARY:a\nDUE:20260115T233000\n").due == QDate(2026, 1, 15)); // floating
    CHECK(only("SUMMARY:a\nDUE;TZID=America/New_York:20260115T200000\n").due == QDate(2026, 1, 16));
    CHECK(only("SUMMARY:a\nDUE;TZID=Asia/Tokyo:20260115T003000\n").due == QDate(2026, 1, 15));
    const QByteArray ownZone = "BEGIN:VTIMEZONE\nTZID:Far West\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                               "TZOFFSETFROM:-1000\nTZOFFSETTO:-1000\nEND:STANDARD\nEND:VTIMEZONE\n";
    const CalendarFile own =
        good(calendar(ownZone + "BEGIN:VTODO\nUID:1\nSUMMARY:a\nDUE;TZID=Far West:20260115T080000\nEND:VTODO\n"));
    CHECK(own.todos.at(0).due == QDate(2026, 1, 16)); // 03:00 in Tokyo
    const CalendarTodo done = only("SUMMARY:a\nCOMPLETED:20260115T160000Z\n");
    CHECK(done.completed == QDate(2026, 1, 16));
    CHECK(done.status == CalendarTodo::Status::Done);
    CHECK(only("SUMMARY:a\nDTSTART;VALUE=DATE:20260115\nDURATION:P2D\n").due == QDate(2026, 1, 16));
}

TEST_CASE("repetitions are told where both have them", "[format][ical]")
{
    const QDate friday(2026, 1, 16);
    for (const char16_t* code : {u"1d", u"3d", u"1b", u"3b", u"1w", u"2w", u"1m", u"3m@31", u"1y"}) {
        const QString repeat = QString::fromUtf16(code);
        INFO(repeat.toStdString());
        CHECK(repeatOfRule(ruleOfRepeat(repeat), friday) == repeat);
    }
    CHECK(repeatOfRule(QStringLiteral("FREQ=WEEKLY;BYDAY=FR;WKST=MO"), friday) == QStringLiteral("1w"));
    CHECK(repeatOfRule(QStringLiteral("FREQ=WEEKLY;BYDAY=TU"), friday).isEmpty());
    CHECK(repeatOfRule(QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"), friday) == QStringLiteral("1b"));
    CHECK(repeatOfRule(QStringLiteral("FREQ=WEEKLY;COUNT=5"), friday).isEmpty());
    CHECK(repeatOfRule(QStringLiteral("FREQ=MONTHLY;BYDAY=2TU"), friday).isEmpty());
    CHECK(repeatOfRule(QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=-1"), friday).isEmpty());
    CHECK(repeatOfRule(QStringLiteral("FREQ=HOURLY"), friday).isEmpty());
    CHECK(repeatOfRule({}, friday).isEmpty());
}

TEST_CASE("events are read with their people, and are no tasks", "[format][ical]")
{
    const CalendarFile file = good(calendar(
        "BEGIN:VEVENT\nUID:e\nSUMMARY:定例会\nDTSTART:20260115T010000Z\nDTEND:20260115T014500Z\n"
        "ORGANIZER;CN=佐藤:mailto:sato@example.jp\n"
        "ATTENDEE;CN=\"Lee: Dana\";ROLE=REQ-PARTICIPANT:MAILTO:dana@acme.example\nATTENDEE:mailto:x@acme.example\n"
        "DESCRIPTION:議題\\n一\nURL:https://meet.example/1\n"
        "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nDESCRIPTION:x\nEND:VALARM\nEND:VEVENT\n"
        "BEGIN:VJOURNAL\nUID:j\nSUMMARY:x\nEND:VJOURNAL\n"));
    CHECK(file.todos.empty());
    CHECK(file.others == 1);
    REQUIRE(file.events.size() == 1);
    const CalendarEvent& event = file.events.front();
    CHECK(event.summary == QStringLiteral("定例会"));
    CHECK(event.day == QDate(2026, 1, 15));
    CHECK(event.minutes == 45);
    CHECK(event.organizer.mail == QStringLiteral("sato@example.jp"));
    CHECK(event.organizer.name == QStringLiteral("佐藤"));
    REQUIRE(event.attendees.size() == 2);
    CHECK(event.attendees[0].mail == QStringLiteral("dana@acme.example"));
    CHECK(event.attendees[0].name == QStringLiteral("Lee: Dana"));
    CHECK(event.description == QStringLiteral("議題\n一"));
    CHECK(event.url == QStringLiteral("https://meet.example/1"));
}

TEST_CASE("a broken calendar is refused with its line and the reason", "[format][ical]")
{
    CHECK(wrong("BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:1\n").startsWith(QStringLiteral("Line 2")));
    CHECK(wrong("BEGIN:VCALENDAR\nEND:VTODO\nEND:VCALENDAR\n").startsWith(QStringLiteral("Line 2")));
    CHECK(wrong(todo("nothing at all\n")).startsWith(QStringLiteral("Line 5")));
    CHECK(wrong(todo("SUMMARY:a\nDUE:tomorrow\n")).startsWith(QStringLiteral("Line 6")));
    CHECK(wrong(todo("SUMMARY:a\nDUE;VALUE=DATE:20260231\n")).startsWith(QStringLiteral("Line 6")));
    CHECK(wrong("SUMMARY:a\n").startsWith(QStringLiteral("Line 1")));
    CHECK(wrong(QByteArray("BEGIN:VCALENDAR\0\nEND:VCALENDAR", 30)).contains(QStringLiteral("no text")));
    QByteArray deep;
    for (int i = 0; i < 50; ++i)
        deep += "BEGIN:VCALENDAR\n";
    CHECK(wrong(deep).startsWith(QStringLiteral("Line ")));
    // Whatever the bytes are, the program goes on.
    const QByteArray whole = todo("SUMMARY:a\\,b\nDUE;TZID=\"x\":20260115T000000\nRRULE:FREQ=WEEKLY\nPRIORITY:99\n"
                                  "DURATION:P1D\nATTENDEE;CN=\"a\":mailto:b@c\nCATEGORIES:a,b\n");
    for (qsizetype cut = 0; cut < whole.size(); ++cut)
        for (const QByteArray& part :
             {whole.left(cut), QByteArray(whole).remove(cut, 1), QByteArray(whole).replace(cut, 1, ";"),
              QByteArray(whole).replace(cut, 1, "\n")}) {
            const auto file = readCalendar({part.constData(), size_t(part.size())}, kTokyo);
            CHECK((file || !file.error().text.isEmpty()));
        }
}

TEST_CASE("what is written is read again as it was", "[format][ical]")
{
    CalendarTodo made;
    made.uid = ownUid(17);
    made.summary = QStringLiteral("議題, 資料; \"送る\"");
    made.description = QString(200, u'長') + QStringLiteral("\n- [ ] 一: \\n");
    made.due = QDate(2026, 1, 16);
    made.priority = 3;
    made.rule = ruleOfRepeat(u"2w");
    made.status = CalendarTodo::Status::Done;
    made.completed = QDate(2026, 1, 14);
    made.categories = {QStringLiteral("青空, 商事")};
    made.extra = {{QStringLiteral("X-TASUKI-LIST"), QStringLiteral("a;b,c\\d")}};
    for (const char* zone : {"Asia/Tokyo", "Pacific/Kiritimati", "America/Los_Angeles"}) {
        const QTimeZone local(zone);
        const QByteArray text =
            writeCalendar(std::vector{made}, QDateTime(QDate(2026, 1, 15), QTime(0, 0), Qt::UTC), local);
        for (const QByteArray& line : text.split('\n'))
            CHECK(line.size() <= 76);
        const auto file = readCalendar({text.constData(), size_t(text.size())}, local);
        REQUIRE(file);
        REQUIRE(file->todos.size() == 1);
        const CalendarTodo& read = file->todos.front();
        CHECK(read.uid == made.uid);
        CHECK(read.summary == made.summary);
        CHECK(read.description == made.description);
        CHECK(read.due == made.due);
        CHECK_FALSE(read.start.isValid()); // the rule's own start date is none of the task's
        CHECK(read.completed == made.completed);
        CHECK(read.priority == made.priority);
        CHECK(repeatOfRule(read.rule, read.due) == QStringLiteral("2w"));
        CHECK(read.categories == QStringList{QStringLiteral("青空 商事")});
        CHECK(read.extraOf(u"X-TASUKI-LIST") == made.extra.front().second);
    }
    CHECK(taskOfUid(ownUid(17)) == 17);
    CHECK(taskOfUid(u"17@elsewhere") == 0);
}
