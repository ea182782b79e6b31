// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge_source.h"

#include "revenue/retention.h"
#include "revenue/revenue_store.h"
#include "storage/failure.h"
#include "workspace/checks.h"
#include "workspace/edit_writer.h"

#include <algorithm>

namespace tasuki::report {

namespace {

using revenue::Step;

std::vector<revenue::Figures> figuresOf(const std::vector<std::vector<Step>>& accounts, Month from, Month to)
{
    revenue::Comparison comparison(from, to, 1, 1);
    for (const std::vector<Step>& steps : accounts)
        comparison.add(steps, 0);
    return comparison.finish().front();
}

/// The months before `current` in which the accounts before and the one after make different figures.
std::vector<Month> changedMonths(const std::vector<std::vector<Step>>& before, const std::vector<Step>& after,
                                 Month current)
{
    std::optional<Month> first;
    for (const std::vector<Step>& steps : before)
        if (!steps.empty())
            first = std::min(first.value_or(steps.front().month), steps.front().month);
    std::vector<Month> changed;
    if (!first || *first >= current)
        return changed;
    const Month last = current - 1;
    const auto was = figuresOf(before, *first, last);
    const auto is = figuresOf({after}, *first, last);
    for (size_t i = 0; i < was.size(); ++i)
        if (!(was[i] == is[i]))
            changed.push_back(*first + int(i));
    return changed;
}

} // namespace

Result<MergeEffect> mergeEffect(storage::Database& db, const MergePlan& plan, AccountId from, AccountId into,
                                QDate today)
{
    return storage::attempt([&] {
        MergeEffect effect;
        const revenue::RevenueStore store(db);
        const QStringList known = invariantFindings(db);
        const std::vector<std::vector<Step>> before = {storage::unwrap(store.stepsOfAccount(from)),
                                                       storage::unwrap(store.stepsOfAccount(into))};
        storage::Transaction trial(db); // never committed
        if (writeRows(db, plan.edit))
            throw storage::Failure(Error{ErrorCode::Conflict, {}, {}});
        effect.months = changedMonths(before, storage::unwrap(store.stepsOfAccount(into)), Month::of(today));
        for (const QString& finding : invariantFindings(db))
            if (!known.contains(finding))
                effect.findings += finding;
        return effect;
    });
}

} // namespace tasuki::report
