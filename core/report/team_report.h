// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/handoff.h"
#include "people/directory.h"
#include "report/onboarding_report.h"
#include "revenue/kpi.h"
#include "revenue/more_figures.h"

#include <QHash>

#include <optional>
#include <vector>

/// Who is responsible for which figure: members and teams with what they hold, keep, touch and pass on.
namespace tasuki::report {

struct TeamLine {
    QString key;              ///< the slice: a member's key or a team's name; empty: nobody
    QString name;             ///< for people; empty for nobody
    MemberId member;          ///< of a member's line
    TeamId team;              ///< of a team's line
    revenue::Figures figures; ///< rates and movements: an account counts for who owned it at the period's opening
    qint64 touches = 0;       ///< touchpoints of the period that name the member
    qint64 offered = 0;       ///< handoffs whose latest offer lies in the period, by who offered
    qint64 passed = 0;        ///< of these accepted without ever being returned
    /// What is held on the period's last day, and the full-time equivalents of those who hold it; no seats and no use.
    /// Accounts and MRR of a line are these, and not the closing ones of `figures`: what is divided by the full-time
    /// equivalents stands in the same line.
    revenue::MoreFigures held;
    onboarding::Figures onboarding; ///< of the accounts that who it is held on the period's last day (or holds today)

    /// Handoffs accepted without a return ÷ offered; nothing without an offer.
    std::optional<double> passCompletion() const;
    /// Nothing where nobody holds an account.
    std::optional<double> mrrPerFte() const;
    std::optional<double> accountsPerFte() const { return revenue::valueOf(revenue::Metric::AccountsPerFte, held); }
};

/// What the lines are made of beside the book.
struct TeamFacts {
    QHash<MemberId, qint64> touches;
    std::vector<Handoff> handoffs;
    OnboardingFacts onboarding;
};

/// A line for each member (Dimension::Owner) or team (Dimension::Team) that holds, touched or passed something in the
/// period, in key order; "nobody" last. A member's touches count for the team that is primary on the period's last day.
std::vector<TeamLine> teamLines(const revenue::Book& book, revenue::Dimension by, const revenue::Period& period,
                                const TeamFacts& facts, Month today);

} // namespace tasuki::report
