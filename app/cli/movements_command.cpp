// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "export/figure_tables.h"

namespace tasuki::cli {

namespace {

void addOptions(QCommandLineParser& parser)
{
    addMonthOptions(parser);
    addOutputOptions(parser);
}

int run(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals)
{
    if (arguments.size() != 1)
        return usageError(Cli::tr("“movements” takes one workspace."));
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
    return writeOut(*options, exports::movementTable(*book, firstMonth(*range, *book, last), last));
}

} // namespace

const Command kMovementsCommand = {"movements",
                                   "FILE [--from YYYY-MM] [--to YYYY-MM] [-o OUT]",
                                   QT_TRANSLATE_NOOP("cli", "Write every MRR movement by account and month."),
                                   "tasuki-cli movements team.tasuki --from 2026-04 -o movements.csv",
                                   &addOptions,
                                   &run};

} // namespace tasuki::cli
