// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "exchange/figure_tables.h"
#include "revenue/revenue_store.h"

namespace tasuki::cli {

using namespace exchange;

namespace {

void addOptions(QCommandLineParser& parser)
{
    addMonthOptions(parser);
    addOutputOptions(parser);
    addFormatOption(parser);
    parser.addOption({QStringLiteral("window"), Cli::tr("month (default), t12m (against twelve months before), quarter, half, year (fiscal), or span: all from --from to --to."), QStringLiteral("WINDOW")});
    parser.addOption({QStringLiteral("by"), Cli::tr("One row a slice: %1.").arg(revenue::dimensionNames()), QStringLiteral("DIMENSION")});
}

std::optional<OnboardingRequest> requestOf(const QCommandLineParser& parser)
{
    OnboardingRequest request;
    if (parser.isSet(QStringLiteral("window"))) {
        const auto window = revenue::windowOf(parser.value(QStringLiteral("window")));
        if (!window) {
            usageError(Cli::tr("“%1” is no window; write month, t12m, quarter, half, year or span.").arg(parser.value(QStringLiteral("window"))));
            return std::nullopt;
        }
        request.window = *window;
    }
    if (parser.isSet(QStringLiteral("by"))) {
        request.by = revenue::dimensionOf(parser.value(QStringLiteral("by")));
        if (!request.by) {
            usageError(Cli::tr("“%1” is no dimension; write one of: %2.").arg(parser.value(QStringLiteral("by")), revenue::dimensionNames()));
            return std::nullopt;
        }
    }
    return request;
}

int run(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals)
{
    if (arguments.size() != 1)
        return usageError(Cli::tr("“onboarding” takes one workspace."));
    const auto range = monthRange(parser);
    auto request = range ? requestOf(parser) : std::nullopt;
    const auto options = request ? outputOptions(parser, globals) : std::nullopt;
    if (!options)
        return kUsage;
    int status = kDone;
    const auto workspace = openWorkspace(arguments[0], true, globals, status);
    if (!workspace)
        return status;
    // No money is in these figures, so a currency without a rate does not matter.
    const auto book = revenue::RevenueStore(workspace->db()).book();
    const auto facts = report::onboardingFactsOf(workspace->db(), workspace->today());
    if (!book || !facts)
        return failWorkspace(book ? facts.error() : book.error());
    request->to = lastMonth(*range, *workspace);
    request->today = Month::of(workspace->today());
    request->from = range->from.value_or(facts->firstMonth().value_or(request->to + 1)); // no data: no rows
    return writeOut(*options, onboardingTable(*book, *facts, *request));
}

} // namespace

const Command kOnboardingCommand = {"onboarding", "FILE [--from YYYY-MM] [--to YYYY-MM] [--window month|t12m|quarter|half|year|span] [--by DIMENSION] [--format csv|json|xlsx] [-o OUT]",
                                    &addOptions, &run};

} // namespace tasuki::cli
