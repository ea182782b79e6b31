// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/problem.h"
#include "base/result.h"
#include "edit/edit.h"
#include "onboarding/onboarding.h"

#include <vector>

namespace tasuki::onboarding {

/// Target days of a record that somebody begins by hand.
inline constexpr int kUsualTargetDays = 90;
inline constexpr int kMostTargetDays = 3650;

/// A record as it is kept: without spaces at the ends of its texts.
Onboarding cleaned(Onboarding onboarding);
/// Everything that is wrong with a record that was cleaned. `before` is null for a new one; `present` are the records
/// of the account.
Problems problems(const Onboarding* before, const Onboarding& onboarding, const std::vector<Onboarding>& present,
                  const std::vector<SuccessCriteria>& versions, QDate today);

/// A new record is judged by the latest criteria unless it names others. One an account and service.
struct Added {
    Edit edit;
    Onboarding onboarding;
};
Result<Added> add(Onboarding onboarding, const std::vector<Onboarding>& present,
                  const std::vector<SuccessCriteria>& versions, const Act& act);
/// Everything but the account; the outcome, too, where a record is mended: `meet`, `fail` and `reopen` are the acts.
Result<Edit> change(const Onboarding& before, const Onboarding& after, const std::vector<Onboarding>& present,
                    const std::vector<SuccessCriteria>& versions, const Act& act);
Result<Edit> remove(const Onboarding& onboarding, const std::vector<OnboardingTick>& ticks, const Act& act);

/// Its success criteria are met on `day`: every one of them is ticked.
Result<Edit> meet(const Onboarding& onboarding, QDate day, const std::vector<SuccessCriteria>& versions,
                  const std::vector<OnboardingTick>& ticks, const Act& act);
/// It will not meet them; the reason is what one learns from.
Result<Edit> fail(const Onboarding& onboarding, const QString& reason, const Act& act);
Result<Edit> reopen(const Onboarding& onboarding, const Act& act);
/// The customer uses it, since `day`.
Result<Edit> confirmFirstUse(const Onboarding& onboarding, QDate day, const Act& act);

/// Whether a record's values agree with each other: where two people changed it at once.
Result<void> judge(const Onboarding& onboarding);

/// Ticks a criterion, or takes its tick away. What is judged already stays as it was judged.
Result<Edit> tick(const Onboarding& onboarding, const QString& criterion, bool met,
                  const std::vector<SuccessCriteria>& versions, const std::vector<OnboardingTick>& ticks,
                  const Act& act);

/// Other criteria from now on: the next version. Records keep the one that they have.
Result<Edit> changeCriteria(const QStringList& criteria, const std::vector<SuccessCriteria>& versions, const Act& act);

} // namespace tasuki::onboarding
