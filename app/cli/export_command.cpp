// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "export/export_lists.h"
#include "export/figure_tables.h"
#include "export/kpi_workbook.h"
#include "export/task_calendar.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "report/more_source.h"

namespace tasuki::cli {

using namespace exports;

namespace {

void addOptions(QCommandLineParser& parser)
{
    addOutputOptions(parser);
    addListFormatOption(parser);
    addEncodingOptions(parser);
    parser.addOption(
        {QStringLiteral("from"),
         Cli::tr("First day (touchpoints, usage, renewal dates) or its month (metrics); default: the first with data."),
         QStringLiteral("YYYY-MM-DD")});
    parser.addOption({QStringLiteral("to"), Cli::tr("Last day (included); default: the last with data."),
                      QStringLiteral("YYYY-MM-DD")});
}

const QStringList& figureKinds()
{
    static const QStringList kinds = {QStringLiteral("kpi"), QStringLiteral("movements"), QStringLiteral("cohorts")};
    return kinds;
}

std::optional<ExportRange> rangeOf(const QCommandLineParser& parser)
{
    ExportRange range;
    for (const auto& [name, day] :
         {std::pair(QStringLiteral("from"), &range.from), std::pair(QStringLiteral("to"), &range.to)}) {
        if (!parser.isSet(name))
            continue;
        *day = parseDate(parser.value(name)).value_or(QDate());
        if (!day->isValid()) {
            usageError(Cli::tr("Invalid day “%1”. Use a day such as 2024-03-01.").arg(parser.value(name)));
            return std::nullopt;
        }
    }
    if (range.from.isValid() && range.to.isValid() && range.from > range.to) {
        usageError(Cli::tr("--from is after --to."));
        return std::nullopt;
    }
    return range;
}

int exportFigures(Workspace& workspace, const QString& kind, const ExportRange& days, OutputOptions options,
                  TermLanguage language)
{
    int status = kDone;
    const auto book = readBook(workspace, status);
    if (!book)
        return status;
    MonthRange range;
    if (days.from.isValid())
        range.from = Month::of(days.from);
    if (days.to.isValid())
        range.to = Month::of(days.to);
    const Month last = lastMonth(range, workspace);
    const Month first = firstMonth(range, *book, last);
    options.moneyDecimals = book->exponent;
    if (kind == u"kpi" && options.format == OutputOptions::Format::Xlsx)
        return writeBytesOut(options, [&](ByteSink& bytes) -> Result<void> {
            auto facts = report::moreFactsOf(workspace.db(), workspace.today());
            if (!facts)
                return std::move(facts).error();
            return writeXlsx(kpiWorkbook(*book, {first,
                                                 last,
                                                 Month::of(workspace.today()),
                                                 {},
                                                 language,
                                                 std::make_shared<revenue::MoreFacts>(std::move(*facts))}),
                             {options.csv.japaneseHeader, options.moneyDecimals}, bytes);
        });
    if (kind == u"kpi")
        return writeOut(options, kpiTable(*book, {first, last, revenue::Window::Month, {}, {}, last}));
    return writeOut(options, kind == u"movements" ? movementTable(*book, first, last) : cohortTable(*book, last));
}

int run(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals)
{
    if (arguments.size() != 2)
        return usageError(Cli::tr("“export” takes a workspace and a KIND."));
    const QString& name = arguments[1];
    const Kind* kind = kindOfFile(name);
    const bool figures = figureKinds().contains(name);
    const bool handoffs = name == u"handoffs";
    const bool renewals = name == u"renewals";
    if (!kind && !figures && !handoffs && !renewals)
        return usageError(
            Cli::tr("“%1” can't be exported. Use one of: %2")
                .arg(name, (fileKindCodes() + QStringList{QStringLiteral("handoffs"), QStringLiteral("renewals")}
                            + figureKinds())
                               .join(QStringLiteral(", "))));
    const auto options = outputOptions(parser, globals, name == u"tasks");
    const auto range = options ? rangeOf(parser) : std::nullopt;
    if (!range)
        return kUsage;
    const bool dated = figures || renewals || (kind && kind->file->dated);
    if (!dated && (range->from.isValid() || range->to.isValid()))
        return usageError(Cli::tr("Use --from and --to with touchpoints, usage, renewals and metrics only."));
    int status = kDone;
    const auto workspace = openWorkspace(arguments[0], true, globals, status);
    if (!workspace)
        return status;
    if (options->format == OutputOptions::Format::Ics)
        return writeBytesOut(*options, [&](ByteSink& bytes) -> Result<void> {
            const auto calendar = taskCalendar(workspace->db(), workspace->act().at);
            if (!calendar)
                return calendar.error();
            return bytes.write({calendar->constData(), size_t(calendar->size())});
        });
    if (figures)
        return exportFigures(*workspace, name, *range, *options, globals.language);
    return writeOut(*options, [&](RowSink& sink) {
        if (renewals)
            return exportRenewals(workspace->db(), workspace->today(), *range, sink);
        return handoffs ? exportHandoffs(workspace->db(), workspace->today(), sink)
                        : exportList(workspace->db(), kind->entity(), workspace->today(), *range, sink);
    });
}

} // namespace

const Command kExportCommand = {
    "export",
    "FILE KIND [-o OUT] [--format csv|json|xlsx|ics] [--encoding utf-8-bom|utf-8|cp932] [--lossy CHAR] [--from D] [--to D]",
    QT_TRANSLATE_NOOP("cli", "Write a list with the columns that import reads, and calculated ones."),
    "tasuki-cli export team.tasuki accounts -o accounts.csv",
    &addOptions,
    &run};

} // namespace tasuki::cli
