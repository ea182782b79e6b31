// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "search/hit_source.h"
#include "search/search_index.h"
#include "storage/failure.h"

#include "kind/file_kind.h"

namespace tasuki::cli {

namespace {

constexpr qint64 kRowsAStep = 50'000;

void addOptions(QCommandLineParser& parser)
{
    parser.addOption(
        {QStringLiteral("limit"), Cli::tr("Show at most this many hits; default: 100."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("rebuild"), Cli::tr("Rebuild the search index; TEXT isn't needed then.")});
    addFormatOption(parser);
    addOutputOptions(parser);
}

QString nameOfKind(Entity entity)
{
    const Kind& kind = *kindOf(entity);
    return kind.file ? kind.file->codeText() : QLatin1String(kind.table->table);
}

format::Table tableOf(const search::Answer& answer)
{
    format::Table table;
    table.columns = {{QStringLiteral("kind"), QStringLiteral("種類")},
                     {QStringLiteral("row_id"), QStringLiteral("行ID")},
                     {QStringLiteral("date"), QStringLiteral("日付"), format::ColumnType::Date},
                     {QStringLiteral("account_id"), QStringLiteral("顧客ID")},
                     {QStringLiteral("account_name"), QStringLiteral("顧客名")},
                     {QStringLiteral("snippet"), QStringLiteral("該当箇所")},
                     {QStringLiteral("variant"), QStringLiteral("異体字")}};
    for (const search::Hit& hit : answer.hits)
        table.rows.push_back({nameOfKind(hit.kind), u'R' + QString::number(hit.id), hit.day.toString(Qt::ISODate),
                              hit.accountKey, hit.accountName, search::markedText(hit.snippet), hit.snippet.variant});
    return table;
}

int rebuild(Workspace& workspace)
{
    const auto done = storage::attempt([&] {
        search::SearchIndex index(workspace.db());
        {
            storage::Transaction transaction(workspace.db());
            index.clear();
            transaction.commit();
        }
        for (qint64 left = index.backlog(); left > 0; left = index.catchUp(kRowsAStep))
            say(Cli::tr("%n rows to index", nullptr, int(left)));
    });
    return done ? int(kDone) : failWorkspace(done.error());
}

int run(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals)
{
    const bool rebuilds = parser.isSet(QStringLiteral("rebuild"));
    if (arguments.isEmpty() || (arguments.size() == 1) != rebuilds)
        return usageError(Cli::tr("“search” takes a workspace and a text, or --rebuild instead of the text."));
    const auto options = outputOptions(parser, globals);
    if (!options)
        return kUsage;
    search::Request request;
    if (parser.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        const int limit = parser.value(QStringLiteral("limit")).toInt(&isNumber);
        if (!isNumber || limit < 1)
            return usageError(
                Cli::tr("Invalid limit “%1”. Use a number from 1 on.").arg(parser.value(QStringLiteral("limit"))));
        request.limit = size_t(limit);
    }
    int status = kDone;
    const auto workspace = openWorkspace(arguments[0], !rebuilds, globals, status);
    if (!workspace)
        return status;
    if (rebuilds)
        return rebuild(*workspace);
    request.text = arguments.mid(1).join(u' ');
    request.actor = workspace->actor();
    request.today = workspace->today();
    request.language = globals.language;
    const auto answer = search::find(workspace->db(), request);
    if (!answer)
        return failWorkspace(answer.error());
    for (const QString& problem : answer->problems)
        say(Cli::tr("Warning: %1").arg(problem));
    if (answer->notIndexed > 0)
        say(Cli::tr("%n rows aren't indexed and were read one by one. See “tasuki-cli search --help”.", nullptr,
                    int(answer->notIndexed)));
    if (answer->hasMore)
        say(Cli::tr("There are more hits. Show them with --limit."));
    return writeOut(*options, tableOf(*answer));
}

} // namespace

const Command kSearchCommand = {"search",
                                "FILE TEXT [--limit N] [--format csv|json|xlsx] [-o OUT] | FILE --rebuild",
                                QT_TRANSLATE_NOOP("cli", "Search the texts of the workspace, the newest first."),
                                "tasuki-cli search team.tasuki \"renewal kind:webinar after:2026-04\"",
                                &addOptions,
                                &run};

} // namespace tasuki::cli
