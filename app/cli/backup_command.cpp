// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "storage/workspace_file.h"

namespace tasuki::cli {

namespace {

void addOptions(QCommandLineParser&) {}

int run(const QStringList& arguments, const QCommandLineParser&, Globals& globals)
{
    if (arguments.size() != 2)
        return usageError(Cli::tr("“backup” takes a workspace and the name of the copy."));
    int status = kDone;
    const auto workspace = openWorkspace(arguments[0], true, globals, status);
    if (!workspace)
        return status;
    const auto copied = storage::backupFile(workspace->db(), arguments[1]);
    return copied ? int(kDone) : refuse({copied.error().code, copied.error().text, {}});
}

} // namespace

const Command kBackupCommand = {"backup",
                                "FILE OUT",
                                QT_TRANSLATE_NOOP("cli", "Copy the workspace, even while it is open in a window."),
                                "tasuki-cli backup team.tasuki backup.tasuki",
                                &addOptions,
                                &run};

} // namespace tasuki::cli
