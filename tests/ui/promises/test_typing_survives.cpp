// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/paths.h"
#include "support/support.h"
#include "ui/promises/room_files.h"

#include <QFile>
#include <QProcess>

using namespace tasuki;
using namespace tasuki::test;

#ifdef TASUKI_TYPING_CHILD

namespace {

constexpr int kWatchdogMilliseconds = 120'000;

/// Types in a program of its own and kills it for real, a second after the last key.
void typeAndKill(const QString& path, size_t editor, const QString& text)
{
    QProcess child;
    child.start(QStringLiteral(TASUKI_TYPING_CHILD), {path, QString::number(editor), text});
    QByteArray said;
    while (!said.contains('\n') && child.waitForReadyRead(kWatchdogMilliseconds))
        said += child.readAllStandardOutput();
    INFO(child.readAllStandardError().toStdString());
    CHECK(said == "a second\n");
    child.kill();
    REQUIRE(child.waitForFinished(kWatchdogMilliseconds));
    CHECK(child.exitStatus() == QProcess::CrashExit);
}

} // namespace

TEST_CASE("P6: what is typed in any editor comes back after kill -9", "[promises][kill][P6]")
{
    TempDir dir;
    const QString fresh = sampleFile(dir);
    REQUIRE(editors().size() >= 20);
    for (size_t i = 0; i < editors().size(); ++i) {
        INFO(editors()[i].name);
        const QString path = dir.path(QStringLiteral("w%1.tasuki").arg(i));
        REQUIRE(QFile::copy(fresh, path));
        const QString text = QStringLiteral("2025/12/%1 half").arg(10 + i % 20);
        typeAndKill(path, i, text);
        Room room(path);
        QWidget* field = editors()[i].open(room);
        REQUIRE(field);
        CHECK(textOf(field) == text);
    }
}

#endif
