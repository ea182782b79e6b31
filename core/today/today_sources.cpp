// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/today_source.h"

#include <algorithm>
#include <array>

namespace tasuki::today {

// Declared here and not included, as the kinds are.
extern const Source kReturnedHandoffs, kOfferedHandoffs, kHandoffQuestions, kDecisionDays, kDueRenewals, kDuePromises,
    kOpenTasks, kHandoffSyntheses, kPassReadyAccounts, kIdleAccounts, kHandoffRatings, kWaitingImports;

namespace {

constexpr std::array kAll = {&kReturnedHandoffs,  &kOfferedHandoffs, &kHandoffQuestions, &kDecisionDays,
                             &kDueRenewals,       &kDuePromises,     &kOpenTasks,        &kHandoffSyntheses,
                             &kPassReadyAccounts, &kIdleAccounts,    &kHandoffRatings,   &kWaitingImports};

} // namespace

std::span<const Source* const> sources()
{
    return kAll;
}

const Source* sourceOf(QStringView code)
{
    const auto found =
        std::ranges::find_if(kAll, [&](const Source* source) { return code == QStringView(source->code); });
    return found == kAll.end() ? nullptr : *found;
}

} // namespace tasuki::today
