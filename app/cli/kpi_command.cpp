// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "exchange/figure_tables.h"

namespace tasuki::cli {

using namespace exchange;

namespace {

void addOptions(QCommandLineParser& parser)
{
    addMonthOptions(parser);
    addOutputOptions(parser);
    addFormatOption(parser);
    parser.addOption({QStringLiteral("window"), Cli::tr("month (default), or t12m: against twelve months before."), QStringLiteral("WINDOW")});
    parser.addOption({QStringLiteral("by"), Cli::tr("One row a slice: segment, tier, stage, owner or team."), QStringLiteral("DIMENSION")});
    parser.addOption({QStringLiteral("where"), Cli::tr("Only these accounts; may be given more than once."), QStringLiteral("DIMENSION=VALUE")});
}

std::optional<KpiRequest> requestOf(const QCommandLineParser& parser)
{
    const auto wrong = [](const QString& sentence) {
        usageError(sentence);
        return std::nullopt;
    };
    KpiRequest request;
    const QString window = parser.isSet(QStringLiteral("window")) ? parser.value(QStringLiteral("window")) : QStringLiteral("month");
    if (window != u"month" && window != u"t12m")
        return wrong(Cli::tr("“%1” is no window; write month or t12m.").arg(window));
    request.window = window == u"t12m" ? KpiRequest::Window::T12m : KpiRequest::Window::Month;
    const QString unknown = Cli::tr("“%1” is no dimension; write segment, tier, stage, owner or team.");
    if (parser.isSet(QStringLiteral("by"))) {
        request.by = revenue::dimensionOf(parser.value(QStringLiteral("by")));
        if (!request.by)
            return wrong(unknown.arg(parser.value(QStringLiteral("by"))));
    }
    for (const QString& text : parser.values(QStringLiteral("where"))) {
        const qsizetype equals = text.indexOf(u'=');
        const auto dimension = equals < 0 ? std::nullopt : revenue::dimensionOf(QStringView(text).left(equals));
        if (!dimension)
            return wrong(equals < 0 ? Cli::tr("--where takes DIMENSION=VALUE.") : unknown.arg(text.left(equals)));
        request.where.push_back({*dimension, text.mid(equals + 1)});
    }
    return request;
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
    request->from = firstMonth(*range, *book, request->to);
    QStringList unknown;
    const Table table = kpiTable(*book, *request, &unknown);
    for (const QString& filter : unknown)
        say(Cli::tr("Warning: no account has %1.").arg(filter));
    return writeOut(*options, table);
}

} // namespace

const Command kKpiCommand = {"kpi", "FILE [--from YYYY-MM] [--to YYYY-MM] [--window month|t12m] [--by DIMENSION] [--where DIMENSION=VALUE]... [--format csv|json] [-o OUT]",
                             &addOptions, &run};

} // namespace tasuki::cli
