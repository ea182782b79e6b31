// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_view.h"

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

Course courseOf(const Selection& selection, std::vector<Period> periods, QDate today)
{
    Course course;
    course.values = revenue::figures(selection, periods).front();
    course.periods = std::move(periods);
    if (!course.periods.empty() && runs(course.periods.back(), today))
        course.provisional = course.size() - 1;
    return course;
}

/// The same by differences, which cost nothing a month.
Course monthsOf(const Selection& selection, Window window, Month from, Month to, QDate today)
{
    Course course;
    course.periods = periodsOf(window, from, to, FiscalCalendar(), to);
    course.values = revenue::figures(selection, from, to, window == Window::Month ? 1 : 12).front();
    if (!course.periods.empty() && runs(course.periods.back(), today))
        course.provisional = course.size() - 1;
    return course;
}

AccountLine lineOf(const Book& book, size_t account)
{
    const AccountRevenue& of = book.accounts[account];
    AccountLine line;
    line.id = of.id;
    line.row = of.id.value();
    line.key = of.key;
    line.name = of.name;
    return line;
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

void sortByChange(std::vector<AccountLine>& lines)
{
    const auto size = [](const AccountLine& line) { return line.change() < Amount() ? -line.change() : line.change(); };
    std::ranges::stable_sort(lines, [&](const AccountLine& a, const AccountLine& b) { return size(a) > size(b); });
}

} // namespace

Figures figuresOf(std::shared_ptr<const Book> book, const View& view, QDate today, int most)
{
    Figures figures;
    figures.book = std::move(book);
    figures.selection = select(*figures.book, {}, view.filters);
    figures.filters = view.filters;
    const auto first = figures.book->firstMonth();
    const Month last = Month::of(today);
    if (!first || *first > last)
        return figures;
    const FiscalCalendar calendar(figures.book->fiscalStart);
    const Month from = std::max(*first, last - (most - 1));
    switch (view.window) {
    case Window::Month:
    case Window::T12m:
        figures.movements = monthsOf(figures.selection, Window::Month, from, last, today);
        figures.compared = view.window == Window::Month ? figures.movements : monthsOf(figures.selection, Window::T12m, from, last, today);
        break;
    case Window::Quarter:
    case Window::Half:
    case Window::Year: {
        const int months = view.window == Window::Quarter ? most * 3 / 2 : view.window == Window::Half ? most * 3 : most * 5;
        figures.compared = courseOf(figures.selection, periodsOf(view.window, std::max(*first, last - (months - 1)), last, calendar, last), today);
        figures.movements = figures.compared;
        break;
    }
    case Window::Span: {
        const Month start = std::min(view.from, view.to);
        const Month end = std::max(view.from, view.to);
        figures.movements = monthsOf(figures.selection, Window::Month, start, end, today);
        std::vector<Period> course = figures.movements.periods;
        for (Period& period : course)
            period.opening = start - 1;
        figures.compared = courseOf(figures.selection, std::move(course), today);
        break;
    }
    }
    return figures;
}

std::vector<AccountLine> accountsBehind(const Figures& figures, Metric metric, const Period& period)
{
    std::vector<AccountLine> lines;
    for (const AccountMovement& moved : accountsOf(figures.selection, period)) {
        if (!isBehind(metric, moved))
            continue;
        AccountLine line = lineOf(*figures.book, moved.account);
        line.movement = moved.movement;
        line.previous = moved.previous;
        line.mrr = moved.mrr;
        lines.push_back(std::move(line));
    }
    sortByChange(lines);
    return lines;
}

std::vector<AccountLine> reasonsFor(const Figures& figures, Metric metric, const Period& before, const Period& now)
{
    std::vector<AccountLine> lines;
    for (const Contribution& made : contributions(figures.selection, metric, before, now)) {
        AccountLine line = lineOf(*figures.book, made.account);
        line.previous = made.previous;
        line.mrr = made.mrr;
        line.movement = revenue::movementOf(line.previous, line.mrr, true);
        line.before = made.before;
        line.now = made.now;
        lines.push_back(std::move(line));
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
        AccountLine line = lineOf(*figures.book, unit.account);
        line.previous = levelAt(unit.steps, period.opening);
        line.mrr = levelAt(unit.steps, period.closing);
        line.movement = revenue::movementOf(line.previous, line.mrr, true);
        lines.push_back(std::move(line));
    }
    sortByChange(lines);
    return lines;
}

} // namespace tasuki::kpi
