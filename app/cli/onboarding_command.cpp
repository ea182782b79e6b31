// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "export/figure_tables.h"
#include "revenue/revenue_store.h"

namespace tasuki::cli {

using namespace exports;

namespace {

void addOptions(QCommandLineParser& parser)
{
    addMonthOptions(parser);
    addOutputOptions(parser);
    addFormatOption(parser);
    addSliceOptions(parser);
}

std::optional<OnboardingRequest> requestOf(const QCommandLineParser& parser)
{
    OnboardingRequest request;
    return readSlices(parser, request.window, request.by) ? std::optional(request) : std::nullopt;
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

const Command kOnboardingCommand = {
    "onboarding",
    "FILE [--from YYYY-MM] [--to YYYY-MM] [--window month|t12m|quarter|half|year|span] [--by DIMENSION] [--format csv|json|xlsx] [-o OUT]",
    QT_TRANSLATE_NOOP("cli", "Write success rate and times of onboarding by period."),
    "tasuki-cli onboarding team.tasuki --window quarter",
    &addOptions,
    &run};

} // namespace tasuki::cli
