// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/opened.h"
#include "support/catch.h"
#include "support/support.h"

using namespace tasuki;
using capture::Address;
using format::CalendarPerson;

namespace {

const QTimeZone kTokyo("Asia/Tokyo");
const QDate kToday(2026, 1, 20);
const AccountId kAcme(1);
const AccountId kBlue(2);
const AccountId kGreen(3);

CalendarPerson person(const char* name, const char* mail)
{
    return {QString::fromUtf8(name), QString::fromUtf8(mail)};
}

const std::vector<Address>& addresses()
{
    static const std::vector<Address> all = {{kAcme, ContactId(11), QStringLiteral("yamada@acme.example")},
                                             {kBlue, ContactId(21), QStringLiteral("x@shared.example")},
                                             {kGreen, ContactId(31), QStringLiteral("y@shared.example")},
                                             {kGreen, ContactId(32), QStringLiteral("green@gmail.com")}};
    return all;
}

const Directory& directory()
{
    static const Directory made = [] {
        Member sato;
        sato.id = MemberId(1);
        sato.name = QStringLiteral("佐藤");
        sato.email = QStringLiteral("sato@own.example");
        return Directory({sato}, {}, {});
    }();
    return made;
}

capture::Proposed proposed(std::vector<CalendarPerson> people)
{
    return capture::proposedOf(people, addresses(), directory());
}

} // namespace

TEST_CASE("an account is proposed by an address, else by a domain that only one has", "[capture][mail]")
{
    const auto whole = proposed({person("", "SATO@own.example"), person("", "Yamada@ACME.example")});
    CHECK(whole.account == kAcme);
    CHECK(whole.contact == ContactId(11));
    CHECK(whole.member == MemberId(1));
    const auto domain = proposed({person("", "new@acme.example")});
    CHECK(domain.account == kAcme);
    CHECK_FALSE(domain.contact.isValid());
    CHECK_FALSE(proposed({person("", "z@shared.example")}).account.isValid()); // of two accounts
    CHECK(proposed({person("", "x@shared.example")}).account == kBlue);
    // Anybody may have an address there; a whole address is somebody's.
    CHECK_FALSE(proposed({person("", "other@gmail.com")}).account.isValid());
    CHECK(proposed({person("", "green@gmail.com")}).account == kGreen);
    CHECK_FALSE(proposed({person("", "colleague@own.example")}).account.isValid());
    CHECK_FALSE(proposed({}).account.isValid());
}

TEST_CASE("a message and an event begin a touchpoint", "[capture][mail]")
{
    const test::TempDir dir;
    const QString eml = dir.path(QStringLiteral("m.EML"));
    test::writeFile(eml, "From: Yamada <yamada@acme.example>\nTo: sato@own.example, Lee <lee@acme.example>\n"
                         "Subject: Agenda\nDate: Thu, 15 Jan 2026 16:30:00 +0000\n\nHello\nTask: theirs\n");
    CHECK(capture::isOpenable(eml));
    const auto mail = capture::notedOfFile(eml, addresses(), directory(), kTokyo, kToday);
    REQUIRE(mail);
    CHECK(mail->accounts == std::vector{kAcme});
    CHECK(mail->contact == ContactId(11));
    CHECK(mail->member == MemberId(1));
    CHECK(mail->day == QDate(2026, 1, 16));
    CHECK(mail->newKind == QStringLiteral("email"));
    CHECK(mail->present == QStringLiteral("Lee"));
    CHECK(mail->text == QStringLiteral("Agenda\n\nHello\nTask: theirs"));

    const QString ics = dir.path(QStringLiteral("e.ics"));
    const auto event = [](const char* day, const char* name) {
        return QByteArray("BEGIN:VEVENT\nUID:") + name + "\nSUMMARY:" + name + "\nDTSTART:" + day
               + "T010000Z\nDURATION:PT45M\nLOCATION:https://meet.example/1\nATTENDEE:mailto:new@acme.example\nEND:VEVENT\n";
    };
    const QByteArray two = event("20260115", "first") + event("20260118", "second") + event("20260301", "later");
    test::writeFile(ics, "BEGIN:VCALENDAR\n" + two + "END:VCALENDAR\n");
    CHECK(capture::isOpenable(ics));
    const auto noted = capture::notedOfFile(ics, addresses(), directory(), kTokyo, kToday);
    REQUIRE(noted);
    CHECK(noted->text == QStringLiteral("second"));
    CHECK(noted->minutes == 45);
    CHECK(noted->links == QStringLiteral("https://meet.example/1"));
    CHECK(noted->accounts == std::vector{kAcme});
    CHECK(noted->present == QStringLiteral("new@acme.example"));

    test::writeFile(ics, "BEGIN:VCALENDAR\n" + two + "BEGIN:VTODO\nUID:t\nSUMMARY:t\nEND:VTODO\nEND:VCALENDAR\n");
    CHECK_FALSE(capture::isOpenable(ics)); // its tasks are to be imported
    test::writeFile(ics, "BEGIN:VCALENDAR\nBEGIN:VEVENT\n");
    CHECK_FALSE(capture::isOpenable(ics));
    CHECK_FALSE(capture::notedOfFile(ics, addresses(), directory(), kTokyo, kToday));
    CHECK_FALSE(capture::notedOfFile(dir.path(QStringLiteral("none.eml")), addresses(), directory(), kTokyo, kToday));
}
