// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "export/figure_tables.h"

namespace tasuki::cli {

namespace {

void addOptions(QCommandLineParser& parser)
{
    addMonthOption(parser, QStringLiteral("to"));
    addOutputOptions(parser);
}

int run(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals)
{
    if (arguments.size() != 1)
        return usageError(Cli::tr("“cohorts” takes one workspace."));
    const auto range = monthRange(parser);
    const auto options = range ? outputOptions(parser, globals) : std::nullopt;
    if (!options)
        return kUsage;
    int status = kDone;
    const auto workspace = openWorkspace(arguments[0], true, globals, status);
    const auto book = workspace ? readBook(*workspace, status) : std::nullopt;
    if (!book)
        return status;
    const Month last = lastMonth(*range, *workspace);
    return writeOut(*options, exports::cohortTable(*book, last));
}

} // namespace

const Command kCohortsCommand = {"cohorts",
                                 "FILE [--to YYYY-MM] [-o OUT]",
                                 QT_TRANSLATE_NOOP("cli", "Write retention by the month in which accounts first paid."),
                                 "tasuki-cli cohorts team.tasuki -o cohorts.csv",
                                 &addOptions,
                                 &run};

} // namespace tasuki::cli
