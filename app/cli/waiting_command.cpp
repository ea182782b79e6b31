// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "import/waiting_store.h"

#include <algorithm>
#include <cstdio>

namespace tasuki::cli {

using namespace imports;

namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("retry"), Cli::tr("Import the rows whose account is known by now.")});
    parser.addOption(
        {QStringLiteral("assume"),
         Cli::tr("With --retry: match=proposed takes the accounts that are proposed; default: only known ones."),
         QStringLiteral("WHAT=HOW")});
    parser.addOption({QStringLiteral("drop"), Cli::tr("Give this row up; can be repeated."), QStringLiteral("ID")});
    addFormatOption(parser);
    addOutputOptions(parser);
}

QString idText(RowId id)
{
    return u'W' + QString::number(id.value());
}

format::Table tableOf(const std::vector<WaitingRow>& rows)
{
    format::Table table;
    table.columns = {{QStringLiteral("id"), QStringLiteral("ID")},
                     {QStringLiteral("kind"), QStringLiteral("種類")},
                     {QStringLiteral("source"), QStringLiteral("システム")},
                     {QStringLiteral("account_id"), QStringLiteral("顧客ID")},
                     {QStringLiteral("reason"), QStringLiteral("理由")},
                     {QStringLiteral("file"), QStringLiteral("ファイル")},
                     {QStringLiteral("row"), QStringLiteral("行"), format::ColumnType::Number},
                     {QStringLiteral("since"), QStringLiteral("保留の開始日"), format::ColumnType::Date},
                     {QStringLiteral("cells"), QStringLiteral("内容")}};
    for (const WaitingRow& row : rows)
        table.rows.push_back({idText(row.id), row.kind, row.source, row.account, whyItWaits(row), row.file,
                              QString::number(row.fileRow), row.since.toString(Qt::ISODate), row.cells});
    return table;
}

int drop(Workspace& workspace, const QStringList& texts)
{
    std::vector<qint64> ids;
    for (const QString& text : texts) {
        bool isNumber = false;
        const qint64 id = text.startsWith(u'W') ? text.sliced(1).toLongLong(&isNumber) : 0;
        if (!isNumber)
            return usageError(Cli::tr("Invalid row “%1”. Use an ID of the list, such as W12.").arg(text));
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    const auto edit = WaitingStore(workspace.db()).drop(ids, workspace.act());
    if (!edit)
        return refuse(edit.error());
    const auto done = workspace.apply(*edit);
    return done ? int(kDone) : failWorkspace(done.error());
}

int run(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals)
{
    if (arguments.size() != 1)
        return usageError(Cli::tr("“waiting” takes one workspace."));
    const auto options = outputOptions(parser, globals);
    if (!options)
        return kUsage;
    const bool retries = parser.isSet(QStringLiteral("retry"));
    const QStringList drops = parser.values(QStringLiteral("drop"));
    if (retries && !drops.isEmpty())
        return usageError(Cli::tr("Use one of --retry and --drop at a time."));
    std::vector<Assumption> answers;
    for (const QString& text : parser.values(QStringLiteral("assume"))) {
        const auto parsed = parseAssumption(text);
        if (!parsed)
            return usageError(parsed.error().text);
        answers.push_back(*parsed);
    }
    int status = kDone;
    const auto workspace = openWorkspace(arguments[0], !retries && drops.isEmpty(), globals, status);
    if (!workspace)
        return status;
    if (retries)
        return settleWaiting(*workspace, globals, answers, true) ? kDone : kRefused;
    if (!drops.isEmpty())
        return drop(*workspace, drops);
    const auto rows = WaitingStore(workspace->db()).all();
    return rows ? writeOut(*options, tableOf(*rows)) : failWorkspace(rows.error());
}

} // namespace

bool settleWaiting(Workspace& workspace, const Globals& globals, const std::vector<Assumption>& answers, bool tells)
{
    const auto count = WaitingStore(workspace.db()).count();
    if (count && *count == 0)
        return true;
    ImportRequest request;
    request.today = globals.clock->today();
    request.at = globals.clock->now();
    request.who = workspace.actor();
    request.language = globals.language;
    for (const Assumption& answer : answers)
        if (isMatch(answer))
            request.assumptions.push_back(answer);
    const auto outcome = retryWaiting(workspace.db(), request);
    if (!outcome) {
        failWorkspace(outcome.error());
        return false;
    }
    for (const QString& warning : outcome->warnings)
        say(Cli::tr("Warning: %1").arg(warning));
    if (outcome->imported > 0)
        say(Cli::tr("%n rows that waited have come in.", nullptr, int(outcome->imported)));
    for (const RowError& error : outcome->errors)
        say(QStringLiteral("%1,%2,%3,%4").arg(QString::number(error.row), error.column, error.value, error.reason));
    if (outcome->waiting > 0 && (outcome->imported > 0 || tells))
        say(Cli::tr("%n rows wait for their account. See “tasuki-cli waiting”.", nullptr, int(outcome->waiting)));
    return outcome->errors.empty();
}

const Command kWaitingCommand = {
    "waiting",
    "FILE [--retry [--assume match=proposed]] [--drop ID]... [--format csv|json|xlsx] [-o OUT]",
    QT_TRANSLATE_NOOP("cli", "List the imported rows that wait for their account; import or give them up."),
    "tasuki-cli waiting team.tasuki --retry",
    &addOptions,
    &run};

} // namespace tasuki::cli
