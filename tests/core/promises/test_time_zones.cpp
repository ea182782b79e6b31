// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promises/child.h"
#include "support/paths.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace tasuki;

namespace {

const QStringList& reports()
{
    static const QStringList calls = {QStringLiteral("kpi"),
                                      QStringLiteral("kpi --window t12m"),
                                      QStringLiteral("kpi --by owner"),
                                      QStringLiteral("movements"),
                                      QStringLiteral("cohorts"),
                                      QStringLiteral("export handoffs"),
                                      QStringLiteral("export accounts"),
                                      QStringLiteral("export touchpoints"),
                                      QStringLiteral("export usage"),
                                      QStringLiteral("export members")};
    return calls;
}

/// Every report's bytes for the same --today; `clock` is a faketime, or empty for the system's clock.
QByteArrayList reportsUnder(const QString& workspace, const QString& zone, const QString& clock)
{
    QByteArrayList all;
    for (const QString& call : reports()) {
        QStringList arguments = call.split(u' ');
        arguments.insert(1, workspace);
        arguments += {QStringLiteral("--today"), QStringLiteral("2026-01-15")};
        QString program = QStringLiteral(TASUKI_CLI);
        if (!clock.isEmpty()) {
            arguments = QStringList{QStringLiteral("-f"), clock, program} + arguments;
            program = QStringLiteral("faketime");
        }
        // A sanitizer insists on being the first library of a program, which faketime is.
        const auto result =
            test::runProgram(program, arguments,
                             {{QStringLiteral("TZ"), zone},
                              {QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0")}});
        INFO(call.toStdString() << " in " << zone.toStdString() << " at " << clock.toStdString() << ": "
                                << result.err.toStdString());
        CHECK(result.status == 0);
        CHECK(result.out.size() > 60);
        all += result.out;
    }
    return all;
}

} // namespace

TEST_CASE("P32: figures and reports are equal in every zone and at every clock", "[promises][zones][P32]")
{
    test::TempDir dir;
    const QString workspace = dir.path(QStringLiteral("w.tasuki"));
    REQUIRE(test::runProgram(QStringLiteral(TASUKI_CLI), {QStringLiteral("new"), workspace, QStringLiteral("--sample"),
                                                          QStringLiteral("--today"), QStringLiteral("2026-01-15")})
                .status
            == 0);
    const QByteArrayList expected = reportsUnder(workspace, QStringLiteral("UTC"), {});
    for (const char* zone : {"Asia/Tokyo", "America/Los_Angeles"})
        CHECK(reportsUnder(workspace, QString::fromLatin1(zone), {}) == expected);
    if (QStandardPaths::findExecutable(QStringLiteral("faketime")).isEmpty()) {
        WARN("NOT tried with other clocks: there is no faketime here");
        return;
    }
    // A leap day just before and after midnight somewhere, and a clock that was set back by years.
    for (const char* clock : {"2024-02-29 23:59:50", "2028-02-29 00:00:10", "2001-01-01 00:00:00"})
        for (const char* zone : {"UTC", "Asia/Tokyo", "America/Los_Angeles"})
            CHECK(reportsUnder(workspace, QString::fromLatin1(zone), QString::fromLatin1(clock)) == expected);
    // The control: without --today the day is the clock's.
    const auto dayUnder = [&](const char* clock) {
        return test::runProgram(QStringLiteral("faketime"),
                                {QStringLiteral("-f"), QString::fromLatin1(clock), QStringLiteral(TASUKI_CLI),
                                 QStringLiteral("kpi"), workspace},
                                {{QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0")}})
            .out;
    };
    CHECK(dayUnder("2025-02-28 12:00:00") != dayUnder("2025-03-01 12:00:00"));
}
