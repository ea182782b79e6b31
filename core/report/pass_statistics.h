// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/month.h"
#include "base/terms.h"
#include "handoff/handoff.h"
#include "people/directory.h"
#include "promise/promise.h"

#include <array>
#include <optional>
#include <vector>

/// How handoffs go over a time: whether they arrive, how long each side takes, why they come back and what waits now.
/// Days are local days, both ends of a period are included, clocks count business days.
namespace tasuki::report {

/// A handoff as the statistics need it.
struct Pass {
    HandoffId id;
    AccountId account;
    RouteId route;
    TeamId fromTeam;
    MemberId fromMember;
    TeamId toTeam;
    MemberId toMember;
    HandoffState state{};
    QDate createdOn;
    QDate acceptedOn;
    QDate firstTouchOn; ///< this and the next as handoff::Past has them
    QDate passedOn;
    int acceptTarget = 0;
    int offerAgainTarget = 0;
    int firstTouchTarget = 0;
};

/// A handoff was offered, returned or accepted.
struct PassEvent {
    HandoffId handoff;
    QDate on;
    HandoffState state{};
    QString reasonCode; ///< of a return
};

/// What became of a promise, and who made it.
struct PassPromise {
    MemberId madeBy;
    PromiseState state{};
    QDate due;
    QDate decidedOn;
};

struct PassFacts {
    std::vector<Pass> passes;
    std::vector<PassEvent> events; ///< those of one handoff in the order in which they happened
    std::vector<PassPromise> promises;
    std::vector<Route> routes; ///< in their order
    Directory directory;
    BusinessCalendar calendar;
};

/// A share, and the handoffs that it is a share of.
struct PassShare {
    qint64 met = 0;
    std::vector<HandoffId> of;

    qint64 count() const { return qint64(of.size()); }
    std::optional<double> value() const;
};

/// A clock: those that ended in the period, and those that run today whatever the period.
struct PassDays {
    std::vector<int> days;
    std::vector<int> beyond;   ///< the same less the target of each: above 0 is too late
    std::vector<HandoffId> of; ///< whose they are; one that came back twice is there twice
    std::vector<HandoffId> running;
    std::vector<HandoffId> late; ///< those of `running` that have passed their target
    int leastTarget = 0;         ///< of those that ended; routes have targets of their own
    int mostTarget = 0;

    qint64 count() const { return qint64(days.size()); }
    /// Of an even number the mean of the two in the middle.
    std::optional<double> median() const;
    std::optional<double> inTime() const;
    /// The median of what each took beyond its own target is above 0. Where all have one target, that is the median
    /// above the target.
    bool isPastTarget() const;
};

struct PassPromises {
    qint64 kept = 0; ///< this and the next: decided in the period; what was withdrawn is in neither
    qint64 broken = 0;
    qint64 overdue = 0; ///< open today and past their due date, whatever the period

    qint64 count() const { return kept + broken; }
    std::optional<double> value() const;
};

/// Offered, accepted and first time are of the handoffs that were *first* offered in the period. "Decided" is what is
/// accepted (or closed since) or was cancelled after an offer; what still goes back and forth is not decided yet, but
/// one return decides that it is not a first time.
struct PassFigures {
    std::vector<HandoffId> offered;
    PassShare accepted;  ///< accepted ÷ decided
    PassShare firstTime; ///< pass completion: accepted without a return ÷ accepted or returned at least once;
                         ///< cancelled ones are left out
    qint64 returns = 0;  ///< of those that `firstTime` is a share of
    PassDays accept;     ///< latest offer → acceptance, in the period of the acceptance
    PassDays offerAgain; ///< each return → the next offer, in the period of that offer
    PassDays firstTouch; ///< acceptance → first held touchpoint (handoff::Past), in the period of that; a later pass
                         ///< of the account ends the clock without a value
    PassPromises promises;

    std::optional<double> returnsPerPass() const;
    bool isEmpty() const;
};

/// By route; or by who answers for it. The sending side answers for what is offered, whether it arrives, how often it
/// comes back and how soon it is offered again. The receiving side answers for the days to accept and to the first
/// touchpoint. Promises are those of who made them (their primary team on the day of the decision), and of no route.
enum class PassSlice { Route, Team, Member };
const char* passSliceName(PassSlice slice);
std::optional<PassSlice> passSliceOf(QStringView name);

struct PassLine {
    qint64 key = 0; ///< id of the route, team or member; 0: nobody (offered to a team that has not answered)
    PassFigures figures;
};

/// Why handoffs came back: every return of the period counts.
struct ReturnReason {
    QString code;
    std::vector<HandoffId> of;                      ///< one for each return
    std::vector<std::pair<RouteId, qint64>> routes; ///< how many of each, the most first
};

/// What waits, by how many business days it has waited in its present state.
inline constexpr std::array<int, 4> kAgeEnds = {1, 3, 5, 10}; ///< the last days of 0–1, 2–3, 4–5, 6–10; 11– has none
struct AgeCell {
    std::vector<HandoffId> of;
    std::vector<HandoffId> late; ///< past their target; a draft has none
};
using AgeRow = std::array<AgeCell, kAgeEnds.size() + 1>;
/// Rows of the ages: drafts, offered, returned, and accepted ones that wait for their first touchpoint.
inline constexpr std::array<HandoffState, 4> kAgeStates = {HandoffState::Draft, HandoffState::Offered,
                                                           HandoffState::Returned, HandoffState::Accepted};

struct PassStatistics {
    QDate from;
    QDate to;
    PassSlice by{};
    PassFigures total;
    std::vector<PassLine> lines;       ///< routes in their order, others by name, nobody last
    std::vector<Month> months;         ///< the last of the period, at most kCourseMonths
    std::vector<PassFigures> course;   ///< the figures of each of these months; nothing of today in them
    std::vector<ReturnReason> reasons; ///< the most frequent first
    std::array<AgeRow, kAgeStates.size()> ages;
};
inline constexpr int kCourseMonths = 8;

PassStatistics passStatistics(const PassFacts& facts, PassSlice by, QDate from, QDate to, QDate today);

/// What a line is called; empty for nobody.
QString passLineName(const PassFacts& facts, PassSlice by, qint64 key, TermLanguage language);

} // namespace tasuki::report
