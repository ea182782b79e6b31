// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/severity_source.h"

#include "promise/promise_store.h"
#include "report/renewal_source.h"
#include "storage/failure.h"
#include "touchpoint/touchpoint_store.h"
#include "usage/core_change.h"
#include "usage/usage_store.h"

#include <algorithm>

namespace tasuki::report {

using storage::unwrap;

Result<handoff::SeverityProposal> severityOf(storage::Database& db, AccountId account, QDate today)
{
    return storage::attempt([&] {
        handoff::SeverityFacts facts;
        const TouchpointStore touchpoints(db);
        if (const auto mood = unwrap(touchpoints.lastMood(account, today)))
            facts.mood = mood->mood;
        const auto promises = unwrap(PromiseStore(db).ofAccount(account));
        facts.brokenPromises = int(std::ranges::count(promises, PromiseState::Broken, &Promise::state));
        const UsageStore usageStore(db);
        const auto usage = unwrap(usageStore.ofAccount(account));
        facts.useChange = usage::coreChange(usage, unwrap(usageStore.coreMetrics()), today);
        facts.hasData = !usage.empty() || !unwrap(touchpoints.ofAccount(account, 1)).empty();
        const auto renewal = unwrap(nextRenewalOf(db, account, today));
        if (renewal && (renewal->call() == RenewalCall::AtRisk || renewal->call() == RenewalCall::Lost))
            facts.renewalDue = renewal->due;
        return handoff::proposedSeverity(facts, today);
    });
}

} // namespace tasuki::report
