// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "export/figure_tables.h"
#include "report/more_source.h"
#include "revenue/negative_parts.h"

namespace tasuki::cli {

using namespace exports;

namespace {

void addOptions(QCommandLineParser& parser)
{
    addMonthOptions(parser);
    addOutputOptions(parser);
    addFormatOption(parser);
    addSliceOptions(parser);
    parser.addOption(
        {QStringLiteral("more"),
         Cli::tr(
             "Also users, ARPU, gross and net ARR, committed MRR, productivity, core-feature adoption and activity churn; not with t12m.")});
    parser.addOption({QStringLiteral("where"), Cli::tr("Only these accounts; can be repeated; default: all."),
                      QStringLiteral("DIMENSION=VALUE")});
}

std::optional<KpiRequest> requestOf(const QCommandLineParser& parser)
{
    KpiRequest request;
    if (!readSlices(parser, request.window, request.by))
        return std::nullopt;
    if (parser.isSet(QStringLiteral("more")) && request.window == revenue::Window::T12m) {
        usageError(Cli::tr("Use --more with --window month, quarter, half, year or span."));
        return std::nullopt;
    }
    for (const QString& text : parser.values(QStringLiteral("where"))) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 0) {
            usageError(Cli::tr("Use --where DIMENSION=VALUE."));
            return std::nullopt;
        }
        const auto dimension = dimensionNamed(text.left(equals));
        if (!dimension)
            return std::nullopt;
        request.where.push_back({*dimension, text.mid(equals + 1)});
    }
    return request;
}

/// Where a plan or product is looked at, what is negative of it may be hidden in the account's total.
void warnOfNegativeParts(const revenue::Book& book, const KpiRequest& request)
{
    QStringList filters;
    for (const revenue::Filter& filter : request.where)
        filters += QLatin1String(revenue::dimensionName(filter.dimension)) + u'=' + filter.value;
    for (const auto& [account, slice] : revenue::negativeParts(book, request.by, request.where)) {
        QStringList part = filters;
        if (request.by)
            part.prepend(QLatin1String(revenue::dimensionName(*request.by)) + u'=' + slice);
        say(Cli::tr("Warning: contract lines of account %1 (%2) with %3 are negative in total at times and count as 0.")
                .arg(book.accounts[account].key, book.accounts[account].name, part.join(QStringLiteral(", "))));
    }
}

int run(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals)
{
    if (arguments.size() != 1)
        return usageError(Cli::tr("“kpi” takes one workspace."));
    const auto range = monthRange(parser);
    auto request = range ? requestOf(parser) : std::nullopt;
    const auto options = request ? outputOptions(parser, globals) : std::nullopt;
    if (!options)
        return kUsage;
    int status = kDone;
    const auto workspace = openWorkspace(arguments[0], true, globals, status);
    const auto book = workspace ? readBook(*workspace, status) : std::nullopt;
    if (!book)
        return status;
    request->to = lastMonth(*range, *workspace);
    request->today = Month::of(workspace->today());
    request->from = firstMonth(*range, *book, request->to);
    revenue::MoreFacts facts;
    if (parser.isSet(QStringLiteral("more"))) {
        auto read = report::moreFactsOf(workspace->db(), workspace->today());
        if (!read)
            return failWorkspace(read.error());
        facts = std::move(*read);
        request->more = &facts;
    }
    warnOfNegativeParts(*book, *request);
    QStringList unknown;
    const Table table = kpiTable(*book, *request, &unknown);
    for (const QString& filter : unknown)
        say(Cli::tr("Warning: no account has %1.").arg(filter));
    OutputOptions out = *options;
    out.moneyDecimals = book->exponent;
    return writeOut(out, table);
}

} // namespace

const Command kKpiCommand = {
    "kpi",
    "FILE [--from YYYY-MM] [--to YYYY-MM] [--window month|t12m|quarter|half|year|span] [--by DIMENSION] [--where DIMENSION=VALUE]... [--more] [--format csv|json|xlsx] [-o OUT]",
    QT_TRANSLATE_NOOP("cli", "Write NRR, GRR, churn and MRR movements by period."),
    "tasuki-cli kpi team.tasuki --window t12m --by segment -o kpi.csv",
    &addOptions,
    &run};

} // namespace tasuki::cli
