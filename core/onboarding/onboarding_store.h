// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"
#include "onboarding/onboarding.h"
#include "storage/database.h"

#include <vector>

namespace tasuki::onboarding {

/// All SQL of onboarding records, their criteria and their setting.
class OnboardingStore {
public:
    explicit OnboardingStore(storage::Database& db) : m_db(db) {}
    Result<std::vector<Onboarding>> all() const;
    /// The whole account first, then by service.
    Result<std::vector<Onboarding>> ofAccount(AccountId account) const;
    Result<std::optional<Onboarding>> find(OnboardingId onboarding) const;
    /// Oldest first.
    Result<std::vector<SuccessCriteria>> criteria() const;
    Result<std::vector<OnboardingTick>> ticks() const;
    Result<std::vector<OnboardingTick>> ticksOfAccount(AccountId account) const;

    /// From which day the days are counted; from the contract signed where nobody chose.
    Result<CountFrom> countFrom() const;
    Result<Edit> setCountFrom(CountFrom from, const Act& act) const;

private:
    storage::Database& m_db;
};

} // namespace tasuki::onboarding
