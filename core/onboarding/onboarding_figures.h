// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goal/goal.h"
#include "onboarding/onboarding.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

/// How onboarding goes, in figures. Pure: no database, no clock.
///
/// Success rate = accounts whose onboarding met its success criteria within the target days ÷ accounts whose onboarding
/// was due in the period; an account counts once, and as met only if all its records due in the period are. The others
/// are medians of days: contract signed → actual contract start; contract signed (or kickoff, see CountFrom) → first
/// use confirmed; the same → the first customer goal achieved. A record counts in the period in which its ending event
/// lies.
namespace tasuki::onboarding {

enum class Metric { SuccessRate, StartLead, FirstUse, Value };
inline constexpr std::array kMetrics = {Metric::SuccessRate, Metric::StartLead, Metric::FirstUse, Metric::Value};
/// Whether a figure moves before revenue does, as revenue::isLeading says of others: all of these do, for who comes
/// late to the first use, or to what was promised, decides at the first renewal.
constexpr bool isLeading(Metric)
{
    return true;
}

/// What one record adds to one figure, on one day.
struct Part {
    Metric metric{};
    AccountId account;
    OnboardingId record;
    QString service;
    QDate from;       ///< where counting begins
    QDate day;        ///< the ending event; of the success rate the due date
    bool met = false; ///< of the success rate: met on or before the due date
    QDate metOn;      ///< … and the day, where it was met at all
    QString what;     ///< of the time to value: the goal's title

    int days() const { return int(from.daysTo(day)); }
    bool operator==(const Part&) const = default;
};

/// Every part of every record, the records of an account together, in the order in which the accounts first appear.
/// The first goal achieved is looked for among those of the record's service (of all, for the whole account), from the
/// day on which counting begins. An onboarding that is open and due after `today` has no part in the success rate yet.
std::vector<Part> partsOf(const std::vector<Onboarding>& records, const std::vector<Goal>& goals, CountFrom clock,
                          QDate today);

/// The mean of the middle two where their number is even; nothing of nothing.
std::optional<double> medianOf(std::vector<int> days);

struct Figures {
    qint64 dueAccounts = 0;
    qint64 successCount = 0;
    std::vector<int> startLead; ///< days, one a record; so are these two
    std::vector<int> firstUse;
    std::vector<int> value;

    std::optional<double> successRate() const;
    std::optional<double> startLeadDays() const { return medianOf(startLead); }
    std::optional<double> firstUseDays() const { return medianOf(firstUse); }
    std::optional<double> valueDays() const { return medianOf(value); }
    /// The rate, or the median of days.
    std::optional<double> of(Metric metric) const;
    /// How many accounts, or records, the figure is made of.
    qint64 count(Metric metric) const;

    bool operator==(const Figures&) const = default;
};

/// Adds the parts of one account whose day lies in [first, last].
void addAccount(Figures& figures, std::span<const Part> ofAccount, QDate first, QDate last);
/// Of all accounts; `parts` as partsOf() makes them. Of a period that begins after `today` nothing is known yet: what
/// was met before it was due would look like its whole result. Not valid: no such day.
Figures figuresOf(std::span<const Part> parts, QDate first, QDate last, QDate today = {});

/// The parts of each account, one after the other.
template <typename Use>
void eachAccount(std::span<const Part> parts, const Use& use)
{
    for (size_t begin = 0; begin < parts.size();) {
        size_t end = begin;
        while (end < parts.size() && parts[end].account == parts[begin].account)
            ++end;
        use(parts.subspan(begin, end - begin));
        begin = end;
    }
}

} // namespace tasuki::onboarding
