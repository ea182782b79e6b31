// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/onboarding_report.h"

#include "goal/goal_store.h"
#include "onboarding/onboarding_store.h"
#include "storage/failure.h"

namespace tasuki::report {

Result<OnboardingFacts> onboardingFactsOf(storage::Database& db, QDate today)
{
    return storage::attempt([&] {
        using storage::unwrap;
        storage::ReadTransaction snapshot(db);
        const onboarding::OnboardingStore store(db);
        OnboardingFacts facts;
        facts.today = today;
        facts.clock = unwrap(store.countFrom());
        facts.parts = onboarding::partsOf(unwrap(store.all()), unwrap(GoalStore(db).achieved()), facts.clock, today);
        return facts;
    });
}

} // namespace tasuki::report
