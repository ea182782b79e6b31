// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"

#include "base/japan_holidays.h"

#include <algorithm>
#include <cstdlib>

namespace tasuki {

namespace {

constexpr int kFirstKnownYear = 1980;
constexpr int kLastKnownYear = 2150;
constexpr int kSearchDays = 36525;

int monthsOf(FiscalPeriod::Kind kind)
{
    switch (kind) {
    case FiscalPeriod::Kind::Quarter: return 3;
    case FiscalPeriod::Kind::Half: return 6;
    case FiscalPeriod::Kind::Year: break;
    }
    return 12;
}

int floorDivide(int a, int b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

/// Julian day 0 was a Monday. Days from Monday to Friday before Julian day `day`, counted from there.
qint64 weekdaysBefore(qint64 day)
{
    return day / 7 * 5 + std::min<qint64>(day % 7, 5);
}

bool isWeekend(qint64 julianDay)
{
    return julianDay % 7 >= 5;
}

} // namespace

QString FiscalPeriod::code() const
{
    const QString fiscalYear = QStringLiteral("FY%1").arg(year);
    switch (kind) {
    case Kind::Quarter: return fiscalYear + QStringLiteral("-Q%1").arg(index);
    case Kind::Half: return fiscalYear + QStringLiteral("-H%1").arg(index);
    case Kind::Year: break;
    }
    return fiscalYear;
}

FiscalCalendar::FiscalCalendar(FiscalStart start)
    : m_startMonth(std::clamp(start.month, 1, 12)), m_ahead(start.isNamedByLast && m_startMonth > 1 ? 1 : 0)
{}

int FiscalCalendar::yearOf(Month month) const
{
    return (month.month() >= m_startMonth ? month.year() : month.year() - 1) + m_ahead;
}

FiscalPeriod FiscalCalendar::periodOf(FiscalPeriod::Kind kind, Month month) const
{
    const int year = yearOf(month);
    return period(kind, year, (month - Month(year - m_ahead, m_startMonth)) / monthsOf(kind) + 1);
}

FiscalPeriod FiscalCalendar::period(FiscalPeriod::Kind kind, int year, int index) const
{
    const int months = monthsOf(kind);
    const int perYear = 12 / months;
    const int years = floorDivide(index - 1, perYear);
    const Month first = Month(year - m_ahead, m_startMonth) + (index - 1) * months;
    return FiscalPeriod{kind, year + years, index - years * perYear, first, first + (months - 1)};
}

FiscalPeriod FiscalCalendar::next(const FiscalPeriod& p) const
{
    return period(p.kind, p.year, p.index + 1);
}

FiscalPeriod FiscalCalendar::previous(const FiscalPeriod& p) const
{
    return period(p.kind, p.year, p.index - 1);
}

BusinessCalendar::BusinessCalendar(const std::vector<QDate>& companyHolidays, National national)
{
    const auto close = [this](QDate day) {
        if (day.isValid() && day.toJulianDay() >= 0 && !isWeekend(day.toJulianDay()))
            m_closed.push_back(day.toJulianDay());
    };
    if (national == National::Japan) {
        for (int year = kFirstKnownYear; year <= kLastKnownYear; ++year) {
            for (const JapanHoliday& holiday : japanHolidays(year))
                close(holiday.date);
        }
    }
    for (QDate day : companyHolidays)
        close(day);
    std::ranges::sort(m_closed);
    m_closed.erase(std::unique(m_closed.begin(), m_closed.end()), m_closed.end()); // clang 14 has no ranges::unique
}

bool BusinessCalendar::isWorkingDay(QDate day) const
{
    if (!day.isValid() || day.toJulianDay() < 0)
        return false;
    return !isWeekend(day.toJulianDay()) && !std::ranges::binary_search(m_closed, day.toJulianDay());
}

int BusinessCalendar::businessDaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid() || to <= from || from.toJulianDay() < 0)
        return 0;
    const qint64 first = from.toJulianDay() + 1;
    const qint64 end = to.toJulianDay() + 1;
    const auto closed = std::ranges::lower_bound(m_closed, end) - std::ranges::lower_bound(m_closed, first);
    return static_cast<int>(weekdaysBefore(end) - weekdaysBefore(first) - closed);
}

QDate BusinessCalendar::addBusinessDays(QDate day, int n) const
{
    if (!day.isValid())
        return {};
    const int step = n < 0 ? -1 : 1;
    qint64 left = std::abs(qint64(n));
    for (int walked = 0; left > 0; ++walked) {
        if (walked == kSearchDays)
            return {};
        day = day.addDays(step);
        if (isWorkingDay(day))
            --left;
    }
    return day;
}

} // namespace tasuki
