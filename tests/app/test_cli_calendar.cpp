// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_runner.h"

using namespace tasuki;
using test::CliFixture;

namespace {

struct Calendars : CliFixture {
    Calendars()
    {
        good("new w.tasuki --zone Asia/Tokyo");
        file("t.csv", "title,due,state\nSend the agenda,2026-01-16,open\nBuy paper,,open\n");
        good("import w.tasuki tasks t.csv");
    }
};

} // namespace

TEST_CASE_METHOD(Calendars, "tasks are exported and imported as a calendar file", "[cli][ical]")
{
    good("export w.tasuki tasks --format ics -o t.ics");
    const QByteArray out = file("t.ics");
    CHECK(out.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(out.contains("SUMMARY:Send the agenda\r\n"));
    CHECK(good("import w.tasuki tasks t.ics").err.contains("0 added, 0 changed, 2 left as they were"));
    file("e.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:a\nDTSTART:20260115T010000Z\nEND:VEVENT\n"
                  "BEGIN:VTODO\nUID:2\nSUMMARY:b\nEND:VTODO\nEND:VCALENDAR\n");
    const auto some = good("import w.tasuki tasks e.ics");
    CHECK(some.err.contains("1 event isn't a task and was left out."));
    CHECK(some.err.contains("1 added"));
    file("b.ics", "BEGIN:VCALENDAR\nBEGIN:VTODO\nDUE:soon\nEND:VTODO\nEND:VCALENDAR\n");
    const auto broken = run("import w.tasuki tasks b.ics");
    CHECK(broken.status == 1);
    CHECK(broken.err.contains("Line 3"));
}

TEST_CASE_METHOD(Calendars, "only tasks are a calendar file, and none goes over a workspace", "[cli][ical]")
{
    CHECK(run("export w.tasuki accounts --format ics").status == 2);
    CHECK(run("export w.tasuki tasks --format ics --encoding cp932").status == 2);
    CHECK(run("import w.tasuki accounts t.ics").status != 0);
    const QByteArray before = file("w.tasuki");
    CHECK(run("export w.tasuki tasks --format ics -o w.tasuki").status == 1);
    CHECK(file("w.tasuki") == before);
}
