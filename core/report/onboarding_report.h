// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/onboarding_figures.h"
#include "revenue/period.h"
#include "revenue/slices.h"
#include "storage/database.h"

#include <optional>
#include <vector>

/// How onboarding goes: for the whole book, by slice and by period.
namespace tasuki::report {

/// What the figures are made of, beside the book.
struct OnboardingFacts {
    onboarding::CountFrom clock = onboarding::CountFrom::Signed;
    std::vector<onboarding::Part> parts;
    QDate today; ///< of a period that begins later nothing is known; not valid: no such day

    /// The month of the first part; nothing without any.
    std::optional<Month> firstMonth() const;
};
Result<OnboardingFacts> onboardingFactsOf(storage::Database& db, QDate today);

/// The figures of one slice, one a period.
struct OnboardingSlice {
    QString name;
    std::vector<onboarding::Figures> figures;
};

/// One slice "" of every account, or those of `by` that some account has, in key order. Owner and team are those of the
/// period's last day, or of today in a period that still runs; every other dimension is today's value. An account with
/// several tags, plans or products is in the slice of each.
std::vector<OnboardingSlice> onboardingSlices(const revenue::Book& book, const OnboardingFacts& facts,
                                              const std::vector<revenue::Period>& periods,
                                              std::optional<revenue::Dimension> by, Month today);

} // namespace tasuki::report
