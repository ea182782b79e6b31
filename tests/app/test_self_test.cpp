// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/paths.h"
#include "support/support.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>

using namespace tasuki;

namespace {

struct Told {
    int status = -1; ///< −1: it crashed
    QStringList lines;
    QByteArray err;

    qsizetype failed() const
    {
        return std::ranges::count_if(lines, [](const QString& line) { return line.startsWith(u"FAILED  "); });
    }
    bool says(const QString& words) const
    {
        return std::ranges::any_of(lines, [&](const QString& line) { return line.contains(words); });
    }
};

/// The real program without a display, in an environment of its own.
Told selfTest(const QList<std::pair<QString, QString>>& environment)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.remove(QStringLiteral("QT_QPA_PLATFORM"));
    all.remove(QStringLiteral("DISPLAY"));
    all.remove(QStringLiteral("WAYLAND_DISPLAY"));
    for (const auto& [name, value] : environment)
        all.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(all);
    process.start(QStringLiteral(TASUKI_PROGRAM), {QStringLiteral("--self-test")});
    REQUIRE(process.waitForFinished(120'000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
            process.readAllStandardError()};
}

} // namespace

TEST_CASE("the self-test says of each part of the machine that it is well, and touches nothing of the user's",
          "[app][self-test]")
{
    const test::TempDir home;
    const Told told = selfTest({{QStringLiteral("HOME"), home.path()},
                                {QStringLiteral("XDG_CONFIG_HOME"), home.path(QStringLiteral("config"))},
                                {QStringLiteral("XDG_DATA_HOME"), home.path(QStringLiteral("data"))},
                                {QStringLiteral("TMPDIR"), home.path()}});
    INFO(told.lines.join(u'\n').toStdString() << "\n" << told.err.toStdString());
    CHECK(told.status == 0);
    CHECK(told.failed() == 0);
    for (const char* part : {"version: tasuki ", "SQLite: 3.", "font: Inter", "font: Noto Sans CJK JP", "font: BIZ UDP",
                             "translations: KPIレポート, キャンセル", "icons: SVG",
                             "time zones: ", "workspace: written and read", "PDF: Japanese in BIZ UDPGothic"}) {
        INFO(part);
        CHECK(told.says(QStringLiteral("ok      ") + QString::fromUtf8(part)));
    }
    CHECK(told.lines.size() == 10);
    // No settings, no sample, and its own folder is gone.
    CHECK_FALSE(QDir(home.path(QStringLiteral("config"))).exists());
    CHECK_FALSE(QDir(home.path(QStringLiteral("data"))).exists());
    CHECK(QDir(home.path()).entryList({QStringLiteral("tasuki*")}, QDir::AllEntries).isEmpty());
}

TEST_CASE("the self-test finds missing fonts, and says what to install", "[app][self-test]")
{
    const test::TempDir home;
    const QString noFonts = home.path(QStringLiteral("fonts.conf"));
    test::writeFile(noFonts, "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    const Told told = selfTest({{QStringLiteral("HOME"), home.path()}, {QStringLiteral("FONTCONFIG_FILE"), noFonts}});
    INFO(told.lines.join(u'\n').toStdString() << "\n" << told.err.toStdString());
    CHECK(told.status == 1);
    CHECK(told.says(QStringLiteral("FAILED  font: Inter is not installed (Debian: fonts-inter)")));
    CHECK(told.says(QStringLiteral("FAILED  font: BIZ UDPGothic is not installed")));
    CHECK(told.says(QStringLiteral("FAILED  PDF: ")));
    CHECK(told.says(QStringLiteral("ok      workspace: ")));
}

TEST_CASE("the self-test finds that no workspace can be written", "[app][self-test]")
{
    const test::TempDir home;
    // Nobody can make a folder there, root included.
    const Told told =
        selfTest({{QStringLiteral("HOME"), home.path()}, {QStringLiteral("TMPDIR"), QStringLiteral("/proc")}});
    INFO(told.lines.join(u'\n').toStdString() << "\n" << told.err.toStdString());
    CHECK(told.status == 1);
    CHECK(told.says(QStringLiteral("FAILED  workspace: ")));
    CHECK(told.says(QStringLiteral("ok      font: Inter")));
}
