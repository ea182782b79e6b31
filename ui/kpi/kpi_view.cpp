// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_view.h"

#include "base/at_once.h"

#include <algorithm>
#include <cmath>

namespace tasuki::kpi {

namespace {

using namespace revenue;

/// Whether `period` is not over on the day `today`.
bool runs(const Period& period, QDate today)
{
    return period.cut || today < period.lastDay();
}

/// The periods of a course, without their values.
Course courseOver(std::vector<Period> periods, QDate today)
{
    Course course;
    course.periods = std::move(periods);
    if (!course.periods.empty() && runs(course.periods.back(), today))
        course.provisional = course.size() - 1;
    return course;
}

Course monthsOver(Window window, Month from, Month to, QDate today)
{
    return courseOver(periodsOf(window, from, to, FiscalCalendar(), to), today);
}

/// The last month that is over.
Month lastOver(QDate today)
{
    const Month month = Month::of(today);
    return today == month.lastDay() ? month : month - 1;
}

/// What is compared over which time, and the time in which what came and went is shown; from the first month with data,
/// at most `most` months, or one and a half, three or five times as many in fiscal periods.
void setCourses(Figures& figures, const View& view, Month first, QDate today, int most)
{
    const Month last = Month::of(today);
    const Month from = std::max(first, last - (most - 1));
    const Month spanFrom = std::min(view.from, view.to);
    int halves = 0; // how many times `most` months, halved
    switch (view.window) {
    case Window::Month:
    case Window::T12m:
        figures.movements = monthsOver(Window::Month, from, last, today);
        figures.compared = monthsOver(view.window, from, last, today);
        return;
    case Window::Span:
        figures.movements = monthsOver(Window::Month, spanFrom, std::max(view.from, view.to), today);
        figures.compared = figures.movements;
        for (Period& period : figures.compared.periods)
            period.opening = spanFrom - 1;
        return;
    case Window::Quarter: halves = 3; break;
    case Window::Half: halves = 6; break;
    case Window::Year: halves = 10; break;
    }
    const FiscalCalendar calendar(figures.book->fiscalStart);
    figures.compared = courseOver(
        periodsOf(view.window, std::max(first, last - (most * halves / 2 - 1)), last, calendar, last), today);
    figures.movements = figures.compared;
}

MonthSums monthSums(const Selection& selection, const Course& course, int shift)
{
    return MonthSums(selection, course.periods.front().closing, course.periods.back().closing, shift);
}

/// The movement that a metric is the sum of.
std::optional<Movement> movementOf(Metric metric)
{
    switch (metric) {
    case Metric::NewMrr: return Movement::New;
    case Metric::Expansion: return Movement::Expansion;
    case Metric::Contraction: return Movement::Contraction;
    case Metric::Churn: return Movement::Churn;
    case Metric::Reactivation: return Movement::Reactivation;
    default: return std::nullopt;
    }
}

bool isBehind(Metric metric, const AccountMovement& moved)
{
    if (const auto movement = movementOf(metric))
        return moved.movement == *movement;
    switch (metric) {
    case Metric::Mrr:
    case Metric::Arr:
    case Metric::Arpa:
    case Metric::Customers: return true;
    default: return !moved.previous.isZero(); // rates are about those that paid at the opening
    }
}

/// The largest first. Sizes and places are sorted and not the lines, which are several times as long.
void sortByChange(std::vector<AccountLine>& lines)
{
    struct Place {
        Amount size;
        size_t at;
    };
    std::vector<Place> places;
    places.reserve(lines.size());
    for (const AccountLine& line : lines)
        places.push_back({line.change() < Amount() ? -line.change() : line.change(), places.size()});
    std::ranges::sort(places,
                      [](const Place& a, const Place& b) { return a.size != b.size ? a.size > b.size : a.at < b.at; });
    std::vector<AccountLine> sorted;
    sorted.reserve(lines.size());
    for (const Place& place : places)
        sorted.push_back(std::move(lines[place.at]));
    lines = std::move(sorted);
}

} // namespace

Figures figuresOf(std::shared_ptr<const Book> book, const View& view, QDate today, const Asked& asked, int most)
{
    Figures figures;
    figures.book = std::move(book);
    figures.selection = select(*figures.book, {}, view.filters);
    figures.filters = view.filters;
    const auto first = figures.book->firstMonth();
    const Month last = Month::of(today);
    if (!first || *first > last)
        return figures;
    const Selection& selection = figures.selection;
    const FiscalCalendar calendar(figures.book->fiscalStart);
    setCourses(figures, view, *first, today, most);
    Course& compared = figures.compared;
    Course& movements = figures.movements;
    figures.shownPlace = figures.compares(asked.place)  ? asked.place
                         : compared.lastComplete() >= 0 ? compared.lastComplete()
                                                        : compared.size() - 1;
    ConcentrationSums spread(asked.spreadOf, compared.periods[size_t(figures.shownPlace)]);
    Cohorts cohorts(lastOver(today), asked.cohortStep, calendar);
    if (view.window == Window::T12m) {
        // Two passes at once, each with sums of its own: they only read the selection.
        MonthSums months = monthSums(selection, movements, 1);
        MonthSums years = monthSums(selection, compared, 12);
        if (const auto done =
                atOnce([&] { addAll(selection, months, spread); }, [&] { addAll(selection, years, cohorts); });
            !done) {
            Figures none;
            none.book = figures.book;
            none.error = done.error();
            return none;
        }
        movements.values = months.finish().front();
        compared.values = years.finish().front();
    } else if (view.window != Window::Month && view.window != Window::Span) {
        PeriodSums periods(selection, compared.periods);
        addAll(selection, periods, spread, cohorts);
        movements.values = compared.values = periods.finish().front();
    } else {
        const std::vector<Period> none;
        PeriodSums periods(selection, view.window == Window::Span ? compared.periods : none);
        MonthSums months = monthSums(selection, movements, 1);
        addAll(selection, months, periods, spread, cohorts);
        movements.values = months.finish().front();
        compared.values = view.window == Window::Span ? periods.finish().front() : movements.values;
    }
    figures.spread = spread.finish();
    figures.cohorts = cohorts.finish();
    return figures;
}

void spreadAnew(Figures& figures, int place, Metric of)
{
    figures.shownPlace = place;
    figures.spread = figures.compares(place)
                         ? concentration(figures.selection, of, figures.compared.periods[size_t(place)])
                         : Concentration();
}

void cohortsAnew(Figures& figures, QDate today, CohortStep step)
{
    figures.cohorts =
        revenue::cohorts(figures.selection, lastOver(today), step, FiscalCalendar(figures.book->fiscalStart));
}

revenue::Period aheadOf(QDate today)
{
    constexpr int kMonths = 3;
    const Month opening = lastOver(today);
    const Month closing = opening + kMonths;
    return {(opening + 1).toString() + QStringLiteral("..") + closing.toString(), opening, closing, false};
}

revenue::Figures valuesOf(const Figures& figures, const Period& period)
{
    for (const Course* course : {&figures.compared, &figures.movements})
        for (size_t i = 0; i < course->periods.size(); ++i)
            if (course->periods[i].opening == period.opening && course->periods[i].closing == period.closing)
                return course->values[i];
    return revenue::figures(figures.selection, {period}).front().front();
}

std::vector<AccountLine> accountsBehind(const Figures& figures, Metric metric, const Period& period)
{
    std::vector<AccountLine> lines;
    lines.reserve(figures.selection.units.size());
    struct Collector {
        const Figures& figures;
        Metric metric;
        const Period& period;
        std::vector<AccountLine>& lines;

        void add(const Unit& unit) const
        {
            const auto moved = movementOver(unit, period);
            if (!moved || !isBehind(metric, *moved))
                return;
            AccountLine& line = lines.emplace_back(figures.book->accounts[unit.account]);
            line.movement = moved->movement;
            line.previous = moved->previous;
            line.mrr = moved->mrr;
        }
    } collector{figures, metric, period, lines};
    addAll(figures.selection, collector);
    sortByChange(lines);
    return lines;
}

std::vector<AccountLine> reasonsFor(const Figures& figures, Metric metric, const Period& before, const Period& now)
{
    std::vector<AccountLine> lines;
    for (const Contribution& made : contributions(figures.selection, metric, before, now)) {
        AccountLine line(figures.book->accounts[made.account]);
        line.previous = made.later.previous;
        line.mrr = made.later.mrr;
        line.movement = made.later.movement;
        line.before = made.before;
        line.now = made.now;
        line.earlier = made.earlier;
        line.later = made.later;
        lines.push_back(line);
    }
    return lines;
}

std::vector<AccountLine> accountsOfCohort(const Figures& figures, const Period& period, CohortStep step)
{
    const int width = step == CohortStep::Month ? 1 : 3;
    std::vector<AccountLine> lines;
    for (const Unit& unit : figures.selection.units) {
        // In the cohort: not seen paying at an earlier snapshot of the grid, and paying at this one.
        if (levelAt(unit.steps, period.opening).isZero() || unit.of.at(period.opening) < 0)
            continue;
        bool earlier = false;
        for (Month month = period.opening - width; month >= unit.steps.front().month && !earlier; month = month - width)
            earlier = !levelAt(unit.steps, month).isZero();
        if (earlier)
            continue;
        AccountLine line(figures.book->accounts[unit.account]);
        line.previous = levelAt(unit.steps, period.opening);
        line.mrr = levelAt(unit.steps, period.closing);
        line.movement = revenue::movementOf(line.previous, line.mrr, true);
        lines.push_back(line);
    }
    sortByChange(lines);
    return lines;
}

} // namespace tasuki::kpi
