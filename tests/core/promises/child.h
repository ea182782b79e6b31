// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "support/paths.h"
#include "support/support.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <functional>

namespace tasuki::test {

/// Far beyond what anything here takes: it ends a test that hangs, and measures nothing.
constexpr int kWatchdogMilliseconds = 120'000;

struct ChildResult {
    bool ended = false; ///< by itself, with a status
    int status = -1;
    QByteArray out;
    QByteArray err;

    bool says(const QByteArray& text) const { return out.contains(text); }
};

using Environment = std::vector<std::pair<QString, QString>>;

inline void prepare(QProcess& process, const Environment& environment)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : environment)
        all.insert(name, value);
    process.setProcessEnvironment(all);
}

inline ChildResult finish(QProcess& process)
{
    const bool ended = process.waitForFinished(kWatchdogMilliseconds);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    return {ended && process.exitStatus() == QProcess::NormalExit, process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

inline ChildResult runProgram(const QString& program, const QStringList& arguments, const Environment& environment = {},
                              const std::function<void()>& modifier = {})
{
    QProcess process;
    prepare(process, environment);
    if (modifier)
        process.setChildProcessModifier(modifier);
    process.start(program, arguments);
    return finish(process);
}

inline QString childProgram()
{
    return QStringLiteral(TASUKI_PROMISE_CHILD);
}

inline ChildResult runChild(const QStringList& arguments, const Environment& environment = {})
{
    return runProgram(childProgram(), arguments, environment);
}

} // namespace tasuki::test
