// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/month.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tasuki {

/// A quarter, half or whole fiscal year. Its months and days are both inclusive.
struct FiscalPeriod {
    enum class Kind { Quarter, Half, Year };

    Kind kind = Kind::Year;
    int year = 0;  ///< the fiscal year, named as FiscalStart says
    int index = 1; ///< 1 … 4, 1 … 2 (上期, 下期) or 1
    Month first;
    Month last;

    QDate firstDay() const { return first.firstDay(); }
    QDate lastDay() const { return last.lastDay(); }
    bool contains(QDate day) const { return day >= firstDay() && day <= lastDay(); }
    /// "FY2024", "FY2024-H1", "FY2024-Q3": for files, the same in every language.
    QString code() const;

    bool operator==(const FiscalPeriod&) const = default;
};

/// When a fiscal year starts, and after which calendar year it is named: that in which it starts (年度), or that of its
/// last month.
struct FiscalStart {
    int month = 4; ///< 1 … 12
    bool isNamedByLast = false;

    FiscalStart() = default;
    FiscalStart(int first, bool namedByLast = false)
        : month(first), isNamedByLast(namedByLast) {} // NOLINT: a month is one
    bool operator==(const FiscalStart&) const = default;
};

/// The fiscal year of a workspace: twelve months from a month of its own.
class FiscalCalendar {
public:
    /// A month beyond 1 … 12 is taken as the nearest of these.
    explicit FiscalCalendar(FiscalStart start = {});

    int startMonth() const { return m_startMonth; }
    int yearOf(Month month) const;
    int yearOf(QDate day) const { return yearOf(Month::of(day)); }
    /// The period of that kind in which the month lies.
    FiscalPeriod periodOf(FiscalPeriod::Kind kind, Month month) const;
    FiscalPeriod periodOf(FiscalPeriod::Kind kind, QDate day) const { return periodOf(kind, Month::of(day)); }
    /// `index` counts from 1 and may run over into other years: the fifth quarter is the next year's first.
    FiscalPeriod period(FiscalPeriod::Kind kind, int year, int index = 1) const;
    FiscalPeriod next(const FiscalPeriod& period) const;
    FiscalPeriod previous(const FiscalPeriod& period) const;

private:
    int m_startMonth;
    int m_ahead; ///< by how many years the name is ahead of the year of the first month
};

/// Which days people work: Monday to Friday without Japan's national holidays and the company's own closed days.
/// National holidays are known from 1980 to 2150 (see japan_holidays.h); outside, only weekends and the company's days.
class BusinessCalendar {
public:
    enum class National { Japan, None };

    /// `companyHolidays` in any order, doubles allowed; days that are not valid are left out.
    explicit BusinessCalendar(const std::vector<QDate>& companyHolidays = {}, National national = National::Japan);

    bool isWorkingDay(QDate day) const;
    /// Working days after `from` up to and including `to`: 0 on the same day, and never negative.
    int businessDaysBetween(QDate from, QDate to) const;
    /// The n-th working day after `day` (n > 0) or before it (n < 0). `day` itself for 0, working or not. Not valid if
    /// `day` is not, or if there is no such day within a hundred years.
    QDate addBusinessDays(QDate day, int n) const;

private:
    std::vector<qint64> m_closed; ///< Julian days, Monday to Friday only, sorted, each once
};

} // namespace tasuki
