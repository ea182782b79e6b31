// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/period.h"

#include <algorithm>
#include <array>

namespace tasuki::revenue {

namespace {

constexpr std::array<const char*, 6> kWindows = {"month", "t12m", "quarter", "half", "year", "span"};

FiscalPeriod::Kind kindOf(Window window)
{
    return window == Window::Quarter ? FiscalPeriod::Kind::Quarter
           : window == Window::Half  ? FiscalPeriod::Kind::Half
                                     : FiscalPeriod::Kind::Year;
}

} // namespace

std::optional<Window> windowOf(QStringView name)
{
    const auto it = std::ranges::find_if(kWindows, [&](const char* known) { return name == QLatin1String(known); });
    return it == kWindows.end() ? std::nullopt : std::optional(Window(it - kWindows.begin()));
}

const char* windowName(Window window)
{
    return kWindows[size_t(window)];
}

std::vector<Period> periodsOf(Window window, Month from, Month to, const FiscalCalendar& calendar, Month today)
{
    std::vector<Period> periods;
    if (from > to)
        return periods;
    switch (window) {
    case Window::Month:
    case Window::T12m:
        for (Month month = from; month <= to; month = month + 1)
            periods.push_back({month.toString(), month - (window == Window::Month ? 1 : 12), month, false});
        break;
    case Window::Span:
        periods.push_back({from.toString() + QStringLiteral("..") + to.toString(), from - 1, to, false});
        break;
    case Window::Quarter:
    case Window::Half:
    case Window::Year:
        for (FiscalPeriod period = calendar.periodOf(kindOf(window), from); period.first <= to;
             period = calendar.next(period)) {
            const Month closing = std::min(period.last, std::max(to, today));
            periods.push_back({period.code(), period.first - 1, closing, closing < period.last});
        }
        break;
    }
    return periods;
}

} // namespace tasuki::revenue
