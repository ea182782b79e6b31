// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pass_statistics.h"

#include "handoff/handoff_terms.h"
#include "onboarding/onboarding_figures.h"
#include "revenue/book.h"

#include <algorithm>

namespace tasuki::report {

namespace {

std::optional<double> ratio(qint64 part, qint64 whole)
{
    return whole == 0 ? std::nullopt : std::optional(double(part) / double(whole));
}

enum class Side { Sender, Receiver };

/// What is known of one handoff while its events are walked through.
struct Course {
    QDate firstOffered;
    QDate offered;  ///< the latest
    QDate returned; ///< the latest return, until it is offered again
    qint64 returns = 0;
};

class Count {
public:
    Count(const PassFacts& facts, PassSlice by, QDate from, QDate to, QDate today) : m_facts(facts), m_today(today)
    {
        m_made.by = by;
        m_made.from = from;
        m_made.to = to;
        if (!isPeriod())
            return;
        const Month last = Month::of(to);
        for (Month month = std::max(Month::of(from), last - (kCourseMonths - 1)); month <= last; month = month + 1)
            m_made.months.push_back(month);
        m_made.course.resize(m_made.months.size());
    }

    PassStatistics make()
    {
        if (isPeriod()) {
            m_courses.resize(m_facts.passes.size());
            walkEvents();
            for (size_t at = 0; at < m_facts.passes.size(); ++at) {
                countArrival(m_facts.passes[at], m_courses[at]);
                countTouch(m_facts.passes[at]);
                countWaiting(m_facts.passes[at], m_courses[at]);
            }
            for (const PassPromise& promise : m_facts.promises)
                countPromise(promise);
            sortReasons();
            sortLines();
        }
        return std::move(m_made);
    }

private:
    bool isPeriod() const { return m_made.from.isValid() && m_made.to.isValid() && m_made.from <= m_made.to; }
    bool isIn(QDate day) const { return day.isValid() && day >= m_made.from && day <= m_made.to; }

    /// A team's own members are looked for only where the handoff names no team, which is rare.
    TeamId primaryTeam(MemberId member, QDate day)
    {
        const auto key = std::pair(member, day);
        const auto known = m_primary.constFind(key);
        return known != m_primary.constEnd() ? *known
                                             : *m_primary.insert(key, m_facts.directory.primaryTeam(member, day));
    }

    qint64 keyOf(const Pass& pass, Side side)
    {
        const bool sends = side == Side::Sender;
        const MemberId member = sends ? pass.fromMember : pass.toMember;
        switch (m_made.by) {
        case PassSlice::Route: return pass.route.value();
        case PassSlice::Team: {
            const TeamId team = sends ? pass.fromTeam : pass.toTeam;
            return (team.isValid() || !member.isValid() ? team : primaryTeam(member, pass.createdOn)).value();
        }
        case PassSlice::Member: break;
        }
        return member.value();
    }

    PassFigures& lineOf(qint64 key)
    {
        auto at = m_lines.find(key);
        if (at == m_lines.end()) {
            at = m_lines.insert(key, m_made.lines.size());
            m_made.lines.push_back({key, {}});
        }
        return m_made.lines[*at].figures;
    }

    /// To the total and the month of `day`; without a day to the total alone.
    template <typename Add>
    void addToAll(QDate day, const Add& toFigures)
    {
        toFigures(m_made.total);
        const int month = day.isValid() ? Month::of(day) - m_made.months.front() : -1;
        if (month >= 0 && month < int(m_made.course.size()))
            toFigures(m_made.course[size_t(month)]);
    }
    template <typename Add>
    void add(const Pass& pass, Side side, QDate day, const Add& toFigures)
    {
        toFigures(lineOf(keyOf(pass, side)));
        addToAll(day, toFigures);
    }

    void addDays(const Pass& pass, Side side, QDate since, QDate until, int target, PassDays PassFigures::*clock)
    {
        const int days = m_facts.calendar.businessDaysBetween(since, until);
        add(pass, side, until, [&](PassFigures& figures) {
            PassDays& of = figures.*clock;
            of.leastTarget = of.days.empty() ? target : std::min(of.leastTarget, target);
            of.mostTarget = std::max(of.mostTarget, target);
            of.days.push_back(days);
            of.beyond.push_back(days - target);
            of.of.push_back(pass.id);
        });
    }

    void walkEvents()
    {
        QHash<HandoffId, size_t> places;
        places.reserve(qsizetype(m_facts.passes.size()));
        for (size_t at = 0; at < m_facts.passes.size(); ++at)
            places.insert(m_facts.passes[at].id, at);
        for (const PassEvent& event : m_facts.events)
            if (const auto at = places.constFind(event.handoff); at != places.constEnd())
                walk(m_facts.passes[*at], m_courses[*at], event);
    }

    void walk(const Pass& pass, Course& course, const PassEvent& event)
    {
        switch (event.state) {
        case HandoffState::Offered:
            if (!course.firstOffered.isValid())
                course.firstOffered = event.on;
            if (course.returned.isValid() && isIn(event.on))
                addDays(pass, Side::Sender, course.returned, event.on, pass.offerAgainTarget, &PassFigures::offerAgain);
            course.returned = QDate();
            course.offered = event.on;
            break;
        case HandoffState::Returned:
            ++course.returns;
            course.returned = event.on;
            if (isIn(event.on))
                addReason(pass, event.reasonCode);
            break;
        case HandoffState::Accepted:
            if (isIn(event.on))
                addDays(pass, Side::Receiver, course.offered, event.on, pass.acceptTarget, &PassFigures::accept);
            break;
        default: break;
        }
    }

    void addReason(const Pass& pass, const QString& code)
    {
        auto reason = std::ranges::find(m_made.reasons, code, &ReturnReason::code);
        if (reason == m_made.reasons.end())
            reason = m_made.reasons.insert(reason, {code, {}, {}});
        reason->of.push_back(pass.id);
        auto route = std::ranges::find(reason->routes, pass.route, &std::pair<RouteId, qint64>::first);
        if (route == reason->routes.end())
            route = reason->routes.insert(route, {pass.route, 0});
        ++route->second;
    }

    void countArrival(const Pass& pass, const Course& course)
    {
        if (!isIn(course.firstOffered))
            return;
        const bool accepted = pass.acceptedOn.isValid();
        const bool cancelled = pass.state == HandoffState::Cancelled;
        add(pass, Side::Sender, course.firstOffered, [&](PassFigures& figures) {
            figures.offered.push_back(pass.id);
            if (accepted || cancelled)
                figures.accepted.of.push_back(pass.id);
            figures.accepted.met += accepted ? 1 : 0;
            // A return decides that it was not the first time, whatever comes after it.
            if (cancelled || (!accepted && course.returns == 0))
                return;
            figures.firstTime.of.push_back(pass.id);
            figures.firstTime.met += course.returns == 0 ? 1 : 0;
            figures.returns += course.returns;
        });
    }

    void countTouch(const Pass& pass)
    {
        if (isIn(pass.firstTouchOn))
            addDays(pass, Side::Receiver, pass.acceptedOn, pass.firstTouchOn, pass.firstTouchTarget,
                    &PassFigures::firstTouch);
    }

    void countWaiting(const Pass& pass, const Course& course)
    {
        switch (pass.state) {
        case HandoffState::Draft: addWaiting(pass, 0, pass.createdOn, nullptr, 0, Side::Sender); break;
        case HandoffState::Offered:
            addWaiting(pass, 1, course.offered, &PassFigures::accept, pass.acceptTarget, Side::Receiver);
            break;
        case HandoffState::Returned:
            addWaiting(pass, 2, course.returned, &PassFigures::offerAgain, pass.offerAgainTarget, Side::Sender);
            break;
        case HandoffState::Accepted:
            if (!pass.firstTouchOn.isValid() && !pass.passedOn.isValid())
                addWaiting(pass, 3, pass.acceptedOn, &PassFigures::firstTouch, pass.firstTouchTarget, Side::Receiver);
            break;
        default: break;
        }
    }

    /// `clock`: null for what no clock measures.
    void addWaiting(const Pass& pass, size_t row, QDate since, PassDays PassFigures::*clock, int target, Side side)
    {
        const int days = m_facts.calendar.businessDaysBetween(since, m_today);
        const bool late = clock && days > target;
        const auto bucket = size_t(std::ranges::lower_bound(kAgeEnds, days) - kAgeEnds.begin());
        AgeCell& cell = m_made.ages[row][bucket];
        cell.of.push_back(pass.id);
        if (late)
            cell.late.push_back(pass.id);
        if (clock)
            add(pass, side, QDate(), [&](PassFigures& figures) {
                (figures.*clock).running.push_back(pass.id);
                if (late)
                    (figures.*clock).late.push_back(pass.id);
            });
    }

    void countPromise(const PassPromise& promise)
    {
        const bool open = promise.state == PromiseState::Open;
        const QDate day = open ? m_today : promise.decidedOn;
        if (open ? !promise.due.isValid() || promise.due >= m_today : !isIn(day))
            return;
        const auto toFigures = [&](PassFigures& figures) {
            figures.promises.overdue += open ? 1 : 0;
            figures.promises.kept += promise.state == PromiseState::Kept ? 1 : 0;
            figures.promises.broken += promise.state == PromiseState::Broken ? 1 : 0;
        };
        if (m_made.by == PassSlice::Team)
            toFigures(lineOf(primaryTeam(promise.madeBy, day).value()));
        else if (m_made.by == PassSlice::Member)
            toFigures(lineOf(promise.madeBy.value()));
        addToAll(open ? QDate() : day, toFigures);
    }

    void sortReasons()
    {
        std::ranges::stable_sort(m_made.reasons, [](const ReturnReason& a, const ReturnReason& b) {
            return a.of.size() != b.of.size() ? a.of.size() > b.of.size() : a.code < b.code;
        });
        for (ReturnReason& reason : m_made.reasons)
            std::ranges::stable_sort(reason.routes, std::greater(), &std::pair<RouteId, qint64>::second);
    }

    void sortLines()
    {
        const auto place = [&](qint64 key) {
            return std::ranges::find(m_facts.routes, RouteId(key), &Route::id) - m_facts.routes.begin();
        };
        const auto name = [&](qint64 key) {
            return m_made.by == PassSlice::Team ? m_facts.directory.teamName(TeamId(key))
                                                : m_facts.directory.memberName(MemberId(key));
        };
        std::ranges::sort(m_made.lines, [&](const PassLine& a, const PassLine& b) {
            if ((a.key == 0) != (b.key == 0))
                return b.key == 0;
            if (m_made.by == PassSlice::Route)
                return std::pair(place(a.key), a.key) < std::pair(place(b.key), b.key);
            const QString first = name(a.key);
            const QString second = name(b.key);
            return first != second ? revenue::keyLess(first, second) : a.key < b.key;
        });
    }

    const PassFacts& m_facts;
    const QDate m_today;
    PassStatistics m_made;
    std::vector<Course> m_courses; ///< one a handoff
    QHash<qint64, size_t> m_lines;
    QHash<std::pair<MemberId, QDate>, TeamId> m_primary;
};

} // namespace

std::optional<double> PassShare::value() const
{
    return ratio(met, count());
}

std::optional<double> PassDays::median() const
{
    return onboarding::medianOf(days);
}

std::optional<double> PassDays::inTime() const
{
    return ratio(std::ranges::count_if(beyond, [](int over) { return over <= 0; }), count());
}

bool PassDays::isPastTarget() const
{
    return onboarding::medianOf(beyond).value_or(0) > 0;
}

std::optional<double> PassPromises::value() const
{
    return ratio(kept, count());
}

std::optional<double> PassFigures::returnsPerPass() const
{
    return ratio(returns, firstTime.count());
}

bool PassFigures::isEmpty() const
{
    const auto none = [](const PassDays& clock) { return clock.days.empty() && clock.running.empty(); };
    return offered.empty() && none(accept) && none(offerAgain) && none(firstTouch) && promises.count() == 0
           && promises.overdue == 0;
}

const char* passSliceName(PassSlice slice)
{
    return slice == PassSlice::Route ? "route" : slice == PassSlice::Team ? "team" : "person";
}

std::optional<PassSlice> passSliceOf(QStringView name)
{
    for (const PassSlice slice : {PassSlice::Route, PassSlice::Team, PassSlice::Member})
        if (name == QLatin1String(passSliceName(slice)))
            return slice;
    return std::nullopt;
}

PassStatistics passStatistics(const PassFacts& facts, PassSlice by, QDate from, QDate to, QDate today)
{
    return Count(facts, by, from, to, today).make();
}

QString passLineName(const PassFacts& facts, PassSlice by, qint64 key, TermLanguage language)
{
    if (by == PassSlice::Team)
        return facts.directory.teamName(TeamId(key));
    if (by == PassSlice::Member)
        return facts.directory.memberName(MemberId(key));
    const auto route = std::ranges::find(facts.routes, RouteId(key), &Route::id);
    return route == facts.routes.end() ? QString() : routeText(*route, language);
}

} // namespace tasuki::report
