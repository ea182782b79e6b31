// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "kind/kind.h"
#include "report/merge_source.h"
#include "workspace/account_merge.h"

namespace tasuki::cli {

namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("give-up"),
                      Cli::tr("Give up the rows of the account that goes where both have one and they differ; default: "
                              "refuse.")});
    parser.addOption({QStringLiteral("dry-run"), Cli::tr("Check only; save nothing.")});
}

/// What the merge does, a line each.
void sayPlan(const MergePlan& plan, const report::MergeEffect& effect, const Globals& globals)
{
    const auto name = [&](Entity entity) { return kindOf(entity)->name.text(globals.language); };
    for (const MergePlan::Count& moved : plan.moved)
        say(Cli::tr("%1: %2 rows move.").arg(name(moved.entity)).arg(moved.rows));
    for (const MergePlan::Count& dropped : plan.dropped)
        say(Cli::tr("%1: %2 rows of the account that goes are given up.").arg(name(dropped.entity)).arg(dropped.rows));
    for (const QString& difference : plan.differences)
        say(difference);
    for (const QString& contradiction : plan.contradictions)
        say(contradiction);
    if (!effect.months.empty())
        say(Cli::tr("Metrics of %n months that are over change, from %1 to %2: two accounts become one.", nullptr,
                    int(effect.months.size()))
                .arg(effect.months.front().toString(), effect.months.back().toString()));
    for (const QString& finding : effect.findings)
        say(finding);
}

int run(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals)
{
    if (arguments.size() != 3)
        return usageError(Cli::tr("“merge” takes a workspace, the account that goes and the one that stays."));
    const bool dryRun = parser.isSet(QStringLiteral("dry-run"));
    int status = kDone;
    const auto workspace = openWorkspace(arguments[0], false, globals, status); // the merge is tried in it
    if (!workspace)
        return status;
    const auto from = accountNamed(*workspace, arguments[1], status);
    const auto into = from ? accountNamed(*workspace, arguments[2], status) : std::nullopt;
    if (!into)
        return status;
    const auto plan = planMerge(workspace->db(), from->id, into->id, globals.language, workspace->act());
    if (!plan)
        return failWorkspace(plan.error());
    const auto effect = report::mergeEffect(workspace->db(), *plan, from->id, into->id, workspace->today());
    if (!effect)
        return failWorkspace(effect.error());
    sayPlan(*plan, *effect, globals);
    if (!effect->findings.isEmpty())
        return refuse(invalid(Cli::tr("The two accounts can't be merged as they are. Nothing was changed.")));
    if (!plan->contradictions.isEmpty() && !parser.isSet(QStringLiteral("give-up")))
        return refuse(invalid(Cli::tr("Some rows contradict each other. Change them, or use --give-up.")));
    if (dryRun)
        return kDone;
    if (const auto done = workspace->apply(plan->edit); !done)
        return failWorkspace(done.error());
    say(Cli::tr("%1 (%2) is part of %3 (%4) now.").arg(from->key, from->name, into->key, into->name));
    settleWaiting(*workspace, globals, {});
    return kDone;
}

} // namespace

const Command kMergeCommand = {
    "merge",
    "FILE ACCOUNT INTO [--give-up] [--dry-run]",
    QT_TRANSLATE_NOOP("cli", "Make one account of two: what belongs to ACCOUNT goes to INTO."),
    "tasuki-cli merge team.tasuki A17 A2 --dry-run",
    &addOptions,
    &run};

} // namespace tasuki::cli
